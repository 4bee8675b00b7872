import { letter, lowerCase } from '../text/letters.ts';

/** A bound that stands behind the number it is about, or behind what is counted. */
export interface Bound {
  readonly says: 'at least' | 'at most';
  /** What is counted, where it stands before the bound: " hours" of " hours or more". */
  readonly counted: string;
  readonly words: string;
  readonly behind: string;
}

// The patterns below are for text in lower case.

/** None of these is part of what is counted: they join it to other words, or begin another number. */
const joining =
  'and|or|but|for|in|on|at|by|to|from|with|after|before|than|that|which|who|when|while|is|are|was|were|has|have|had';
const number =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty';
const word = `(?!(?:${joining})(?![${letter}'-])|(?:${number})(?![${letter}]))(?:(?:[a-z]\\.){2,}|[^\\s\\d\\0.,;:!?()"+]+)`;
/** "Hours", "% of the vote", "US dollars a year"; "in" alone is inches. */
const counted = `[ -]?(?:in(?= )|${word}(?: ${word}){0,3})(?: (?:of|per|an?|each|every)(?: (?:the|all|its|his|her|their|our))?(?: ${word}){1,2})?`;

interface BoundWords {
  readonly anywhere: string;
  /** What bounds only where a clause ends: "5 km and over the bridge" does not. */
  readonly closing: string;
}

const more: BoundWords = {
  anywhere:
    'or more|or over|or above|or longer|or older|or higher|and more|at least|at the (?:very )?least|at a minimum',
  closing: 'and up(?:wards?)?|or upwards?|and over|and above|minimum',
};
const less: BoundWords = {
  anywhere:
    '(?<!more )or less|or fewer|or under|or below|or shorter|or younger|or lower|at most|at the (?:very )?most|at a maximum',
  closing: 'and under|and below|maximum',
};

const spell = ({ anywhere, closing }: BoundWords) =>
  ` (?:${anywhere})(?![${letter}-])| \\((?:${anywhere}|${closing})\\)|,? (?:${anywhere}|${closing})(?=[.,;:!?)\\]"'\\0]|$| -)`;
const pattern = new RegExp(`^(${counted})?(?:(${spell(more)}|\\+|-(?:plus|odd)(?![${letter}]))|(${spell(less)}))`);

/** The bound in what stands behind a number, the nearest one: "12 or more people", "2 hours at most". */
export function findBound(rest: string): Bound | undefined {
  const match = pattern.exec(lowerCase(rest));
  if (!match) return undefined;
  const { 0: whole, 1: before = '', 2: least } = match;
  const behind = rest.slice(whole.length);
  if (/^ (?:than|once|twice)\b/i.test(behind)) return undefined;
  return {
    says: least === undefined ? 'at most' : 'at least',
    counted: rest.slice(0, before.length),
    words: rest.slice(before.length, whole.length),
    behind,
  };
}
