import { makeVisible, makeVisibleLine } from '../reporters/visible-text.ts';
import { disarmForRunner } from './runner-log.ts';

/** Prints text for people. Whatever of it comes from files, pages, or names steers neither a terminal nor a runner. */
export function printText(text: string): void {
  process.stdout.write(disarmForRunner(makeVisible(text)));
}

/** Prints what other programs read: they get it as it is, and a terminal gets nothing that steers it. */
export function printData(text: string): void {
  process.stdout.write(forReader(text));
}

/** The same of what comes in pieces; tells whether all of them went. */
export function printDataInPieces(pieces: Iterable<string | Uint8Array>): Promise<boolean> {
  return printInPieces(pieces, forReader);
}

/**
 * Prints text that has been made fit for a terminal, and has its colours; tells whether all of it went. Its pieces
 * end with a line, for a runner reads line by line.
 */
export function printReport(pieces: Iterable<string | Uint8Array>): Promise<boolean> {
  return printInPieces(pieces, (piece) =>
    disarmForRunner(typeof piece === 'string' ? piece : Buffer.from(piece).toString()),
  );
}

function forReader<T extends string | Uint8Array>(data: T): T | string {
  return process.stdout.isTTY === true ? makeVisible(Buffer.from(data).toString()) : data;
}

/** Each piece goes when the one before has gone. A reader may stop early; of any other fault, the stream's event tells. */
async function printInPieces<T>(pieces: Iterable<T>, prepare: (piece: T) => string | Uint8Array): Promise<boolean> {
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
