import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { Failure } from './failure.ts';

/** In bytes. What is larger is no text that somebody curates, and soon more than a string can hold. */
export const largest = 256 * 1024 * 1024;

/** In bytes. */
const chunkSize = 1 << 20;

/**
 * The bytes of a file that somebody names, which may be a pipe; at most `largest` of what is no ordinary file, for a
 * device can go on without end.
 * @throws {Failure} where there are more.
 */
export function* readChunks(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    const isEndless = !fstatSync(file).isFile();
    let length = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkSize);
      const read = chunk.subarray(0, readSync(file, chunk));
      if (read.length === 0) return;
      length += read.length;
      if (isEndless && length > largest) {
        throw new Failure(`it has more than ${Math.floor(largest / 1024 / 1024)} MB, and no end`);
      }
      yield read;
    }
  } finally {
    closeSync(file);
  }
}
