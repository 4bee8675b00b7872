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
    let key = 0;
    let left = gramLength;
    for (let at = 0, gram = 0; gram < size; at++) {
      key = (key << 5) | (text.charCodeAt(at) & 31);
      if (--left > 0) continue;
      left = gramLength;
      const slot = mix(key) >>> this.shift;
      slots[gram++] = slot;
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
   * Looks up the grams of the first code units of another text: where that text would begin, for every place that may
   * have one of them, ascending; and how many, none overlapping another, stand too often and were left out.
   */
  vote(other: string, length: number): { readonly starts: Int32Array; readonly leftOut: number } {
    const { firsts, places } = this;
    const slots = this.listSlots(other, length);
    let size = 0;
    let leftOut = 0;
    let leftOutTo = 0;
    for (const [offset, slot] of slots.entries()) {
      const found = (firsts[slot + 1] as number) - (firsts[slot] as number);
      if (found <= mostOccurrences) {
        size += found;
      } else if (offset >= leftOutTo) {
        leftOut++;
        leftOutTo = offset + gramLength;
      }
    }
    const starts = new Int32Array(size);
    size = 0;
    for (let offset = 0; offset < slots.length; offset++) {
      const slot = slots[offset] as number;
      const last = firsts[slot + 1] as number;
      let at = firsts[slot] as number;
      if (last - at <= mostOccurrences) for (; at < last; at++) starts[size++] = (places[at] as number) - offset;
    }
    return { starts: starts.sort(), leftOut };
  }

  /** The hash of every gram, by where it begins. */
  private listSlots(text: string, length: number): Int32Array {
    const slots = new Int32Array(Math.max(0, length - gramLength + 1));
    let key = 0;
    for (let end = 1; end <= length; end++) {
      key = (key << 5) | (text.charCodeAt(end - 1) & 31);
      if (end >= gramLength) slots[end - gramLength] = mix(key) >>> this.shift;
    }
    return slots;
  }
}

/** The last six characters, five bits of each, so that the first bits tell one from another. */
function mix(key: number): number {
  const gram = key & 0x3fffffff;
  return Math.imul(gram ^ (gram >>> 15), 0x9e3779b1);
}
