import { hasWord, tokenize } from '../text/words.ts';
import type { Stretch } from './find-quote.ts';
import type { PassageText } from './passage-text.ts';

/** The least words that a reordered passage must share with a quote, and the share of the quote's words. */
const fewestShared = 5;
const leastShared = 0.85;

/** Words of a text, and where each of them stands among them. */
export interface WordIndex {
  readonly words: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Lists the words of a text in lower case. */
export function indexWords(lower: string): WordIndex {
  const words = tokenize(lower).filter((token) => hasWord(token.text));
  const places = new Map<string, number[]>();
  for (const [place, { text }] of words.entries()) {
    const known = places.get(text);
    if (known) known.push(place);
    else places.set(text, [place]);
  }
  return { words, places };
}

/** The window of the source that holds most of the quote's words, in whatever order; in the text in lower case. */
export function findReordered(needle: string, text: PassageText): Stretch | undefined {
  const wanted = new Map<string, number>();
  let total = 0;
  for (const { text: word } of tokenize(needle)) {
    if (!hasWord(word)) continue;
    wanted.set(word, (wanted.get(word) ?? 0) + 1);
    total++;
  }
  const needed = Math.max(fewestShared, Math.ceil(leastShared * total));
  if (total < fewestShared) return undefined;
  const { words } = text.words;
  const held = new Map<string, number>();
  let best: { shared: number; last: number } | undefined;
  for (const { from, to } of findRanges(wanted, total, needed, text.words)) {
    held.clear();
    let shared = 0;
    for (let i = from; i < to; i++) {
      shared += add(held, wanted, words[i]?.text ?? '', 1);
      if (i - from >= total) shared += add(held, wanted, words[i - total]?.text ?? '', -1);
      if (!best || shared > best.shared) best = { shared, last: i };
    }
  }
  if (!best || best.shared < needed) return undefined;
  const window = words.slice(Math.max(0, best.last - total + 1), best.last + 1);
  const kept = window.filter((token) => wanted.has(token.text));
  return { start: kept[0]?.start ?? 0, end: kept.at(-1)?.end ?? 0 };
}

/**
 * The ranges of words in which a window that shares `needed` words can lie. Such a window lacks few of the quote's
 * words, so that it has one of any few: those that the text has least often tell where to look.
 */
function findRanges(
  wanted: ReadonlyMap<string, number>,
  total: number,
  needed: number,
  { words, places }: WordIndex,
): { from: number; to: number }[] {
  const placesOf = (word: string) => places.get(word) ?? [];
  const rarestFirst = [...wanted.keys()].sort((a, b) => placesOf(a).length - placesOf(b).length);
  const around: number[] = [];
  let covered = 0;
  for (const word of rarestFirst) {
    if (covered > total - needed) break;
    covered += wanted.get(word) ?? 0;
    for (const place of placesOf(word)) around.push(place);
  }
  const ranges: { from: number; to: number }[] = [];
  for (const place of around.sort((a, b) => a - b)) {
    const [from, to] = [Math.max(0, place - total + 1), Math.min(words.length, place + total)];
    const last = ranges.at(-1);
    if (last && from <= last.to) last.to = to;
    else ranges.push({ from, to });
  }
  return ranges;
}

/** Puts a word into the window or takes it out; the change in how many wanted words it holds. */
function add(held: Map<string, number>, wanted: ReadonlyMap<string, number>, word: string, step: 1 | -1): number {
  const before = held.get(word) ?? 0;
  held.set(word, before + step);
  const most = wanted.get(word) ?? 0;
  return Math.min(before + step, most) - Math.min(before, most);
}
