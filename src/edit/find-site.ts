import type { Span } from '../model/span.ts';
import type { Written } from '../model/written.ts';
import { readYaml } from '../parse/read-yaml.ts';
import type { YamlNode } from '../parse/yaml-tree.ts';

/** What is around a YAML scalar, as far as it matters to whoever changes it. */
export interface Site {
  /** The key that it is the value of. */
  readonly key?: Span;
  /** It stands between `[]` or `{}`, where a comma ends an unquoted text. */
  readonly inFlow: boolean;
  /** Aliases use it, too: a change there would change other entries. */
  readonly isShared: boolean;
}

const known = new WeakMap<ReadonlyMap<string, string>, Map<string, Map<number, Site>>>();

/** Finds what is around a scalar of one of some files; nothing where no scalar begins there. */
export function findSite(texts: ReadonlyMap<string, string>, { span }: Written): Site | undefined {
  const byFile = known.get(texts) ?? new Map<string, Map<number, Site>>();
  known.set(texts, byFile);
  let sites = byFile.get(span.file);
  if (!sites) {
    sites = new Map();
    const text = texts.get(span.file) ?? '';
    const { root } = readYaml(text, span.file);
    if (root) collectSites(root, text, false, undefined, sites);
    byFile.set(span.file, sites);
  }
  return sites.get(span.start);
}

function collectSites(
  node: YamlNode,
  text: string,
  around: boolean,
  key: Span | undefined,
  sites: Map<number, Site>,
): void {
  if (node.kind === 'scalar') {
    // The tree has the words of an alias where its anchor is, so that one place comes up twice.
    const isShared = sites.has(node.span.start);
    sites.set(node.span.start, { ...(key && { key }), inFlow: around, isShared });
    return;
  }
  const opening = text[node.span.start];
  const inFlow = around || opening === '[' || opening === '{';
  if (node.kind === 'sequence') {
    for (const item of node.items) collectSites(item, text, inFlow, undefined, sites);
    return;
  }
  for (const entry of node.entries) collectSites(entry.value, text, inFlow, entry.key.span, sites);
}
