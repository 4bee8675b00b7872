import type { PassageText } from '../anchor/passage-text.ts';
import type { Context } from '../anchor/stands-beside.ts';
import { type Stretch, trimStretch } from '../text/stretch.ts';
import { hasWord } from '../text/words.ts';
import { findContext } from './find-context.ts';

/** A piece of evidence as it is written: the keys of the format. */
export interface Citation extends Context {
  readonly source: string;
  readonly quote: string;
}

/**
 * The evidence for a stretch of a source's body, in the source's own bytes; with the fewest words before or behind it
 * that tell it from every other place of the same words. Nothing where no words are in it, or where it cannot be told
 * from another place.
 */
export function citePassage(place: Stretch, text: PassageText): Citation | undefined {
  const trimmed = trimStretch(place, text.body);
  const quote = text.body.slice(trimmed.start, trimmed.end);
  const context = hasWord(quote) ? findContext(quote, trimmed, text) : undefined;
  return context && { source: text.source.id, quote, ...context };
}
