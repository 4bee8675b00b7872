import type { Anchor } from '../model/anchor.ts';
import type { Evidence } from '../model/claim.ts';
import type { AnchoredCorpus, ParsedCorpus } from '../model/corpus.ts';
import { type TellProgress, tellNobody } from '../model/progress.ts';
import type { Credit } from '../model/source.ts';
import { explain, findElsewhere, findInSource, unchecked } from './anchor-quote.ts';
import { isEvidence, listAskers, selectorOf } from './list-quotes.ts';
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
  lookUp(parsed, pickPart(listAskers(parsed), part), found, onProgress);
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

/**
 * Source by source: what searching makes of a text is needed for its own quotes only, and let go of with it. All texts
 * are passed through once more where a quote has failed, to find it elsewhere.
 */
function lookUp(
  parsed: ParsedCorpus,
  bySource: ReadonlyMap<string, readonly Asker[]>,
  found: Map<Asker, Anchor>,
  onProgress: TellProgress,
): void {
  const shelf = new PassageShelf(parsed);
  const failed: Evidence[] = [];
  let looked = 0;
  for (const [id, askers] of bySource) {
    onProgress({ phase: 'finding the quotes of sources', done: looked++, total: bySource.size });
    const unknown = askers.filter((asker) => !found.has(asker));
    const text = unknown.length > 0 ? shelf.open(id) : undefined;
    if (!text) continue;
    for (const asker of unknown) {
      const selector = selectorOf(asker);
      const anchor = findInSource(selector, text);
      found.set(asker, anchor ?? explain(selector.exact, text));
      if (!anchor && isEvidence(asker)) failed.push(asker);
    }
  }
  if (failed.length === 0) return;
  const sieve = new SourceSieve(new Set(failed.map(({ quote }) => quote.text)), shelf);
  for (const [done, evidence] of failed.entries()) {
    onProgress({ phase: 'looking for what failed in other sources', done, total: failed.length });
    const { text } = evidence.quote;
    const elsewhere = findElsewhere(text, evidence.source?.text ?? '', sieve.candidatesFor(text));
    if (elsewhere) found.set(evidence, elsewhere);
  }
}

function pickPart<T>(bySource: ReadonlyMap<string, T>, part: Part | undefined): ReadonlyMap<string, T> {
  if (!part) return bySource;
  return new Map([...bySource].filter((_, place) => place % part.of === part.index - 1));
}
