import type { AnchoredCorpus } from '../model/corpus.ts';
import {
  conflicts,
  decisions,
  errorDecisions,
  type Fact,
  type Reading,
  type ReadingGroup,
  type ReadingPair,
} from '../model/reading.ts';
import { normalForm } from '../values/compare-values.ts';
import { compareReadings } from './compare-readings.ts';
import { type EntityIndex, indexEntities } from './entities.ts';
import { listReadings } from './list-readings.ts';
import { findProperty } from './stated-values.ts';

/** Holds all readings of each fact against one another, across claims and files. Facts come by name. */
export function compareFacts(corpus: AnchoredCorpus): Fact[] {
  const index = indexEntities(corpus);
  return [...listReadings(corpus, index)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, readings]) => {
      const property = findProperty(corpus, name);
      return { name, property, readings, ...comparePairs(groupReadings(readings, property), property, index) };
    });
}

/** Readings that no step can tell apart are compared once: equal in value, scope, voice, and outlet. */
function groupReadings(readings: readonly Reading[], property: Fact['property']): ReadingGroup[] {
  const isTimed = property?.kind === 'state' || property?.kind === 'cumulative';
  const groups = new Map<string, [Reading, ...Reading[]]>();
  for (const reading of readings) {
    const { value, circumstances, asOf, speaker, denies, hedges, source } = reading;
    const key = JSON.stringify([
      value ? normalForm(value) : reading.shown,
      value !== undefined,
      [...circumstances],
      isTimed ? asOf : null,
      speaker ?? null,
      denies,
      hedges,
      source.outlet,
    ]);
    const group = groups.get(key);
    if (group) group.push(reading);
    else groups.set(key, [reading]);
  }
  return [...groups.values()].map((group) => ({ readings: group }));
}

/** Pairs kept of one fact; the rest is counted. */
const mostPairs = 1_000;

/** Every two groups that differ, gravest first, and how many more there are than are kept. */
function comparePairs(
  groups: readonly ReadingGroup[],
  property: Fact['property'],
  index: EntityIndex,
): Pick<Fact, 'pairs' | 'omitted' | 'conflicting'> {
  const byGravity = new Map<number, ReadingPair[]>();
  const conflicting = new Set<ReadingGroup>();
  let total = 0;
  for (const [at, a] of groups.entries()) {
    for (let next = at + 1; next < groups.length; next++) {
      const b = groups[next] as ReadingGroup;
      const judgement = compareReadings(a.readings[0], b.readings[0], property, index);
      if (!judgement) continue;
      total++;
      if (conflicts.has(judgement.decision)) conflicting.add(a).add(b);
      const hedged = a.readings[0].hedges || b.readings[0].hedges;
      const gravity = weigh(judgement.decision, hedged);
      const pairs = byGravity.get(gravity) ?? [];
      byGravity.set(gravity, pairs);
      if (pairs.length < mostPairs)
        pairs.push({ a, b, decision: judgement.decision, because: judgement.because(), hedged });
    }
  }
  const sorted = [...byGravity].sort(([one], [other]) => one - other).flatMap(([, pairs]) => pairs);
  return {
    pairs: sorted.slice(0, mostPairs),
    omitted: Math.max(0, total - mostPairs),
    conflicting: groups.filter((group) => conflicting.has(group)),
  };
}

/** A hedge makes an error a warning: it comes behind every error. */
function weigh(decision: ReadingPair['decision'], hedged: boolean): number {
  const place = decisions.indexOf(decision);
  return hedged && errorDecisions.includes(decision)
    ? place + errorDecisions.length
    : place < errorDecisions.length
      ? place
      : place + errorDecisions.length;
}
