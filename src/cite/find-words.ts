import { lowerInPlace, type PassageText } from '../anchor/passage-text.ts';
import { cutAtEllipses, hasEllipsis } from '../anchor/quote-pattern.ts';
import { type Context, standsBeside } from '../anchor/stands-beside.ts';
import { foldText } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Stretch } from '../text/stretch.ts';
import { splitsWord, widenToWords } from '../text/word-bounds.ts';

/** From the beginning to the end of a quote that is given by both, in UTF-16 code units of the source. */
const longestQuote = 4_000;

/**
 * Where some words stand in a body, whatever their typography and capitals, widened to whole words. `first words …
 * last words` stands for all from the one to the other. Places with the very capitals, or at word bounds, go before
 * all others: those are then left out.
 */
export function findWords(words: string, text: PassageText, context: Context = {}): Stretch[] {
  const found = listPlaces(words, text);
  const places = found.length > 0 || !hasEllipsis(words) ? found : joinEnds(cutAtEllipses(words), text);
  return widenAll(
    places.filter((place) => standsBeside(place, context, text.body, foldCase)),
    text.body,
  );
}

/** The sentences that the places lie in. */
export function widenToSentences(places: readonly Stretch[], body: string): Stretch[] {
  const sentences = splitSentences(body);
  return dropRepeated(
    places.map((place) => ({
      start: sentences.findLast(({ start }) => start <= place.start)?.start ?? place.start,
      end: sentences.find(({ end }) => end >= place.end)?.end ?? place.end,
    })),
  );
}

/** Capitals and typography are typed as they come. */
function foldCase(words: string): string {
  return lowerInPlace(foldText(words));
}

/** Every place of some words, in the strictest way in which there is one. */
function listPlaces(words: string, text: PassageText): Stretch[] {
  const wanted = foldText(words).trim();
  if (wanted === '') return [];
  const lower = listIn(text.lower, lowerInPlace(wanted), text);
  const free = lower.filter(({ start, end }) => !splitsWord(text.body, start) && !splitsWord(text.body, end));
  const cased = free.filter(({ start, end }) => foldText(text.body.slice(start, end)) === wanted);
  return cased.length > 0 ? cased : free.length > 0 ? free : lower;
}

function listIn(searched: string, wanted: string, text: PassageText): Stretch[] {
  const found: Stretch[] = [];
  for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + 1))
    found.push(text.stretchOf(text.folded, at, at + wanted.length));
  return found;
}

/** From each place of the first part to the nearest place of the last behind it, over those in between. */
function joinEnds(parts: readonly string[], text: PassageText): Stretch[] {
  const [first = [], ...rest] = parts.map((part) => listPlaces(part, text));
  return first.flatMap((begin) => {
    let end = begin.end;
    for (const places of rest) {
      const next = places.find(({ start }) => start >= end);
      if (!next || next.end - begin.start > longestQuote) return [];
      end = next.end;
    }
    return [{ start: begin.start, end }];
  });
}

function widenAll(places: readonly Stretch[], body: string): Stretch[] {
  return dropRepeated(places.map((place) => widenToWords(place, body)));
}

/** The stretch with the words whole that it begins or ends in. */
function dropRepeated(places: readonly Stretch[]): Stretch[] {
  return places.filter(
    ({ start, end }, index) => places.findIndex((other) => other.start === start && other.end === end) === index,
  );
}
