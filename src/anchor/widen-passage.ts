import type { DiffRun } from '../model/anchor.ts';
import type { Stretch } from '../text/stretch.ts';
import { splitsWord } from '../text/word-bounds.ts';
import { listWords } from '../text/words.ts';
import { type Description, describeDifferences } from './describe-differences.ts';

/** Words at the end of a quote that may stand for as many of the source. More are an addition, not a change. */
const mostWords = 3;

/** A stretch of a body, and how it differs from a quote, where that is known. */
export interface Passage extends Stretch {
  readonly told?: Description;
}

/** Up to the first character of the next word of the sentence. */
const toNextWord = /[^\p{L}\p{N}.!?\n]*[\p{L}\p{N}]/uy;

/**
 * Takes in the source's words where the last words of a quote were changed. The passage with the fewest edits may end
 * before them: leaving them out costs the search no more than changing them, and of two ends it takes the first.
 */
export function widenPassage(quote: string, { start, end }: Stretch, body: string): Passage {
  const told = describeDifferences(quote, body.slice(start, end));
  const { diff } = told;
  const behind = diff.slice(diff.findLastIndex(({ kind }) => kind === 'same') + 1);
  const count = (side: DiffRun['kind']) =>
    behind.filter(({ kind }) => kind === side).flatMap((run) => listWords(run.text)).length;
  const changed = count('quote');
  const moved = changed <= mostWords ? moveEnd(body, end, changed - count('source')) : end;
  return moved === end ? { start, end, told } : { start, end: moved };
}

/** The end of as many words behind an offset as asked for, within the sentence. */
function moveEnd(body: string, from: number, words: number): number {
  let end = from;
  for (let taken = 0; taken < words; taken++) {
    toNextWord.lastIndex = end;
    if (!toNextWord.test(body)) return end;
    end = toNextWord.lastIndex;
    while (splitsWord(body, end)) end++;
  }
  return end;
}
