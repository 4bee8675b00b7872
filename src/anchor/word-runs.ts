import { standsAsFound } from '../text/fold.ts';
import { classOfUnit, spaced, spaceless } from '../text/hash-words.ts';

/** The hashes of the runs that a word ends: of itself, of two words, and of four; 0 where so many do not stand before. */
export type VisitRuns = (one: number, two: number, four: number, end: number) => void;

const prime = 0x01000193;
const golden = 0x9e3779b1;

/** Of each code unit the one that stands for it in either case; made when first asked for, 0 until then. */
const caselessOf = new Uint16Array(0x10000);

function foldCase(unit: number): number {
  const character = String.fromCharCode(unit);
  // Upper case first: a long s, a final sigma, and a micro sign have none of their own.
  const upper = character.toUpperCase();
  const lower = (upper.length === 1 ? upper : character).toLowerCase();
  const caseless = lower.length === 1 ? lower.charCodeAt(0) : unit;
  caselessOf[unit] = caseless;
  return caseless;
}

/**
 * Visits the words of a text, each with the runs that it ends and where it ends, as hashes of 32 bits (of words FNV-1a:
 * Fowler, Noll, Vo; of runs after Karp and Rabin 1987). They make no difference of case. Where a script writes no
 * spaces, every two neighbouring characters stand for a word. Most texts need not be folded for it: false at the
 * first character of another one.
 */
export function visitRuns(text: string, isFolded: boolean, visit: VisitRuns): boolean {
  let hash = 0;
  let before = 0;
  let count = 0;
  let last = 0;
  let pairBefore = 0;
  let pair = 0;
  const enter = (word: number, end: number) => {
    const two = (Math.imul(last, prime) ^ word) | 0;
    const four = Math.imul(pairBefore, golden) ^ two;
    count++;
    visit(spread(word), count > 1 ? spread(two ^ 2) : 0, count > 3 ? spread(four ^ 4) : 0, end);
    last = word;
    pairBefore = pair;
    pair = two;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0xa0 && !isFolded && !standsAsFound(unit)) return false;
    const name = classOfUnit(unit);
    if (name === spaced) {
      hash = Math.imul((before === spaced ? hash : 0x811c9dc5) ^ (caselessOf[unit] || foldCase(unit)), prime);
    } else {
      if (before === spaced) enter(hash, i);
      if (name === spaceless && before === spaceless) enter(Math.imul(text.charCodeAt(i - 1), 0x10001) ^ unit, i + 1);
    }
    before = name;
  }
  if (before === spaced) enter(hash, text.length);
  return true;
}

/** A hash of which every bit counts in the first bits (Knuth, The Art of Computer Programming 3, section 6.4), not 0. */
function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), golden) >>> 0 || 1;
}
