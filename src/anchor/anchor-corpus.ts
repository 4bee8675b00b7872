import type { Anchor } from '../model/anchor.ts';
import type { Evidence } from '../model/claim.ts';
import type { AnchoredCorpus, ParsedCorpus } from '../model/corpus.ts';
import { type TellProgress, tellNobody } from '../model/progress.ts';
import type { Credit } from '../model/source.ts';
import { explainFailure, findInSource, unchecked } from './anchor-quote.ts';
import { type AskedQuote, listQuotes } from './list-quotes.ts';
import { PassageShelf } from './passage-shelf.ts';
import type { Asker, KnownAnchors } from './record-anchors.ts';
import { SourceSieve } from './source-sieve.ts';

/** One of several parts of the work: every `of`-th source, from the `index`-th on, counted from 1. */
export interface Part {
  readonly index: number;
  readonly of: number;
}

/** What need not be looked up: what is known already, and what is another's part. */
export interface Division {
  readonly known?: (parsed: ParsedCorpus) => KnownAnchors;
  readonly part?: Part;
}

/** Looks up every quote: the evidence of the claims, and the bylines and dates of the sources. */
export function anchorCorpus(
  parsed: ParsedCorpus,
  { known, part }: Division = {},
  onProgress: TellProgress = tellNobody,
): AnchoredCorpus {
  const found = new Map(known?.(parsed));
  lookUp(pickPart(listQuotes(parsed), part), new PassageShelf(parsed), found, onProgress);
  const anchors = new Map<Evidence, Anchor>();
  for (const claim of parsed.claims) {
    for (const evidence of claim.evidence) anchors.set(evidence, found.get(evidence) ?? unchecked);
  }
  const credits = new Map<Credit, Anchor>();
  for (const { origin, published } of parsed.sources.values()) {
    for (const credit of [origin, published]) {
      const anchor = credit && found.get(credit);
      if (anchor) credits.set(credit, anchor);
    }
  }
  return { ...parsed, anchors, credits };
}

/** Source by source: a text is prepared once, and all of them are passed through once more only where a quote fails. */
function lookUp(
  bySource: ReadonlyMap<string, readonly AskedQuote[]>,
  shelf: PassageShelf,
  found: Map<Asker, Anchor>,
  onProgress: TellProgress,
): void {
  const failed = new Map<string, AskedQuote[]>();
  let looked = 0;
  for (const [id, quotes] of bySource) {
    onProgress({ phase: 'finding the quotes of sources', done: looked++, total: bySource.size });
    const unknown = quotes.filter(({ asker }) => !found.has(asker));
    const text = unknown.length > 0 ? shelf.take(id) : undefined;
    if (!text) continue;
    const failing: AskedQuote[] = [];
    for (const quote of unknown) {
      const anchor = findInSource(quote.selector, text);
      if (anchor) found.set(quote.asker, anchor);
      else failing.push(quote);
    }
    if (failing.length > 0) failed.set(id, failing);
  }
  const sieve = new SourceSieve(listElsewhere(failed.values()), shelf);
  let explained = 0;
  for (const [id, quotes] of failed) {
    onProgress({ phase: 'explaining what failed in sources', done: explained++, total: failed.size });
    for (const { asker, selector, elsewhere } of quotes) {
      const others = elsewhere ? sieve.candidatesFor(selector.exact) : [];
      const text = shelf.take(id);
      if (text) found.set(asker, explainFailure(selector.exact, text, others));
    }
    shelf.take(id)?.dropIndexes();
  }
}

/** The words of the quotes that may stand in another source. */
function* listElsewhere(failed: Iterable<readonly AskedQuote[]>): Generator<string> {
  for (const quotes of failed) for (const { selector, elsewhere } of quotes) if (elsewhere) yield selector.exact;
}

function pickPart<T>(bySource: ReadonlyMap<string, T>, part: Part | undefined): ReadonlyMap<string, T> {
  if (!part) return bySource;
  return new Map([...bySource].filter((_, place) => place % part.of === part.index - 1));
}
