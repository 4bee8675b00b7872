import { Worker } from 'node:worker_threads';
import type { Captured, CaptureOptions, Unreadable } from '../capture/captured.ts';
import type { CaptureTask } from './capture-worker.ts';

/** An article takes well under a second: what takes this long was made to, or is no article. */
const longestWait = 60_000;
const largestFile = 32 * 1024 * 1024;
const memoryLimit = 1024;

/**
 * Reads articles one after the other in a thread of its own, so that a file that exhausts the memory, or never comes
 * to an end, ends its thread and nothing else. The readers of HTML and PDF are loaded there alone.
 */
export class FileReader {
  private worker: Worker | undefined;
  private readonly options: CaptureOptions;

  constructor(options: CaptureOptions) {
    this.options = options;
  }

  read(bytes: Uint8Array, name: string): Promise<Captured | Unreadable> {
    if (bytes.length > largestFile)
      return Promise.resolve({ fault: `it is larger than ${largestFile / 1024 / 1024} MB` });
    this.worker ??= new Worker(new URL('./capture-worker.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
      stderr: true,
      stdout: true,
    });
    const worker = this.worker;
    return new Promise((resolve) => {
      const settle = (answer: Captured | Unreadable) => {
        clearTimeout(timer);
        worker.off('message', settle).off('error', fail).off('exit', end);
        resolve(answer);
      };
      const give = (fault: string) => {
        this.close();
        settle({ fault });
      };
      const fail = ({ code, message }: NodeJS.ErrnoException) =>
        give(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it needs too much memory' : `it cannot be read (${message})`);
      const end = () => give('its reader ended before it was read');
      const timer = setTimeout(() => give(`it was not read within ${longestWait / 1000} seconds`), longestWait);
      worker.on('message', settle).on('error', fail).on('exit', end);
      const task: CaptureTask = { bytes, name, options: this.options };
      worker.postMessage(task);
    });
  }

  close(): void {
    void this.worker?.terminate();
    this.worker = undefined;
  }
}
