import { findInSource } from '../anchor/anchor-quote.ts';
import type { PassageText } from '../anchor/passage-text.ts';
import type { Context, Side } from '../anchor/stands-beside.ts';
import { acceptedClasses } from '../model/anchor.ts';
import { foldText } from '../text/fold.ts';
import type { Stretch } from '../text/stretch.ts';
import { hasWord, type Token, tokenize } from '../text/words.ts';

/** How far a context may reach on one side, and where it needs both, in words. */
const nearWords = 12;
const farWords = 4_000;

/** Whether a quote has this place of a text, and no other. */
export function hasPlaceAlone(exact: string, context: Context, place: Stretch, text: PassageText): boolean {
  const anchor = findInSource({ exact, ...context }, text);
  if (!anchor || anchor.contextMissing || !acceptedClasses.includes(anchor.class)) return false;
  const [only, ...others] = anchor.places;
  const span = text.spanOf(place);
  return others.length === 0 && only?.start === span.start && only.end === span.end;
}

/**
 * The fewest words beside a place of a quote with which the quote has that place alone: none, or some on one side, or,
 * where that does not do, on both. Nothing where the place cannot be told from another.
 */
export function findContext(exact: string, place: Stretch, text: PassageText): Context | undefined {
  if (hasPlaceAlone(exact, {}, place, text)) return {};
  const beside = new WordsBeside(place, text.body);
  for (let words = 1; words <= nearWords; words++) {
    for (const side of ['prefix', 'suffix'] as const) {
      const context = beside.take([side], words);
      if (context && hasPlaceAlone(exact, context, place, text)) return context;
    }
  }
  for (let words = 1; words <= farWords; words *= 2) {
    const context = beside.take(['prefix', 'suffix'], words);
    if (context && hasPlaceAlone(exact, context, place, text)) return context;
  }
  return undefined;
}

/** New words for the sides of a place that are `given`, no fewer than those; `kept` are the words of the other side. */
export function renewContext(
  exact: string,
  given: Context,
  kept: Context,
  place: Stretch,
  text: PassageText,
): Context | undefined {
  const beside = new WordsBeside(place, text.body);
  const sides = Object.keys(given) as Side[];
  const fewest = Math.max(1, ...sides.map((side) => listWordTokens(given[side] ?? '').length));
  for (let words = fewest; words <= fewest + nearWords; words++) {
    const context = beside.take(sides, words);
    if (context && hasPlaceAlone(exact, { ...kept, ...context }, place, text)) return context;
  }
  return undefined;
}

function listWordTokens(text: string): Token[] {
  return tokenize(text).filter((token) => hasWord(token.text));
}

/** The words before and behind a place, nearest first. */
class WordsBeside {
  private readonly texts: Readonly<Record<Side, string>>;
  private readonly bounds: Readonly<Record<Side, readonly number[]>>;

  constructor({ start, end }: Stretch, body: string) {
    const reach = 60_000;
    this.texts = { prefix: body.slice(Math.max(0, start - reach), start), suffix: body.slice(end, end + reach) };
    this.bounds = {
      prefix: listWordTokens(this.texts.prefix)
        .map((token) => token.start)
        .reverse(),
      suffix: listWordTokens(this.texts.suffix).map((token) => token.end),
    };
  }

  /** So many of them on one line; fewer where there are no more. Nothing where a side has none. */
  take(sides: readonly Side[], words: number): Context | undefined {
    const taken = sides.map((side): [Side, string] => [side, this.takeFrom(side, words)]);
    return taken.some(([, text]) => text === '') ? undefined : Object.fromEntries(taken);
  }

  private takeFrom(side: Side, words: number): string {
    const text = this.texts[side];
    const bound = this.bounds[side][words - 1];
    const taken = side === 'prefix' ? text.slice(bound ?? 0) : text.slice(0, bound ?? text.length);
    return foldText(taken).trim() === '' ? '' : taken.replace(/(?<!\s)\s*[\r\n]\s*/g, ' ').trim();
  }
}
