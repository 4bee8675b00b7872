import { placeRelative } from '../compare/place-relative.ts';
import type { Corpus } from '../model/corpus.ts';
import { errorDecisions, type Fact, type Reading, type ReadingPair } from '../model/reading.ts';
import type { Agreement, Comparison, ReadingName, ReportFact, ReportReading, ReportValue } from '../model/report.ts';
import type { Bounds } from '../model/value.ts';
import { locate } from '../parse/locate.ts';
import { normalForm } from '../values/compare-values.ts';
import { explainValue } from './explain-value.ts';
import type { PlaceFinder } from './show-place.ts';

/** Who says what about each fact, how the answers agree, and what decided where they differ. */
export function listFacts(corpus: Corpus, places: PlaceFinder): ReportFact[] {
  const inConflict = new Set(corpus.timeline.flatMap(({ steps }) => steps.map(({ fact }) => fact)));
  const placed = placeRelative(corpus.facts);
  return corpus.facts.map((fact) => ({
    fact: fact.name,
    agreement: inConflict.has(fact.name) ? 'contradicted' : judgeAgreement(fact),
    values: groupByValue(fact).map((readings) => ({
      value: readings[0]?.shown ?? '',
      ...explainValue(readings[0]?.value, fact.property, placeGroup(readings, placed)),
      ...showGroup(readings, corpus, places),
    })),
    comparisons: fact.pairs.map(showPair),
    ...(fact.omitted > 0 && { omitted: fact.omitted }),
  }));
}

/** Readings of equal value stand together, however it is written; values come in the order of their text. */
function groupByValue(fact: Fact): Reading[][] {
  const groups = new Map<string, Reading[]>();
  for (const reading of fact.readings) {
    const key = `${reading.denies} ${reading.value ? normalForm(reading.value) : `stated ${reading.shown}`}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(reading);
  }
  return [...groups.values()].sort(([a], [b]) => ((a?.shown ?? '') < (b?.shown ?? '') ? -1 : 1));
}

/** The days that the timeline leaves values which refer to another fact, where they are the same for all. */
function placeGroup(readings: readonly Reading[], placed: ReadonlyMap<Reading, Bounds>): Bounds | undefined {
  const [first, ...rest] = readings.map((reading) => placed.get(reading));
  return first && rest.every((days) => days?.min === first.min && days.max === first.max) ? first : undefined;
}

function showGroup(
  readings: readonly Reading[],
  corpus: Corpus,
  places: PlaceFinder,
): Omit<ReportValue, 'value' | 'means' | 'bounds'> {
  return {
    outlets: distinct(readings.map(({ source }) => source.outlet)),
    newsrooms: distinct(readings.map(({ source }) => source.newsroom)),
    speakers: distinct(readings.flatMap(({ evidence }) => (evidence.saidBy ? [evidence.saidBy.text] : []))),
    readings: readings.map((reading) => showReading(reading, corpus, places)),
  };
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

function showReading(
  { claim, source, evidence, speakerName }: Reading,
  corpus: Corpus,
  places: PlaceFinder,
): ReportReading {
  const text = corpus.texts.get(evidence.quote.span.file) ?? '';
  return {
    claim: claim.id,
    evidence: claim.evidence.indexOf(evidence),
    source: source.id,
    outlet: source.outlet,
    origin: source.newsroom,
    published: source.published?.value.text ?? null,
    scope: Object.fromEntries([...evidence.scope].map(([key, circumstance]) => [key, circumstance.text])),
    ...(evidence.saidBy && { saidBy: evidence.saidBy.text }),
    ...(speakerName !== undefined && speakerName !== evidence.saidBy?.text && { speaker: speakerName }),
    ...((evidence.saidBy || evidence.stance !== 'affirms') && { stance: evidence.stance }),
    place: places.showPlace(corpus.anchors.get(evidence)?.places[0] ?? locate(evidence.quote, text)),
  };
}

function showPair({ a, b, decision, because }: ReadingPair): Comparison {
  return {
    a: nameReading(a.readings[0]),
    b: nameReading(b.readings[0]),
    verdict: decision,
    because,
    count: a.readings.length * b.readings.length,
  };
}

function nameReading({ claim, source }: Reading): ReadingName {
  return { claim: claim.id, source: source.id };
}

/** The first that holds, the gravest first. */
function judgeAgreement({ pairs, readings }: Fact): Agreement {
  const decided = new Set(
    pairs.map(({ decision, hedged }) => (hedged && errorDecisions.includes(decision) ? 'disputed' : decision)),
  );
  if (errorDecisions.some((decision) => decided.has(decision)) || decided.has('contradiction-unless-scoped'))
    return 'contradicted';
  if (decided.has('disputed') || decided.has('parties-disagree')) return 'disputed';
  if (decided.has('undecided') || decided.has('incomparable')) return 'undecided';
  if (decided.has('different-scope') || decided.has('changed') || decided.has('grown')) return 'scoped';
  return new Set(readings.map(({ source }) => source.newsroom)).size === 1 ? 'single' : 'unanimous';
}
