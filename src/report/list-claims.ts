import { findSentence } from '../compare/find-sentence.ts';
import { type Anchor, acceptedClasses } from '../model/anchor.ts';
import type { Claim, Evidence } from '../model/claim.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Offsets, ReportClaim, ReportEvidence } from '../model/report.ts';
import { byId } from './by-id.ts';
import type { PlaceFinder } from './show-place.ts';

/** Every claim with its evidence: where each quote stands, or why it does not. */
export function listClaims(corpus: Corpus, places: PlaceFinder): ReportClaim[] {
  return corpus.claims.map((claim) => showClaim(claim, corpus, places)).sort(byId);
}

function showClaim(claim: Claim, corpus: Corpus, places: PlaceFinder): ReportClaim {
  return {
    id: claim.id,
    claim: claim.statement?.text.trim() ?? '',
    fact: claim.fact,
    place: places.showPlace(claim.at),
    evidence: claim.evidence.map((evidence) => showEvidence(evidence, corpus, places)),
  };
}

function showEvidence(evidence: Evidence, corpus: Corpus, places: PlaceFinder): ReportEvidence {
  const anchor = corpus.anchors.get(evidence);
  const omitted = (anchor?.omitted ?? []).map(({ file, start, end }) =>
    (corpus.texts.get(file) ?? '').slice(start, end),
  );
  return {
    source: evidence.source?.text ?? '',
    quote: evidence.quote.text,
    class: anchor?.class ?? 'unchecked',
    places: (anchor?.places ?? []).map((span) => places.showPlace(span)),
    ...(anchor && anchor.parts.length > 1 && { parts: anchor.parts.map(({ start, end }) => ({ start, end })) }),
    ...showSentence(evidence, anchor, corpus),
    ...(anchor?.nearest && { nearest: places.showPlace(anchor.nearest) }),
    ...(anchor && anchor.differences.length > 0 && { differences: anchor.differences }),
    ...(anchor && anchor.diff.length > 0 && { diff: anchor.diff }),
    ...(omitted.length > 0 && { omitted }),
  };
}

/** From the sentence that the quote begins in to the end of the one that it ends in. */
function showSentence(evidence: Evidence, anchor: Anchor | undefined, corpus: Corpus): { readonly sentence?: Offsets } {
  const [place] = anchor?.places ?? [];
  const source = corpus.sources.get(evidence.source?.text ?? '');
  if (!anchor || !place || !source || !acceptedClasses.includes(anchor.class)) return {};
  const { start } = findSentence(corpus, source, place.start);
  const { end } = findSentence(corpus, source, place.end - 1);
  return { sentence: { start: Math.min(start, place.start), end: Math.max(end, place.end) } };
}
