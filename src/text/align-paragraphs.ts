import { diffArrays } from 'diff';
import type { Stretch } from './stretch.ts';
import { listWords } from './words.ts';

/** A paragraph of a text and the one of another text that it has become; one of them may be missing. */
export interface AlignedParagraphs {
  readonly before?: Stretch;
  readonly now?: Stretch;
}

/** More paragraphs than this added and taken away, and the two are two texts. Keeps the cost bounded, too. */
const mostEdits = 2_000;
/** Between two that stayed, so many changed paragraphs are told apart by their words; more are all old or all new. */
const mostCompared = 200;
/** The share of words that a paragraph keeps, at the least, where it is the same one; 1 is all. */
const leastAlike = 0.4;

/** Which paragraph of a text became which of another: the same ones first, those between them by the words they share. */
export function alignParagraphs(before: string, now: string): AlignedParagraphs[] | undefined {
  const [old, young] = [listParagraphs(before), listParagraphs(now)];
  const wordsOf = (text: string, stretches: readonly Stretch[]) =>
    stretches.map(({ start, end }) => text.slice(start, end));
  const [oldTexts, youngTexts] = [wordsOf(before, old), wordsOf(now, young)];
  const changes = diffArrays(oldTexts, youngTexts, { maxEditLength: mostEdits });
  if (!changes) return undefined;
  const aligned: AlignedParagraphs[] = [];
  let [i, j] = [0, 0];
  for (let at = 0; at < changes.length; ) {
    const change = changes[at] as (typeof changes)[number];
    if (!change.added && !change.removed) {
      for (let k = 0; k < change.value.length; k++) aligned.push(pairOf(old[i++], young[j++]));
      at++;
      continue;
    }
    let [gone, come] = [0, 0];
    for (; changes[at]?.added || changes[at]?.removed; at++) {
      if (changes[at]?.removed) gone += changes[at]?.value.length ?? 0;
      else come += changes[at]?.value.length ?? 0;
    }
    for (const [a, b] of pairAlike(oldTexts.slice(i, i + gone), youngTexts.slice(j, j + come)))
      aligned.push(pairOf(a === undefined ? undefined : old[i + a], b === undefined ? undefined : young[j + b]));
    i += gone;
    j += come;
  }
  return aligned;
}

function pairOf(before: Stretch | undefined, now: Stretch | undefined): AlignedParagraphs {
  return { ...(before && { before }), ...(now && { now }) };
}

/** The lines that say something, without the white space around them. */
function listParagraphs(text: string): Stretch[] {
  return [...text.matchAll(/\S(?:[^\r\n]*\S)?/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

type Pair = readonly [before: number | undefined, now: number | undefined];

/** Pairs in order, so that together they share the most (Needleman and Wunsch 1970). */
function pairAlike(before: readonly string[], now: readonly string[]): Pair[] {
  const [m, n] = [before.length, now.length];
  const apart = (): Pair[] => [
    ...before.map((_, a): Pair => [a, undefined]),
    ...now.map((_, b): Pair => [undefined, b]),
  ];
  if (m === 0 || n === 0 || m > mostCompared || n > mostCompared) return apart();
  const [oldWords, newWords] = [before.map(countWords), now.map(countWords)];
  const alike = oldWords.map((old) => newWords.map((young) => shareOf(old, young)));
  // best[a][b]: the most that the paragraphs from a and from b on can share.
  const best = Array.from({ length: m + 1 }, () => new Array<number>(n + 1).fill(0));
  const at = (a: number, b: number) => best[a]?.[b] ?? 0;
  const paired = (a: number, b: number) => {
    const share = alike[a]?.[b] ?? 0;
    return share < leastAlike ? -1 : share + at(a + 1, b + 1);
  };
  for (let a = m - 1; a >= 0; a--) {
    for (let b = n - 1; b >= 0; b--) (best[a] as number[])[b] = Math.max(paired(a, b), at(a + 1, b), at(a, b + 1));
  }
  const pairs: Pair[] = [];
  let [a, b] = [0, 0];
  while (a < m || b < n) {
    if (a < m && b < n && paired(a, b) === at(a, b)) pairs.push([a++, b++]);
    else if (a < m && (b >= n || at(a + 1, b) === at(a, b))) pairs.push([a++, undefined]);
    else pairs.push([undefined, b++]);
  }
  return pairs;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of listWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How many of their words two texts have in common, as a share of all (Dice 1945). */
function shareOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, each) => total + each, 0);
  let common = 0;
  for (const [word, times] of one) common += Math.min(times, other.get(word) ?? 0);
  return (2 * common) / Math.max(1, sum(one) + sum(other));
}
