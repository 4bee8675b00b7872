import search from 'approx-string-match';
import { foldText } from '../text/fold.ts';
import { splitsWord } from '../text/word-bounds.ts';
import { hasWord, tokenize } from '../text/words.ts';
import type { Stretch } from './find-quote.ts';
import { lowerInPlace, type PassageText } from './passage-text.ts';

/** The largest share of a quote that may differ before a passage explains nothing. */
const mostDifference = 0.35;

/** Bounds the search's cost, which grows with the errors that it allows. */
const mostErrors = 256;

/**
 * The passage that a quote was probably made from, or nothing where the likeness could be chance. Finds
 * changed, added, and dropped words (approximate string matching: Myers 1999), then reordered ones.
 */
export function findNearest(quote: string, text: PassageText): Stretch | undefined {
  const needle = lowerInPlace(foldText(quote).trim());
  return findChanged(needle, text) ?? findReordered(needle, text);
}

function findChanged(needle: string, text: PassageText): Stretch | undefined {
  const allowed = Math.min(mostErrors, Math.floor(needle.length * mostDifference));
  const [best] = search(text.lower, needle, allowed);
  if (!best || best.end <= best.start) return undefined;
  if (couldBeChance(needle.length, best.errors, text.lower.length)) return undefined;
  return widenToWords(text, text.stretchOf(text.folded, best.start, best.end));
}

/**
 * Whether a passage with this many errors would turn up by chance in more than one text of a hundred of
 * this length. Measured on English news: phrases that are not in a text "match" one of 5,000 characters
 * in 38% (20 characters, half of them in error), 5% (40, half), and 0.7% (20, a fifth) of cases, one of
 * 845,000 characters in 99%, 75%, and 16%. The surprise of a match, in bits, is a plane through these.
 */
export function couldBeChance(length: number, errors: number, textLength: number): boolean {
  if (errors === 0) return false;
  const share = errors / Math.max(length, 1);
  const surprise = 19 - 18 * share + (1 / 3) * length * (1 - share);
  const oneInHundred = Math.log2(100);
  return surprise < Math.log2(Math.max(textLength, 2)) + oneInHundred;
}

/** The least words that a reordered passage must share with a quote, and the share of the quote's words. */
const fewestShared = 5;
const leastShared = 0.85;

/** The window of the source that holds most of the quote's words, in whatever order. */
function findReordered(needle: string, text: PassageText): Stretch | undefined {
  const wanted = new Map<string, number>();
  let total = 0;
  for (const { text: word } of tokenize(needle)) {
    if (!hasWord(word)) continue;
    wanted.set(word, (wanted.get(word) ?? 0) + 1);
    total++;
  }
  if (total < fewestShared) return undefined;
  const words = tokenize(text.lower).filter((token) => hasWord(token.text));
  const held = new Map<string, number>();
  let shared = 0;
  let best: { shared: number; last: number } | undefined;
  for (let i = 0; i < words.length; i++) {
    shared += add(held, wanted, words[i]?.text ?? '', 1);
    if (i >= total) shared += add(held, wanted, words[i - total]?.text ?? '', -1);
    if (!best || shared > best.shared) best = { shared, last: i };
  }
  if (!best || best.shared < fewestShared || best.shared < leastShared * total) return undefined;
  const window = words.slice(Math.max(0, best.last - total + 1), best.last + 1);
  const kept = window.filter((token) => wanted.has(token.text));
  return text.stretchOf(text.folded, kept[0]?.start ?? 0, kept.at(-1)?.end ?? 0);
}

/** Puts a word into the window or takes it out; the change in how many wanted words it holds. */
function add(held: Map<string, number>, wanted: ReadonlyMap<string, number>, word: string, step: 1 | -1): number {
  const before = held.get(word) ?? 0;
  held.set(word, before + step);
  const most = wanted.get(word) ?? 0;
  return Math.min(before + step, most) - Math.min(before, most);
}

/** Whole words at both ends, and no white space beyond them. */
function widenToWords(text: PassageText, { start, end }: Stretch): Stretch {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.body[from] as string)) from++;
  while (to > from && /\s/.test(text.body[to - 1] as string)) to--;
  while (splitsWord(text.body, from)) from--;
  while (splitsWord(text.body, to)) to++;
  return { start: from, end: to };
}
