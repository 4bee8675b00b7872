import type { TextEdit } from '../model/fix.ts';
import type { Span } from '../model/span.ts';
import type { Written } from '../model/written.ts';
import { findSite } from './find-site.ts';
import { writeScalar } from './write-scalar.ts';

/** Writes `key: text` right before the entry of a mapping that has this value, on a line of its own in a block. */
export function insertBefore(
  texts: ReadonlyMap<string, string>,
  value: Written,
  key: string,
  text: string,
): TextEdit | undefined {
  const entry = writeEntry(texts, value, key, text);
  if (!entry) return undefined;
  const { beside, added, indent, fileText } = entry;
  const insert = (words: string) => ({ file: beside.file, start: beside.start, end: beside.start, text: words });
  return indent === undefined ? insert(`${added}, `) : insert(`${added}${findLineBreak(fileText)}${indent}`);
}

/** Writes `key: text` right behind the entry of a mapping that has this value, below it in a block. */
export function insertBehind(
  texts: ReadonlyMap<string, string>,
  value: Written,
  key: string,
  text: string,
): TextEdit | undefined {
  const entry = writeEntry(texts, value, key, text);
  if (!entry) return undefined;
  const { added, indent, fileText } = entry;
  const { file, end } = value.span;
  if (indent === undefined) return { file, start: end, end, text: `, ${added}` };
  const lineBreak = findLineBreak(fileText);
  // A block scalar ends where the next line begins.
  if (fileText[end - 1] === '\n') return { file, start: end, end, text: `${indent}${added}${lineBreak}` };
  const at = end + (/^[^\r\n]*/.exec(fileText.slice(end))?.[0].length ?? 0);
  return { file, start: at, end: at, text: `${lineBreak}${indent}${added}` };
}

/** A new entry for the mapping that a value stands in. */
interface Entry {
  /** The key of the value. */
  readonly beside: Span;
  readonly added: string;
  /** What brings a line below the key; nothing in a mapping between braces. */
  readonly indent: string | undefined;
  readonly fileText: string;
}

/** Nothing where there is no room for it, or where aliases would have it, too. */
function writeEntry(texts: ReadonlyMap<string, string>, value: Written, key: string, text: string): Entry | undefined {
  const fileText = texts.get(value.span.file) ?? '';
  const site = findSite(texts, value);
  if (!site?.key || site.isShared) return undefined;
  const indent = site.inFlow ? undefined : findIndent(fileText, site.key.start);
  if (!site.inFlow && indent === undefined) return undefined;
  return { beside: site.key, added: `${key}: ${writeScalar(text, site.inFlow)}`, indent, fileText };
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
