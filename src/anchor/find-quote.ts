import type { QuoteClass } from '../model/anchor.ts';
import { foldText, splitsFolded } from '../text/fold.ts';
import type { Stretch } from '../text/stretch.ts';
import { splitsWord } from '../text/word-bounds.ts';
import { hasWord } from '../text/words.ts';
import { areTooMany } from './join-parts.ts';
import type { PassageText, View } from './passage-text.ts';
import {
  cutAtEllipses,
  hasBrackets,
  hasEllipsis,
  openBrackets,
  type PatternPart,
  takeLiterally,
} from './quote-pattern.ts';

/** One place where a quote stands: its pieces in order, one unless it is elided. */
export type Match = readonly Stretch[];

export interface Found {
  readonly class: QuoteClass & ('exact' | 'typographic' | 'elided' | 'bracketed');
  readonly matches: readonly Match[];
}

/** The most that an ellipsis may leave out, in UTF-16 code units of the source. */
export const widestGap = 500;

/**
 * Finds a quote in a source, from the strictest reading of it to the loosest that is still verbatim:
 * the same code units, the same after folding, with omissions marked, with editors' brackets.
 * `wholeWords: false` also finds it inside words, which is never acceptance.
 */
export function findQuote(quote: string, text: PassageText, wholeWords = true): Found | undefined {
  const written = quote.trim();
  const folded = foldText(written).trim();
  // Every place where the words stand, in whatever typography: a prefix may pick any of them.
  const standing = keepFirst(findPart(takeLiterally(folded), text, text.folded, wholeWords)).map((only) => [only]);
  if (standing.length > 0)
    return { class: isExact(standing, written, text) ? 'exact' : 'typographic', matches: standing };
  const pieces = hasEllipsis(written) ? cutAtEllipses(written) : [folded];
  if (!pieces.some(hasWord)) return undefined;
  if (hasEllipsis(written)) {
    const elided = findInOrder(pieces.map(takeLiterally), text, text.folded, wholeWords);
    if (elided.length > 0) return { class: 'elided', matches: elided };
  }
  if (hasBrackets(written)) {
    const bracketed = findInOrder(pieces.map(openBrackets), text, text.bare, wholeWords);
    if (bracketed.length > 0) return { class: 'bracketed', matches: bracketed };
  }
  return undefined;
}

/** Whether some place has the very code units of a quote. */
export function isExact(matches: readonly Match[], written: string, text: PassageText): boolean {
  return matches.some(([only]) => only && text.body.slice(only.start, only.end) === written);
}

/** Every place of one piece, at word bounds; overlapping ones too. */
export function findPart(part: PatternPart, text: PassageText, view: View, wholeWords: boolean): Stretch[] {
  const found: Stretch[] = [];
  for (const start of findPieces(view.text, part.text, part.anyCase)) {
    if (!keepsBrackets(part, text, view, start)) continue;
    const end = start + part.text.length;
    const stretch = stretchOf(text, view, start, end);
    if (!wholeWords || (isWhole(view, start, end) && standsFree(text.body, stretch))) found.push(stretch);
  }
  return found;
}

/** The places of each part; of equal parts they are looked for once. */
export function findParts(
  parts: readonly PatternPart[],
  text: PassageText,
  view: View,
  wholeWords = true,
): (readonly Stretch[])[] {
  if (parts.length === 1) return [findPart(parts[0] as PatternPart, text, view, wholeWords)];
  const known = new Map<string, readonly Stretch[]>();
  return parts.map((part) => {
    const key = JSON.stringify([part.text, part.anyCase, [...part.brackets]]);
    const found = known.get(key) ?? findPart(part, text, view, wholeWords);
    known.set(key, found);
    return found;
  });
}

/** A match that may still grow: its last piece, and the chain before it. */
interface Chain {
  readonly last: Stretch;
  readonly before: Chain | undefined;
  readonly start: number;
}

/**
 * Every place where the parts stand in order, each at most `widestGap` behind the one before. Each last
 * part is joined to the nearest part before it, so that a match is as short as it can be.
 */
function findInOrder(parts: readonly PatternPart[], text: PassageText, view: View, wholeWords: boolean): Match[] {
  const places = findParts(parts, text, view, wholeWords);
  if (areTooMany(places)) return [];
  const [first = [], ...rest] = places;
  let chains = first.map((last): Chain => ({ last, before: undefined, start: last.start }));
  for (const found of rest) {
    const longer: Chain[] = [];
    let next = 0;
    for (const last of found) {
      while (next < chains.length && (chains[next] as Chain).last.end <= last.start) next++;
      const before = chains[next - 1];
      if (before && last.start - before.last.end <= widestGap) longer.push({ last, before, start: before.start });
    }
    chains = longer;
  }
  return keepFirst(chains).map(listPieces);
}

/** Of what begins at one place, the first to end. */
function keepFirst<T extends { readonly start: number }>(all: readonly T[]): readonly T[] {
  if (all.length < 2) return all;
  const begun = new Set<number>();
  return all.filter(({ start }) => {
    if (begun.has(start)) return false;
    begun.add(start);
    return true;
  });
}

function listPieces(chain: Chain): Match {
  const pieces: Stretch[] = [];
  for (let at: Chain | undefined = chain; at; at = at.before) pieces.push(at.last);
  return pieces.reverse();
}

/** A letter may fold as one with its marks, and then stands nowhere without them. */
function isWhole(view: View, start: number, end: number): boolean {
  return !splitsFolded(view, start) && !splitsFolded(view, end);
}

/** What begins or ends among the marks of a letter does so behind the letter. */
function stretchOf(text: PassageText, view: View, start: number, end: number): Stretch {
  const stretch = text.stretchOf(view, start, end);
  const behindLetter = (at: number) => {
    const letter = view.startOf(at);
    return letter + String.fromCodePoint(text.body.codePointAt(letter) ?? 0).length;
  };
  return {
    start: splitsFolded(view, start) ? behindLetter(start) : stretch.start,
    end: splitsFolded(view, end) ? behindLetter(end) : stretch.end,
  };
}

function standsFree(body: string, { start, end }: Stretch): boolean {
  return !splitsWord(body, start) && !splitsWord(body, end);
}

/** A bracket of the source's own may not be dropped in silence. */
function keepsBrackets(part: PatternPart, text: PassageText, view: View, start: number): boolean {
  if (view === text.folded) return true;
  const stretch = text.stretchOf(view, start, start + part.text.length);
  for (let i = stretch.start; i < stretch.end; i++) {
    const character = text.body[i] as string;
    if (character !== '[' && character !== ']') continue;
    let at = start;
    while (view.startOf(at) < i) at++;
    if (!part.brackets.has(`${at - start}${character}`)) return false;
  }
  return true;
}

/** Offsets of every occurrence, overlapping ones too. */
function findPieces(text: string, piece: string, anyCase: readonly number[]): number[] {
  const found: number[] = [];
  if (piece === '') return found;
  if (anyCase.length === 0) {
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) found.push(at);
    return found;
  }
  const pattern = new RegExp(spell(piece, new Set(anyCase)), 'g');
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match.index);
    pattern.lastIndex = match.index + 1;
  }
  return found;
}

/** A piece as a regular expression without repetition: linear in the text, whatever the piece. */
function spell(piece: string, anyCase: ReadonlySet<number>): string {
  return Array.from({ length: piece.length }, (_, i) => {
    const unit = piece[i] as string;
    if (!anyCase.has(i)) return spellUnit(unit);
    return `[${[...new Set([unit, unit.toLowerCase(), unit.toUpperCase()])]
      .filter((each) => each.length === 1)
      .map(spellUnit)
      .join('')}]`;
  }).join('');
}

function spellUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
