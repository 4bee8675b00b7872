import type { Stretch } from '../text/stretch.ts';
import { visitWords } from '../text/words.ts';
import type { PassageText } from './passage-text.ts';
import { hashWord, type WordIndex } from './word-index.ts';

/** The least words that a reordered passage must share with a quote, and the share of the quote's words. */
const fewestShared = 5;
const leastShared = 0.85;

/** A word that stands more often than so is rare in no text: its places are asked for only where no others are left. */
const oftenEnough = 64;

/** A text of so many code units is read through for some words in less time than an index of its words takes. */
const fewToRead = 20_000;
const mostStanding = 4;

/** A word of a quote: how often the quote has it, and how often the window that is looked at. */
interface Wanted {
  readonly word: string;
  count: number;
  held: number;
}

/** The window of the source that holds most of the quote's words, in whatever order; in the text in lower case. */
export function findReordered(needle: string, text: PassageText): Stretch | undefined {
  const wanted = countWords(needle);
  let total = 0;
  for (const { count } of wanted.values()) total += count;
  if (total < fewestShared) return undefined;
  const needed = Math.max(fewestShared, Math.ceil(leastShared * total));
  if (!text.hasWords && text.lower.length <= fewToRead && lacksMore(total - needed, wanted.values(), text.lower))
    return undefined;
  const { words } = text;
  const wantedAt = (place: number): Wanted | undefined => {
    const found = wanted.get(words.hashAt(place));
    return found && words.isAt(place, found.word) ? found : undefined;
  };
  let best: { shared: number; last: number } | undefined;
  for (const { from, to } of findRanges([...wanted.values()], total, needed, words)) {
    for (const each of wanted.values()) each.held = 0;
    let shared = 0;
    for (let i = from; i < to; i++) {
      const comes = wantedAt(i);
      if (comes && comes.held++ < comes.count) shared++;
      const goes = i - from >= total ? wantedAt(i - total) : undefined;
      if (goes && --goes.held < goes.count) shared--;
      if (!best || shared > best.shared) best = { shared, last: i };
    }
  }
  if (!best || best.shared < needed) return undefined;
  let first = Math.max(0, best.last - total + 1);
  let { last } = best;
  while (first < last && !wantedAt(first)) first++;
  while (last > first && !wantedAt(last)) last--;
  return { start: words.startOf(first), end: words.endOf(last) };
}

/** Whether a text lacks more than so many of the words of a quote, even as parts of others. The longest are rarest. */
function lacksMore(spared: number, wanted: Iterable<Wanted>, lower: string): boolean {
  let lacking = 0;
  let standing = 0;
  for (const { word, count } of [...wanted].sort((a, b) => b.word.length - a.word.length)) {
    if (!lower.includes(word)) lacking += count;
    else if (++standing > mostStanding) return false;
    if (lacking > spared) return true;
  }
  return false;
}

/** The words of a quote by their hashes. */
function countWords(needle: string): Map<number, Wanted> {
  const wanted = new Map<number, Wanted>();
  visitWords(needle, (start, end) => {
    const hash = hashWord(needle, start, end);
    const known = wanted.get(hash);
    if (known) known.count++;
    else wanted.set(hash, { word: needle.slice(start, end), count: 1, held: 0 });
  });
  return wanted;
}

/**
 * The ranges of words in which a window that shares `needed` words can lie. Such a window lacks few of the quote's
 * words, so that it has one of any few: those that the text has least often tell where to look.
 */
function findRanges(
  wanted: readonly Wanted[],
  total: number,
  needed: number,
  words: WordIndex,
): { from: number; to: number }[] {
  const asked = wanted
    .map(({ word, count }) => ({ word, count, places: words.placesOf(word, oftenEnough) }))
    .sort((a, b) => a.places.length - b.places.length);
  const around: number[] = [];
  let covered = 0;
  for (const { word, count, places } of asked) {
    if (covered > total - needed) break;
    covered += count;
    const all = places.length > oftenEnough ? words.placesOf(word, Number.POSITIVE_INFINITY) : places;
    for (const place of all) around.push(place);
  }
  const ranges: { from: number; to: number }[] = [];
  for (const place of around.sort((a, b) => a - b)) {
    const [from, to] = [Math.max(0, place - total + 1), Math.min(words.size, place + total)];
    const last = ranges.at(-1);
    if (last && from <= last.to) last.to = to;
    else ranges.push({ from, to });
  }
  return ranges;
}
