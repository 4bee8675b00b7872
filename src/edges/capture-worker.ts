import { parentPort } from 'node:worker_threads';
import { capture } from '../capture/capture.ts';
import type { CaptureOptions } from '../capture/captured.ts';

/** One file to read. */
export interface CaptureTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: CaptureOptions;
}

parentPort?.on('message', async ({ bytes, name, options }: CaptureTask) => {
  try {
    parentPort?.postMessage(await capture(bytes, name, options));
  } catch (error) {
    parentPort?.postMessage({ fault: `it cannot be read (${error instanceof Error ? error.message : String(error)})` });
  }
});
