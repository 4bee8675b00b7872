import { foldText } from '../text/fold.ts';
import { trimStretch } from '../text/stretch.ts';
import { widenToWords } from '../text/word-bounds.ts';
import { findChanged } from './find-changed.ts';
import { findReordered } from './find-reordered.ts';
import { lowerInPlace, type PassageText } from './passage-text.ts';
import { type Passage, widenPassage } from './widen-passage.ts';

/** The largest share of a quote that may differ before a passage explains nothing. */
const mostDifference = 0.35;

/** Bounds the search's cost, which grows with the errors that it allows. */
const mostErrors = 256;

/** The longest text that is looked through for a passage, in code units: a shelf of books. It bounds memory. */
const longestText = 20_000_000;

/**
 * The passage that a quote was probably made from, or nothing where the likeness could be chance: first with words
 * changed, added, or dropped, then with its words in another order.
 */
export function findNearest(quote: string, text: PassageText): Passage | undefined {
  if (text.body.length > longestText) return undefined;
  const needle = lowerInPlace(foldText(quote).trim());
  const changed = findChanged(needle, text, countAllowed(needle.length, text.lower.length));
  if (changed) {
    const passage = widenToWords(
      trimStretch(text.stretchOf(text.folded, changed.start, changed.end), text.body),
      text.body,
    );
    return widenPassage(quote, passage, text.body);
  }
  const reordered = findReordered(needle, text);
  return reordered && text.stretchOf(text.folded, reordered.start, reordered.end);
}

/** The most errors that explain something and could not be chance. */
function countAllowed(length: number, textLength: number): number {
  let allowed = Math.min(mostErrors, Math.floor(length * mostDifference));
  while (allowed > 0 && couldBeChance(length, allowed, textLength)) allowed--;
  return allowed;
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
