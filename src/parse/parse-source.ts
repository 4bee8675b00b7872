import type { Digest } from '../model/input.ts';
import type { InputProblem } from '../model/problem.ts';
import type { Credit, Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { isEdtf } from '../values/edtf.ts';
import { findCutTexts } from './find-cut-texts.ts';
import { readYaml } from './read-yaml.ts';
import { frontMatterSchema } from './schema.ts';
import { validate } from './validate.ts';
import { textAt, valueAt, type YamlNode } from './yaml-tree.ts';

/** A source as far as its file tells; without it, its quotes cannot be checked. */
export interface SourceReading {
  readonly source?: Source;
  readonly problems: readonly InputProblem[];
}

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n)/;
/** Only these line ends are any: U+2028 in a title, or a lone carriage return, ends no line. */
const closing = /(?<![^\n])---[ \t]*(?:\r\n|\n|$)/;

/** Reads front matter and body of one source. `text` is what its file says in UTF-8. */
export function parseSource(text: string, file: string, id: string, digest: Digest): SourceReading {
  const fence = findFrontMatter(text);
  if (typeof fence === 'string') return { problems: [describeFence(fence, text, file, id)] };
  const { root, problem } = readYaml(text.slice(fence.start, fence.end), file, fence.start);
  if (problem) return { problems: [problem] };
  const subject = { fileKind: 'source' as const, name: `source \`${id}\``, source: id };
  const node: YamlNode = root ?? { kind: 'mapping', entries: [], span: { file, start: 0, end: fence.start } };
  const problems = [...validate(frontMatterSchema, node, subject), ...findCutTexts(node)];
  const body: Span = { file, start: fence.bodyStart, end: text.length };
  const outlet = textAt(node, 'outlet')?.text ?? id;
  const origin = readCredit(node, 'origin', 'newsroom');
  const published = readCredit(node, 'published', 'date');
  const title = textAt(node, 'title')?.text;
  const url = textAt(node, 'url')?.text;
  const archived = textAt(node, 'archived')?.text;
  const supersedes = textAt(node, 'supersedes');
  const pinned = textAt(node, 'sha256');
  const original = textAt(valueAt(node, 'original'), 'sha256')?.text;
  return {
    problems,
    source: {
      id,
      file,
      outlet,
      newsroom: origin?.value.text ?? outlet,
      ...(origin && { origin }),
      ...(published && isEdtf(published.value.text) && { published }),
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(archived !== undefined && { archived }),
      ...(supersedes && { supersedes }),
      ...(pinned && { pinned }),
      ...(original !== undefined && { original }),
      sha256: digest(text.slice(body.start)),
      body,
    },
  };
}

/** `origin: Yonhap`, or `origin: { newsroom: Yonhap, quote: By Yonhap }`; `published` likewise. */
function readCredit(root: YamlNode, key: string, inner: string): Credit | undefined {
  const short = textAt(root, key);
  if (short) return { value: short };
  const node = valueAt(root, key);
  const value = textAt(node, inner);
  const quote = textAt(node, 'quote');
  return value && { value, ...(quote && { quote }) };
}

/** The front matter of a source as a tree, and where its text begins; nothing where it has none. */
export function readFrontMatter(
  text: string,
  file: string,
): { root: YamlNode; bodyStart: number; end: number } | undefined {
  const fence = findFrontMatter(text);
  if (typeof fence === 'string') return undefined;
  const { root } = readYaml(text.slice(fence.start, fence.end), file, fence.start);
  return root && { root, bodyStart: fence.bodyStart, end: fence.end };
}

/** Where front matter begins and ends between its `---` lines, and where the text behind it begins. */
export type Fence = { readonly start: number; readonly end: number; readonly bodyStart: number };

/** Finds the front matter of a source's file. */
export function findFrontMatter(text: string): Fence | 'missing' | 'unclosed' {
  const first = opening.exec(text);
  if (!first) return 'missing';
  const start = first[0].length;
  const last = closing.exec(text.slice(start));
  if (!last) return 'unclosed';
  return { start, end: start + last.index, bodyStart: start + last.index + last[0].length };
}

function describeFence(fault: 'missing' | 'unclosed', text: string, file: string, id: string): InputProblem {
  const firstLine = /^\uFEFF?([^\r\n]*)/.exec(text)?.[0].length ?? 0;
  const shared = { kind: 'shape', fileKind: 'source', source: id, at: { file, start: 0, end: firstLine } } as const;
  const notes = [`where its text begins is not known, so no quote of \`${id}\` was checked`];
  if (fault === 'unclosed') {
    return {
      ...shared,
      message: `the front matter of source \`${id}\` has no end`,
      label: 'begins here',
      notes,
      help: 'close it with a line `---` before the text',
    };
  }
  return {
    ...shared,
    message: `source \`${id}\` has no front matter`,
    label: 'the text begins at once',
    notes,
    help: 'begin the file with the lines `---`, `outlet: …`, and `---`',
  };
}
