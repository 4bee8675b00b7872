import type { Corpus } from '../model/corpus.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { type Stretch, splitSentences } from '../text/sentences.ts';

const sentencesOf = new WeakMap<Corpus, Map<string, Stretch[]>>();

/** The sentence of a source's body that holds an offset of its file. */
export function findSentence(corpus: Corpus, source: Source, offset: number): Span {
  const { file, body } = source;
  const known = sentencesOf.get(corpus) ?? new Map<string, Stretch[]>();
  sentencesOf.set(corpus, known);
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
