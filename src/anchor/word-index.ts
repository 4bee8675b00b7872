import { visitWords } from '../text/words.ts';

/** Where every word of a text stands: a table of chains by hash, like a hash map of lists, built in one pass. */
export class WordIndex {
  /** How many words there are. */
  readonly size: number;
  private readonly text: string;
  /** Of every word its hash, and where it begins and ends in the text. */
  private readonly hashes: Int32Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  private readonly shift: number;

  /** Takes a text in lower case. */
  constructor(lower: string) {
    this.text = lower;
    // A word takes two code units, but for the last one. What is not written to takes no memory.
    const most = (lower.length >> 1) + 1;
    const [hashes, starts, ends] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
    let size = 0;
    visitWords(lower, (start, end) => {
      hashes[size] = hashWord(lower, start, end);
      starts[size] = start;
      ends[size] = end;
      size++;
    });
    this.size = size;
    [this.hashes, this.starts, this.ends] = [hashes, starts, ends];
    const bits = Math.max(4, Math.ceil(Math.log2(size + 1)));
    this.shift = 32 - bits;
    this.first = new Int32Array(2 ** bits).fill(-1);
    this.next = new Int32Array(size);
    // From the end, so that chains ascend.
    for (let place = size - 1; place >= 0; place--) {
      const slot = (hashes[place] as number) >>> this.shift;
      this.next[place] = this.first[slot] as number;
      this.first[slot] = place;
    }
  }

  /** The places of a word, ascending; of a frequent one, no more than so many and one. */
  placesOf(word: string, most: number): number[] {
    const hash = hashWord(word, 0, word.length);
    const places: number[] = [];
    for (let place = this.first[hash >>> this.shift] as number; place >= 0; place = this.next[place] as number) {
      if (this.hashes[place] !== hash || !this.isAt(place, word)) continue;
      places.push(place);
      if (places.length > most) break;
    }
    return places;
  }

  hashAt(place: number): number {
    return this.hashes[place] as number;
  }

  isAt(place: number, word: string): boolean {
    const start = this.startOf(place);
    return this.endOf(place) - start === word.length && this.text.startsWith(word, start);
  }

  startOf(place: number): number {
    return this.starts[place] as number;
  }

  endOf(place: number): number {
    return this.ends[place] as number;
  }
}

/** FNV-1a (Fowler, Noll, Vo), its bits mixed so that the first ones tell words apart. */
export function hashWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}
