import { acceptedClasses } from '../model/anchor.ts';
import type { Claim, Evidence } from '../model/claim.ts';
import type { AnchoredCorpus, ParsedCorpus } from '../model/corpus.ts';
import type { Reading } from '../model/reading.ts';
import type { Source } from '../model/source.ts';
import { normalize } from '../parse/entity-names.ts';
import { foldText } from '../text/fold.ts';
import { findDays } from '../values/calendar.ts';
import type { EntityIndex } from './entities.ts';
import { findValue } from './stated-values.ts';

/** Every reading by its fact: evidence with a value, from a source that still speaks. */
export function listReadings(corpus: AnchoredCorpus, index: EntityIndex): Map<string, Reading[]> {
  const silenced = findSuperseded(corpus);
  const facts = new Map<string, Reading[]>();
  for (const claim of corpus.claims) {
    for (const evidence of claim.evidence) {
      const source = corpus.sources.get(evidence.source?.text ?? '');
      // Words that no source has say nothing about a fact.
      const stands = acceptedClasses.includes(corpus.anchors.get(evidence)?.class ?? 'unchecked');
      if (!evidence.value || !stands || !source || silenced.has(source.id)) continue;
      const readings = facts.get(claim.fact) ?? [];
      facts.set(claim.fact, readings);
      readings.push(readEvidence(claim, evidence, source, corpus, index));
    }
  }
  return facts;
}

/** Sources that a later version of the same outlet replaces. */
export function findSuperseded({ sources }: ParsedCorpus): Set<string> {
  const silenced = new Set<string>();
  for (const { supersedes, outlet } of sources.values()) {
    const earlier = supersedes && sources.get(supersedes.text);
    if (earlier && earlier.outlet === outlet) silenced.add(earlier.id);
  }
  return silenced;
}

function readEvidence(
  claim: Claim,
  evidence: Evidence,
  source: Source,
  corpus: ParsedCorpus,
  index: EntityIndex,
): Reading {
  const stated = evidence.value;
  const value = findValue(corpus, claim.fact, stated);
  const denies = evidence.stance === 'denies';
  const named = (name: string) => index.findEntity(name) ?? normalize(name);
  const asOf = evidence.scope.get('as-of')?.text ?? source.published?.value.text;
  const said = evidence.saidBy && named(evidence.saidBy.text);
  const shown = value?.shown ?? (stated ? showStated(stated) : '');
  return {
    claim,
    evidence,
    source,
    value,
    // An outlet that names itself speaks in its own voice.
    speaker: said === named(source.outlet) ? undefined : said,
    speakerName: said && (index.nameOf(said) ?? evidence.saidBy?.text),
    denies,
    hedges: evidence.stance === 'hedges',
    circumstances: new Map(
      [...evidence.scope]
        .filter(([key]) => key !== 'as-of')
        .map(([key, { text }]) => [key, { name: named(text), days: findDays(text.trim()) }] as const)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
    asOf: asOf === undefined ? undefined : findDays(asOf.trim()),
    shown: denies ? `not ${shown}` : shown,
  };
}

/** A stated value in one line, as its author wrote it. */
export function showStated(value: NonNullable<Evidence['value']>): string {
  if ('text' in value) return foldText(value.text).trim();
  const { after, before, by } = value;
  const relation = [after && `after ${after.text}`, before && `before ${before.text}`].filter(Boolean).join(', ');
  return by ? `${by.text} ${relation}` : relation;
}
