import { standsAsFound } from '../text/fold.ts';
import { hashBasis, hashPrime, readUnit, spaceless } from '../text/hash-words.ts';

/**
 * The hashes of the runs that a word ends: of itself, of two words, and of four; 0 where so many do not stand before.
 * The last two bits of a hash tell which of the three it is of: 1, 2, or 3.
 */
export type VisitRuns = (one: number, two: number, four: number, end: number) => void;

const golden = 0x9e3779b1;

/**
 * Visits the words of a text, each with the runs that it ends and where it ends, as hashes of 32 bits (of words FNV-1a:
 * Fowler, Noll, Vo; of runs after Karp and Rabin 1987). They make no difference of case. Where a script writes no
 * spaces, every two neighbouring characters stand for a word. Most texts need not be folded for it: false at the
 * first character of another one.
 */
export function visitRuns(text: string, isFolded: boolean, visit: VisitRuns): boolean {
  let hash = 0;
  let inWord = false;
  let before = 0;
  let count = 0;
  let last = 0;
  let pairBefore = 0;
  let pair = 0;
  const enter = (word: number, end: number) => {
    const two = (Math.imul(last, hashPrime) ^ word) | 0;
    const four = Math.imul(pairBefore, golden) ^ two;
    count++;
    visit(mark(word, 1), count > 1 ? mark(two, 2) : 0, count > 3 ? mark(four, 3) : 0, end);
    last = word;
    pairBefore = pair;
    pair = two;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0xa0 && !isFolded && !standsAsFound(unit)) return false;
    const reading = readUnit(unit);
    if (reading > spaceless) {
      hash = Math.imul((inWord ? hash : hashBasis) ^ reading, hashPrime);
      inWord = true;
      before = 0;
      continue;
    }
    if (inWord) enter(hash, i);
    inWord = false;
    if (reading === spaceless && before !== 0) enter(Math.imul(before, 0x10001) ^ unit, i + 1);
    before = reading === spaceless ? unit : 0;
  }
  if (inWord) enter(hash, text.length);
  return true;
}

function mark(hash: number, length: 1 | 2 | 3): number {
  return (hash & ~3) | length;
}
