import type { Context } from '../anchor/stands-beside.ts';
import type { Evidence } from '../model/claim.ts';
import type { TextEdit } from '../model/fix.ts';
import { replaceScalar } from './change-scalar.ts';
import { insertBefore, insertBehind } from './insert-entry.ts';

/** The edits that write a prefix, a suffix, or both beside a quote; nothing where the YAML has no room for one of them. */
export function writeContext(
  texts: ReadonlyMap<string, string>,
  evidence: Evidence,
  context: Context,
): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const side of ['prefix', 'suffix'] as const) {
    const words = context[side];
    if (words === undefined) continue;
    const given = evidence[side];
    const insert = side === 'prefix' ? insertBefore : insertBehind;
    const inserted = given ? undefined : insert(texts, evidence.quote, side, words);
    const written = given ? replaceScalar(texts, given, words) : inserted && [inserted];
    if (!written) return undefined;
    edits.push(...written);
  }
  return edits;
}
