import { anchorQuote } from '../anchor/anchor-quote.ts';
import type { PassageText } from '../anchor/passage-text.ts';
import { foldText } from '../text/fold.ts';
import type { Stretch } from '../text/sentences.ts';
import { hasWord, tokenize } from '../text/words.ts';

/** A piece of evidence as it is written: the keys of the format. */
export interface Citation {
  readonly source: string;
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** How far a context may reach before one on both sides is tried, and how far it may reach at all, in words. */
const nearWords = 12;
const farWords = 4_000;

/**
 * The evidence for a stretch of a source's body, in the source's own bytes; with the fewest words before or behind it
 * that tell it from every other place of the same words. Nothing where no words are in it, or where it cannot be told
 * from another place.
 */
export function citePassage(place: Stretch, text: PassageText): Citation | undefined {
  const { start, end } = trim(place, text.body);
  const quote = text.body.slice(start, end);
  if (!hasWord(quote)) return undefined;
  const span = text.spanOf({ start, end });
  const tellsIt = (prefix: string, suffix: string) => {
    const selector = { exact: quote, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) };
    const anchor = anchorQuote(selector, text, () => []);
    const [only, ...others] = anchor.places;
    const alone = others.length === 0 && only?.start === span.start && only.end === span.end && !anchor.contextMissing;
    return alone && anchor.class === 'exact';
  };
  const give = (prefix: string, suffix: string): Citation => ({
    source: text.source.id,
    quote,
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
  });
  if (tellsIt('', '')) return give('', '');
  const before = new Context(text.body.slice(0, start), 'before');
  const behind = new Context(text.body.slice(end), 'behind');
  for (let words = 1; words <= nearWords; words++) {
    const [prefix, suffix] = [before.take(words), behind.take(words)];
    if (prefix !== '' && tellsIt(prefix, '')) return give(prefix, '');
    if (suffix !== '' && tellsIt('', suffix)) return give('', suffix);
  }
  for (let words = 1; words <= farWords; words *= 2) {
    const [prefix, suffix] = [before.take(words), behind.take(words)];
    if (tellsIt(prefix, suffix)) return give(prefix, suffix);
  }
  return undefined;
}

/** Without white space at its ends, which no quote begins or ends with. */
function trim({ start, end }: Stretch, body: string): Stretch {
  const words = body.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: from + words.trim().length };
}

/** The words on one side of a passage, nearest first. */
class Context {
  private readonly text: string;
  private readonly side: 'before' | 'behind';
  private readonly bounds: number[] = [];

  constructor(text: string, side: 'before' | 'behind') {
    const reach = 60_000;
    this.text = side === 'before' ? text.slice(-reach) : text.slice(0, reach);
    this.side = side;
    const words = tokenize(this.text).filter((token) => hasWord(token.text));
    this.bounds = side === 'before' ? words.map(({ start }) => start).reverse() : words.map(({ end }) => end);
  }

  /** So many of them on one line; fewer where there are no more, and then all that stands there. */
  take(words: number): string {
    const bound = this.bounds[words - 1];
    const [from, to] = this.side === 'before' ? [bound ?? 0, this.text.length] : [0, bound ?? this.text.length];
    return foldText(this.text.slice(from, to)).trim() === ''
      ? ''
      : this.text
          .slice(from, to)
          .replace(/\s*[\r\n]\s*/g, ' ')
          .trim();
  }
}
