/** Where a stretch that is like a text ends, and by how many edits it differs. */
export interface ApproximateEnd {
  readonly end: number;
  readonly errors: number;
}

const wordSize = 32;
const smallUnits = 256;

/**
 * A text that is looked for with edits (insertions, deletions, replacements of UTF-16 code units) in stretches of
 * others: the bit-parallel algorithm of Myers (1999, figure 8) in words of 32 bits. What it needs to know of the text
 * is worked out once, for any number of stretches.
 */
export class ApproximateNeedle {
  private readonly length: number;
  private readonly blocks: number;
  /** Of each code unit the row of `masks` that says where the text has it; the first row is of those it lacks. */
  private readonly smallRows = new Int32Array(smallUnits);
  private readonly otherRows = new Map<number, number>();
  private readonly masks: Int32Array;

  constructor(needle: string) {
    this.length = needle.length;
    this.blocks = Math.ceil(needle.length / wordSize);
    let rows = 1;
    for (let i = 0; i < needle.length; i++) {
      const unit = needle.charCodeAt(i);
      if (this.rowOf(unit) > 0) continue;
      if (unit < smallUnits) this.smallRows[unit] = rows;
      else this.otherRows.set(unit, rows);
      rows++;
    }
    this.masks = new Int32Array(rows * this.blocks);
    for (let i = 0; i < needle.length; i++) {
      const at = this.rowOf(needle.charCodeAt(i)) * this.blocks + (i >> 5);
      this.masks[at] = (this.masks[at] as number) | (1 << (i & 31));
    }
  }

  /**
   * Where in `[from, to)` of a text the stretch with the fewest edits ends, of several the first or the last one;
   * nothing where all take more than `allowed`.
   */
  findEnd(
    text: string,
    from: number,
    to: number,
    allowed: number,
    which: 'first' | 'last',
  ): ApproximateEnd | undefined {
    const { blocks, masks, length } = this;
    if (length === 0) return undefined;
    // One bit for each step down a column of the table of distances: whether it goes up by one, or down by one.
    const rises = new Int32Array(blocks).fill(-1);
    const falls = new Int32Array(blocks);
    const lastBit = 1 << ((length - 1) & 31);
    let errors = length;
    let best: ApproximateEnd | undefined;
    let most = Math.min(allowed, length);
    for (let at = from; at < to; at++) {
      const row = this.rowOf(text.charCodeAt(at)) * blocks;
      let carry = 0;
      for (let block = 0; block < blocks; block++) {
        const rise = rises[block] as number;
        const fall = falls[block] as number;
        const carriesDown = carry < 0 ? 1 : 0;
        const equal = (masks[row + block] as number) | carriesDown;
        const vertical = equal | fall;
        const horizontal = ((((equal & rise) + rise) | 0) ^ rise) | equal;
        let up = fall | ~(horizontal | rise);
        let down = rise & horizontal;
        const bit = block === blocks - 1 ? lastBit : 1 << 31;
        const next = (up & bit) !== 0 ? 1 : (down & bit) !== 0 ? -1 : 0;
        up = (up << 1) | (carry > 0 ? 1 : 0);
        down = (down << 1) | carriesDown;
        rises[block] = down | ~(vertical | up);
        falls[block] = up & vertical;
        carry = next;
      }
      errors += carry;
      if (errors > most || (best && which === 'first' && errors === most)) continue;
      best = { end: at + 1, errors };
      most = errors;
    }
    return best;
  }

  private rowOf(unit: number): number {
    return unit < smallUnits ? (this.smallRows[unit] as number) : (this.otherRows.get(unit) ?? 0);
  }
}
