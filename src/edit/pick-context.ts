import { lowerInPlace } from '../anchor/passage-text.ts';
import { type Context, type Side, standsBeside } from '../anchor/stands-beside.ts';
import { fold, foldText, unfold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Stretch } from '../text/stretch.ts';
import { putOnOneLine } from '../text/wording.ts';
import { hasWord, listWords } from '../text/words.ts';

const sides: readonly Side[] = ['prefix', 'suffix'];

/** More words than this beside a quote are no help to anybody who reads the claim. */
const mostWords = 24;

/** So many words more within the sentence are better than words of another one. */
const sentenceCost = 6;

/** How much of the text beside a quote is looked at, in UTF-16 code units. */
const widest = 1_000;

/**
 * The fewest whole words right beside a place that stand beside none of the others: before it or behind it,
 * whichever are fewer, and within the sentence if they can be. Nothing where all that stands around it
 * stands around another place, too.
 */
export function tellApart(place: Stretch, others: readonly Stretch[], body: string): Context | undefined {
  const [best] = sides
    .flatMap((side) => {
      const found = pickWords(place, others, body, side);
      return found ? [{ side, ...found }] : [];
    })
    .sort((a, b) => a.cost - b.cost);
  return best && { [best.side]: best.words };
}

function pickWords(
  place: Stretch,
  others: readonly Stretch[],
  body: string,
  side: Side,
): { readonly words: string; readonly cost: number } | undefined {
  // Longer words stand beside no place that shorter ones do not.
  let alike = others;
  for (const raw of listContexts(place, body, side)) {
    const words = makeTypeable(raw);
    const many = listWords(words).length;
    if (many > mostWords) return undefined;
    alike = alike.filter((other) => standsBeside(other, { [side]: words }, body));
    if (alike.length > 0) continue;
    const bounds = /\n[ \t\r]*\n/.test(raw) ? mostWords : /[.!?]\P{L}*\s/u.test(raw) ? sentenceCost : 0;
    return { words, cost: many + bounds };
  }
  return undefined;
}

/** Longer and longer stretches of whole words right beside a place. */
function* listContexts({ start, end }: Stretch, body: string, side: Side): Generator<string> {
  const before = side === 'prefix';
  const beside = before ? body.slice(Math.max(0, start - widest), start) : body.slice(end, end + widest);
  const gaps = [...beside.matchAll(/\s+/g)];
  const bounds = before ? gaps.map((gap) => gap.index + gap[0].length).reverse() : gaps.map((gap) => gap.index);
  // Where more text follows, what was cut out may end inside a word.
  if (before ? start <= widest : end + widest >= body.length) bounds.push(before ? 0 : beside.length);
  for (const bound of bounds) {
    const words = before ? beside.slice(bound) : beside.slice(0, bound);
    if (hasWord(words)) yield words;
  }
}

/**
 * Where the words that were given for one side of a quote really stand: right beside it, or some words away
 * in its sentence. Then the answer is those words, with all between them and the quote: nothing that the
 * author wrote is taken back. They may run into the quote, too, its first words copied along.
 */
export function findGivenContext(
  place: Stretch,
  given: string,
  body: string,
  side: Side,
): { readonly moved: boolean; readonly words: string } | undefined {
  if (standsBeside(place, { [side]: given }, body)) return { moved: false, words: given };
  const before = side === 'prefix';
  const from = before ? Math.max(0, place.start - widest) : place.start;
  const around = body.slice(from, before ? place.end : place.end + widest);
  const folded = fold(around);
  const lower = lowerInPlace(folded.text);
  const wanted = lowerInPlace(foldText(given).trim());
  if (!hasWord(wanted)) return undefined;
  for (
    let at = before ? lower.lastIndexOf(wanted) : lower.indexOf(wanted);
    at >= 0;
    at = before ? (at === 0 ? -1 : lower.lastIndexOf(wanted, at - 1)) : lower.indexOf(wanted, at + 1)
  ) {
    const found = unfold(folded, at, at + wanted.length);
    const start = from + found.start;
    const end = from + found.end;
    if (before ? start >= place.start : end <= place.end) continue;
    const whole = body.slice(Math.min(start, place.start), Math.max(end, place.end));
    const words = makeTypeable(before ? body.slice(start, place.start) : body.slice(place.end, end));
    const isNear = splitSentences(whole).length === 1 && listWords(words).length <= mostWords;
    return isNear ? { moved: true, words } : undefined;
  }
  return undefined;
}

/** Words as they are typed: on one line, and nothing that cannot be seen. */
function makeTypeable(words: string): string {
  return putOnOneLine(words.replace(/\u00AD[ \t]*\r?\n[ \t]*/g, '').replace(/[\u00AD\p{Cf}]/gu, ''));
}
