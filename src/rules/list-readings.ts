import type { Anchor } from '../model/anchor.ts';
import type { Claim, Evidence } from '../model/claim.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Reading } from '../model/reading.ts';
import type { Source } from '../model/source.ts';
import type { Label, Span } from '../model/span.ts';
import type { Written } from '../model/written.ts';
import { locate } from '../parse/locate.ts';

/** One quote that was looked up, with all that a rule asks about it. */
export interface AnchoredReading {
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly anchor: Anchor;
  readonly source: Source;
}

const known = new WeakMap<Corpus['anchors'], readonly AnchoredReading[]>();

/** Every quote whose source is known and could be read, in the order of the files. Many rules ask: listed once. */
export function listReadings(corpus: Corpus): readonly AnchoredReading[] {
  const listed = known.get(corpus.anchors) ?? findReadings(corpus);
  known.set(corpus.anchors, listed);
  return listed;
}

function findReadings(corpus: Corpus): AnchoredReading[] {
  const readings: AnchoredReading[] = [];
  for (const claim of corpus.claims) {
    for (const evidence of claim.evidence) {
      const anchor = corpus.anchors.get(evidence);
      const source = corpus.sources.get(evidence.source?.text ?? '');
      if (anchor && source && anchor.class !== 'unchecked') readings.push({ claim, evidence, anchor, source });
    }
  }
  return readings;
}

/** What every finding about one reading says of it. */
export function aboutReading({ claim, evidence, source }: AnchoredReading) {
  return { claim: claim.id, source: source.id, readings: [{ claim, evidence }] };
}

/** Where words of a YAML text are written; `start` and `end` are offsets in what the text says. */
export function locateIn(corpus: Corpus, written: Written, start?: number, end?: number): Span {
  return locate(written, corpus.texts.get(written.span.file) ?? '', start, end);
}

/** The words of a span. */
export function wordsAt(corpus: Corpus, span: Span): string {
  return (corpus.texts.get(span.file) ?? '').slice(span.start, span.end);
}

/** A reading at the words it rests on, with outlet, date, speaker, and value. */
export function labelReading(
  corpus: Corpus,
  { evidence, source, speaker, speakerName, hedges, shown }: Reading,
): Label {
  const at = corpus.anchors.get(evidence)?.places[0] ?? locateIn(corpus, evidence.quote);
  const date = source.published ? `, ${source.published.value.text}` : '';
  const said = speaker === undefined ? '' : `, said by ${speakerName}`;
  return { at, text: `${source.outlet}${date}${said}${hedges ? ', hedged' : ''}: ${shown}` };
}
