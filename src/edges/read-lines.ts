import { closeSync, openSync, readSync } from 'node:fs';

/** In bytes. */
const chunkSize = 1 << 20;

/** The lines of a file in UTF-8, without the line feeds that end them: the file may be larger than a string can be. */
export function* readLines(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    let begun: Buffer[] = [];
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkSize);
      const read = chunk.subarray(0, readSync(file, chunk));
      if (read.length === 0) break;
      let from = 0;
      for (let end = read.indexOf('\n'); end >= 0; end = read.indexOf('\n', from)) {
        yield Buffer.concat([...begun, read.subarray(from, end)]).toString('utf8');
        begun = [];
        from = end + 1;
      }
      begun.push(read.subarray(from));
    }
    const last = Buffer.concat(begun);
    if (last.length > 0) yield last.toString('utf8');
  } finally {
    closeSync(file);
  }
}
