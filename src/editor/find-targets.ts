import type { Corpus } from '../model/corpus.ts';
import type { Span } from '../model/span.ts';
import type { Examined } from '../report/build-report.ts';
import { findSubject, listCitations, type Subject } from './find-subject.ts';

/** Where the words at an offset lead to, and which words they are. */
export interface Targets {
  readonly at: Span;
  readonly targets: readonly Span[];
}

/**
 * Where an editor goes from the words at an offset: from a quote to its words in the source, from an id to the
 * source, from a fact to the claims that answer it, from an accepted finding to what it is about, and from words
 * of a source to the claims that quote them.
 */
export function findTargets(examination: Examined, file: string, offset: number): Targets | undefined {
  const subject = findSubject(examination.corpus, file, offset);
  if (!subject) return undefined;
  const targets = listTargets(subject, examination, offset);
  return targets.length === 0 ? undefined : { at: subject.at, targets };
}

function listTargets(subject: Subject, { corpus, verdict }: Examined, offset: number): readonly Span[] {
  switch (subject.kind) {
    case 'quote': {
      const anchor = corpus.anchors.get(subject.evidence);
      if (!anchor) return [];
      return anchor.places.length > 0 ? anchor.places : anchor.nearest ? [anchor.nearest] : [];
    }
    case 'source': {
      const source = corpus.sources.get(subject.id);
      return source ? [{ file: source.file, start: source.body.start, end: source.body.start }] : [];
    }
    case 'fact':
      return corpus.claims.flatMap(({ fact, factAt, at }) => (fact === subject.fact ? [factAt?.span ?? at] : []));
    case 'finding':
      return verdict.findings.flatMap((found) => (found.fingerprint === subject.finding ? [found.primary.at] : []));
    case 'passage':
      return listCitations(corpus, subject.source.file, offset).map(({ evidence }) => evidence.quote.span);
  }
}

/** Who refers to the words at an offset: the quotes of a source or a passage, the claims on a fact. */
export function findReferences({ corpus }: Examined, file: string, offset: number): readonly Span[] {
  const subject = findSubject(corpus, file, offset);
  if (!subject) return [];
  if (subject.kind === 'source') return listQuotesOf(corpus, subject.id);
  if (subject.kind === 'passage') {
    return listCitations(corpus, file, offset).map(({ evidence }) => evidence.quote.span);
  }
  if (subject.kind === 'fact')
    return corpus.claims.flatMap(({ fact, factAt }) => (fact === subject.fact && factAt ? [factAt.span] : []));
  if (subject.kind === 'quote') {
    const [place] = corpus.anchors.get(subject.evidence)?.places ?? [];
    return place ? listCitations(corpus, place.file, place.start).map(({ evidence }) => evidence.quote.span) : [];
  }
  return [];
}

function listQuotesOf(corpus: Corpus, id: string): Span[] {
  return corpus.claims.flatMap(({ evidence }) =>
    evidence.flatMap(({ source, quote }) => (source?.text === id ? [quote.span] : [])),
  );
}
