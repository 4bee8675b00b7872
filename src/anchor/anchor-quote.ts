import type { Anchor, Difference } from '../model/anchor.ts';
import type { Stretch } from '../text/stretch.ts';
import { hasWord } from '../text/words.ts';
import { describeDifferences, describeRetyping } from './describe-differences.ts';
import { findNearest } from './find-nearest.ts';
import { type Found, findParts, findQuote, isExact, type Match } from './find-quote.ts';
import { areTooMany, joinParts } from './join-parts.ts';
import type { PassageText } from './passage-text.ts';
import { cutAtEllipses, dropBracketed, hasBrackets, hasEllipsis, openBrackets } from './quote-pattern.ts';
import { type Context, standsBeside } from './stands-beside.ts';
import type { Passage } from './widen-passage.ts';

/** A W3C TextQuoteSelector: the words, and words beside them that tell one place from another. */
export interface Selector extends Context {
  readonly exact: string;
}

const none: readonly never[] = [];

const nothing: Omit<Anchor, 'class'> = {
  places: none,
  parts: none,
  omitted: none,
  contextMissing: false,
  retyped: none,
  differences: none,
  diff: none,
};

/** What becomes of a quote that could not be held against anything. */
export const unchecked: Anchor = { ...nothing, class: 'unchecked' };

/** Finds a quote in its source, whole or cut inside a word; nothing where it is not there. */
export function findInSource(selector: Selector, text: PassageText): Anchor | undefined {
  const found = findQuote(selector.exact, text);
  return found ? accept(selector, found, text) : findCut(selector.exact, text);
}

function accept(selector: Selector, found: Found, text: PassageText): Anchor {
  const wanted = found.matches.filter((match) => standsBeside(whole(match), selector, text.body));
  const contextMissing = wanted.length === 0;
  const matches = contextMissing ? found.matches : wanted;
  const first = matches[0] ?? [];
  const name = classOf(found, matches, selector.exact.trim(), text);
  const places = matches.map((match) => text.spanOf(whole(match)));
  const { start, end } = whole(first);
  // Written out, since there is one for nearly every quote: to spread an object takes several times as long.
  return {
    places,
    parts: first.length === 1 ? places.slice(0, 1) : first.map((part) => text.spanOf(part)),
    omitted: first.length === 1 ? none : gapsOf(first, text).map((gap) => text.spanOf(gap)),
    contextMissing,
    retyped: name === 'typographic' ? describeRetyping(selector.exact, text.body.slice(start, end)) : none,
    differences: none,
    diff: none,
    class: name,
  };
}

/** A quote that stands in several places is of the class of those that its prefix and suffix leave. */
function classOf(found: Found, matches: readonly Match[], written: string, text: PassageText): Found['class'] {
  if (found.class !== 'exact' && found.class !== 'typographic') return found.class;
  return isExact(matches, written, text) ? 'exact' : 'typographic';
}

function whole(match: Match): Stretch {
  return { start: match[0]?.start ?? 0, end: match.at(-1)?.end ?? 0 };
}

/** What stands between the parts, where it is more than white space or the source's own dots. */
function gapsOf(match: Match, text: PassageText): Stretch[] {
  const gaps: Stretch[] = [];
  for (let i = 1; i < match.length; i++) {
    const start = match[i - 1]?.end ?? 0;
    const left = text.body.slice(start, match[i]?.start);
    const trimmed = left.trim();
    if (trimmed === '' || /^(?:\.{3,4}|\u2026)$/.test(trimmed)) continue;
    const from = start + left.indexOf(trimmed);
    gaps.push({ start: from, end: from + trimmed.length });
  }
  return gaps;
}

/** A quote that begins or ends inside a word. */
function findCut(quote: string, text: PassageText): Anchor | undefined {
  const cut = findQuote(quote, text, false);
  const match = cut?.matches[0];
  if (!match) return undefined;
  const place = whole(match);
  const passage = text.body.slice(place.start, place.end);
  return {
    ...nothing,
    class: 'altered',
    nearest: text.spanOf(place),
    parts: match.map((part) => text.spanOf(part)),
    differences: [{ type: 'word-cut', quote: quote.trim(), source: passage }],
  };
}

/** Where in other sources than its own a quote stands; nothing where it stands in none of them. */
export function findElsewhere(quote: string, ownId: string, others: Iterable<PassageText>): Anchor | undefined {
  const places: Anchor['places'][number][] = [];
  for (const other of others) {
    if (other.source.id === ownId) continue;
    for (const match of findQuote(quote, other)?.matches ?? []) places.push(other.spanOf(whole(match)));
  }
  return places.length > 0 ? { ...nothing, class: 'misattributed', places } : undefined;
}

/** What a quote that is not in its source may have been made from. */
export function explain(quote: string, text: PassageText): Anchor {
  const parts = hasEllipsis(quote) ? cutAtEllipses(quote) : [quote];
  if (parts.length > 1) return explainParts(parts, text);
  // An ellipsis at an end leaves out nothing that could differ.
  const words = parts[0] ?? quote;
  const nearest = findPassage(words, text);
  return nearest ? compare(words, nearest, text) : { ...nothing, class: 'absent' };
}

function findPassage(words: string, text: PassageText): Passage | undefined {
  // An editor's insertion in brackets: the words around it stand in the source, it does not.
  const [around] = (hasBrackets(words) && findQuote(dropBracketed(words), text)?.matches) || [];
  return around ? whole(around) : findNearest(words, text);
}

function compare(words: string, nearest: Passage, text: PassageText): Anchor {
  const { differences, diff } = nearest.told ?? describeDifferences(words, text.body.slice(nearest.start, nearest.end));
  return { ...nothing, class: 'altered', nearest: text.spanOf(nearest), differences, diff };
}

/** An elided quote fails by one of its parts, by their order, or by what it leaves out. */
function explainParts(parts: readonly string[], text: PassageText): Anchor {
  const found = findParts(parts.map(openBrackets), text, text.bare);
  const missing = parts.find((_, index) => found[index]?.length === 0);
  if (missing !== undefined) {
    const nearest = findPassage(missing, text);
    if (nearest) return { ...compare(missing, nearest, text), missingPart: missing };
    const standing = longest(parts.filter((_, index) => found[index]?.length !== 0));
    const place = standing === undefined ? undefined : found[parts.indexOf(standing)]?.[0];
    if (!place) return { ...nothing, class: 'absent' };
    const differences: Difference[] = [{ type: 'words', quote: missing, source: '' }];
    return { ...nothing, class: 'altered', nearest: text.spanOf(place), differences, missingPart: missing };
  }
  const tooMany = areTooMany(found);
  const joined = tooMany ? undefined : joinParts(found);
  const pieces = joined?.pieces ?? found.flatMap(([stretch]) => stretch ?? []);
  const [first, last] = [pieces[0], pieces.at(-1)];
  const nearest = text.spanOf({
    start: Math.min(first?.start ?? 0, last?.start ?? 0),
    end: Math.max(first?.end ?? 0, last?.end ?? 0),
  });
  return {
    ...nothing,
    class: 'altered',
    nearest,
    parts: pieces.map((piece) => text.spanOf(piece)),
    differences: [{ type: joined || tooMany ? 'words' : 'order', quote: parts.join(' … '), source: '' }],
    ...(joined && { tooFarApart: joined.gap }),
    ...(tooMany && { tooMany }),
  };
}

/** A part long enough that its standing in the source cannot be chance. */
function longest(parts: readonly string[]): string | undefined {
  const [part] = parts.filter((each) => each.length >= 15 && hasWord(each)).sort((a, b) => b.length - a.length);
  return part;
}
