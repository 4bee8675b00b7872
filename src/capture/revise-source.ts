import { applyEdits } from '../edit/apply-edits.ts';
import { findDocumentEnd } from '../edit/document-end.ts';
import { findLineBreak } from '../edit/insert-entry.ts';
import type { TextEdit } from '../model/fix.ts';
import type { Digest } from '../model/input.ts';
import type { Source } from '../model/source.ts';
import { readFrontMatter } from '../parse/parse-source.ts';
import { writeFlow } from '../parse/write-yaml.ts';
import { itemsAt, textAt, toPlain, valueAt, type YamlMapping } from '../parse/yaml-tree.ts';
import { columnOf } from '../text/positions.ts';
import type { Captured } from './captured.ts';
import type { Details } from './compose-source.ts';

type Edit = Omit<TextEdit, 'file'>;

/** Front matter that is to be changed: all that stands before the text, and its keys. */
interface Front {
  readonly text: string;
  readonly root: YamlMapping;
  /** Where its last line ends, before the closing `---`. */
  readonly end: number;
}

/**
 * A source's file with the text of a corrected article. The front matter keeps every byte but for the hashes, what
 * `details` says anew, a headline that the text no longer has, and `history`, which gets the old text's hash. Nothing
 * where its YAML has no room for them.
 */
export function reviseSource(
  text: string,
  source: Source,
  captured: Captured,
  details: Details,
  original: string,
  digest: Digest,
): string | undefined {
  const read = readFrontMatter(text, source.file);
  if (read?.root.kind !== 'mapping') return undefined;
  const { root } = read;
  const front: Front = { text: text.slice(0, read.bodyStart), root, end: read.end };
  const { title } = captured;
  const retitled = title !== undefined && source.title !== undefined && !captured.body.includes(source.title);
  const entries: Readonly<Record<string, unknown>> = {
    ...(retitled && { title }),
    ...(details.published !== undefined && { published: details.published }),
    ...(details.url !== undefined && { url: details.url }),
    ...(details.retrieved !== undefined && { retrieved: details.retrieved }),
    sha256: digest(captured.body),
    original: { sha256: original },
  };
  const retrieved = textAt(root, 'retrieved')?.text;
  const past = {
    sha256: source.sha256,
    ...(source.original !== undefined && { original: { sha256: source.original } }),
    ...(retrieved !== undefined && { retrieved }),
  };
  const edits = Object.entries(entries).map(([key, entry]) => setEntry(front, key, entry));
  const revised = applyEdits(front.text, [...edits, addToHistory(front, past)]);
  const history = [past, ...itemsAt(root, 'history').map(toPlain)];
  const wanted = { ...(toPlain(root) as Record<string, unknown>), ...entries, history };
  return says(revised, wanted) ? `${revised}${captured.body}` : undefined;
}

/** YAML has many forms; where the result is not what was meant, nothing is written. */
function says(text: string, wanted: Readonly<Record<string, unknown>>): boolean {
  const read = readFrontMatter(text, '');
  if (read?.root.kind !== 'mapping' || read.bodyStart !== text.length) return false;
  const said = toPlain(read.root) as Record<string, unknown>;
  const keys = Object.keys(said);
  return (
    keys.length === Object.keys(wanted).length &&
    keys.every((key) => JSON.stringify(said[key]) === JSON.stringify(wanted[key]))
  );
}

/** Replaces what stands behind a key, or adds the key at the end. */
function setEntry(front: Front, key: string, entry: unknown): Edit {
  const value = valueAt(front.root, key);
  if (!value) return addEntry(front, key, entry);
  const { start, end } = value.span;
  // The span of a block has its line end in it.
  const last = start + front.text.slice(start, end).trimEnd().length;
  return { start, end: last, text: isInFlow(front) ? writeInFlow(key, entry).slice(key.length + 2) : writeFlow(entry) };
}

/** Behind all other keys. */
function addEntry(front: Front, key: string, entry: unknown): Edit {
  const { text, root } = front;
  const last = root.entries.at(-1);
  if (isInFlow(front) && last) {
    const at = Math.max(last.key.span.end, last.value.span.end);
    return { start: at, end: at, text: `, ${writeInFlow(key, entry)}` };
  }
  const lineBreak = findLineBreak(text);
  const indent = ' '.repeat(columnOf(text, root.entries[0]?.key.span.start ?? 0));
  const written =
    key === 'history' && Array.isArray(entry)
      ? `${indent}history:${lineBreak}${entry.map((each) => `${indent}  - ${writeFlow(each)}${lineBreak}`).join('')}`
      : `${indent}${key}: ${writeFlow(entry)}${lineBreak}`;
  const at = findDocumentEnd(text, root, front.end);
  return { start: at, end: at, text: written };
}

/** The latest first. */
function addToHistory(front: Front, entry: unknown): Edit {
  const { text, root } = front;
  const history = valueAt(root, 'history');
  if (history?.kind !== 'sequence' || history.items.length === 0)
    return history ? setEntry(front, 'history', [entry]) : addEntry(front, 'history', [entry]);
  const { start } = history.span;
  if (text[start] === '[') return { start: start + 1, end: start + 1, text: ` ${writeFlow(entry)},` };
  const below = `${findLineBreak(text)}${' '.repeat(columnOf(text, start))}`;
  return { start, end: start, text: `- ${writeFlow(entry)}${below}` };
}

function isInFlow({ text, root }: Front): boolean {
  return text[root.span.start] === '{';
}

/** `key: entry` as it stands between the braces of a mapping. */
function writeInFlow(key: string, entry: unknown): string {
  return writeFlow({ [key]: entry }).slice(2, -2);
}
