import { readChunks } from './read-chunks.ts';

/**
 * The lines of a file in UTF-8, without the line feeds that end them: the file may be larger than a string can be.
 * @throws {Failure} where it has no end.
 */
export function* readLines(path: string): Generator<string> {
  let begun: Buffer[] = [];
  for (const chunk of readChunks(path)) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, end)]).toString('utf8');
      begun = [];
      from = end + 1;
    }
    begun.push(chunk.subarray(from));
  }
  const last = Buffer.concat(begun);
  if (last.length > 0) yield last.toString('utf8');
}
