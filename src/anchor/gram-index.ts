/** Characters in a gram, and from the beginning of one to that of the next. */
export const gramLength = 6;

/** What stands more often than so tells no place from another. */
const mostOccurrences = 64;

/**
 * Where the runs of six characters of a text stand, every sixth of them, end to end: a text that is looked up has each
 * of its own runs looked up, so that it meets those of the text wherever they begin (Ning, Cox and Mullikin 2001,
 * SSAHA). Built in one pass, in a sixth of the room that an index of all runs takes. A run is known by a hash alone.
 */
export class GramIndex {
  /** The places of the grams with hash 0, with hash 1, and so on; and where those of each begin. */
  private readonly places: Int32Array;
  private readonly firsts: Int32Array;
  private readonly shift: number;

  constructor(text: string) {
    const size = Math.floor(text.length / gramLength);
    const bits = Math.max(8, Math.ceil(Math.log2(2 * size + 1)));
    this.shift = 32 - bits;
    // Sorted by counting: how many there are of each hash, then where those of each end, then where they begin.
    this.firsts = new Int32Array(2 ** bits + 1);
    const { firsts } = this;
    const slots = new Int32Array(size);
    for (let gram = 0; gram < size; gram++) {
      const slot = this.slotOf(text, gram * gramLength);
      slots[gram] = slot;
      firsts[slot] = (firsts[slot] as number) + 1;
    }
    for (let slot = 1; slot < firsts.length; slot++) {
      firsts[slot] = (firsts[slot] as number) + (firsts[slot - 1] as number);
    }
    this.places = new Int32Array(size);
    for (let gram = size - 1; gram >= 0; gram--) {
      const slot = slots[gram] as number;
      const at = (firsts[slot] as number) - 1;
      firsts[slot] = at;
      this.places[at] = gram * gramLength;
    }
  }

  /**
   * Adds to `found`, less the offset, where the text may have the gram that begins at an offset of another text;
   * false where there are too many.
   */
  find(other: string, offset: number, found: number[]): boolean {
    const slot = this.slotOf(other, offset);
    const [first, end] = [this.firsts[slot] as number, this.firsts[slot + 1] as number];
    if (end - first > mostOccurrences) return false;
    for (let at = first; at < end; at++) found.push((this.places[at] as number) - offset);
    return true;
  }

  /** Five bits of each character in thirty, mixed. */
  private slotOf(text: string, offset: number): number {
    let key = 0;
    for (let i = 0; i < gramLength; i++) key = (key << 5) | (text.charCodeAt(offset + i) & 31);
    return Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> this.shift;
  }
}
