import type { YamlMapping } from '../parse/yaml-tree.ts';

/**
 * Where lines can be added below the last key of a document that ends at `end`: before the mark `...` that ends it,
 * where there is one.
 */
export function findDocumentEnd(text: string, root: YamlMapping, end = text.length): number {
  const last = root.entries.at(-1);
  const from = last ? Math.max(last.key.span.end, last.value.span.end) : root.span.start;
  const mark = /(?<=\n)\.\.\.(?=\s|$)/.exec(text.slice(Math.max(0, from - 1), end));
  return mark ? Math.max(0, from - 1) + mark.index : end;
}
