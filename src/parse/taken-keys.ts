import type { YamlEntry } from './yaml-tree.ts';

/** Most mappings are small: of one with more keys than this, a set remembers them. */
const fewKeys = 16;

/** The keys of a mapping that is being read. */
export class TakenKeys {
  private readonly entries: readonly YamlEntry[];
  private known: Set<string> | undefined;

  constructor(entries: readonly YamlEntry[]) {
    this.entries = entries;
  }

  has(text: string): boolean {
    const { entries } = this;
    if (entries.length < fewKeys) return entries.some(({ key }) => key.text === text);
    this.known ??= new Set();
    const { known } = this;
    for (let at = known.size; at < entries.length; at++) known.add((entries[at] as YamlEntry).key.text);
    return known.has(text);
  }
}
