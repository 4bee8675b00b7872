import type { Anchor } from '../model/anchor.ts';
import type { Evidence } from '../model/claim.ts';
import type { AnchoredCorpus, ParsedCorpus } from '../model/corpus.ts';
import { type TellProgress, tellNobody } from '../model/progress.ts';
import type { Credit } from '../model/source.ts';
import { anchorQuote, unchecked } from './anchor-quote.ts';
import { PassageText } from './passage-text.ts';

/** Looks up every quote: the evidence of the claims, and the bylines and dates of the sources. */
export function anchorCorpus(parsed: ParsedCorpus, onProgress: TellProgress = tellNobody): AnchoredCorpus {
  const texts = new Map(
    [...parsed.sources].map(([id, source]) => [id, new PassageText(source, parsed.texts.get(source.file) ?? '')]),
  );
  const anchors = new Map<Evidence, Anchor>();
  for (const [index, claim] of parsed.claims.entries()) {
    onProgress({ phase: 'finding the quotes of claims', done: index, total: parsed.claims.length });
    for (const evidence of claim.evidence) anchors.set(evidence, anchorEvidence(evidence, texts));
  }
  const credits = new Map<Credit, Anchor>();
  for (const source of parsed.sources.values()) {
    const text = texts.get(source.id);
    for (const credit of [source.origin, source.published]) {
      if (credit?.quote && text)
        credits.set(
          credit,
          anchorQuote({ exact: credit.quote.text }, text, () => []),
        );
    }
  }
  return { ...parsed, anchors, credits };
}

function anchorEvidence(evidence: Evidence, texts: ReadonlyMap<string, PassageText>): Anchor {
  const id = evidence.source?.text ?? '';
  const text = texts.get(id);
  if (evidence.damaged || !text) return unchecked;
  const selector = {
    exact: evidence.quote.text,
    ...(evidence.prefix && { prefix: evidence.prefix.text }),
    ...(evidence.suffix && { suffix: evidence.suffix.text }),
  };
  return anchorQuote(selector, text, function* () {
    for (const [other, otherText] of texts) if (other !== id) yield otherText;
  });
}
