import { Document, isScalar, type Node, Scalar, visit } from 'yaml';

/** Line ends, and what steers a terminal, turns the text around it, or hides in it: nobody would see it in the file. */
const unseen =
  /[^\t\P{Cc}]|[\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]/u;
const unseenInQuotes = new RegExp(`(?!\\n)(?:${unseen.source})`, 'gu');

/**
 * Something as YAML on one line: a text in the plainest style that keeps it, a mapping as `{ key: … }`. A text with
 * line ends in it, or with characters that cannot be seen, is quoted, and they are spelled out.
 */
export function writeFlow(entry: unknown): string {
  const document = new Document(undefined);
  document.contents = document.createNode(entry, { flow: true }) as Node;
  quoteUnseen(document);
  return spellUnseen(document.toString({ ...oneLine, flowCollectionPadding: true })).trimEnd();
}

/** Breaks no text over lines, not even at a line end in it. */
export const oneLine = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER } as const;

/** Quotes every text of a document that has a line end in it, or something that cannot be seen. */
export function quoteUnseen(document: Document): void {
  visit(document, {
    Scalar(_, scalar) {
      if (isScalar(scalar) && typeof scalar.value === 'string' && unseen.test(scalar.value))
        scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
}

/** The YAML of such a document with all that spelled out: it stands between double quotation marks alone. */
export function spellUnseen(yaml: string): string {
  return yaml.replace(unseenInQuotes, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}
