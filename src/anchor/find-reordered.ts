import type { Stretch } from '../text/stretch.ts';
import { visitWords } from '../text/words.ts';
import type { PassageText } from './passage-text.ts';

/** The least words that a reordered passage must share with a quote, and the share of the quote's words. */
const fewestShared = 5;
const leastShared = 0.85;

/** The words of a text, each under a number of its own, and where every word stands among them. */
export class WordIndex {
  /** How many words there are. */
  readonly size: number;
  private readonly numbers = new Map<string, number>();
  /** Of every word its number, and where it begins and ends in the text. */
  private readonly words: Int32Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  /** The places of word 0, of word 1, and so on; and where those of each begin. */
  private readonly places: Int32Array;
  private readonly firsts: Int32Array;

  /** Takes a text in lower case. */
  constructor(lower: string) {
    // A word takes two code units, but for the last one.
    const most = (lower.length >> 1) + 1;
    const [words, starts, ends] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
    let size = 0;
    const counts: number[] = [];
    visitWords(lower, (start, end) => {
      const word = lower.slice(start, end);
      let number = this.numbers.get(word);
      if (number === undefined) {
        number = counts.length;
        counts.push(0);
        this.numbers.set(word, number);
      }
      counts[number] = (counts[number] as number) + 1;
      words[size] = number;
      starts[size] = start;
      ends[size] = end;
      size++;
    });
    this.size = size;
    [this.words, this.starts, this.ends] = [words, starts, ends];
    this.firsts = new Int32Array(counts.length + 1);
    for (const [number, count] of counts.entries()) {
      this.firsts[number + 1] = (this.firsts[number] as number) + count;
    }
    const next = this.firsts.slice();
    this.places = new Int32Array(size);
    for (let place = 0; place < size; place++) {
      const number = words[place] as number;
      const slot = next[number] as number;
      this.places[slot] = place;
      next[number] = slot + 1;
    }
  }

  /** The number of a word; nothing where the text does not have it. */
  numberOf(word: string): number | undefined {
    return this.numbers.get(word);
  }

  /** The number of the word at a place. */
  wordAt(place: number): number {
    return this.words[place] as number;
  }

  startOf(place: number): number {
    return this.starts[place] as number;
  }

  endOf(place: number): number {
    return this.ends[place] as number;
  }

  /** The places of a word, ascending. */
  placesOf(number: number): Int32Array {
    return this.places.subarray(this.firsts[number], this.firsts[number + 1]);
  }
}

/** How often a quote has each of its words, by their numbers, and how many words it has in all. */
interface Wanted {
  readonly counts: ReadonlyMap<number, number>;
  readonly total: number;
}

/** The window of the source that holds most of the quote's words, in whatever order; in the text in lower case. */
export function findReordered(needle: string, text: PassageText): Stretch | undefined {
  const { words } = text;
  const wanted = countWords(needle, words);
  const { counts, total } = wanted;
  const needed = Math.max(fewestShared, Math.ceil(leastShared * total));
  if (total < fewestShared) return undefined;
  const held = new Map<number, number>();
  let best: { shared: number; last: number } | undefined;
  for (const { from, to } of findRanges(wanted, needed, words)) {
    held.clear();
    let shared = 0;
    for (let i = from; i < to; i++) {
      shared += add(held, counts, words.wordAt(i), 1);
      if (i - from >= total) shared += add(held, counts, words.wordAt(i - total), -1);
      if (!best || shared > best.shared) best = { shared, last: i };
    }
  }
  if (!best || best.shared < needed) return undefined;
  let first = Math.max(0, best.last - total + 1);
  let { last } = best;
  while (first < last && !counts.has(words.wordAt(first))) first++;
  while (last > first && !counts.has(words.wordAt(last))) last--;
  return { start: words.startOf(first), end: words.endOf(last) };
}

/** Words that the text does not have get numbers below zero. */
function countWords(needle: string, words: WordIndex): Wanted {
  const counts = new Map<number, number>();
  const foreign = new Map<string, number>();
  let total = 0;
  visitWords(needle, (start, end) => {
    const word = needle.slice(start, end);
    const number = words.numberOf(word) ?? foreign.get(word) ?? -1 - foreign.size;
    if (number < 0) foreign.set(word, number);
    counts.set(number, (counts.get(number) ?? 0) + 1);
    total++;
  });
  return { counts, total };
}

/**
 * The ranges of words in which a window that shares `needed` words can lie. Such a window lacks few of the quote's
 * words, so that it has one of any few: those that the text has least often tell where to look.
 */
function findRanges({ counts, total }: Wanted, needed: number, words: WordIndex): { from: number; to: number }[] {
  const asked = [...counts].map(([number, count]) => ({
    count,
    places: number < 0 ? nowhere : words.placesOf(number),
  }));
  const around: number[] = [];
  let covered = 0;
  for (const { count, places } of asked.sort((a, b) => a.places.length - b.places.length)) {
    if (covered > total - needed) break;
    covered += count;
    for (const place of places) around.push(place);
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

const nowhere = new Int32Array(0);

/** Puts a word into the window or takes it out; the change in how many wanted words it holds. */
function add(held: Map<number, number>, counts: ReadonlyMap<number, number>, word: number, step: 1 | -1): number {
  const most = counts.get(word);
  if (most === undefined) return 0;
  const before = held.get(word) ?? 0;
  held.set(word, before + step);
  return Math.min(before + step, most) - Math.min(before, most);
}
