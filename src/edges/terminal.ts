import type { PrettyOptions } from '../reporters/pretty.ts';

/** What the output can show: colours and the terminal's width, or, in a file or a pipe, neither. */
export function describeTerminal(file?: string): PrettyOptions {
  if (file !== undefined) return { color: false, width: 100 };
  return { color: wantsColor(), width: process.stdout.columns ?? 100, wrap: process.stdout.isTTY === true };
}

/** NO_COLOR and FORCE_COLOR, each counting when it is not empty, before what the output is. */
function wantsColor(): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force } = process.env;
  if (no) return false;
  if (force) return force !== '0' && force !== 'false';
  return process.stdout.isTTY === true && process.env.TERM !== 'dumb';
}
