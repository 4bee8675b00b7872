import { parentPort, workerData } from 'node:worker_threads';
import { type Hunt, hunt } from './hunt.ts';

/** What a hunt shares with the thread that watches it. */
export interface HuntData {
  readonly hunt: Hunt;
  /** The number of inputs so far, and the length of the one that is tried. */
  readonly state: Int32Array<SharedArrayBuffer>;
  /** Its code units. */
  readonly input: Uint16Array<SharedArrayBuffer>;
}

const { hunt: given, state, input } = workerData as HuntData;
parentPort?.postMessage(
  await hunt(given, (text) => {
    for (let at = 0; at < text.length; at++) input[at] = text.charCodeAt(at);
    Atomics.store(state, 1, text.length);
    Atomics.add(state, 0, 1);
  }),
);
