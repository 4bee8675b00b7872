import type { Bounds } from '../model/value.ts';
import { bareYear, exactDates, monthDates, yearDates } from './calendar-patterns.ts';
import type { DatePattern } from './date-pattern.ts';
import { findTense } from './find-tense.ts';
import { anniversaries, relativeDates } from './relative-patterns.ts';
import { type Resolved, resolveDate } from './resolve-date.ts';
import type { SaidDate } from './said-date.ts';
import { seasonDates } from './season-patterns.ts';

/**
 * The dates that some words can mean, in days since 1970-01-01. Where the day of the text is not known, words
 * such as "in February" or "on Friday" only say which month or weekday it is.
 */
export interface DateExpression extends Resolved {
  /** The words, with the preposition before them. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Set where it runs from one date to another, "from March to May", both of which are listed too. */
  readonly joined?: true;
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

interface Match {
  readonly start: number;
  readonly end: number;
  readonly said: SaidDate;
}

/** Every expression of a date in some English words, from left to right. `today` is the text's own day. */
export function findDates(text: string, today: Bounds | undefined): DateExpression[] {
  const matches = shareYears(text, matchPatterns(text));
  const toldBefore = /\bhad\s+(?:\p{L}+\s+)?(?:been|\p{L}+(?:ed|en))\b/u.test(text);
  const found = matches.flatMap(({ start, end, said }): DateExpression[] => {
    if (isFurniture(text, start)) return [];
    const tense = tenseWithin(text.slice(start, end)) ?? findTense(text, start, end);
    const resolved = resolveDate(said, { today, tense, alone: matches.length === 1 && !toldBefore });
    return resolved ? [{ text: withPreposition(text, start, end), start, end, ...resolved }] : [];
  });
  return [...found, ...joinRanges(text, found)].sort((a, b) => a.start - b.start);
}

function matchPatterns(text: string): Match[] {
  const found: Match[] = [];
  // "Oct. 30-Nov. 2" has two dates.
  let open = text.replace(/(?<=\d)-(?=[A-Z])/g, ' ');
  for (const { pattern, needs, read } of patterns) {
    if (!needs.test(open)) continue;
    for (const match of [...open.matchAll(pattern)]) {
      const said = read(match.groups ?? {});
      if (!said) continue;
      const start = match.index;
      const end = start + match[0].length;
      found.push({ start, end, said });
      open = open.slice(0, start) + '\0'.repeat(end - start) + open.slice(end);
    }
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

/** "From March to May", "between Sept. 28 and Oct. 3": all that lies between. */
function joinRanges(text: string, found: readonly DateExpression[]): DateExpression[] {
  return found.flatMap((one, i) => {
    const next = found[i + 1];
    const [first, last] = [one.readings[0], next?.readings[0]];
    if (!next || !first || !last || one.ends || next.ends) return [];
    const gap = text.slice(one.end, next.start);
    const between = /\bbetween\s+(?:the\s+)?$/i.test(text.slice(0, one.start)) ? /^\s+and\s+$/ : undefined;
    if (!/^\s*(?:to|through|until|till|-|\u2013)\s*$/.test(gap) && !between?.test(gap)) return [];
    const start = [...one.readings].reverse().find(({ min }) => min <= last.max) ?? first;
    if (start.min > last.max) return [];
    return [
      {
        text: withPreposition(text, one.start, next.end),
        start: one.start,
        end: next.end,
        readings: [{ min: start.min, max: last.max }],
        ends: { start, end: last },
        joined: true as const,
      },
    ];
  });
}

const preposition = /\b(?:in|on|since|until|till|by|from|to|for|during|before|after|of|between|through|around)\s$/i;

function withPreposition(text: string, start: number, end: number): string {
  const before = preposition.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  return before + text.slice(start, end);
}

function tenseWithin(words: string): 'past' | 'future' | undefined {
  if (/\bmarked\b/.test(words)) return 'past';
  return /\b(?:will|marks?)\b/.test(words) ? 'future' : undefined;
}

/** The stamps of a page: "Published : Oct. 29, 2020", "\u00A9 2020". */
function isFurniture(text: string, start: number): boolean {
  return /(?:\b(?:published|updated|posted|modified|edited|input)\s*:|\u00A9|\(c\)|\bcopyright)\s*$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );
}
