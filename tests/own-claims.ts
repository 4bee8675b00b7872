import { readdirSync, readFileSync } from 'node:fs';
import { readYaml } from '../src/parse/read-yaml.ts';
import type { YamlNode, YamlScalar } from '../src/parse/yaml-tree.ts';

const root = new URL('../', import.meta.url);

/** The files of one of this repository's own folders, by path. */
export function readOwn(folder: 'claims/' | 'sources/'): Record<string, string> {
  const names = readdirSync(new URL(folder, root));
  return Object.fromEntries(
    names.map((name) => [`${folder}${name}`, readFileSync(new URL(`${folder}${name}`, root), 'utf8')]),
  );
}

export interface KeyedScalar {
  readonly key: string;
  readonly value: YamlScalar;
  /** The keys around it, from the outside in. */
  readonly path: readonly string[];
  /** What the entries beside it say. */
  readonly siblings: ReadonlyMap<string, string>;
}

/** Every scalar of a YAML file that is the value of a key. */
export function listScalars(text: string): KeyedScalar[] {
  const { root: top } = readYaml(text, '');
  return top ? collect(top, []) : [];
}

function collect(node: YamlNode, path: readonly string[]): KeyedScalar[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'sequence') return node.items.flatMap((item) => collect(item, path));
  const siblings = new Map(
    node.entries.flatMap(({ key, value }) => (value.kind === 'scalar' ? [[key.text, value.text] as const] : [])),
  );
  return node.entries.flatMap(({ key, value }) =>
    value.kind === 'scalar' ? [{ key: key.text, value, path, siblings }] : collect(value, [...path, key.text]),
  );
}
