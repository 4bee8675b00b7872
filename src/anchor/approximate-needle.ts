/** Where a stretch that is like a text ends, and by how many edits it differs. */
export interface ApproximateEnd {
  readonly end: number;
  readonly errors: number;
}

/** Rows of the table of distances that are worked out at once: the bits of two words, whose steps a processor overlaps. */
const stripRows = 64;
const wordRows = 32;
const smallUnits = 256;

/**
 * Of each column of a stretch where in `masks` its row begins, and its distance in the last row of a strip: room that all
 * searches use, one after the other.
 */
let rows = new Int32Array(1024);
let scores = new Int32Array(1025);

/** The columns `[from, to)` of the table. */
interface Columns {
  readonly from: number;
  to: number;
}

/**
 * A text that is looked for with edits (insertions, deletions, replacements of UTF-16 code units) in stretches of
 * others: the bit-parallel algorithm of Myers (1999, figure 8) in strips of 64 rows, one strip after the other, so that
 * the bits of a strip stay in a few variables. Of each strip those columns alone are worked out which a distance within
 * the allowed one can still reach (Ukkonen 1985: the cut-off; Myers 1999, section 4, has it block by block).
 * What it needs to know of the text is worked out once, for any number of stretches.
 */
export class ApproximateNeedle {
  private readonly length: number;
  private readonly strips: number;
  private readonly backward: boolean;
  /** Of each code unit where in `masks` its row begins, which says where the text has it; first is that of all others. */
  private readonly smallRows = new Int32Array(smallUnits);
  private readonly otherRows = new Map<number, number>();
  private readonly masks: Int32Array;

  /** Backward, text and stretch are read from their ends, and what is found ends where it begins. */
  constructor(needle: string, direction: 'forward' | 'backward' = 'forward') {
    this.length = needle.length;
    this.strips = Math.ceil(needle.length / stripRows);
    this.backward = direction === 'backward';
    const words = this.strips * (stripRows / wordRows);
    let next = words;
    for (let i = 0; i < needle.length; i++) {
      const unit = needle.charCodeAt(i);
      if (this.rowOf(unit) > 0) continue;
      if (unit < smallUnits) this.smallRows[unit] = next;
      else this.otherRows.set(unit, next);
      next += words;
    }
    this.masks = new Int32Array(next);
    for (let i = 0; i < needle.length; i++) {
      const at = this.rowOf(needle.charCodeAt(this.backward ? needle.length - 1 - i : i)) + (i >> 5);
      this.masks[at] = (this.masks[at] as number) | (1 << (i & 31));
    }
  }

  /**
   * Where in `[from, to)` of a text the stretch with the fewest edits ends, of several the one that is met first or
   * last; nothing where all take more than `allowed`.
   */
  findEnd(
    text: string,
    from: number,
    to: number,
    allowed: number,
    which: 'first' | 'last',
  ): ApproximateEnd | undefined {
    const { length, strips, backward } = this;
    const width = to - from;
    const most = Math.min(allowed, length);
    if (length === 0 || width <= 0 || most < 0) return undefined;
    if (rows.length < width) [rows, scores] = [new Int32Array(2 * width), new Int32Array(2 * width + 1)];
    this.readRows(text, from, to);
    scores.fill(0, 0, width + 1);
    let reached: readonly Columns[] = [{ from: 0, to: width }];
    for (let strip = 0; strip < strips && reached.length > 0; strip++) {
      reached = this.workOutStrip(strip, width, reached, most);
    }
    let best: ApproximateEnd | undefined;
    for (const columns of reached) {
      for (let at = columns.from; at < columns.to; at++) {
        const errors = scores[at + 1] as number;
        if (errors > (best?.errors ?? most) || (which === 'first' && errors === best?.errors)) continue;
        best = { end: backward ? to - 1 - at : from + at + 1, errors };
      }
    }
    return best;
  }

  /** Looks up the row of every code unit of the stretch, in the order in which they are read. */
  private readRows(text: string, from: number, to: number): void {
    const { smallRows, otherRows } = this;
    const room = rows;
    const step = this.backward ? -1 : 1;
    let column = this.backward ? to - from - 1 : 0;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      room[column] = unit < smallUnits ? (smallRows[unit] as number) : (otherRows.get(unit) ?? 0);
      column += step;
    }
  }

  /** Goes from the last row of the strip before to that of this one; tells which columns may still be within `most`. */
  private workOutStrip(strip: number, width: number, columns: readonly Columns[], most: number): Columns[] {
    const { masks } = this;
    const height = Math.min(stripRows, this.length - strip * stripRows);
    const isShort = height <= wordRows;
    const lastRow = (height - 1) & (wordRows - 1);
    // What is over the allowed is no matter by how much: it counts as one over.
    const over = most + 1;
    const above = Math.min(over, strip * stripRows);
    const below = Math.min(over, strip * stripRows + height);
    const reach = stripRows + most;
    const reached: Columns[] = below < over ? [{ from: 0, to: reach - below }] : [];
    let until = below < over ? reach - below : -1;
    for (const { from, to } of columns) {
      let top = from === 0 ? above : over;
      let score = top + height;
      // One bit for each step down a column, in the upper and in the lower word: whether it goes up by one, or down.
      let rises = -1;
      let falls = 0;
      let lowRises = -1;
      let lowFalls = 0;
      for (let at = from; at < to; at++) {
        const topBefore = top;
        top = scores[at + 1] as number;
        const mask = (rows[at] as number) + 2 * strip;
        let step = top - topBefore;
        let stepsDown = step >>> 31;
        let equal = (masks[mask] as number) | stepsDown;
        let horizontal = ((((equal & rises) + rises) | 0) ^ rises) | equal;
        let up = falls | ~(horizontal | rises);
        let down = rises & horizontal;
        if (isShort) score += ((up >>> lastRow) & 1) - ((down >>> lastRow) & 1);
        let upBefore = (up << 1) | ((step + 1) >> 1);
        step = (up >>> 31) - (down >>> 31);
        rises = (down << 1) | stepsDown | ~(equal | falls | upBefore);
        falls = upBefore & (equal | falls);
        stepsDown = step >>> 31;
        equal = (masks[mask + 1] as number) | stepsDown;
        horizontal = ((((equal & lowRises) + lowRises) | 0) ^ lowRises) | equal;
        up = lowFalls | ~(horizontal | lowRises);
        down = lowRises & horizontal;
        if (!isShort) score += ((up >>> lastRow) & 1) - ((down >>> lastRow) & 1);
        upBefore = (up << 1) | ((step + 1) >> 1);
        lowRises = (down << 1) | stepsDown | ~(equal | lowFalls | upBefore);
        lowFalls = upBefore & (equal | lowFalls);
        if (score > most) {
          scores[at + 1] = over;
          continue;
        }
        scores[at + 1] = score;
        if (at > until) {
          close(reached, until);
          reached.push({ from: at, to: 0 });
        }
        const end = at + 1 + reach - score;
        if (end > until) until = end;
      }
    }
    close(reached, until);
    for (const each of reached) each.to = Math.min(each.to, width);
    return reached;
  }

  private rowOf(unit: number): number {
    return unit < smallUnits ? (this.smallRows[unit] as number) : (this.otherRows.get(unit) ?? 0);
  }
}

function close(reached: readonly Columns[], until: number): void {
  const last = reached[reached.length - 1];
  if (last) last.to = until;
}
