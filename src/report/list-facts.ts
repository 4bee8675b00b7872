import { showValue } from '../check/fingerprint.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Agreement, ReportFact, ReportReading, ReportValue } from '../model/report.ts';
import { locate } from '../parse/locate.ts';
import type { PlaceFinder } from './show-place.ts';

/**
 * Who says what about each fact. Values are told apart by what is written; readings that differ are
 * `undecided`, never agreed.
 */
export function listFacts(corpus: Corpus, places: PlaceFinder): ReportFact[] {
  const facts = new Map<string, Map<string, ReportReading[]>>();
  for (const claim of corpus.claims) {
    for (const evidence of claim.evidence) {
      const source = corpus.sources.get(evidence.source?.text ?? '');
      if (!evidence.value || evidence.damaged || !source) continue;
      const written = showValue(evidence.value);
      const value = evidence.stance === 'denies' ? `not ${written}` : written;
      const values = facts.get(claim.fact) ?? new Map<string, ReportReading[]>();
      facts.set(claim.fact, values);
      const readings = values.get(value) ?? [];
      values.set(value, readings);
      const text = corpus.texts.get(evidence.quote.span.file) ?? '';
      readings.push({
        claim: claim.id,
        source: source.id,
        outlet: source.outlet,
        origin: source.newsroom,
        published: source.published?.value.text ?? null,
        scope: Object.fromEntries([...evidence.scope].map(([key, { text: circumstance }]) => [key, circumstance])),
        ...(evidence.saidBy && { saidBy: evidence.saidBy.text }),
        ...((evidence.saidBy || evidence.stance !== 'affirms') && { stance: evidence.stance }),
        place: corpus.anchors.get(evidence)?.places[0]
          ? places.showPlace(corpus.anchors.get(evidence)?.places[0] ?? evidence.quote.span)
          : places.showPlace(locate(evidence.quote, text)),
      });
    }
  }
  return [...facts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fact, values]) => {
      const shown = [...values]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([value, readings]) => showGroup(value, readings));
      return { fact, agreement: judgeAgreement(shown), values: shown, comparisons: [] };
    });
}

function showGroup(value: string, readings: readonly ReportReading[]): ReportValue {
  const distinct = (names: readonly (string | undefined)[]) =>
    [...new Set(names.filter((name) => name !== undefined))].sort();
  return {
    value,
    outlets: distinct(readings.map(({ outlet }) => outlet)),
    newsrooms: distinct(readings.map(({ origin }) => origin)),
    speakers: distinct(readings.map(({ saidBy }) => saidBy)),
    readings,
  };
}

function judgeAgreement(values: readonly ReportValue[]): Agreement {
  if (values.length > 1) return 'undecided';
  const newsrooms = new Set(values.flatMap((value) => value.newsrooms));
  return newsrooms.size === 1 ? 'single' : 'unanimous';
}
