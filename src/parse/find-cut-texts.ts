import type { InputProblem } from '../model/problem.ts';
import type { YamlNode } from './yaml-tree.ts';

/** Keys that hold prose, in which a `#` may well be meant. */
const prose = new Set(['quote', 'prefix', 'suffix', 'phrase', 'claim', 'reason', 'title']);

/**
 * Unquoted texts that YAML ends at ` #`. In prose every one counts; elsewhere a comment is common, and
 * only a `#` that runs on into a word or number (`Gate #3`) looks like text.
 */
export function findCutTexts(node: YamlNode, key = ''): InputProblem[] {
  if (node.kind === 'mapping') return node.entries.flatMap((entry) => findCutTexts(entry.value, entry.key.text));
  if (node.kind === 'sequence') return node.items.flatMap((item) => findCutTexts(item, key));
  if (node.dropped === undefined) return [];
  if (!prose.has(key) && !/^#[\p{L}\p{N}]/u.test(node.dropped)) return [];
  return [{ kind: 'cut-by-comment', key, text: node.text, dropped: node.dropped, at: node.span }];
}
