import { Document, isScalar, type Node, Scalar, visit } from 'yaml';

/**
 * Something as YAML on one line: a text in the plainest style that keeps it, a mapping as `{ key: … }`. A text with
 * line ends in it is quoted, with its line ends spelled out.
 */
export function writeFlow(entry: unknown): string {
  const document = new Document(undefined);
  document.contents = document.createNode(entry, { flow: true }) as Node;
  quoteLineEnds(document);
  return document.toString({ ...oneLine, flowCollectionPadding: true }).trimEnd();
}

/** Breaks no text over lines, not even at a line end in it. */
export const oneLine = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER } as const;

/** Quotes every text of a document that has a line end in it. */
export function quoteLineEnds(document: Document): void {
  visit(document, {
    Scalar(_, scalar) {
      if (isScalar(scalar) && typeof scalar.value === 'string' && /[\r\n]/.test(scalar.value))
        scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
}
