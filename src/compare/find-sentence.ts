import type { Evidence } from '../model/claim.ts';
import type { AnchoredCorpus } from '../model/corpus.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { foldText } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Stretch } from '../text/stretch.ts';
import type { Surroundings } from '../values/admits.ts';

const sentencesOf = new WeakMap<AnchoredCorpus['texts'], Map<string, Stretch[]>>();

/** The sentence of a source's body that holds an offset of its file. */
export function findSentence(corpus: AnchoredCorpus, source: Source, offset: number): Span {
  const { file, body } = source;
  const known = sentencesOf.get(corpus.texts) ?? new Map<string, Stretch[]>();
  sentencesOf.set(corpus.texts, known);
  let sentences = known.get(source.id);
  if (!sentences) {
    sentences = splitSentences((corpus.texts.get(file) ?? '').slice(body.start, body.end));
    known.set(source.id, sentences);
  }
  const at = offset - body.start;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low] ?? { start: 0, end: body.end - body.start };
  return { file, start: body.start + found.start, end: body.start + found.end };
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
