import type { Bounds } from '../model/value.ts';
import { addMonths, dayOf, findDay, findWeekdayOfMonth } from './calendar.ts';
import { type Context, listReadings, narrow, type Recurrence, type Resolved, yearOf } from './date-readings.ts';
import type { Tense } from './find-tense.ts';
import { findHoliday } from './holidays.ts';
import type { SaidDate, Season, Which } from './said-date.ts';

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

/** What comes every year, and is meant of one of them: a day, a month, a season, a holiday. */
export function resolveYearly(said: Yearly, context: Context): Resolved {
  const { today, tense } = context;
  const at = (year: number) => daysIn(said, year, today);
  if (said.year !== undefined) return { readings: listReadings(at(said.year)) };
  const recurs = recurrenceOf(said);
  if (!today) return { readings: [], ...(recurs && { recurs }) };
  const own = yearOf(today);
  if (said.yearsAway !== undefined) return { readings: listReadings(at(own + said.yearsAway)) };
  const around = listReadings(...[-2, -1, 0, 1, 2].map((years) => at(own + years)));
  const which = 'which' in said ? said.which : undefined;
  if (which !== undefined) return { readings: turnTo(which, around, today, said.kind === 'season', tense) };
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
function turnTo(which: Which, around: readonly Bounds[], today: Bounds, isSeason: boolean, tense: Tense): Bounds[] {
  const own = yearOf(today);
  const inYear = ({ min }: Bounds) => yearOf({ min, max: min });
  if (which === 'this') {
    const away = ({ min, max }: Bounds) => Math.max(0, min - today.max, today.min - max);
    const nearest = [...around].sort((a, b) => away(a) - away(b)).slice(0, isSeason ? 1 : 0);
    if (nearest.some((bounds) => away(bounds) === 0)) return nearest;
    // "This spring" is that of the year, or the nearest one, as far as the tense allows.
    const candidates = new Set([...around.filter((bounds) => inYear(bounds) === own), ...nearest]);
    if (tense === 'future') return around.filter(({ max }) => max >= today.min).slice(0, 1);
    return tense === 'past' && isSeason ? around.filter(({ min }) => min <= today.max).slice(-1) : [...candidates];
  }
  const beyond =
    which === 'last'
      ? around.filter(({ max }) => max < today.min).reverse()
      : around.filter(({ min }) => min > today.max);
  return beyond.slice(0, beyond[0] && inYear(beyond[0]) === own ? 2 : 1);
}
