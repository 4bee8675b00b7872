import type { StatedValue } from '../model/claim.ts';
import type { Draft, ReadingRef } from '../model/finding.ts';
import type { Digest } from '../model/input.ts';
import { foldText } from '../text/fold.ts';

/**
 * What a finding is about, as a letter and twelve hexadecimal digits. It is made of the rule, the fact
 * where there is one, and the readings: source, value, scope, voice, folded quote. Lines, file names and
 * claim ids are no part of it, so that moving or renaming a claim changes nothing. The letter keeps YAML
 * from reading it as a number.
 */
export function fingerprint(rule: string, draft: Draft, digest: Digest): string {
  const readings = (draft.readings ?? []).map(identify).sort();
  const identity = JSON.stringify([rule, draft.fact ?? null, readings, draft.subject ?? []]);
  return `f${digest(identity).slice(0, 12)}`;
}

function identify({ evidence }: ReadingRef): string {
  return JSON.stringify([
    evidence.source?.text ?? null,
    evidence.value ? showValue(evidence.value) : null,
    [...evidence.scope].map(([key, value]) => [key, value.text]).sort(),
    evidence.saidBy?.text ?? null,
    evidence.stance,
    foldText(evidence.quote.text).trim(),
  ]);
}

/** A stated value in one line. */
export function showValue(value: StatedValue): string {
  if ('text' in value) return foldText(value.text).trim();
  const { after, before, by } = value;
  const relation = [after && `after ${after.text}`, before && `before ${before.text}`].filter(Boolean).join(', ');
  return by ? `${by.text} ${relation}` : relation;
}
