import parseEdtf from 'edtf';
import type { Bounds } from '../model/value.ts';
import { tabulate } from '../text/word-table.ts';
import { countOne, readAmount } from './read-amount.ts';

const dayLength = 86_400_000;

/**
 * The days that a date in EDTF (ISO 8601-2:2019) may mean, counted from 1970-01-01: the first and the
 * last moment within it. `~` and `%` (approximate) widen it by one unit of its precision.
 * Nothing where the text is no EDTF, or has a time of day.
 */
export function findDays(text: string): Bounds | undefined {
  if (text.includes('T')) return undefined;
  if (text.split('/').length === 2) return joinEnds(findPeriod(text));
  const set = /^[[{](.*)[\]}]$/.exec(text);
  if (set) return joinDays((set[1] ?? '').split(/,|\.\./).map((part) => part.trim()));
  const qualified = /^(-?[\dX]{4}(?:-[\dX]{2}){0,2})([~%?])$/.exec(text);
  const days = readDays(qualified?.[1] ?? text);
  if (!days || !qualified || qualified[2] === '?') return days;
  return widen(qualified[1] ?? '', days);
}

/** From the start to the end of an interval; nothing where neither is known. */
function joinEnds(period: ReturnType<typeof findPeriod>): Bounds | undefined {
  if (!period) return undefined;
  const [min, max] = [period.start.min, period.end.max];
  return Number.isFinite(min) || Number.isFinite(max) ? { min, max } : undefined;
}

function joinDays(parts: readonly string[]): Bounds | undefined {
  const found = parts.map((part) => (part === '' ? undefined : findDays(part)));
  const known = found.filter((days) => days !== undefined);
  if (known.length === 0 || known.length < parts.filter((part) => part !== '').length) return undefined;
  return {
    min: parts[0] === '' ? Number.NEGATIVE_INFINITY : Math.min(...known.map(({ min }) => min)),
    max: parts.at(-1) === '' ? Number.POSITIVE_INFINITY : Math.max(...known.map(({ max }) => max)),
  };
}

function readDays(text: string): Bounds | undefined {
  // The grammar of EDTF takes 2019-02-29 for the first of March.
  const day = /^(?!-0000)(-?\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (day) return findDay(Number(day[1]), Number(day[2]), Number(day[3]));
  return readPlain(text) ?? readSeason(text) ?? readEdtf(text);
}

/** Spring, summer, autumn, or winter, `2020-21` to `2020-24`, with a month to spare: where one begins differs. */
function readSeason(text: string): Bounds | undefined {
  const match = /^([12]\d{3})-2([1-4])$/.exec(text);
  if (!match) return undefined;
  const [year, season] = [Number(match[1]), Number(match[2])];
  // The winter of a year is its first or its last.
  return { min: dayOf(year, season === 4 ? -1 : 3 * season - 1, 1), max: dayOf(year, 3 * season + 4, 1) - 1 };
}

/** A year or a month as nearly every date is written: the grammar of EDTF costs a thousand times as much. */
function readPlain(text: string): Bounds | undefined {
  const match = /^([12]\d{3})(?:-(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [year, month] = [Number(match[1]), Number(match[2] ?? 1)];
  const first = findDay(year, month, 1);
  return (
    first && {
      min: first.min,
      max: dayOf(year + (match[2] === undefined ? 1 : 0), month + (match[2] === undefined ? 0 : 1), 1) - 1,
    }
  );
}

/** A day of the calendar; nothing for the 30th of February. */
export function findDay(year: number, month: number, day: number): Bounds | undefined {
  const first = dayOf(year, month, day);
  const parts = partsOf(first);
  if (parts.year !== year || parts.month !== month || parts.day !== day) return undefined;
  return { min: first, max: first };
}

/** What no date in EDTF has: most words are told from dates without asking its grammar. */
const foreignToEdtf = /[^\dXYESTZ?~%.,:/[\]{}+\s-]|^[^\dX]*$/;

/** "Some month of 21 BC", "some day of January of 21 BC". */
const unspecifiedBefore0 = /(?<![\dX])(-[\dX]{4}(?:-\d\d)?)-(?=\dX|X)[\dX]{2}(?:-[\dX]{2})?(?![\dX-])/g;

function readEdtf(text: string): Bounds | undefined {
  // The parser takes a bare number for milliseconds since 1970.
  if (foreignToEdtf.test(text) || /^\d+$/.test(text)) return undefined;
  try {
    // Of a year before 0 the parser takes the last such month or day for the first: all of the year is never wrong.
    const { min, max } = parseEdtf(text.replace(unspecifiedBefore0, '$1'));
    // Some hundred thousand years off, days can no longer be counted.
    if (Number.isNaN(min) || Number.isNaN(max)) return undefined;
    // An end that is unknown is as open as one that is none: `2010/` and `2010/..`.
    return {
      min: min === null ? Number.NEGATIVE_INFINITY : Math.floor(min / dayLength),
      max: max === null ? Number.POSITIVE_INFINITY : Math.floor(max / dayLength),
    };
  } catch {
    return undefined;
  }
}

function widen(text: string, { min, max }: Bounds): Bounds {
  const precision = text.replace(/^-/, '').split('-').length;
  if (precision === 3) return { min: min - 1, max: max + 1 };
  const months = precision === 2 ? 1 : 12;
  return { min: addMonths(min, -months), max: addMonths(max + 1, months) - 1 };
}

/** The calendar day of a day number. */
export function partsOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day number of a calendar day; a month of 13 is the next year's first. Infinite where days cannot be counted. */
export function dayOf(year: number, month: number, day: number): number {
  // `Date.UTC` takes the years 0 to 99 for those of the 20th century; the calendar is the same every 400 years.
  const cycles = year >= 0 && year < 100 ? 1 : 0;
  const days = Math.floor(Date.UTC(year + 400 * cycles, month - 1, day) / dayLength) - 146_097 * cycles;
  return Number.isNaN(days) ? awayFromNow(year - 1970 + month / 12) : days;
}

/** A day some months later or earlier; a day that the month does not have becomes its last one. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: inMonth } = partsOf(day);
  if (Number.isNaN(year)) return awayFromNow(day);
  const first = dayOf(year, month + months, 1);
  const next = dayOf(year, month + months + 1, 1);
  if (!Number.isFinite(first) || !Number.isFinite(next)) return awayFromNow(months);
  return Math.min(first + inMonth, next) - 1;
}

function awayFromNow(direction: number): number {
  return direction < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** The start and the end of an interval in EDTF, `1910/1945`; `..` and nothing are open. */
export function findPeriod(text: string): { start: Bounds; end: Bounds } | undefined {
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || to === undefined || rest.length > 0) {
    const days = findDays(text);
    return days && { start: days, end: days };
  }
  const open = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
  const start = from === '' || from === '..' ? open : findDays(from);
  const end = to === '' || to === '..' ? open : findDays(to);
  return start && end && start.min <= end.max ? { start, end } : undefined;
}

const monthDays = new Map<number, Bounds>();

/** The shortest and the longest run of so many months, in days, over the four years of the leap cycle. */
export function findMonthDays(months: number): Bounds {
  const known = monthDays.get(months) ?? measureMonths(months);
  if (monthDays.size < mostLengths) monthDays.set(months, known);
  return known;
}

/** Lengths of time that are measured once. */
const mostLengths = 1_000;

function measureMonths(months: number): Bounds {
  const whole = Math.floor(months);
  const rest = (months - whole) * 30.436875;
  let min = Number.POSITIVE_INFINITY;
  let max = 0;
  for (let start = 0; start < 48; start++) {
    const from = Math.floor(Date.UTC(2000, start, 1) / dayLength);
    const days = addMonths(from, whole) - from + rest;
    min = Math.min(min, days);
    max = Math.max(max, days);
  }
  return { min, max };
}

/** The units of time that are counted in months: how many days they have differs. */
export const monthsIn: Readonly<Record<string, number>> = tabulate({ month: 1, year: 12, decade: 120, century: 1_200 });
const daysIn: Readonly<Record<string, number>> = tabulate({ day: 1, week: 7, fortnight: 14 });

/**
 * The days that may lie between two dates which are "eight months" apart, as completed months or as rounded
 * ones: 2020-02-06 to 2020-10-29 is 8 completed months, and 9 if rounded. Nothing where the words hold no
 * length of time.
 */
export function findFittingDays(text: string): Bounds | undefined {
  const amount = readAmount(countOne(text));
  const unit = /^-?([a-z]+?)s?$/i.exec(amount?.rest ?? '')?.[1]?.toLowerCase() ?? '';
  if (!amount) return undefined;
  const { min, max, openMin, openMax } = amount;
  const months = monthsIn[unit];
  const days = daysIn[unit];
  // "More than eight months" and "less than eight" are not rounded, and are no eight.
  if (months !== undefined) {
    const shortest = openMin
      ? findMonthDays(min * months).min + 1
      : findMonthDays(Math.max(0, (min - 0.5) * months)).min;
    const longest = openMax ? findMonthDays(max * months).max - 1 : findMonthDays((max + 1) * months).max - 1;
    return { min: Number.isFinite(min) ? shortest : 0, max: Number.isFinite(max) ? longest : max };
  }
  if (/^(?:hour|minute|second|hr|min|sec|h)$/.test(unit)) {
    // Hours may run over midnight.
    const perDay = unit.startsWith('h') ? 24 : unit.startsWith('m') ? 1_440 : 86_400;
    return { min: Number.isFinite(min) ? Math.floor(min / perDay) : 0, max: Math.ceil(max / perDay) };
  }
  if (days === undefined) return undefined;
  const shortest = openMin
    ? Math.floor(min * days) + 1
    : Math.ceil(Math.max(0, min * days - (days > 1 ? days / 2 : 0)));
  const longest = openMax ? Math.ceil(max * days) - 1 : Math.floor(max * days + (days > 1 ? days - 1 : 0));
  return { min: Number.isFinite(min) ? shortest : 0, max: Number.isFinite(max) ? longest : max };
}

/** Days as a date in EDTF where they are one: a day, a month, a year; else from the first to the last. */
export function showDays({ min, max }: Bounds): string {
  const [first, last] = [min, max].map((day) =>
    Number.isFinite(day) ? new Date(day * dayLength).toISOString().slice(0, 10) : '..',
  );
  if (first === undefined || last === undefined || first === last) return first ?? '';
  for (const length of [4, 7]) {
    const whole = findDays(first.slice(0, length));
    if (whole && whole.min === min && whole.max === max) return first.slice(0, length);
  }
  return `${first}/${last}`;
}

/** The day number of the first (1), second, or last (-1) Monday (weekday 1; Sunday is 0) of a month. */
export function findWeekdayOfMonth(year: number, month: number, weekday: number, nth: number): number {
  const first = nth < 0 ? dayOf(year, month + 1, 1) - 7 : dayOf(year, month, 1) + 7 * (nth - 1);
  return first + ((((weekday - weekdayOf(first)) % 7) + 7) % 7);
}

/** 0 for Sunday; day 0 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
