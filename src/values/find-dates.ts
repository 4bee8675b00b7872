import type { Bounds } from '../model/value.ts';
import { addMonths } from './calendar.ts';
import type { Resolved } from './date-readings.ts';
import { count, readCount } from './date-words.ts';
import { findSaidDates, type SaidExpression } from './find-said-dates.ts';
import { resolveDate } from './resolve-date.ts';

/**
 * The dates that some words can mean, in days since 1970-01-01. Where the day of the text is not known, words
 * such as "in February" or "on Friday" only say which month or weekday it is.
 */
export interface DateExpression extends Resolved {
  /** The words, with the preposition before them. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a page prints it about itself: its news is not of it. */
  readonly stamp: boolean;
  /** Set where it runs from one date to another, "from March to May", both of which are listed too. */
  readonly joined?: true;
}

/** Every expression of a date in some English words, from left to right. `today` is the text's own day. */
export function findDates(text: string, today: Bounds | undefined): DateExpression[] {
  return resolveDates(text, findSaidDates(text), today);
}

/** What the dates that were found in a text mean on a day. */
export function resolveDates(
  text: string,
  said: readonly SaidExpression[],
  today: Bounds | undefined,
): DateExpression[] {
  // Of a day that is only known to lie before or after another one, no other day is told.
  const known = today && Number.isFinite(today.max - today.min) ? today : undefined;
  const found = said.flatMap((expression): DateExpression[] => {
    const { start, end, stamp } = expression;
    const resolved = resolveDate(expression.said, { ...expression, today: known });
    if (!resolved) return [];
    const readings = resolved.readings.map((reading) => blur(text, start, reachBack(text, start, reading)));
    return [{ text: withPreposition(text, start, end), start, end, stamp, ...resolved, readings }];
  });
  return [...found, ...joinRanges(text, found)].sort((a, b) => a.start - b.start);
}

const about = /\b(?:around|about|circa|ca?\.|approximately|roughly)\s$/i;

/** "Around 1900": a year more or less, as "1900~" has it. */
function blur(text: string, start: number, reading: Bounds): Bounds {
  if (!about.test(text.slice(Math.max(0, start - reach), start))) return reading;
  const length = reading.max - reading.min + 1;
  return { min: reading.min - length, max: reading.max + length };
}

/** How far before a date its "between", or "the three months to", can stand, in code units. */
const reach = 24;

const runUpTo = new RegExp(
  `\\b(?:${count}\\s+(?<unit>months|weeks|quarters|years)|(?<one>year|quarter|half))\\s+(?:to|ended|ending|through)\\s+(?:on\\s+|in\\s+)?$`,
);

/** "The three months to September", "the year ended March 31": all the time that ends there. */
function reachBack(text: string, start: number, reading: Bounds): Bounds {
  const { count: counted, one, unit = '' } = runUpTo.exec(text.slice(Math.max(0, start - reach), start))?.groups ?? {};
  const number = one === undefined ? readCount(counted) : 1;
  if (number === undefined || !Number.isInteger(number)) return reading;
  const each = (one ?? unit).replace(/s$/, '');
  const first =
    each === 'week'
      ? reading.max + 1 - 7 * number
      : addMonths(reading.max + 1, -number * ({ year: 12, quarter: 3, half: 6 }[each] ?? 1));
  return { min: Math.min(reading.min, first), max: reading.max };
}

/** "From March to May", "between Sept. 28 and Oct. 3": all that lies between. */
function joinRanges(text: string, found: readonly DateExpression[]): DateExpression[] {
  return found.flatMap((one, i) => {
    const next = found[i + 1];
    const first = one.readings[0];
    // "From 28 October to 2 November" may end in a day to come.
    const last = next?.readings.find(({ max }) => one.readings.some(({ min }) => min <= max)) ?? next?.readings[0];
    if (!next || !first || !last || one.ends || next.ends) return [];
    const gap = text.slice(one.end, next.start);
    const between = /\bbetween\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, one.start - reach), one.start))
      ? /^\s+and\s+$/
      : undefined;
    if (!/^\s*(?:to|through|until|till|-|\u2013)\s*$/.test(gap) && !between?.test(gap)) return [];
    const start = [...one.readings].reverse().find(({ min }) => min <= last.max) ?? first;
    if (start.min > last.max) return [];
    return [
      {
        text: withPreposition(text, one.start, next.end),
        start: one.start,
        end: next.end,
        stamp: one.stamp,
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
