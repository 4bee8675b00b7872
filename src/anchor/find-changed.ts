import type { Stretch } from '../text/stretch.ts';
import { type ApproximateEnd, ApproximateNeedle } from './approximate-needle.ts';
import { gramLength } from './gram-index.ts';
import type { PassageText } from './passage-text.ts';

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
export function findChanged(quote: string, text: PassageText, allowed: number): Stretch | undefined {
  const ballot = vote(quote, allowed, text);
  const needle = new ApproximateNeedle(quote);
  const { lower } = text;
  const whole = quote.length * lower.length;
  const width = quote.length + 5 * allowed;
  let work = 0;
  let best: ApproximateEnd | undefined;
  for (const { start, votes } of ballot.places) {
    // Here and behind there are more edits than in the best place so far, which none can therefore beat.
    if (best && ballot.pieces - votes > best.errors) return settle(best, quote, needle, lower);
    work += quote.length * width;
    if (work > Math.min(mostCloseWork, whole)) break;
    const from = Math.max(0, start - 2 * allowed);
    const to = Math.min(lower.length, from + width);
    best = pickBetter(best, needle.findEnd(lower, from, to, best?.errors ?? allowed, 'first'));
  }
  if (whole <= mostWork) {
    best = pickBetter(best, needle.findEnd(lower, 0, lower.length, best?.errors ?? allowed, 'first'));
  }
  return best && settle(best, quote, needle, lower);
}

/** Of one end there may be several starts: the first of them, which is looked for backwards. */
function settle(best: ApproximateEnd, quote: string, needle: ApproximateNeedle, lower: string): Stretch {
  const near = Math.max(0, best.end - quote.length - best.errors);
  const { end, errors } = needle.findEnd(lower, near, best.end, best.errors, 'first') ?? best;
  const from = Math.max(near, end - quote.length - errors);
  const backward = new ApproximateNeedle(reverse(quote));
  const found = backward.findEnd(reverse(lower.slice(from, end)), 0, end - from, errors, 'last');
  return { start: end - (found?.end ?? end - from), end };
}

function reverse(text: string): string {
  return text.split('').reverse().join('');
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
    places: gather(new Int32Array(starts).sort(), allowed),
    pieces,
  };
}

/** Edits move a run by `reach` at most: votes that far apart may be for one place. Each place counts all it may have. */
function gather(starts: Int32Array, reach: number): Place[] {
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

/** The one with fewer edits; of two the first in the text. */
function pickBetter(one: ApproximateEnd | undefined, other: ApproximateEnd | undefined): ApproximateEnd | undefined {
  if (!one || !other) return one ?? other;
  if (one.errors !== other.errors) return one.errors < other.errors ? one : other;
  return one.end <= other.end ? one : other;
}
