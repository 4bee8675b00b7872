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

/** Written out: there is one for every quote, and to spread objects into it would take most of the time. */
function showEvidence(evidence: Evidence, corpus: Corpus, places: PlaceFinder): ReportEvidence {
  const anchor = corpus.anchors.get(evidence);
  const shown: Writable<ReportEvidence> = {
    source: evidence.source?.text ?? '',
    quote: evidence.quote.text,
    class: anchor?.class ?? 'unchecked',
    places: (anchor?.places ?? []).map((span) => places.showPlace(span)),
  };
  if (!anchor) return shown;
  if (anchor.parts.length > 1) shown.parts = anchor.parts.map(({ start, end }) => ({ start, end }));
  const sentence = findSentences(evidence, anchor, corpus);
  if (sentence) shown.sentence = sentence;
  if (anchor.nearest) shown.nearest = places.showPlace(anchor.nearest);
  if (anchor.differences.length > 0) shown.differences = anchor.differences;
  if (anchor.diff.length > 0) shown.diff = anchor.diff;
  if (anchor.omitted.length > 0) {
    shown.omitted = anchor.omitted.map(({ file, start, end }) => (corpus.texts.get(file) ?? '').slice(start, end));
  }
  return shown;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** From the sentence that the quote begins in to the end of the one that it ends in. */
function findSentences(evidence: Evidence, anchor: Anchor, corpus: Corpus): Offsets | undefined {
  const [place] = anchor.places;
  const source = corpus.sources.get(evidence.source?.text ?? '');
  if (!place || !source || !acceptedClasses.includes(anchor.class)) return undefined;
  const first = findSentence(corpus, source, place.start);
  const last = place.end <= first.end ? first : findSentence(corpus, source, place.end - 1);
  return { start: Math.min(first.start, place.start), end: Math.max(last.end, place.end) };
}
