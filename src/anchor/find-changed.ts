import search from 'approx-string-match';
import { gramLength } from './gram-index.ts';
import type { PassageText } from './passage-text.ts';

/** A stretch of a text in lower case that is like a quote, and by how many edits it differs. */
export interface Likeness {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** The most work for a search of a whole text, in code units of quote times text: a quote of 300 in 50,000 characters. */
const mostWork = 15_000_000;

/** The most work for looking at the places that the votes name, in the same measure. */
const mostCloseWork = 4_000_000;

/** Runs of a quote that are looked up. */
const mostPieces = 600;

/**
 * The passage that takes the fewest edits to make a quote of it (approximate string matching: Myers 1999). The
 * quote is cut into runs of six characters. A passage within `n` edits holds all of them but `n`, in their order,
 * so that the runs vote for the places to look at (Navarro 2001, section 8: partitioning into exact search). Where
 * the votes leave a better place possible, all of the text is searched, unless it is too long for that.
 * `allowed` is the most edits; nothing where no passage is within them.
 */
export function findChanged(needle: string, text: PassageText, allowed: number): Likeness | undefined {
  const ballot = vote(needle, allowed, text);
  const whole = needle.length * text.lower.length;
  const width = needle.length + 5 * allowed;
  let work = 0;
  let best: Likeness | undefined;
  for (const { start, votes } of ballot.places) {
    // Here and behind there are more edits than in the best place so far, which none can therefore beat.
    if (best && ballot.pieces - votes > best.errors) return settleStart(best, needle, text.lower);
    work += needle.length * width;
    if (work > Math.min(mostCloseWork, whole)) break;
    const from = Math.max(0, start - 2 * allowed);
    best = pickBetter(best, searchIn(text.lower, needle, best?.errors ?? allowed, from, from + width));
  }
  if (whole <= mostWork) best = pickBetter(best, searchIn(text.lower, needle, best?.errors ?? allowed));
  return best && settleStart(best, needle, text.lower);
}

/** Of one end there may be several starts, which a search sees only if all of them are in the text it is given. */
function settleStart({ end, errors, ...found }: Likeness, needle: string, text: string): Likeness {
  return searchIn(text, needle, errors, Math.max(0, end - needle.length - errors), end) ?? { end, errors, ...found };
}

interface Ballot {
  /** Where the quote may begin, most votes first. */
  readonly places: readonly Place[];
  /** How many runs have a vote. */
  readonly pieces: number;
}

interface Place {
  readonly start: number;
  readonly votes: number;
}

function vote(needle: string, allowed: number, text: PassageText): Ballot {
  const step = Math.max(gramLength, Math.ceil(needle.length / mostPieces));
  const starts: number[] = [];
  let pieces = 0;
  for (let at = 0; at + gramLength <= needle.length; at += step) {
    const found = text.grams.find(needle.slice(at, at + gramLength));
    // A run that stands everywhere votes for nothing.
    if (!found) continue;
    pieces++;
    for (const place of found) starts.push(place - at);
  }
  return {
    places: gather(
      starts.sort((a, b) => a - b),
      allowed,
    ),
    pieces,
  };
}

/** Edits move a run by `reach` at most: votes that far apart may be for one place. Each place counts all it may have. */
function gather(starts: readonly number[], reach: number): Place[] {
  const places: Place[] = [];
  let end = 0;
  for (let i = 0; i < starts.length; ) {
    const start = starts[i] as number;
    while (end < starts.length && (starts[end] as number) <= start + 2 * reach) end++;
    places.push({ start, votes: end - i });
    while (i < starts.length && (starts[i] as number) <= start + reach) i++;
  }
  return places.sort((a, b) => b.votes - a.votes || a.start - b.start);
}

function searchIn(text: string, needle: string, allowed: number, from = 0, to = text.length): Likeness | undefined {
  const [best] = search(text.slice(from, to), needle, allowed);
  if (!best || best.end <= best.start) return undefined;
  return { start: from + best.start, end: from + best.end, errors: best.errors };
}

/** The one with fewer edits; of two the first in the text. */
function pickBetter(one: Likeness | undefined, other: Likeness | undefined): Likeness | undefined {
  if (!one || !other) return one ?? other;
  if (one.errors !== other.errors) return one.errors < other.errors ? one : other;
  return one.end <= other.end ? one : other;
}
