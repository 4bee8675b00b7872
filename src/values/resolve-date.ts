import type { Bounds } from '../model/value.ts';
import { addMonths, dayOf, findDay, findWeekdayOfMonth, monthsIn, partsOf, weekdayOf } from './calendar.ts';
import type { Tense } from './find-tense.ts';
import { findHoliday } from './holidays.ts';
import type { Part, SaidDate, Season, Which } from './said-date.ts';

/** What is known of the place where a date stands. */
export interface Context {
  /** The text's own day; nothing where the text has no date. */
  readonly today: Bounds | undefined;
  readonly tense: Tense;
  /** Whether the sentence has no other date, and tells no story of its own ("had been"), to count from. */
  readonly alone: boolean;
  /** Whether nothing at all stands beside it. */
  readonly bare: boolean;
}

/** What a date names each year or week: all that is known of it where the text has no day of its own. */
export interface Recurrence {
  /** 1 for January. */
  readonly month?: number;
  readonly firstDay?: number;
  readonly lastDay?: number;
  /** 0 for Sunday. */
  readonly weekday?: number;
}

/** The ways to read a date; no readings: it can be any that recurs so. */
export interface Resolved {
  readonly readings: readonly Bounds[];
  readonly recurs?: Recurrence;
  /** The first and the last part of a stretch of time with both ends named. */
  readonly ends?: { readonly start: Bounds; readonly end: Bounds };
}

const anything: Resolved = { readings: [] };

/** Works out which days a date can mean in its context; nothing where the words turn out to be no date. */
export function resolveDate(said: SaidDate, context: Context): Resolved | undefined {
  switch (said.kind) {
    case 'elsewhere':
      return anything;
    case 'either': {
      const each = said.of.map((one) => resolveDate(one, context)?.readings ?? []);
      return { readings: each.flat() };
    }
    case 'years':
      return resolveYears(said);
    case 'short year':
      return resolveShortYear(said.year, context);
    case 'weekday':
      return resolveWeekday(said, context);
    case 'distance':
      return resolveDistance(said, context);
    case 'anniversary':
      return resolveAnniversary(said, context);
    case 'near':
    case 'turn':
    case 'edge':
    case 'stretch':
      return context.today ? { readings: listReadings(resolveNear(said, context.today, context.tense)) } : anything;
    default:
      return resolveYearly(said, context);
  }
}

function listReadings(...readings: readonly (Bounds | undefined)[]): Bounds[] {
  return readings.filter((bounds) => bounds !== undefined);
}

function yearOf({ min }: Bounds): number {
  return partsOf(min).year;
}

function wholeYears(from: number, to = from): Bounds {
  return { min: dayOf(from, 1, 1), max: dayOf(to + 1, 1, 1) - 1 };
}

/** "Early" is the first half, "late" the second, "mid" the middle one; start and end are a third. */
function narrow({ min, max }: Bounds, part: Part | undefined, today?: Bounds): Bounds {
  const length = max - min + 1;
  const at = (share: number) => min + share * length;
  switch (part) {
    case 'early':
      return { min, max: Math.ceil(at(1 / 2)) };
    case 'late':
      return { min: Math.floor(at(1 / 2)) - 1, max };
    case 'mid':
      return { min: Math.floor(at(1 / 4)), max: Math.ceil(at(3 / 4)) - 1 };
    case 'start':
      return { min, max: Math.ceil(at(1 / 3)) };
    case 'end':
      return { min: Math.floor(at(2 / 3)) - 1, max };
    case 'earlier':
      return today && today.max >= min && today.max <= max ? { min, max: today.max } : { min, max };
    case 'later':
      return today && today.min >= min && today.min <= max ? { min: today.min, max } : { min, max };
    default:
      return { min, max };
  }
}

function resolveYears(said: Extract<SaidDate, { kind: 'years' }>): Resolved {
  const { from, to, part, ends } = said;
  return {
    readings: [narrow(wholeYears(from, to), part)],
    ...(ends && { ends: { start: wholeYears(from), end: wholeYears(to) } }),
  };
}

/** '98 is the last such year, or one soon to come. */
function resolveShortYear(year: number, { today }: Context): Resolved {
  if (!today) return { readings: [wholeYears(1900 + year), wholeYears(2000 + year)] };
  const latest = yearOf(today) + 10;
  return { readings: [wholeYears(latest - ((((latest - year) % 100) + 100) % 100))] };
}

/** Where the seasons of the northern half begin: by the calendar's months, or by the sun, with a week to spare. */
const seasonStarts: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** The days of a season; that of winter runs on into the next year. */
function findSeason(season: Season, year: number): Bounds {
  const month = seasonStarts[season];
  return { min: dayOf(year, month, 1) - 7, max: dayOf(year, month + 3, 22) };
}

type Yearly = Extract<
  SaidDate,
  { kind: 'day' | 'month' | 'weekday of month' | 'week of month' | 'fraction' | 'season' | 'holiday' }
>;

/** The days of a date that comes every year. */
function daysIn(said: Yearly, year: number, today: Bounds | undefined): Bounds | undefined {
  switch (said.kind) {
    case 'day': {
      const first = findDay(year, said.month, said.day);
      const last = said.lastDay === undefined ? first : findDay(year, said.month, said.lastDay);
      return first && { min: first.min, max: last && last.max > first.max ? last.max : first.max };
    }
    case 'month': {
      const after = said.lastMonth ?? said.month;
      const lastMonth = after < said.month ? after + 12 : after;
      return narrow({ min: dayOf(year, said.month, 1), max: dayOf(year, lastMonth + 1, 1) - 1 }, said.part, today);
    }
    case 'weekday of month': {
      const day = findWeekdayOfMonth(year, said.month, said.weekday, said.nth);
      return { min: day, max: day };
    }
    case 'week of month': {
      const min =
        said.nth < 0 ? dayOf(year, said.month + 1, 1) - 8 : dayOf(year, said.month, 1) + 7 * (said.nth - 1) - 1;
      return { min, max: min + 8 };
    }
    case 'fraction': {
      const months = 12 / said.of;
      const min = dayOf(year, months * (said.nth - 1) + 1, 1);
      return { min, max: addMonths(min, months) - 1 };
    }
    case 'season':
      return narrow(findSeason(said.season, year), said.part);
    case 'holiday':
      return findHoliday(said.holiday, year);
  }
}

function recurrenceOf(said: Yearly): Recurrence | undefined {
  if (said.kind === 'day')
    return { month: said.month, firstDay: said.day, lastDay: Math.max(said.day, said.lastDay ?? 0) };
  return 'month' in said && !('lastMonth' in said) ? { month: said.month } : undefined;
}

/** How near, in days, a date has to be for its year to go without saying. */
const soon = 92;
const longAgo = 270;

function resolveYearly(said: Yearly, context: Context): Resolved {
  const { today, tense } = context;
  const at = (year: number) => daysIn(said, year, today);
  if (said.year !== undefined) return { readings: listReadings(at(said.year)) };
  const recurs = recurrenceOf(said);
  if (!today) return { readings: [], ...(recurs && { recurs }) };
  const own = yearOf(today);
  if (said.yearsAway !== undefined) return { readings: listReadings(at(own + said.yearsAway)) };
  const around = listReadings(...[-2, -1, 0, 1, 2].map((years) => at(own + years)));
  const which = 'which' in said ? said.which : undefined;
  if (which !== undefined) return { readings: turnTo(which, around, today, said.kind === 'season') };
  const past = around.filter(({ min }) => min <= today.max).at(-1);
  const future = around.find(({ max }) => max >= today.min);
  const isAttacks = said.kind === 'day' && said.month === 9 && said.day === 11 && own > 2001;
  const attacks = isAttacks ? [at(2001)] : [];
  if (said.kind === 'fraction') return { readings: listReadings(...lastFractions(around, today, tense)) };
  if (tense === 'future') return { readings: listReadings(future, ...attacks) };
  // A day that was nearly a year ago would have its year; one that is near need not.
  if (tense === 'present' && past && future && past !== future && future.min <= today.max + 2 * soon)
    return { readings: [past, future] };
  const ahead =
    said.kind !== 'month' &&
    tense === 'untold' &&
    past &&
    future &&
    past.max < today.min - longAgo &&
    future.min <= today.max + soon;
  return { readings: listReadings(past, ...(ahead ? [future] : []), ...attacks) };
}

/** Quarters and halves are told from reports, which follow on them: one that has hardly begun may be the year's before. */
function lastFractions(around: readonly Bounds[], today: Bounds, tense: Tense): (Bounds | undefined)[] {
  const begun = around.filter(({ min }) => min <= today.max);
  const open = around.find(({ max }) => max >= today.min);
  const ended = around.filter(({ max }) => max < today.min).at(-1);
  if (tense === 'future') return [open, ...(ended && ended.max > today.min - 75 ? [ended] : [])];
  const last = begun.at(-1);
  const fresh = last && last.max >= today.min && last.min > today.max - 60;
  return [last, ...(fresh ? [begun.at(-2)] : [])];
}

/** "Last February" may be this year's or the year before's, "next February" likewise; the nearest comes first. */
function turnTo(which: Which, around: readonly Bounds[], today: Bounds, nearest: boolean): Bounds[] {
  const own = yearOf(today);
  const inYear = ({ min }: Bounds) => yearOf({ min, max: min });
  if (which === 'this') {
    const away = ({ min, max }: Bounds) => Math.max(0, min - today.max, today.min - max);
    const candidates = nearest ? around : around.filter((bounds) => inYear(bounds) === own);
    return [...candidates].sort((a, b) => away(a) - away(b)).slice(0, 1);
  }
  const beyond =
    which === 'last'
      ? around.filter(({ max }) => max < today.min).reverse()
      : around.filter(({ min }) => min > today.max);
  return beyond.slice(0, beyond[0] && inYear(beyond[0]) === own ? 2 : 1);
}

function resolveWeekday(said: Extract<SaidDate, { kind: 'weekday' }>, context: Context): Resolved {
  const { today, tense, bare } = context;
  const { weekday, which, weeksAway } = said;
  const recurs = { weekday };
  if (!today || today.max - today.min > 6) return { readings: [], recurs };
  const at = (...days: readonly number[]) => ({ readings: days.map((day) => ({ min: day, max: day })), recurs });
  const back = (((weekdayOf(today.max) - weekday) % 7) + 7) % 7;
  const last = today.max - back;
  const next = back === 0 ? last : last + 7;
  if (weeksAway !== undefined) return at((weeksAway < 0 ? last : next) + 7 * weeksAway);
  if (which === 'last') return back === 0 ? at(last - 7) : back > 4 ? at(last) : at(last, last - 7);
  if (which === 'next') return back === 0 || back < 3 ? at(last + 7) : at(last + 7, last + 14);
  if (which === 'this') return tense === 'untold' && back > 0 ? at(next, last) : at(tense === 'past' ? last : next);
  // Nothing tells which it is.
  if (tense === 'present' || (bare && tense === 'untold')) return next === last ? at(last) : at(last, next);
  return at(tense === 'future' ? next : last);
}

function resolveNear(
  said: Extract<SaidDate, { kind: 'near' | 'turn' | 'edge' | 'stretch' }>,
  today: Bounds,
  tense: Tense,
): Bounds | undefined {
  if (said.kind === 'near') return { min: today.min + said.from, max: today.max + said.to };
  if (said.kind === 'stretch') {
    const { count, unit, ahead } = said;
    return ahead
      ? { min: today.min, max: goFrom(today.max, count, unit) }
      : { min: goFrom(today.min, -count, unit), max: today.max };
  }
  if (said.kind === 'turn') {
    return narrow(turn(said.unit, { last: -1, this: 0, next: 1 }[said.which], today), said.part, today);
  }
  if (said.unit === 'weekend') return turn('weekend', tense === 'future' ? 0 : -1, today);
  const own = turn(said.unit, 0, today);
  if (said.part === 'end' && tense === 'past') return narrow(turn(said.unit, -1, today), said.part);
  const next = said.part === 'start' && tense === 'future' ? 1 : 0;
  if (said.unit === 'century') {
    // Its first years, or its last.
    const { min, max } = turn('century', next, today);
    return said.part === 'end' ? { min: addMonths(max, -120), max } : { min, max: addMonths(min, 120) - 1 };
  }
  return narrow(next === 0 ? own : turn(said.unit, next, today), said.part);
}

function monthsOf(unit: string): number | undefined {
  return unit === 'quarter' ? 3 : monthsIn[unit];
}

/** The week, month, or year so many steps from the text's own. */
function turn(unit: string, steps: number, today: Bounds): Bounds {
  const { year, month } = partsOf(today.min);
  const months = monthsOf(unit);
  if (months !== undefined) {
    const since = 12 * year + month - 1;
    const first = (Math.floor(since / months) + steps) * months;
    const at = (count: number) => {
      const whole = Math.floor(count / 12);
      return dayOf(whole, count - 12 * whole + 1, 1);
    };
    return { min: at(first), max: at(first + months) - 1 };
  }
  const monday = today.min - ((weekdayOf(today.min) + 6) % 7);
  if (unit === 'weekend') return { min: monday + 4 + 7 * steps, max: monday + 6 + 7 * steps };
  // A week begins on Monday in one country and on Sunday in another.
  return { min: monday - 1 + 7 * steps, max: monday + 6 + 7 * steps };
}

/** A day some units away; half a month is as good as fifteen days. */
function goFrom(day: number, count: number, unit: string): number {
  const months = monthsOf(unit);
  if (months === undefined) return day + Math.round(count * ({ week: 7, fortnight: 14 }[unit] ?? 1));
  const whole = Math.trunc(count * months);
  return addMonths(day, whole) + Math.round((count * months - whole) * 30);
}

/** How far a rounded distance may be off, in days: before the day it leads to, and after it. */
const slack: Readonly<Record<string, readonly [before: number, after: number]>> = {
  day: [0, 0],
  week: [6, 3],
  fortnight: [6, 3],
  month: [30, 15],
  year: [183, 60],
  decade: [1_000, 1_000],
  century: [3_650, 3_650],
};

/** "Two years ago" is a year, "eight months ago" about a month, "three days ago" a day. */
function resolveDistance(said: Extract<SaidDate, { kind: 'distance' }>, context: Context): Resolved | undefined {
  const { count, unit, ahead } = said;
  const { today, tense, alone } = context;
  // "In two weeks" may be how long something took.
  if (said.from === 'other' && ahead && tense !== 'future') return undefined;
  if (!today) return anything;
  if (said.from === 'other' && !ahead && (!alone || monthsIn[unit] === undefined)) return anything;
  const sign = ahead ? 1 : -1;
  if (unit === 'hour' || unit === 'minute') {
    const days = unit === 'hour' ? Math.ceil(count / 24) : 1;
    return {
      readings: [ahead ? { min: today.min, max: today.max + days } : { min: today.min - days, max: today.max }],
    };
  }
  const [before, after] = count === 1 && unit === 'year' ? [60, 60] : (slack[unit] ?? [0, 0]);
  const [earlier, later] = ahead ? [after, before] : [before, after];
  const from = goFrom(today.min, sign * count, unit) - earlier;
  const to = goFrom(today.max, sign * count, unit) + later;
  if (unit !== 'year' || !Number.isInteger(count)) return { readings: [{ min: from, max: to }] };
  const calendarYear = wholeYears(yearOf(today) + sign * count);
  return { readings: [{ min: Math.min(calendarYear.min, from), max: Math.max(calendarYear.max, to) }] };
}

function resolveAnniversary(said: Extract<SaidDate, { kind: 'anniversary' }>, context: Context): Resolved {
  if (!context.today) return anything;
  const marks =
    said.weekday === undefined
      ? [context.today]
      : resolveWeekday({ kind: 'weekday', weekday: said.weekday }, context).readings;
  // Without a day for it, the text appears within some weeks of the anniversary.
  const spare = said.weekday === undefined ? 31 : 0;
  return {
    readings: marks.map(({ min, max }) => ({
      min: addMonths(min, -12 * said.years) - spare,
      max: addMonths(max, -12 * said.years) + spare,
    })),
  };
}
