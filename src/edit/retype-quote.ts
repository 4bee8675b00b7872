import type { PassageText } from '../anchor/passage-text.ts';
import { lowerInPlace } from '../anchor/passage-text.ts';
import { type Folded, fold, foldText } from '../text/fold.ts';
import { splitsWord } from '../text/word-bounds.ts';
import type { Change } from './change-scalar.ts';

/**
 * What to change in a quote so that it has the passage's own glyphs and capitals; its white space stays its
 * own, as lines end where the page ends. Nothing where the two differ in more than that.
 */
export function retypeQuote(quote: string, passage: string): readonly Change[] | undefined {
  const ours = fold(quote);
  const theirs = fold(passage.trim());
  const shift = ours.text.startsWith(' ') ? 1 : 0;
  if (lowerInPlace(ours.text).trim() !== lowerInPlace(theirs.text)) return undefined;
  const changes: Change[] = [];
  for (let from = 0; from < theirs.text.length; ) {
    const to = endOfGlyph(ours, theirs, from, shift);
    const isLast = to >= theirs.text.length;
    const start = ours.startOf(from + shift);
    // What cannot be seen stands between two glyphs: it goes with the first.
    const end = isLast ? ours.endOf(to - 1 + shift) : ours.startOf(to + shift);
    const printed = passage.trim().slice(theirs.startOf(from), isLast ? theirs.endOf(to - 1) : theirs.startOf(to));
    const written = quote.slice(start, end);
    if (theirs.text[from] !== ' ' && written !== printed)
      changes.push({ start, end, text: printed.replace(/[ \t\r\n]+/g, '') });
    from = to;
  }
  return changes;
}

/** The next offset at which a glyph ends on both sides: some fold to more characters than they are, some are two halves. */
function endOfGlyph(ours: Folded, theirs: Folded, from: number, shift: number): number {
  let to = from + 1;
  const splits = () =>
    theirs.startOf(to) === theirs.startOf(to - 1) ||
    ours.startOf(to + shift) === ours.startOf(to - 1 + shift) ||
    /^[\uDC00-\uDFFF]/.test(theirs.text[to] ?? '');
  while (to < theirs.text.length && splits()) to++;
  return to;
}

/** The one passage that has a quote's words in other capitals; nothing where there are two that differ. */
export function findInOtherCase(quote: string, text: PassageText): string | undefined {
  const wanted = lowerInPlace(foldText(quote).trim());
  if (wanted === '') return undefined;
  const passages = new Map<string, string>();
  for (let at = text.lower.indexOf(wanted); at >= 0; at = text.lower.indexOf(wanted, at + 1)) {
    const { start, end } = text.stretchOf(text.folded, at, at + wanted.length);
    if (splitsWord(text.body, start) || splitsWord(text.body, end)) continue;
    const folded = text.folded.text.slice(at, at + wanted.length);
    if (!passages.has(folded)) passages.set(folded, text.body.slice(start, end));
  }
  return passages.size === 1 ? [...passages.values()][0] : undefined;
}
