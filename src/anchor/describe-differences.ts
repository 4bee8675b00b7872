import type { Difference, DifferenceType, DiffRun } from '../model/anchor.ts';
import { diffWords } from '../text/diff-words.ts';
import { fold, foldText } from '../text/fold.ts';
import { hasWord, isNegation, isNumberWord, tokenize } from '../text/words.ts';

/** The word diff from a quote to a passage, and each difference with its type. */
export interface Description {
  readonly differences: readonly Difference[];
  readonly diff: readonly DiffRun[];
}

/** How a quote and a passage differ. Typography does not count. */
export function describeDifferences(quote: string, passage: string): Description {
  const runs = diffWords(foldText(quote).trim(), foldText(passage).trim());
  if (!runs) return { differences: [{ type: 'words', quote: quote.trim(), source: passage.trim() }], diff: [] };
  return { differences: nameDifferences(runs), diff: runs };
}

function nameDifferences(runs: readonly DiffRun[]): Difference[] {
  const differences: Difference[] = [];
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as DiffRun;
    if (run.kind === 'same') continue;
    const next = runs[i + 1];
    const both = run.kind === 'quote' && next?.kind === 'source';
    const quote = run.kind === 'quote' ? run.text.trim() : '';
    const source = both ? next.text.trim() : run.kind === 'source' ? run.text.trim() : '';
    if (both) i++;
    if (quote !== '' || source !== '') differences.push({ type: typeOf(quote, source), quote, source });
  }
  return isReordering(differences) ? differences.map((difference) => ({ ...difference, type: 'order' })) : differences;
}

/** The same words, all of them, in other places. */
function isReordering(all: readonly Difference[]): boolean {
  const differences = all.filter(({ quote, source }) => quote.toLowerCase() !== source.toLowerCase());
  const words = (side: 'quote' | 'source') =>
    differences
      .flatMap((difference) => tokenize(difference[side].toLowerCase()))
      .map((token) => token.text)
      .filter(hasWord)
      .sort();
  const quote = words('quote');
  return quote.length > 0 && differences.length > 1 && quote.join(' ') === words('source').join(' ');
}

/** What kind of word changed, the gravest kind first. */
function typeOf(quote: string, source: string): DifferenceType {
  const left = wordsOf(quote);
  const right = wordsOf(source);
  if (left.length === 0 && right.length === 0) return 'punctuation';
  if (quote.toLowerCase() === source.toLowerCase()) return 'case';
  if (left.join(' ') === right.join(' ')) return 'punctuation';
  if (left.some(isNegation) !== right.some(isNegation)) return 'negation';
  if (left.filter(isNumberWord).join(' ') !== right.filter(isNumberWord).join(' ')) return 'number';
  if ([...left, ...right].some((word) => /^\p{Lu}/u.test(word))) return 'name';
  return 'words';
}

function wordsOf(text: string): string[] {
  return tokenize(text)
    .map((token) => token.text)
    .filter(hasWord);
}

/** What was retyped beyond white space: each pair of glyphs once, in the order of the quote. */
export function describeRetyping(quote: string, passage: string): Difference[] {
  const [words, printed] = [quote.trim(), passage.trim()];
  if (differInSpaces(words, printed)) return [];
  const [ours, theirs] = [fold(words), fold(printed)];
  const found = new Map<string, Difference>();
  for (let i = 0; i < ours.text.length; i++) {
    const [from, start] = [ours.startOf(i), theirs.startOf(i)];
    const [to, end] = [ours.endOf(i), theirs.endOf(i)];
    if (to - from === 1 && end - start === 1 && words.charCodeAt(from) === printed.charCodeAt(start)) continue;
    const [left, right] = [words.slice(from, to), printed.slice(start, end)];
    if (left === right || (!/\S/.test(left) && !/\S/.test(right))) continue;
    found.set(`${left}\0${right}`, { type: 'punctuation', quote: left, source: right });
  }
  if (found.size > 0) return [...found.values()];
  const [hidden, shown] = [listInvisible(quote), listInvisible(passage)];
  if (hidden.length === shown.length) return [];
  return [{ type: 'punctuation', quote: hidden.join(''), source: shown.join('') }];
}

/** Whether two texts are the same but for plain white space where both have some. */
function differInSpaces(one: string, other: string): boolean {
  let [i, k] = [0, 0];
  while (i < one.length && k < other.length) {
    const unit = one.charCodeAt(i);
    if (isPlainSpace(unit)) {
      if (!isPlainSpace(other.charCodeAt(k))) return false;
      while (isPlainSpace(one.charCodeAt(i))) i++;
      while (isPlainSpace(other.charCodeAt(k))) k++;
    } else if (unit === other.charCodeAt(k)) {
      i++;
      k++;
    } else {
      return false;
    }
  }
  return i === one.length && k === other.length;
}

function isPlainSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

function listInvisible(text: string): readonly string[] {
  // The soft hyphen is the first of them.
  return (/[\u00AD-\uFFFF]/.test(text) && text.match(/[\u00AD\p{Cf}]/gu)) || [];
}
