import { applyEdits } from '../edit/apply-edits.ts';
import type { TextEdit } from '../model/fix.ts';
import type { Digest } from '../model/input.ts';
import type { Source } from '../model/source.ts';
import { readFrontMatter } from '../parse/parse-source.ts';
import { writeFlow } from '../parse/write-yaml.ts';
import { itemsAt, textAt, valueAt, type YamlMapping, type YamlNode } from '../parse/yaml-tree.ts';
import type { Captured } from './captured.ts';
import type { Details } from './compose-source.ts';

type Edit = Omit<TextEdit, 'file'>;

/**
 * A source's file with the text of a corrected article. The front matter keeps every byte but for the hashes, what
 * `details` says anew, a headline that the text no longer has, and `history`, which gets the old text's hash.
 */
export function reviseSource(
  text: string,
  source: Source,
  captured: Captured,
  details: Details,
  original: string,
  digest: Digest,
): string {
  const front = readFrontMatter(text, source.file);
  if (front?.root.kind !== 'mapping') throw new Error(`${source.file} has no front matter`);
  const { root } = front;
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
  const edits = Object.entries(entries).map(([key, entry]) => setEntry(root, key, writeFlow(entry), front.end, text));
  const retrieved = textAt(root, 'retrieved')?.text;
  edits.push(
    addToHistory(root, front.end, text, {
      sha256: source.sha256,
      ...(source.original !== undefined && { original: { sha256: source.original } }),
      ...(retrieved !== undefined && { retrieved }),
    }),
  );
  return `${applyEdits(text.slice(0, front.bodyStart), edits)}${captured.body}`;
}

/** Replaces what stands behind a key, or adds the key at the end. */
function setEntry(root: YamlMapping, key: string, written: string, end: number, text: string): Edit {
  const value = valueAt(root, key);
  if (value) return { start: value.span.start, end: value.span.end, text: written };
  return { start: end, end, text: `${key}: ${written}${lineEnd(text)}` };
}

/** The latest first. */
function addToHistory(root: YamlMapping, end: number, text: string, entry: unknown): Edit {
  const newest = `  - ${writeFlow(entry)}${lineEnd(text)}`;
  const [first] = itemsAt(root, 'history');
  if (!first) {
    const empty = root.entries.find(({ key }) => key.text === 'history');
    if (!empty) return { start: end, end, text: `history:${lineEnd(text)}${newest}` };
    return { start: empty.value.span.start, end: empty.value.span.end, text: `[ ${writeFlow(entry)} ]` };
  }
  const line = text.lastIndexOf('\n', first.span.start) + 1;
  const dash = /^ *- +$/.exec(text.slice(line, first.span.start));
  if (dash) return { start: line, end: line, text: `${dash[0]}${writeFlow(entry)}${lineEnd(text)}` };
  return insertInFlow(first, writeFlow(entry));
}

function insertInFlow(first: YamlNode, entry: string): Edit {
  return { start: first.span.start, end: first.span.start, text: `${entry}, ` };
}

function lineEnd(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
