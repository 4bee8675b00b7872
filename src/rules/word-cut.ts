import type { Rule } from '../model/finding.ts';
import { splitsWord } from '../text/word-bounds.ts';
import { aboutReading, listReadings, locateIn } from './list-readings.ts';
import page from './word-cut.md';

export const wordCut: Rule = {
  id: 'word-cut',
  summary: 'A quote begins or ends inside a word or a number.',
  severity: 'error',
  page,
  *check(corpus) {
    for (const reading of listReadings(corpus)) {
      const { claim, evidence, anchor, source } = reading;
      if (!anchor.differences.some(({ type }) => type === 'word-cut')) continue;
      const body = corpus.texts.get(source.file) ?? '';
      const cut = anchor.parts.flatMap(({ start, end }) => [start, end]).filter((offset) => splitsWord(body, offset));
      const [offset = anchor.parts.at(-1)?.end ?? 0] = cut;
      const word = findWord(body, offset);
      const begins = anchor.parts.some((part) => part.start === offset);
      yield {
        ...aboutReading(reading),
        message: `quote in \`${claim.id}\` ${begins ? 'begins' : 'ends'} inside "${body.slice(word.start, word.end)}"`,
        primary: { at: locateIn(corpus, evidence.quote), text: `${begins ? 'begins' : 'ends'} inside a word` },
        related: [{ at: { file: source.file, ...word }, text: 'the whole word' }],
        help: 'quote the whole word, or leave it out',
      };
    }
  },
};

function findWord(text: string, offset: number): { start: number; end: number } {
  let start = offset;
  let end = offset;
  while (splitsWord(text, start)) start--;
  while (splitsWord(text, end)) end++;
  return { start, end };
}
