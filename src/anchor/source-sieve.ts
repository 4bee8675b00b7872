import { foldText } from '../text/fold.ts';
import type { PassageShelf } from './passage-shelf.ts';
import type { PassageText } from './passage-text.ts';
import { cutAtEllipses, hasBrackets, hasEllipsis, openBrackets } from './quote-pattern.ts';
import { visitRuns } from './word-runs.ts';

/** Bits of a hash that are looked at first: a table of one byte each, which most runs of a text are not in. */
const tableBits = 16;

/**
 * Which sources a quote may stand in: one index of a run of words of every quote that was not found in its own
 * source, through which all sources are passed once (Karp and Rabin 1987, section 4: many patterns). A quote is then
 * looked up in the sources that have its run, and not in each.
 */
export class SourceSieve {
  private readonly shelf: PassageShelf;
  private readonly ids: readonly string[];
  /** Of each run the places of its sources among `ids`, ascending. */
  private readonly owners = new Map<number, number[]>();
  private readonly table = new Uint8Array(2 ** tableBits);
  /** Which lengths of runs there are. */
  private readonly lengths = [false, false, false, false];
  private readonly runs = new Map<string, readonly number[]>();

  constructor(quotes: Iterable<string>, shelf: PassageShelf) {
    this.shelf = shelf;
    this.ids = shelf.ids();
    for (const quote of quotes) {
      const runs = listRuns(quote);
      this.runs.set(quote, runs);
      for (const run of runs) {
        this.owners.set(run, []);
        this.table[firstBits(run)] = 1;
        this.lengths[run & 3] = true;
      }
    }
    if (this.owners.size > 0) for (const [place, id] of this.ids.entries()) this.pass(shelf.open(id), place);
  }

  /** Every source that one of the quotes can stand in, in order; all of them for one that has no word. */
  *candidatesFor(quote: string): Generator<PassageText> {
    const runs = this.runs.get(quote) ?? [];
    const places = runs.flatMap((run) => this.owners.get(run) ?? []);
    const found = runs.length === 0 ? this.ids.keys() : new Set(places.sort((a, b) => a - b));
    for (const place of found) {
      const text = this.shelf.take(this.ids[place] as string);
      if (text) yield text;
    }
  }

  private pass(text: PassageText | undefined, place: number): void {
    if (!text) return;
    const { owners, table } = this;
    const enter = (hash: number) => {
      if (table[firstBits(hash)] === 0) return;
      const known = owners.get(hash);
      if (known && known[known.length - 1] !== place) known.push(place);
    };
    const [, ones, twos, fours] = this.lengths;
    const visit = (one: number, two: number, four: number) => {
      if (ones) enter(one);
      if (twos) enter(two);
      if (fours) enter(four);
    };
    if (!visitRuns(text.body, false, visit)) visitRuns(text.folded.text, true, visit);
    if (/[[\]]/.test(text.body)) visitRuns(text.bare.text, true, visit);
  }
}

/** The first bits of a product are those that all bits of a hash have a share in (Knuth, volume 3, section 6.4). */
function firstBits(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - tableBits);
}

/** The run of a quote, and another one where an editor's brackets may be opened; none where it has no word. */
function listRuns(quote: string): number[] {
  const pieces = hasEllipsis(quote) ? cutAtEllipses(quote) : [foldText(quote).trim()];
  const readings = hasBrackets(quote) ? [pieces, pieces.map((each) => openBrackets(each).text)] : [pieces];
  const runs = readings.map(pickRun);
  return runs.includes(0) ? [] : runs;
}

/** The longest run of words, of several the one with the most letters; 0 where there is none. */
function pickRun(pieces: readonly string[]): number {
  let best = 0;
  let [mostWords, mostLetters] = [0, 0];
  for (const piece of pieces) {
    const ends: number[] = [];
    visitRuns(piece, true, (one, two, four, end) => {
      ends.push(end);
      const words = four !== 0 ? 4 : two !== 0 ? 2 : 1;
      const letters = end - (ends[ends.length - 1 - words] ?? 0);
      if (words < mostWords || (words === mostWords && letters <= mostLetters)) return;
      [mostWords, mostLetters] = [words, letters];
      best = four || two || one;
    });
  }
  return best;
}
