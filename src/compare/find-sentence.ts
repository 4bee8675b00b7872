import type { Evidence } from '../model/claim.ts';
import type { AnchoredCorpus } from '../model/corpus.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { foldText } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Surroundings } from '../values/admits.ts';

/** Where the sentences of a text begin and end, in turn: of an archive, objects would take several times the room. */
type Bounds = readonly number[];

const boundsOf = new WeakMap<AnchoredCorpus['texts'], Map<string, Bounds>>();

/** The sentence of a source's body that holds an offset of its file. */
export function findSentence(corpus: AnchoredCorpus, source: Source, offset: number): Span {
  const { file, body } = source;
  const bounds = findBounds(corpus, source);
  const at = offset - body.start;
  let low = 0;
  let high = (bounds.length >> 1) - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bounds[2 * middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  const [start, end] = [bounds[2 * low] ?? 0, bounds[2 * low + 1] ?? body.end - body.start];
  return { file, start: body.start + start, end: body.start + end };
}

function findBounds(corpus: AnchoredCorpus, { id, file, body }: Source): Bounds {
  let known = boundsOf.get(corpus.texts);
  if (!known) {
    known = new Map();
    boundsOf.set(corpus.texts, known);
  }
  let bounds = known.get(id);
  if (!bounds) {
    const sentences = splitSentences((corpus.texts.get(file) ?? '').slice(body.start, body.end));
    bounds = sentences.flatMap(({ start, end }) => [start, end]);
    known.set(id, bounds);
  }
  return bounds;
}

/** The rest of the sentence that the quote stands in, and the rest of the quote around its phrase. */
export function findSurroundings(corpus: AnchoredCorpus, source: Source, evidence: Evidence): Surroundings {
  const parts = corpus.anchors.get(evidence)?.parts ?? [];
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return { before: '', behind: '' };
  const before = sliceOf(corpus, {
    ...first,
    start: findSentence(corpus, source, first.start).start,
    end: first.start,
  });
  const end = findSentence(corpus, source, Math.max(last.start, last.end - 1)).end;
  const behind = sliceOf(corpus, { ...last, start: last.end, end: Math.max(end, last.end) });
  const quote = foldText(evidence.quote.text).trim();
  const phrase = evidence.phrase && foldText(evidence.phrase.text).trim();
  const at = phrase === undefined ? -1 : quote.indexOf(phrase);
  if (phrase === undefined || at < 0) return { before, behind };
  return { before: before + quote.slice(0, at), behind: quote.slice(at + phrase.length) + behind };
}

function sliceOf(corpus: AnchoredCorpus, { file, start, end }: Span): string {
  return (corpus.texts.get(file) ?? '').slice(start, end);
}
