import { splitsWord } from '../text/word-bounds.ts';
import { hasWord, listWords } from '../text/words.ts';
import { describeDifferences } from './describe-differences.ts';
import type { Stretch } from './find-quote.ts';
import type { PassageText } from './passage-text.ts';

/** Words at an end of a quote that may stand for as many of the source. More are an addition, not a change. */
const mostWords = 3;

/**
 * Takes in the source's words where the first or last words of a quote were changed. The nearest passage
 * ends before them: leaving them out costs the search less than changing them.
 */
export function widenPassage(quote: string, passage: Stretch, text: PassageText): Stretch {
  const { diff } = describeDifferences(quote, text.body.slice(passage.start, passage.end));
  const [first, last] = [diff[0], diff.at(-1)];
  const before = first?.kind === 'quote' && diff[1]?.kind === 'same' ? listWords(first.text).length : 0;
  const behind = last?.kind === 'quote' && diff.at(-2)?.kind === 'same' ? listWords(last.text).length : 0;
  return {
    start: before <= mostWords ? moveStart(text.body, passage.start, before) : passage.start,
    end: behind <= mostWords ? moveEnd(text.body, passage.end, behind) : passage.end,
  };
}

/** The end of as many words behind an offset as asked for, within the line. */
function moveEnd(body: string, from: number, words: number): number {
  let end = from;
  for (let taken = 0; taken < words; taken++) {
    let to = end;
    while (to < body.length && !hasWord(body[to] as string) && !/[.!?\n]/.test(body[to] as string)) to++;
    if (to >= body.length || !hasWord(body[to] as string)) return end;
    to++;
    while (splitsWord(body, to)) to++;
    end = to;
  }
  return end;
}

/** The start of as many words before an offset as asked for, within the line. */
function moveStart(body: string, from: number, words: number): number {
  let start = from;
  for (let taken = 0; taken < words; taken++) {
    let to = start;
    while (to > 0 && !hasWord(body[to - 1] as string) && !/[.!?\n]/.test(body[to - 1] as string)) to--;
    if (to === 0 || !hasWord(body[to - 1] as string)) return start;
    to--;
    while (splitsWord(body, to)) to--;
    start = to;
  }
  return start;
}
