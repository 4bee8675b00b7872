import { makeVisible, makeVisibleLine } from '../reporters/visible-text.ts';
import { disarmForRunner, disarmReport } from './runner-log.ts';

/** Prints text for people. Whatever of it comes from files, pages, or names steers neither a terminal nor a runner. */
export function printText(text: string): void {
  process.stdout.write(disarmForRunner(makeVisible(text)));
}

/** Prints what other programs read: a terminal gets nothing that steers it, and a runner nothing that it obeys. */
export function printData(format: string, text: string): void {
  process.stdout.write(forReader(disarmReport(format, text)));
}

/** The same of a report in pieces, which end with a line; tells whether all of it went. */
export function printReport(format: string, pieces: Iterable<string | Uint8Array>): Promise<boolean> {
  // What is written for people has been made fit for a terminal, and has its colours.
  const prepare = format === 'pretty' ? <T>(piece: T) => piece : forReader;
  return printInPieces(pieces, (piece) => prepare(disarmReport(format, piece)));
}

function forReader(data: string | Uint8Array): string | Uint8Array {
  return process.stdout.isTTY === true ? makeVisible(Buffer.from(data).toString()) : data;
}

/** Each piece goes when the one before has gone. A reader may stop early; of any other fault, the stream's event tells. */
async function printInPieces(
  pieces: Iterable<string | Uint8Array>,
  prepare: (piece: string | Uint8Array) => string | Uint8Array,
): Promise<boolean> {
  for (const piece of pieces) {
    const isWritten = await new Promise<boolean>((resolve) => {
      process.stdout.write(prepare(piece), (error) => resolve(!error));
    });
    if (!isWritten) return false;
  }
  return true;
}

/** Says one thing on standard error, in one line. */
export function printError(message: string): void {
  process.stderr.write(disarmForRunner(`crossquote: ${makeVisibleLine(message)}\n`));
}
