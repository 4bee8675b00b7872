import { gramLength } from './gram-index.ts';
import type { PassageText } from './passage-text.ts';

/** Where a quote may begin in the text, in its lower case, and how many of its runs say so. */
export interface Place {
  readonly start: number;
  readonly votes: number;
}

export interface Ballot {
  /** Most votes first; of equal ones the first in the text. */
  readonly places: readonly Place[];
  /** The fewest votes that a passage with so many edits can have. */
  fewestVotes(errors: number): number;
}

/** Places behind the first ones have hardly a vote that is not chance. */
const mostPlaces = 64;

/** Runs of a quote that are looked up. */
const mostRuns = 4_000;

/**
 * Has the runs of six characters of a quote vote for where in a text it may begin (Navarro 2001, section 8:
 * partitioning into exact search). Of the runs of a text that lie end to end, a passage within `n` edits of a quote of
 * `m` characters has at least `(m - n - 5) / 6` whole ones, and every edit spoils one of them at the most.
 */
export function votePlaces(needle: string, allowed: number, text: PassageText): Ballot {
  const length = Math.min(needle.length, mostRuns);
  const starts: number[] = [];
  // A run that stands everywhere votes for nothing.
  const silent = text.grams.vote(needle, length, starts);
  return {
    places: gather(new Int32Array(starts).sort(), allowed),
    fewestVotes: (errors) => Math.floor((length - errors - gramLength + 1) / gramLength) - errors - silent,
  };
}

/** Edits move a run by `reach` at most: votes that far apart may be for one place. Each place counts all it may have. */
function gather(starts: Int32Array, reach: number): Place[] {
  // A number for each place, less where it comes before: numbers are sorted in a fraction of the time of objects.
  const keys: number[] = [];
  let end = 0;
  for (let i = 0; i < starts.length; ) {
    const start = starts[i] as number;
    while (end < starts.length && (starts[end] as number) <= start + 2 * reach) end++;
    keys.push(start - (end - i) * 2 ** 32);
    while (i < starts.length && (starts[i] as number) <= start + reach) i++;
  }
  return [...new Float64Array(keys).sort().subarray(0, mostPlaces)].map((key) => {
    const votes = Math.round(-key / 2 ** 32);
    return { start: key + votes * 2 ** 32, votes };
  });
}
