import { letter } from '../text/letters.ts';
import { bareYear, exactDates, monthDates, yearDates } from './calendar-patterns.ts';
import type { DatePattern } from './date-pattern.ts';
import { findTense, type Tense } from './find-tense.ts';
import { anniversaries, relativeDates } from './relative-patterns.ts';
import type { SaidDate } from './said-date.ts';
import { seasonDates } from './season-patterns.ts';

/** A date as some words say it, with what the words around it tell: all that does not hang on the text's own day. */
export interface SaidExpression {
  readonly start: number;
  readonly end: number;
  readonly said: SaidDate;
  readonly tense: Tense;
  /** Whether the sentence has no other date, and tells no story of its own ("had been"), to count from. */
  readonly alone: boolean;
  /** Whether nothing at all stands beside it. */
  readonly bare: boolean;
  /** Whether a page prints it about itself: "Published : Oct. 29, 2020". */
  readonly stamp: boolean;
}

/** More exact expressions first: what one has taken, the next does not see. */
const patterns: readonly DatePattern[] = [
  ...anniversaries,
  ...exactDates,
  ...seasonDates,
  ...yearDates,
  ...monthDates,
  ...relativeDates,
  bareYear,
];

const word = new RegExp(`[${letter}]+`, 'g');

type Match = Pick<SaidExpression, 'start' | 'end' | 'said'>;

/** Every date that some English words say, from left to right. */
export function findSaidDates(text: string): SaidExpression[] {
  const matches = shareYears(text, matchPatterns(text));
  if (matches.length === 0) return [];
  const alone = matches.length === 1 && !/\bhad\s+(?:[a-z]+\s+)?(?:been|[a-z]+(?:ed|en))\b/.test(text);
  const telling = [...text.matchAll(word)].filter(([word]) => !/^(?:on|the|late|early|in|at)$/i.test(word));
  const [first, last] = [telling[0]?.index ?? text.length, telling.at(-1)?.index ?? 0];
  return matches.map((match) => {
    const { start, end } = match;
    return {
      ...match,
      tense: tenseWithin(text.slice(start, end)) ?? findTense(text, start, end),
      alone,
      bare: first >= start && last < end,
      stamp: isStamp(text.slice(Math.max(0, start - 24), start)),
    };
  });
}

function matchPatterns(text: string): Match[] {
  const found: Match[] = [];
  // "Oct. 30-Nov. 2" has two dates.
  let open = text.replace(/(?<=\d)-(?=[A-Z])/g, ' ');
  for (const { pattern, needs, read } of patterns) {
    if (!needs.test(open)) continue;
    const pieces: string[] = [];
    let taken = 0;
    for (const match of open.matchAll(pattern)) {
      const said = read(match.groups ?? {});
      if (!said) continue;
      const start = match.index;
      const end = start + match[0].length;
      found.push({ start, end, said });
      pieces.push(open.slice(taken, start), '\0'.repeat(end - start));
      taken = end;
    }
    open = pieces.join('') + open.slice(taken);
  }
  return found.sort((a, b) => a.start - b.start);
}

const listing = /^\s*(?:,|and|or|to|through|until|till|-|\u2013)\s*(?:and\s+|or\s+)?$/;

/** "March and April 2019", "Sept. 28 to Oct. 3, 2020": the year belongs to both. */
function shareYears(text: string, matches: readonly Match[]): Match[] {
  const shared = [...matches];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i], shared[i + 1]];
    if (!one || !next || !listing.test(text.slice(one.end, next.start))) continue;
    if (!isInYear(one.said) || !isInYear(next.said) || hasYear(one.said)) continue;
    const { year, yearsAway } = next.said;
    const said = { ...one.said, ...(year !== undefined && { year }), ...(yearsAway !== undefined && { yearsAway }) };
    shared[i] = { ...one, said };
  }
  return shared;
}

type InYear = Extract<SaidDate, { kind: 'day' | 'month' }>;

function isInYear(said: SaidDate): said is InYear {
  return said.kind === 'day' || said.kind === 'month';
}

function hasYear({ year, yearsAway, which }: InYear): boolean {
  return year !== undefined || yearsAway !== undefined || which !== undefined;
}

function tenseWithin(words: string): 'past' | 'future' | undefined {
  if (/\bmarked\b/.test(words)) return 'past';
  return /\b(?:will|marks?)\b/.test(words) ? 'future' : undefined;
}

function isStamp(before: string): boolean {
  return /(?:\b(?:published|updated|posted|modified|edited|input)\s*:|\u00A9|\(c\)|\bcopyright)\s*$/i.test(before);
}
