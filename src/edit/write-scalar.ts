import { parseDocument } from 'yaml';
import { readYaml } from '../parse/read-yaml.ts';

/** What YAML cannot hold unescaped, and the line breaks that an editor would show as such. */
const unprintable = /[^\t\n\r\x20-\x7E\u00A0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u;
const hasUnprintable = (text: string) => unprintable.test(text);

/** A text as a YAML scalar on one line: unquoted where it can be, and would be taken for a text by any reader. */
export function writeScalar(text: string, inFlow: boolean): string {
  return isPlain(text, inFlow) ? text : quoteText(text);
}

/** A text in quotation marks: single ones, unless double ones read better or something must be escaped. */
export function quoteText(text: string): string {
  if (hasUnprintable(text) || /[\n\r\t]/.test(text)) return `"${escapeText(text)}"`;
  if (text.includes("'") && !/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** A text as it stands between double quotation marks (YAML 1.2.2, section 5.7). */
export function escapeText(text: string): string {
  return Array.from(text, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    if (character === '\t') return '\\t';
    if (!hasUnprintable(character)) return character;
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  }).join('');
}

/** Whether unescaped text can stand in a single-quoted, unquoted, or block scalar. */
export function isPrintable(text: string): boolean {
  return !hasUnprintable(text) && !/[\n\r]/.test(text);
}

/** What a raw scalar says where it stands behind a key, or nothing where it is more or less than one scalar. */
export function readScalar(raw: string, inFlow: boolean): string | undefined {
  const { root, problem } = readYaml(inFlow ? `{k: ${raw}}` : `k: ${raw}`, '');
  if (problem || root?.kind !== 'mapping' || root.entries.length !== 1) return undefined;
  const value = root.entries[0]?.value;
  return value?.kind === 'scalar' && value.dropped === undefined ? value.text : undefined;
}

function isPlain(text: string, inFlow: boolean): boolean {
  if (!isPrintable(text) || text.includes('\t') || readScalar(text, inFlow) !== text) return false;
  // `no`, `2020`, or `~` would be another thing to a reader of the core schema, or of YAML 1.1.
  return [undefined, '1.1' as const].every(
    (version) => parseDocument(text, { ...(version && { version }), logLevel: 'silent' }).toJS() === text,
  );
}
