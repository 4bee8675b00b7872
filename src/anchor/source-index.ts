import { foldText } from '../text/fold.ts';
import { hashWords, visitHashes } from '../text/hash-words.ts';
import type { PassageShelf } from './passage-shelf.ts';
import { lowerInPlace, type PassageText } from './passage-text.ts';
import { cutAtEllipses, hasBrackets, hasEllipsis, openBrackets } from './quote-pattern.ts';

const fewOwners = 3;

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
    visitHashes(lower, 'in-pairs', (word) => {
      const known = this.owners.get(word);
      if (!known) this.owners.set(word, [place]);
      else if (known[known.length - 1] !== place) known.push(place);
    });
  }

  private findOwners(pieces: readonly string[]): readonly number[] {
    const words = new Set(pieces.flatMap((piece) => hashWords(lowerInPlace(piece), 'in-pairs')));
    // A single character of a script without spaces, or of one beyond the first plane, is no word.
    if (words.size === 0) return this.ids.map((_, place) => place);
    const lists = [...words].map((word) => this.owners.get(word) ?? []).sort((a, b) => a.length - b.length);
    const [rarest = [], ...others] = lists;
    let kept: readonly number[] = rarest;
    for (const list of others) {
      // To look into a few texts costs less than to ask for every word.
      if (kept.length <= fewOwners) break;
      const owners = new Set(list);
      kept = kept.filter((place) => owners.has(place));
    }
    return lists.some((list) => list.length === 0) ? [] : kept;
  }
}
