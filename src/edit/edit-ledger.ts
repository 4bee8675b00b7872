import type { TextEdit } from '../model/fix.ts';
import type { Span } from '../model/span.ts';
import { readYaml } from '../parse/read-yaml.ts';
import {
  scalarAt,
  valueAt,
  type YamlEntry,
  type YamlMapping,
  type YamlNode,
  type YamlScalar,
  type YamlSequence,
} from '../parse/yaml-tree.ts';
import { columnOf } from '../text/positions.ts';
import { applyEdits } from './apply-edits.ts';
import { replaceScalar } from './change-scalar.ts';
import { findDocumentEnd } from './document-end.ts';
import { findLineBreak, insertBehind } from './insert-entry.ts';
import { isPrintable, writeScalar } from './write-scalar.ts';

/** An accepted finding as it is to be written down. */
export interface LedgerNote {
  readonly finding: string;
  readonly rule: string;
  readonly reason: string;
  readonly by?: string;
  /** `YYYY-MM-DD`. */
  readonly until?: string;
}

/** Lines of a claims file are kept within this many columns. */
const widestLine = 110;

/** Whether a claims file has a section for accepted findings. */
export function hasLedger(text: string, file: string): boolean {
  return valueAt(readYaml(text, file).root, 'accepted') !== undefined;
}

/** Adds an accepted finding behind the last one of a claims file; nothing where the file leaves no room for it. */
export function addNote(text: string, file: string, note: LedgerNote): readonly TextEdit[] | undefined {
  const edits = placeNote(text, file, note);
  return edits && says(applyEdits(text, edits), text, file, note) ? edits : undefined;
}

/** YAML has many forms; where the result is not what was meant, nothing is written. */
function says(text: string, before: string, file: string, { finding, reason }: LedgerNote): boolean {
  if (readYaml(text, file).problem) return false;
  const items = listItems(text, file);
  const added = items.filter((item) => scalarAt(item, 'finding')?.text === finding);
  return (
    items.length === listItems(before, file).length + 1 &&
    added.length === 1 &&
    scalarAt(added[0], 'reason')?.text === reason
  );
}

function placeNote(text: string, file: string, note: LedgerNote): readonly TextEdit[] | undefined {
  const { root, problem } = readYaml(text, file);
  const lineBreak = findLineBreak(text);
  if (problem || (root && root.kind !== 'mapping' && !isEmpty(root))) return undefined;
  const section = root?.kind === 'mapping' ? root.entries.find(({ key }) => key.text === 'accepted') : undefined;
  if (!section) return startLedger(text, file, root, note);
  const { key, value } = section;
  const below = ' '.repeat(columnOf(text, key.span.start) + 2);
  const belowKey = insertAt(file, endOfLine(text, key.span.end), `${lineBreak}${writeBlock(note, below, lineBreak)}`);
  if (isEmpty(value)) return [belowKey];
  if (value.kind !== 'sequence') return undefined;
  const { start, end } = value.span;
  const last = value.items.at(-1);
  if (text[start] === '[') {
    if (last) return [insertAt(file, last.span.end, `, ${writeFlow(note)}`)];
    const from = text.lastIndexOf(':', start) + 1;
    return text.slice(from, end).includes('\n') ? undefined : [{ file, start: from, end, text: '' }, belowKey];
  }
  if (!last) return undefined;
  const indent = ' '.repeat(columnOf(text, start));
  return [insertAt(file, endOfNode(text, last), `${lineBreak}${writeBlock(note, indent, lineBreak)}`)];
}

/** Gives an accepted finding that is written down already another reason, and what else is new. */
export function changeNote(text: string, file: string, note: LedgerNote): readonly TextEdit[] | undefined {
  const item = listItems(text, file).find((each) => scalarAt(each, 'finding')?.text === note.finding);
  const reason = scalarAt(item, 'reason');
  if (!item || !reason) return undefined;
  const texts = new Map([[file, text]]);
  const edits: TextEdit[] = [];
  const added: TextEdit[] = [];
  for (const key of ['rule', 'reason', 'by', 'until'] as const) {
    const wanted = note[key];
    const written = scalarAt(item, key);
    if (wanted === undefined || written?.text === wanted) continue;
    const changed = written ? replaceScalar(texts, written, wanted) : undefined;
    const inserted = written ? undefined : insertBehind(texts, reason, key, wanted);
    if (!changed && !inserted) return undefined;
    edits.push(...(changed ?? []));
    if (inserted) added.push(inserted);
  }
  return [...edits, ...added];
}

/**
 * Takes accepted findings out of a claims file. The comment right above an entry goes with it; one above
 * the first entry may speak of them all, and stays.
 */
export function dropNotes(text: string, file: string, findings: ReadonlySet<string>): readonly TextEdit[] {
  const section = findSection(text, file);
  if (section?.value.kind !== 'sequence') return [];
  const { items, span } = section.value;
  const isDropped = (node: YamlNode) => findings.has(scalarAt(node, 'finding')?.text ?? '');
  const kept = items.filter((item) => !isDropped(item));
  if (kept.length === items.length) return [];
  if (text[span.start] === '[') return [{ ...span, text: writeKept(text, kept, span) }];
  const dropped = items.flatMap((item, index): TextEdit[] => {
    if (!isDropped(item)) return [];
    const dash = findDash(text, item.span.start, columnOf(text, span.start));
    const start = index === 0 ? startOfLine(text, dash) : findComment(text, dash);
    return [{ file, start, end: startOfNextLine(text, endOfNode(text, item)), text: '' }];
  });
  if (kept.length > 0) return dropped;
  const colon = text.indexOf(':', section.key.span.end) + 1;
  return [insertAt(file, colon, ' []'), ...dropped];
}

function writeKept(text: string, kept: readonly YamlNode[], span: Span): string {
  const [first] = kept;
  if (!first) return '[]';
  const raw = kept.map((item) => text.slice(item.span.start, item.span.end));
  return `${text.slice(span.start, span.start + 1)}${raw.join(', ')}]`;
}

function findSection(text: string, file: string): YamlEntry | undefined {
  const { root } = readYaml(text, file);
  return root?.kind === 'mapping' ? root.entries.find(({ key }) => key.text === 'accepted') : undefined;
}

function listItems(text: string, file: string): YamlMapping[] {
  const value = findSection(text, file)?.value;
  const items = value?.kind === 'sequence' ? (value as YamlSequence).items : [];
  return items.filter((item): item is YamlMapping => item.kind === 'mapping');
}

function startLedger(
  text: string,
  file: string,
  root: YamlNode | undefined,
  note: LedgerNote,
): readonly TextEdit[] | undefined {
  if (root && text[root.span.start] === '{') return undefined;
  const lineBreak = findLineBreak(text);
  const [at, column] =
    root?.kind === 'mapping'
      ? [findDocumentEnd(text, root), columnOf(text, root.entries[0]?.key.span.start ?? 0)]
      : [text.length, 0];
  const gap = at === 0 || text[at - 1] === '\n' ? '' : lineBreak;
  const blank = root && !isEmpty(root) ? lineBreak : '';
  const indent = ' '.repeat(column);
  const section = `${indent}accepted:${lineBreak}${writeBlock(note, `${indent}  `, lineBreak)}${lineBreak}`;
  return [insertAt(file, at, `${gap}${blank}${section}`)];
}

function writeBlock(note: LedgerNote, indent: string, lineBreak: string): string {
  const { finding, rule, reason, by, until } = note;
  const inner = `${indent}  `;
  return [
    `${indent}- finding: ${finding}`,
    `${inner}rule: ${rule}`,
    ...writeReason(reason, inner),
    ...(by === undefined ? [] : [`${inner}by: ${writeScalar(by, false)}`]),
    ...(until === undefined ? [] : [`${inner}until: ${until}`]),
  ].join(lineBreak);
}

/** A long reason is folded over lines, as prose is. */
function writeReason(reason: string, indent: string): string[] {
  const line = `${indent}reason: ${writeScalar(reason, false)}`;
  if (line.length <= widestLine || !isPrintable(reason)) return [line];
  const lines = [`${indent}reason: >-`];
  let row = '';
  for (const word of reason.split(' ')) {
    if (row !== '' && indent.length + 2 + row.length + 1 + word.length > widestLine) {
      lines.push(`${indent}  ${row}`);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...lines, `${indent}  ${row}`];
}

function writeFlow({ finding, rule, reason, by, until }: LedgerNote): string {
  const entries = [
    `finding: ${finding}`,
    `rule: ${rule}`,
    `reason: ${writeScalar(reason, true)}`,
    ...(by === undefined ? [] : [`by: ${writeScalar(by, true)}`]),
    ...(until === undefined ? [] : [`until: ${until}`]),
  ];
  return `{ ${entries.join(', ')} }`;
}

function isEmpty(node: YamlNode): node is YamlScalar {
  return node.kind === 'scalar' && node.text.trim() === '';
}

function insertAt(file: string, at: number, text: string): TextEdit {
  return { file, start: at, end: at, text };
}

function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function endOfLine(text: string, at: number): number {
  return at + (/^[^\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
}

function startOfNextLine(text: string, at: number): number {
  const end = endOfLine(text, at);
  return end + (/^(?:\r\n|\n)/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

/** Where the last line of a node ends: YAML counts the line break behind a block to it. */
function endOfNode(text: string, { span }: YamlNode): number {
  return endOfLine(text, span.start + text.slice(span.start, span.end).trimEnd().length);
}

/** The dash before an entry of a list whose dashes stand at a column: in its line, or in one above it. */
function findDash(text: string, at: number, column: number): number {
  let start = startOfLine(text, at);
  while (start > 0 && (text[start + column] !== '-' || text.slice(start, start + column).trim() !== ''))
    start = startOfLine(text, start - 1);
  return start + column;
}

/** Where the comment lines right above an entry begin; without any, where its own line does. */
function findComment(text: string, at: number): number {
  let start = startOfLine(text, at);
  while (start > 0) {
    const above = startOfLine(text, start - 1);
    if (!/^[ \t]*#/.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}
