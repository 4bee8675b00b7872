/** Characters in a gram. */
export const gramLength = 6;

/** Occurrences of one gram that are looked at: what stands more often tells no place from another. */
const mostOccurrences = 200;

/** Where every run of six characters of a text stands. Built in one pass; a table of chains, like a hash map of lists. */
export class GramIndex {
  private readonly text: string;
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  private readonly shift: number;

  constructor(text: string) {
    this.text = text;
    const bits = Math.max(8, Math.ceil(Math.log2(text.length + 1)));
    this.shift = 32 - bits;
    this.first = new Int32Array(2 ** bits).fill(-1);
    this.next = new Int32Array(text.length);
    let key = 0;
    // Five bits a character in thirty: the seventh pushes the first one out. From the end, so that chains ascend.
    for (let at = text.length - 1; at >= 0; at--) {
      key = ((key >>> 5) | ((text.charCodeAt(at) & 31) << 25)) >>> 0;
      if (at + gramLength > text.length) continue;
      const slot = this.slotOf(key);
      this.next[at] = this.first[slot] as number;
      this.first[slot] = at;
    }
  }

  /** The offsets of a gram, ascending; nothing where there are too many to tell anything. */
  find(gram: string): number[] | undefined {
    let key = 0;
    for (let i = gramLength - 1; i >= 0; i--) key = ((key >>> 5) | ((gram.charCodeAt(i) & 31) << 25)) >>> 0;
    const found: number[] = [];
    let steps = 0;
    for (let at = this.first[this.slotOf(key)] as number; at >= 0; at = this.next[at] as number) {
      if (++steps > mostOccurrences) return undefined;
      if (this.text.startsWith(gram, at)) found.push(at);
    }
    return found;
  }

  private slotOf(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> this.shift;
  }
}
