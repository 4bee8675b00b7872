import { makeVisible, makeVisibleLine } from '../reporters/visible-text.ts';
import { disarmForRunner } from './runner-log.ts';

/** Prints text for people. Whatever of it comes from files, pages, or names steers neither a terminal nor a runner. */
export function printText(text: string): void {
  process.stdout.write(disarmForRunner(makeVisible(text)));
}

/** Prints what other programs read: they get it as it is, and a terminal gets nothing that steers it. */
export function printData(text: string | Buffer): void {
  process.stdout.write(process.stdout.isTTY === true ? makeVisible(text.toString()) : text);
}

/** Says one thing on standard error, in one line. */
export function printError(message: string): void {
  process.stderr.write(disarmForRunner(`crossquote: ${makeVisibleLine(message)}\n`));
}
