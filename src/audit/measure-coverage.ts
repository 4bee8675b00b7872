import { acceptedClasses } from '../model/anchor.ts';
import type { AnchoredCorpus } from '../model/corpus.ts';
import type { Coverage, SourceCoverage } from '../model/coverage.ts';
import type { Fact } from '../model/reading.ts';
import type { Source } from '../model/source.ts';
import type { Place, Span } from '../model/span.ts';
import { PlaceFinder } from '../report/show-place.ts';
import { fold, unfold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import { blankOut, type Stretch, trimStretch } from '../text/stretch.ts';
import { findAmounts } from '../values/find-amounts.ts';
import { findDates } from '../values/find-dates.ts';

/** Finds what the claims leave out: dates and numbers in no quote, sources with few, facts of one newsroom. */
export function measureCoverage(corpus: AnchoredCorpus, facts: readonly Fact[], tool: Coverage['tool']): Coverage {
  const places = new PlaceFinder(corpus.texts);
  const quotes = listQuotes(corpus);
  const cited = [...corpus.sources.values()].filter(({ id }) => quotes.has(id));
  return {
    version: 1,
    tool,
    sources: cited
      .map((source) => measureSource(source, quotes.get(source.id) ?? [], corpus, places))
      .sort((a, b) => a.quotes - b.quotes || (a.id < b.id ? -1 : 1)),
    uncited: [...corpus.sources.keys()].filter((id) => !quotes.has(id)).sort(),
    single: facts.flatMap(({ name, readings }) => {
      const [newsroom, ...others] = new Set(readings.map(({ source }) => source.newsroom));
      return newsroom !== undefined && others.length === 0 ? [{ fact: name, newsroom }] : [];
    }),
    facts: facts.length,
  };
}

/** By source, the pieces of its file that each quote takes from it. */
function listQuotes({ claims, anchors }: AnchoredCorpus): Map<string, (readonly Span[])[]> {
  const quotes = new Map<string, (readonly Span[])[]>();
  for (const evidence of claims.flatMap((claim) => claim.evidence)) {
    const anchor = anchors.get(evidence);
    if (!anchor || !evidence.source || !acceptedClasses.includes(anchor.class)) continue;
    const known = quotes.get(evidence.source.text) ?? [];
    quotes.set(evidence.source.text, known);
    known.push(anchor.parts);
  }
  return quotes;
}

function measureSource(
  source: Source,
  quotes: readonly (readonly Span[])[],
  { texts }: AnchoredCorpus,
  places: PlaceFinder,
): SourceCoverage {
  const { file, body } = source;
  const text = (texts.get(file) ?? '').slice(body.start, body.end);
  const quoted = joinStretches(quotes.flat());
  const found = splitSentences(text).flatMap((sentence) => listExpressions(text, sentence, body.start));
  const unread = found.filter(
    ({ start, end }) => !quoted.some((stretch) => stretch.start < end && start < stretch.end),
  );
  return {
    id: source.id,
    outlet: source.outlet,
    quotes: quotes.length,
    length: text.length,
    quoted: quoted.reduce((sum, { start, end }) => sum + end - start, 0),
    expressions: found.length,
    read: found.length - unread.length,
    unread: unread.map(({ start, end }): Place => places.showPlace({ file, start, end })),
  };
}

/** Stretches in the order of the text, those that touch as one. */
function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Where a sentence of a body names a date or a number, as offsets in the file. "One" and "first" often count nothing. */
function listExpressions(text: string, sentence: Stretch, base: number): Stretch[] {
  const folded = fold(text.slice(sentence.start, sentence.end));
  const dates = findDates(folded.text, undefined).filter(({ joined }) => !joined);
  const rest = blankOut(folded.text, dates);
  const amounts = findAmounts(rest).filter(({ refuses }) => refuses === 'all');
  return [...dates, ...amounts.map((amount) => trimStretch(amount, rest))]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => unfold(folded, start, end))
    .map(({ start, end }) => ({ start: base + sentence.start + start, end: base + sentence.start + end }));
}
