import { Document, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { readYaml } from '../parse/read-yaml.ts';
import { oneLine, quoteUnseen, spellUnseen, writeFlow } from '../parse/write-yaml.ts';
import { toPlain } from '../parse/yaml-tree.ts';
import type { Citation } from './cite-passage.ts';

/** Lines of claims files are no longer than this where a text can be broken. */
const lineWidth = 110;

/** The citation as an item of a YAML list whose dashes stand at a column, counted from 0; with a line end behind it. */
export function writeItem(citation: Citation, column: number): string {
  const width = lineWidth - column;
  const candidates = [
    serialize(citation, Scalar.PLAIN, 0),
    ...(canBeFolded(citation.quote) ? [serialize(citation, Scalar.BLOCK_FOLDED, width)] : []),
  ];
  const fits = (text: string) => text.split('\n').every((line) => line.length <= width);
  const faithful = candidates.filter((text) => says(text, [citation]));
  // Escapes keep whatever there is to keep.
  const item = faithful.find(fits) ?? faithful.at(-1) ?? serialize(citation, Scalar.QUOTE_DOUBLE, 0);
  // U+2028 ends a line for a regular expression, and not for YAML.
  return item.replace(/(?<=^|\n)(?=[^\n])/g, ' '.repeat(column));
}

/** The citation as `{ source: …, quote: … }` on one line. */
export function writeInline(citation: Citation): string {
  const written = writeFlow(citation);
  if (says(written, citation)) return written;
  const entries = Object.entries(citation).map(([key, text]) => `${key}: ${JSON.stringify(text)}`);
  return `{ ${entries.join(', ')} }`;
}

/** White space that folding would change may not be in it. */
function canBeFolded(quote: string): boolean {
  return !/[\t\r\n]| {2}/.test(quote);
}

function serialize(citation: Citation, style: Scalar.Type, width: number): string {
  const document = new Document([{ ...citation }]);
  const entry = (document.contents as unknown as YAMLSeq).get(0) as YAMLMap;
  const quote = entry.get('quote', true) as Scalar;
  quote.type = style;
  quoteUnseen(document);
  return spellUnseen(document.toString({ ...oneLine, lineWidth: width, minContentWidth: 0 }));
}

function says(text: string, wanted: unknown): boolean {
  const { root, problem } = readYaml(text, '');
  return root !== undefined && problem === undefined && JSON.stringify(toPlain(root)) === JSON.stringify(wanted);
}
