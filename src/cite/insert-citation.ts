import { readYaml } from '../parse/read-yaml.ts';
import {
  itemsAt,
  textAt,
  toPlain,
  valueAt,
  type YamlMapping,
  type YamlNode,
  type YamlSequence,
} from '../parse/yaml-tree.ts';
import type { Citation } from './cite-passage.ts';
import { writeInline, writeItem } from './write-citation.ts';

/** The claims file with the evidence in it, or why it was left as it is. */
export type Insertion = { readonly text: string } | { readonly fault: string };

/**
 * Adds a piece of evidence to a claim, behind those that it has. The rest of the file stays as it is, byte for byte:
 * text is put in at one place, found by the spans of the YAML tree. `claim` is its id.
 */
export function insertCitation(text: string, claim: string, citation: Citation): Insertion {
  const { root, problem } = readYaml(text, '');
  if (!root || problem) return { fault: 'the file is not YAML as it stands' };
  const index = itemsAt(root, 'claims').findIndex((node) => textAt(node, 'id')?.text.trim() === claim);
  const node = itemsAt(root, 'claims')[index];
  if (node?.kind !== 'mapping') return { fault: `there is no claim \`${claim}\`` };
  if (hasCitation(node, citation)) return { fault: `claim \`${claim}\` has this quote already` };
  const inserted = insertInto(node, text, citation);
  // YAML has many forms; where the result is not what was meant, nothing is written.
  if (inserted === undefined || !addsOnly(inserted, root, index, citation))
    return { fault: `the evidence of claim \`${claim}\` is written in a way that cannot be added to` };
  return { text: inserted };
}

function hasCitation(claim: YamlMapping, { source, quote }: Citation): boolean {
  return itemsAt(claim, 'evidence').some(
    (item) => textAt(item, 'source')?.text === source && textAt(item, 'quote')?.text === quote,
  );
}

function insertInto(claim: YamlMapping, text: string, citation: Citation): string | undefined {
  const evidence = valueAt(claim, 'evidence');
  if (!evidence) return insertKey(claim, text, citation);
  if (evidence.kind === 'sequence') {
    return text[evidence.span.start] === '['
      ? insertInFlow(evidence, text, citation)
      : insertInBlock(evidence, text, citation);
  }
  // A key with nothing behind it.
  return evidence.kind === 'scalar' && evidence.text === '' && evidence.span.start === evidence.span.end
    ? insertBehindKey(claim, text, citation)
    : undefined;
}

/** Behind the last item of a list with dashes, before comments that stand below it. */
function insertInBlock({ items }: YamlSequence, text: string, citation: Citation): string | undefined {
  const last = items.at(-1);
  if (!last) return undefined;
  const dash = findDash(text, last.span.start);
  return dash === undefined ? undefined : insertLines(text, lastWord(text, last.span), citation, columnOf(text, dash));
}

function insertInFlow({ items, span }: YamlSequence, text: string, citation: Citation): string {
  const last = items.at(-1);
  const inline = writeInline(citation);
  if (!last) return splice(text, span.start + 1, span.end - 1, inline);
  const comma = /^\s*,/.exec(text.slice(last.span.end))?.[0];
  // A comma behind the last item may stay where it is.
  return comma === undefined
    ? splice(text, last.span.end, last.span.end, `, ${inline}`)
    : splice(text, last.span.end + comma.length, last.span.end + comma.length, ` ${inline}`);
}

function insertKey(claim: YamlMapping, text: string, citation: Citation): string | undefined {
  const last = claim.entries.at(-1);
  const [first] = claim.entries;
  if (!first || !last) return undefined;
  if (text[claim.span.start] === '{')
    return splice(text, last.value.span.end, last.value.span.end, `, evidence: [ ${writeInline(citation)} ]`);
  const column = columnOf(text, first.key.span.start);
  const end = Math.max(last.key.span.end, lastWord(text, last.value.span));
  return insertLines(text, end, citation, column + 2, `${' '.repeat(column)}evidence:`);
}

function insertBehindKey(claim: YamlMapping, text: string, citation: Citation): string | undefined {
  const key = claim.entries.find((entry) => entry.key.text === 'evidence')?.key;
  if (!key) return undefined;
  if (text[claim.span.start] === '{') {
    const colon = text.indexOf(':', key.span.end) + 1;
    return splice(text, colon, colon, ` [ ${writeInline(citation)} ]`);
  }
  return insertLines(text, key.span.end, citation, columnOf(text, key.span.start) + 2);
}

/** Puts the item, with a line before it where one is given, below the line that `offset` stands in. */
function insertLines(text: string, offset: number, citation: Citation, column: number, before?: string): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const item = `${before === undefined ? '' : `${before}\n`}${writeItem(citation, column)}`.replaceAll('\n', lineEnd);
  const next = text.indexOf('\n', offset);
  if (next < 0) return `${text}${lineEnd}${item.slice(0, -lineEnd.length)}`;
  return splice(text, next + 1, next + 1, item);
}

/** The offset of the dash before an item; nothing where more than white space stands between. */
function findDash(text: string, start: number): number | undefined {
  const dash = text.lastIndexOf('-', start - 1);
  return dash >= 0 && text.slice(dash + 1, start).trim() === '' ? dash : undefined;
}

/** Where the last word of a node ends; the span of a block text has its line end, and empty lines, in it. */
function lastWord(text: string, { start, end }: YamlNode['span']): number {
  return start + text.slice(start, end).trimEnd().length;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function splice(text: string, start: number, end: number, put: string): string {
  return text.slice(0, start) + put + text.slice(end);
}

/** Whether a file says what it said before, and has the evidence at the end of its claim. */
function addsOnly(text: string, root: YamlNode, index: number, citation: Citation): boolean {
  const reading = readYaml(text, '');
  if (!reading.root || reading.problem) return false;
  const wanted = toPlain(root) as { claims: { evidence?: unknown }[] };
  const claim = wanted.claims[index];
  if (!claim) return false;
  const before = Array.isArray(claim.evidence) ? claim.evidence : [];
  claim.evidence = [...before, { ...citation }];
  return JSON.stringify(sortKeys(toPlain(reading.root))) === JSON.stringify(sortKeys(wanted));
}

/** The order of keys says nothing, and a new key stands last. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => [key, sortKeys(entry)]);
}
