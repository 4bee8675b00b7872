import type { Evidence } from '../model/claim.ts';
import type { ParsedCorpus } from '../model/corpus.ts';
import type { Selector } from './anchor-quote.ts';
import type { Asker } from './record-anchors.ts';

/** Whose quotes can be looked up, by the id of their source: those of the claims, then the source's own credits. */
export function listAskers(parsed: ParsedCorpus): Map<string, Asker[]> {
  const bySource = new Map<string, Asker[]>();
  for (const id of parsed.sources.keys()) bySource.set(id, []);
  for (const claim of parsed.claims) {
    for (const evidence of claim.evidence) {
      if (!evidence.damaged) bySource.get(evidence.source?.text ?? '')?.push(evidence);
    }
  }
  for (const { id, origin, published } of parsed.sources.values()) {
    for (const credit of [origin, published]) if (credit?.quote) bySource.get(id)?.push(credit);
  }
  return bySource;
}

/** Evidence may stand in another source than it says; a byline or a date is looked up in its own source alone. */
export function isEvidence(asker: Asker): asker is Evidence {
  return 'stance' in asker;
}

/** The words that are looked up. */
export function selectorOf(asker: Asker): Selector {
  const exact = asker.quote?.text ?? '';
  if (!isEvidence(asker) || !(asker.prefix || asker.suffix)) return { exact };
  const { prefix, suffix } = asker;
  return { exact, ...(prefix && { prefix: prefix.text }), ...(suffix && { suffix: suffix.text }) };
}
