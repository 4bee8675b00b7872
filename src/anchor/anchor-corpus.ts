import type { Anchor } from '../model/anchor.ts';
import type { Evidence } from '../model/claim.ts';
import type { AnchoredCorpus, ParsedCorpus } from '../model/corpus.ts';
import { type TellProgress, tellNobody } from '../model/progress.ts';
import type { Credit } from '../model/source.ts';
import { explainFailure, findInSource, unchecked } from './anchor-quote.ts';
import { type AskedQuote, listQuotes } from './list-quotes.ts';
import { PassageShelf } from './passage-shelf.ts';
import { SourceIndex } from './source-index.ts';

/** Looks up every quote: the evidence of the claims, and the bylines and dates of the sources. */
export function anchorCorpus(parsed: ParsedCorpus, onProgress: TellProgress = tellNobody): AnchoredCorpus {
  const found = lookUp(listQuotes(parsed), new PassageShelf(parsed), onProgress);
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

/** Source by source: a text is prepared once, and the index over all of them is made only where a quote fails. */
function lookUp(
  bySource: ReadonlyMap<string, readonly AskedQuote[]>,
  shelf: PassageShelf,
  onProgress: TellProgress,
): Map<Evidence | Credit, Anchor> {
  const found = new Map<Evidence | Credit, Anchor>();
  const failed = new Map<string, AskedQuote[]>();
  let looked = 0;
  for (const [id, quotes] of bySource) {
    onProgress({ phase: 'finding the quotes of sources', done: looked++, total: bySource.size });
    const text = quotes.length > 0 ? shelf.take(id) : undefined;
    if (!text) continue;
    for (const quote of quotes) {
      const anchor = findInSource(quote.selector, text);
      if (anchor) found.set(quote.asker, anchor);
      else failed.set(id, [...(failed.get(id) ?? []), quote]);
    }
  }
  let index: SourceIndex | undefined;
  let explained = 0;
  for (const [id, quotes] of failed) {
    onProgress({ phase: 'explaining what failed in sources', done: explained++, total: failed.size });
    for (const { asker, selector, elsewhere } of quotes) {
      if (elsewhere) index ??= new SourceIndex(shelf);
      const others = elsewhere && index ? index.candidatesFor(selector.exact) : [];
      const text = shelf.take(id);
      if (text) found.set(asker, explainFailure(selector.exact, text, others));
    }
  }
  return found;
}
