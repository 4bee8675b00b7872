import type { Claim, Evidence, StatedValue } from '../model/claim.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import type { Written } from '../model/written.ts';

/** What the words at a place of a file are. */
export type Subject =
  | { readonly kind: 'quote'; readonly at: Span; readonly claim: Claim; readonly evidence: Evidence }
  | { readonly kind: 'source'; readonly at: Span; readonly id: string }
  | { readonly kind: 'fact'; readonly at: Span; readonly fact: string }
  | { readonly kind: 'finding'; readonly at: Span; readonly finding: string }
  | { readonly kind: 'passage'; readonly at: Span; readonly source: Source };

/** Finds what stands at an offset (UTF-16 code units) of a claims file or a source. */
export function findSubject(corpus: Corpus, file: string, offset: number): Subject | undefined {
  const holds = ({ file: own, start, end }: Span) => own === file && start <= offset && offset <= end;
  const holdsWritten = (written: Written | undefined): written is Written =>
    written !== undefined && holds(written.span);
  for (const claim of corpus.claims) {
    if (claim.at.file !== file) continue;
    if (holdsWritten(claim.factAt)) return { kind: 'fact', at: claim.factAt.span, fact: claim.fact };
    for (const evidence of claim.evidence) {
      const { source, quote, prefix, suffix, phrase } = evidence;
      if (holdsWritten(source)) return { kind: 'source', at: source.span, id: source.text };
      const words = [quote, prefix, suffix, phrase].find(holdsWritten);
      if (words) return { kind: 'quote', at: words.span, claim, evidence };
    }
    const named = [claim.value, ...claim.evidence.map(({ value }) => value)].flatMap(listFacts).find(holdsWritten);
    if (named) return { kind: 'fact', at: named.span, fact: named.text };
  }
  for (const { finding } of corpus.acceptances) {
    if (holds(finding.span)) return { kind: 'finding', at: finding.span, finding: finding.text };
  }
  for (const source of corpus.sources.values()) {
    if (holdsWritten(source.supersedes))
      return { kind: 'source', at: source.supersedes.span, id: source.supersedes.text };
    if (holds(source.body)) return { kind: 'passage', at: { file, start: offset, end: offset }, source };
  }
  return undefined;
}

/** The facts that a value is given by. */
function listFacts(value: StatedValue | undefined): Written[] {
  if (!value || 'text' in value) return [];
  return [value.after, value.before].filter((fact) => fact !== undefined);
}

/** A quote that stands at some place of a source. */
export interface Citation {
  readonly claim: Claim;
  readonly evidence: Evidence;
  /** Where it stands in the source. */
  readonly place: Span;
}

/** Every quote that covers an offset of a source's file, in the order of the claims. */
export function listCitations(corpus: Corpus, file: string, offset: number): Citation[] {
  return corpus.claims.flatMap((claim) =>
    claim.evidence.flatMap((evidence) => {
      const anchor = corpus.anchors.get(evidence);
      if (!anchor || anchor.class === 'misattributed') return [];
      const place = anchor.places.find((each) => each.file === file && each.start <= offset && offset <= each.end);
      return place ? [{ claim, evidence, place }] : [];
    }),
  );
}
