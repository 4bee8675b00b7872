import type { ScalarStyle, Written } from '../model/written.ts';

/** A YAML document as the layers above see it: three kinds of node, each with its span. */
export type YamlNode = YamlScalar | YamlMapping | YamlSequence;

export interface YamlScalar extends Written {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** An unquoted text with ` #` behind it on the same line: what YAML drops. */
  readonly dropped?: string;
}

export interface YamlMapping {
  readonly kind: 'mapping';
  readonly entries: readonly YamlEntry[];
  readonly span: Written['span'];
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

export interface YamlSequence {
  readonly kind: 'sequence';
  readonly items: readonly YamlNode[];
  readonly span: Written['span'];
}

/** The value behind a key; the first one where YAML has two. */
export function valueAt(node: YamlNode | undefined, key: string): YamlNode | undefined {
  if (node?.kind !== 'mapping') return undefined;
  return node.entries.find((entry) => entry.key.text === key)?.value;
}

/** The scalar behind a key, or nothing where it is missing or no scalar. */
export function scalarAt(node: YamlNode | undefined, key: string): YamlScalar | undefined {
  const value = valueAt(node, key);
  return value?.kind === 'scalar' ? value : undefined;
}

/** The scalar behind a key that holds more than white space. */
export function textAt(node: YamlNode | undefined, key: string): YamlScalar | undefined {
  const scalar = scalarAt(node, key);
  return scalar && scalar.text.trim() !== '' ? scalar : undefined;
}

/** The items behind a key; none where it is missing or no list. */
export function itemsAt(node: YamlNode | undefined, key: string): readonly YamlNode[] {
  const value = valueAt(node, key);
  return value?.kind === 'sequence' ? value.items : [];
}

/** The entries behind a key; none where it is missing or no mapping. */
export function entriesAt(node: YamlNode | undefined, key: string): readonly YamlEntry[] {
  const value = valueAt(node, key);
  return value?.kind === 'mapping' ? value.entries : [];
}

/** The node as plain data: every scalar is its text. */
export function toPlain(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'sequence') return node.items.map(toPlain);
  // fromEntries makes own properties, so that a key `__proto__` is a key like any other.
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, toPlain(value)]));
}
