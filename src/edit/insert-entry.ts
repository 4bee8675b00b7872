import type { TextEdit } from '../model/fix.ts';
import type { Span } from '../model/span.ts';
import type { Written } from '../model/written.ts';
import { writeScalar } from './write-scalar.ts';

/** An entry of a YAML mapping, where it is written. */
export interface WrittenEntry {
  readonly key: Span;
  readonly value: Written;
}

/** Writes `key: text` right before another entry of the mapping, on a line of its own in a block. */
export function insertBefore(entry: WrittenEntry, fileText: string, key: string, text: string): TextEdit | undefined {
  const { file, start } = entry.key;
  const added = `${key}: ${writeScalar(text, entry.value.inFlow === true)}`;
  if (entry.value.inFlow) return { file, start, end: start, text: `${added}, ` };
  const indent = findIndent(fileText, start);
  return indent === undefined
    ? undefined
    : { file, start, end: start, text: `${added}${findLineBreak(fileText)}${indent}` };
}

/** Writes `key: text` right behind another entry of the mapping, below its value in a block. */
export function insertBehind(entry: WrittenEntry, fileText: string, key: string, text: string): TextEdit | undefined {
  const { file, end } = entry.value.span;
  const added = `${key}: ${writeScalar(text, entry.value.inFlow === true)}`;
  if (entry.value.inFlow) return { file, start: end, end, text: `, ${added}` };
  const indent = findIndent(fileText, entry.key.start);
  if (indent === undefined) return undefined;
  const lineBreak = findLineBreak(fileText);
  // A block scalar ends where the next line begins.
  if (fileText[end - 1] === '\n') return { file, start: end, end, text: `${indent}${added}${lineBreak}` };
  const at = end + (/^[^\r\n]*/.exec(fileText.slice(end))?.[0].length ?? 0);
  return { file, start: at, end: at, text: `${lineBreak}${indent}${added}` };
}

/** The line break that a file uses. */
export function findLineBreak(text: string): string {
  return /\r\n|\n/.exec(text)?.[0] ?? '\n';
}

/** The white space that brings a line under a key, or nothing where more than dashes stands before the key. */
function findIndent(text: string, keyStart: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', keyStart - 1) + 1, keyStart).replace(/^\uFEFF/, '');
  return /^[ -]*$/.test(before) ? ' '.repeat(before.length) : undefined;
}
