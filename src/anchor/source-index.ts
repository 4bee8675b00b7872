import { foldText } from '../text/fold.ts';
import type { PassageShelf } from './passage-shelf.ts';
import { lowerInPlace, type PassageText } from './passage-text.ts';
import { cutAtEllipses, hasBrackets, hasEllipsis, openBrackets } from './quote-pattern.ts';

/**
 * Which sources have which words: one index over all of them, so that a quote is looked up in the few that have
 * every word of it, and not in each. Words are known by a hash of 32 bits; two with one hash only cost a look more.
 * Where a script writes no spaces, every two neighbouring characters stand for a word.
 */
export class SourceIndex {
  private readonly shelf: PassageShelf;
  private readonly ids: readonly string[];
  private readonly owners = new Map<number, number[]>();

  constructor(shelf: PassageShelf) {
    this.shelf = shelf;
    this.ids = shelf.ids();
    for (const [place, id] of this.ids.entries()) {
      const text = shelf.take(id);
      if (!text) continue;
      this.enter(text.lower, place);
      if (text.bare !== text.folded) this.enter(lowerInPlace(text.bare.text), place);
    }
  }

  /** Every source that a quote can stand in, in order: those that have all of its words. */
  *candidatesFor(quote: string): Generator<PassageText> {
    const pieces = hasEllipsis(quote) ? cutAtEllipses(quote) : [foldText(quote).trim()];
    const found = new Set(this.findOwners(pieces));
    if (hasBrackets(quote))
      for (const place of this.findOwners(pieces.map((each) => openBrackets(each).text))) found.add(place);
    for (const place of [...found].sort((a, b) => a - b)) {
      const text = this.shelf.take(this.ids[place] as string);
      if (text) yield text;
    }
  }

  private enter(lower: string, place: number): void {
    for (const word of hashWords(lower)) {
      const known = this.owners.get(word);
      if (!known) this.owners.set(word, [place]);
      else if (known[known.length - 1] !== place) known.push(place);
    }
  }

  private findOwners(pieces: readonly string[]): readonly number[] {
    const words = new Set(pieces.flatMap((piece) => hashWords(lowerInPlace(piece))));
    // A single character of a script without spaces, or of one beyond the first plane, is no word.
    if (words.size === 0) return this.ids.map((_, place) => place);
    const lists = [...words].map((word) => this.owners.get(word) ?? []).sort((a, b) => a.length - b.length);
    const [rarest = [], ...others] = lists;
    return others.reduce((kept, list) => {
      if (kept.length === 0 || list.length === this.ids.length) return kept;
      const owners = new Set(list);
      return kept.filter((place) => owners.has(place));
    }, rarest);
  }
}

const [spaced, spaceless] = [1, 2] as const;
const classOf = new Uint8Array(0x10000);
const known = new Uint8Array(0x10000);
const wordUnit = /[\p{L}\p{M}\p{N}]/u;
const spacelessUnit =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u;

/** What a code unit is to the index; each is asked for once. */
function classify(unit: number): number {
  if (known[unit] === 0) {
    known[unit] = 1;
    const character = String.fromCharCode(unit);
    classOf[unit] = spacelessUnit.test(character) ? spaceless : wordUnit.test(character) ? spaced : 0;
  }
  return classOf[unit] as number;
}

/** The words of a text in lower case, each as a hash (FNV-1a: Fowler, Noll, Vo). */
function hashWords(lower: string): number[] {
  const words: number[] = [];
  let hash = 0;
  let before = 0;
  for (let i = 0; i < lower.length; i++) {
    // A final sigma is a sigma.
    const unit = lower.charCodeAt(i) === 0x3c2 ? 0x3c3 : lower.charCodeAt(i);
    const name = classify(unit);
    if (before === spaced && name !== spaced) words.push(hash);
    if (name === spaced) hash = Math.imul((before === spaced ? hash : 0x811c9dc5 | 0) ^ unit, 0x01000193);
    if (name === spaceless && before === spaceless) words.push(Math.imul(lower.charCodeAt(i - 1), 0x10001) ^ unit);
    before = name;
  }
  if (before === spaced) words.push(hash);
  return words;
}
