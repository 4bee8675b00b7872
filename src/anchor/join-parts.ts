import type { Stretch } from '../text/stretch.ts';

/** Hundreds of omissions of words that stand everywhere: more ways to join them than this are not looked through. */
const mostSteps = 5_000_000;

export function areTooMany(parts: readonly (readonly Stretch[])[]): boolean {
  return parts.reduce((steps, { length }) => steps + length, 0) > mostSteps;
}

/** The parts of an elided quote in order, and the widest gap between two of them, in code units. */
export interface Joined {
  readonly pieces: readonly Stretch[];
  readonly gap: number;
}

/** Of the places of one part, those that a later part may stand behind. */
interface Ways {
  readonly places: readonly Stretch[];
  /** For each place the widest gap up to it, infinite where the parts before it do not stand in order. */
  readonly gaps: Float64Array;
  /** For each place that of the part before it. */
  readonly before: Int32Array;
}

/**
 * Joins the parts of a quote in order, so that the widest gap is as narrow as their places allow; nothing where they
 * stand in another order. The places of each part come in the order of the text.
 */
export function joinParts(parts: readonly (readonly Stretch[])[]): Joined | undefined {
  const [first = [], ...rest] = parts;
  const ways: Ways[] = [{ places: first, gaps: new Float64Array(first.length), before: new Int32Array(first.length) }];
  for (const places of rest) ways.push(follow(ways.at(-1) as Ways, places));
  const last = ways.at(-1) as Ways;
  const gap = last.gaps.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  if (gap === Number.POSITIVE_INFINITY) return undefined;
  const pieces: Stretch[] = [];
  let at = last.gaps.indexOf(gap);
  for (const { places, before } of ways.reverse()) {
    pieces.push(places[at] as Stretch);
    at = before[at] as number;
  }
  return { pieces: pieces.reverse(), gap };
}

function follow({ places: starts, gaps: known }: Ways, places: readonly Stretch[]): Ways {
  const gaps = new Float64Array(places.length).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(places.length);
  // Places that are worth joining to, in the order of the text: one with a later one that is no worse never is.
  const worth: number[] = [];
  let next = 0;
  for (const [index, { start }] of places.entries()) {
    for (; next < starts.length && (starts[next] as Stretch).end <= start; next++) {
      while (worth.length > 0 && (known[worth.at(-1) as number] as number) >= (known[next] as number)) worth.pop();
      worth.push(next);
    }
    const gapTo = (place: number) => start - (starts[place] as Stretch).end;
    // Along them the gaps so far grow and the last gap shrinks: the best is where the two meet, on either side.
    let [low, high] = [0, worth.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const place = worth[middle] as number;
      if ((known[place] as number) < gapTo(place)) low = middle + 1;
      else high = middle;
    }
    for (const place of worth.slice(Math.max(0, low - 1), low + 1)) {
      const gap = Math.max(known[place] as number, gapTo(place));
      if (gap >= (gaps[index] as number)) continue;
      gaps[index] = gap;
      before[index] = place;
    }
  }
  return { places, gaps, before };
}
