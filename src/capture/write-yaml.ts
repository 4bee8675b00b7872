import { Document, type Node } from 'yaml';

/** Something as YAML on one line: a text in the plainest style that keeps it, a mapping as `{ key: … }`. */
export function writeFlow(entry: unknown): string {
  const document = new Document(undefined);
  document.contents = document.createNode(entry, { flow: true }) as Node;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}
