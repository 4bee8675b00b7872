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
  // A run that stands everywhere votes for nothing.
  const { starts, leftOut } = text.grams.vote(needle, length);
  return {
    places: gather(starts, allowed),
    fewestVotes: (errors) => Math.floor((length - errors - gramLength + 1) / gramLength) - errors - leftOut,
  };
}

/** Edits move a run by `reach` at most: votes that far apart may be for one place. Each place counts all it may have. */
function gather(starts: Int32Array, reach: number): Place[] {
  const firsts = new Int32Array(starts.length);
  const votes = new Int32Array(starts.length);
  let size = 0;
  let end = 0;
  for (let i = 0; i < starts.length; ) {
    const start = starts[i] as number;
    while (end < starts.length && (starts[end] as number) <= start + 2 * reach) end++;
    firsts[size] = start;
    votes[size++] = end - i;
    while (i < starts.length && (starts[i] as number) <= start + reach) i++;
  }
  const least = findLeast(votes.subarray(0, size));
  const places: Place[] = [];
  for (let i = 0; i < size; i++) {
    if ((votes[i] as number) >= least) places.push({ start: firsts[i] as number, votes: votes[i] as number });
  }
  return places.sort((a, b) => b.votes - a.votes || a.start - b.start).slice(0, mostPlaces);
}

/** How many votes the last of the first places has: nearly all places have few, and need not be put in order. */
function findLeast(votes: Int32Array): number {
  const counts: number[] = [];
  for (const each of votes) counts[each] = (counts[each] ?? 0) + 1;
  let least = counts.length - 1;
  for (let places = counts[least] ?? 0; least > 1 && places < mostPlaces; places += counts[least] ?? 0) least--;
  return least;
}
