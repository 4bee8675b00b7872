import type { ParsedCorpus } from '../model/corpus.ts';
import type { Selector } from './anchor-quote.ts';
import type { Asker } from './record-anchors.ts';

/** One quote to look up in one source. */
export interface AskedQuote {
  readonly asker: Asker;
  readonly selector: Selector;
  /** A byline or a date is looked up in its own source alone. */
  readonly elsewhere: boolean;
}

/** Every quote that can be looked up, by the id of its source: those of the claims, then the source's own credits. */
export function listQuotes(parsed: ParsedCorpus): Map<string, AskedQuote[]> {
  const bySource = new Map<string, AskedQuote[]>();
  for (const id of parsed.sources.keys()) bySource.set(id, []);
  for (const claim of parsed.claims) {
    for (const evidence of claim.evidence) {
      if (evidence.damaged) continue;
      const { quote, prefix, suffix } = evidence;
      bySource.get(evidence.source?.text ?? '')?.push({
        asker: evidence,
        selector:
          prefix || suffix
            ? {
                exact: quote.text,
                ...(prefix && { prefix: prefix.text }),
                ...(suffix && { suffix: suffix.text }),
              }
            : { exact: quote.text },
        elsewhere: true,
      });
    }
  }
  for (const { id, origin, published } of parsed.sources.values()) {
    for (const credit of [origin, published]) {
      if (credit?.quote)
        bySource.get(id)?.push({ asker: credit, selector: { exact: credit.quote.text }, elsewhere: false });
    }
  }
  return bySource;
}
