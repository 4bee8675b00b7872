import type { Stretch } from '../text/stretch.ts';
import { type ApproximateEnd, ApproximateNeedle } from './approximate-needle.ts';
import type { PassageText } from './passage-text.ts';
import { votePlaces } from './vote-places.ts';

/** The most work for a search of a whole text, in code units of quote times text: a quote of 300 in 50,000 characters. */
const mostWork = 15_000_000;

/** Up to so much work, in the same measure, pieces of the quote are looked for in the text itself, without an index. */
const littleWork = 3_000_000;

/** The most work for looking at the places that an index names, in the same measure: twenty for a quote of 100. */
const mostCloseWork = 500_000;

/** A piece of a quote that is shorter stands in too many places, and there are too many such pieces. */
const shortestPiece = 8;
const longPiece = 16;

/** Places of pieces that are looked at; where there are more, all of the text is. */
const mostPlaces = 24;

/** Columns that are worked out at once: it bounds memory. */
const mostColumns = 100_000;

/**
 * The passage that takes the fewest edits to make a quote of it (approximate string matching: Myers 1999), of several
 * the first. Places where it may begin are looked at first, so that the search of the whole text, where one is needed
 * at all, can pass over whatever takes more edits. Of a text that is too long for that, the places are all.
 * `allowed` is the most edits; nothing where no passage is within them.
 */
export function findChanged(quote: string, text: PassageText, allowed: number): Stretch | undefined {
  const search = new Search(quote, text.lower, allowed);
  const whole = quote.length * text.lower.length;
  const isFirst = whole <= littleWork ? search.lookAtPieces() : search.lookAtVoted(text);
  if (!isFirst && whole <= mostWork) search.lookAtAll();
  return search.settle();
}

/** A search for one quote in one text, which keeps the best passage so far. */
class Search {
  private readonly quote: string;
  private readonly lower: string;
  private readonly allowed: number;
  private readonly needle: ApproximateNeedle;
  private best: ApproximateEnd | undefined;

  constructor(quote: string, lower: string, allowed: number) {
    this.quote = quote;
    this.lower = lower;
    this.allowed = allowed;
    this.needle = new ApproximateNeedle(quote);
  }

  /**
   * Cuts the quote into pieces: a passage with fewer edits than there are pieces has one of them unchanged (Wu and
   * Manber 1992; Navarro 2001, section 8: partitioning into exact search). True where no other passage can be as good.
   */
  lookAtPieces(): boolean {
    const { quote, allowed } = this;
    let pieces = Math.max(1, Math.min(allowed + 1, Math.floor(quote.length / longPiece)));
    while (true) {
      if (Math.floor(quote.length / pieces) < shortestPiece || !this.lookWhereStand(pieces)) return false;
      const errors = this.best?.errors ?? allowed;
      if (errors < pieces) return true;
      if (!this.best) return false;
      pieces = errors + 1;
    }
  }

  /** Looks around every place of so many pieces of the quote; false where there are too many. */
  private lookWhereStand(pieces: number): boolean {
    const { quote, lower, allowed } = this;
    const length = Math.floor(quote.length / pieces);
    const starts: number[] = [];
    for (let piece = 0; piece < pieces; piece++) {
      const words = quote.slice(piece * length, (piece + 1) * length);
      for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1)) {
        if (starts.length === mostPlaces) return false;
        starts.push(at - piece * length);
      }
    }
    // Places so near to one another that a search of one takes in the other are searched together.
    let [from, to] = [0, 0];
    for (const start of starts.sort((a, b) => a - b)) {
      if (start - allowed > to) {
        this.look(from, to);
        from = start - allowed;
      }
      to = start + quote.length + allowed;
    }
    this.look(from, to);
    return true;
  }

  /** Looks at the places that the index names. True where no other passage can be as good. */
  lookAtVoted(text: PassageText): boolean {
    const { quote, allowed } = this;
    const { places, fewestVotes } = votePlaces(quote, allowed, text);
    // The votes of a passage are for places near its beginning, and a place takes in some behind it.
    const width = quote.length + 4 * allowed;
    let work = 0;
    for (const { start, votes } of places) {
      // Here and behind there are more edits than in the best place so far, which none can therefore beat.
      if (this.best && votes < fewestVotes(this.best.errors)) return true;
      work += quote.length * width;
      if (work > mostCloseWork) break;
      this.look(start - allowed, start - allowed + width);
    }
    return false;
  }

  lookAtAll(): void {
    const overlap = this.quote.length + this.allowed;
    for (let from = 0; from < this.lower.length; from += mostColumns) this.look(from, from + mostColumns + overlap);
  }

  private look(from: number, to: number): void {
    const { best, lower, needle, allowed } = this;
    const found = needle.findEnd(
      lower,
      Math.max(0, from),
      Math.min(lower.length, to),
      best?.errors ?? allowed,
      'first',
    );
    if (found && (!best || found.errors < best.errors || found.end < best.end)) this.best = found;
  }

  /** Of one end there may be several starts: the first of them, which is looked for backwards. */
  settle(): Stretch | undefined {
    const { best, lower, needle, quote } = this;
    if (!best) return undefined;
    const near = Math.max(0, best.end - quote.length - best.errors);
    const { end, errors } = needle.findEnd(lower, near, best.end, best.errors, 'first') ?? best;
    const from = Math.max(near, end - quote.length - errors);
    const backward = new ApproximateNeedle(quote, 'backward');
    const found = backward.findEnd(lower, from, end, errors, 'last');
    return { start: found?.end ?? from, end };
  }
}
