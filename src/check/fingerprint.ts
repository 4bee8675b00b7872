import { showStated } from '../compare/list-readings.ts';
import { findValue } from '../compare/stated-values.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Draft, ReadingRef } from '../model/finding.ts';
import type { Digest } from '../model/input.ts';
import { foldText } from '../text/fold.ts';
import { normalForm } from '../values/compare-values.ts';

/**
 * What a finding is about, as a letter and twelve hexadecimal digits. It is made of the rule, the fact
 * where there is one, and the readings: source, value however it is
 * written, scope, voice, folded quote. Lines, file names and
 * claim ids are no part of it, so that moving or renaming a claim changes nothing. The letter keeps YAML
 * from reading it as a number.
 */
export function fingerprint(rule: string, draft: Draft, corpus: Corpus, digest: Digest): string {
  const readings = (draft.readings ?? []).map((reading) => identify(reading, corpus)).sort();
  // Where no reading names a fact, the claim's id stands for it, and is no part of the identity.
  const named = !draft.readings || draft.readings.some(({ claim }) => claim.factAt);
  const identity = JSON.stringify([rule, (named ? draft.fact : undefined) ?? null, readings, draft.subject ?? []]);
  return `f${digest(identity).slice(0, 12)}`;
}

function identify({ claim, evidence }: ReadingRef, corpus: Corpus): string {
  const value = findValue(corpus, claim.fact, evidence.value);
  return JSON.stringify([
    evidence.source?.text ?? null,
    value ? normalForm(value) : evidence.value ? showStated(evidence.value) : null,
    [...evidence.scope].map(([key, value]) => [key, value.text]).sort(),
    evidence.saidBy?.text ?? null,
    evidence.stance,
    foldText(evidence.quote.text).trim(),
  ]);
}
