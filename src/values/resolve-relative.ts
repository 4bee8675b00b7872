import type { Bounds } from '../model/value.ts';
import { addMonths, dayOf, monthsIn, partsOf, weekdayOf } from './calendar.ts';
import { anything, type Context, narrow, type Resolved, wholeYears, yearOf } from './date-readings.ts';
import type { Tense } from './find-tense.ts';
import type { SaidDate } from './said-date.ts';

/** A day of the week near the text's own day. */
export function resolveWeekday(said: Extract<SaidDate, { kind: 'weekday' }>, context: Context): Resolved {
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

/** What is told in steps from the text's own day: "today", "last week", "the end of the year", "the past two months". */
export function resolveNear(
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

/** "Two years ago" is a year, "eight months ago" about a month, "three days ago" a day. Nothing where the words turn out to be no date. */
export function resolveDistance(said: Extract<SaidDate, { kind: 'distance' }>, context: Context): Resolved | undefined {
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
  const own = {
    min: goFrom(today.min, sign * count, unit) - earlier,
    max: goFrom(today.max, sign * count, unit) + later,
  };
  const { min: from, max: to } = stretchDistance(own, said, today);
  if (unit !== 'year' || !Number.isInteger(count) || said.reach === 'less')
    return { readings: [{ min: from, max: to }] };
  const calendarYear = wholeYears(yearOf(today) + sign * count);
  return { readings: [{ min: Math.min(calendarYear.min, from), max: Math.max(calendarYear.max, to) }] };
}

/** Where it is told how the distance is rounded: on to twice as far, back to the day of the text, or a tenth each way. */
function stretchDistance(
  { min, max }: Bounds,
  { count, unit, ahead, reach }: Extract<SaidDate, { kind: 'distance' }>,
  today: Bounds,
): Bounds {
  if (reach === undefined) return { min, max };
  const sign = ahead ? 1 : -1;
  const spare = Math.ceil(Math.abs(goFrom(today.min, count, unit) - today.min) / 10);
  if (reach === 'about') return { min: min - spare, max: max + spare };
  const far = goFrom(ahead ? today.max : today.min, sign * 2 * count, unit);
  const outward = reach === 'more' ? far : ahead ? today.min : today.max;
  return { min: Math.min(min, outward), max: Math.max(max, outward) };
}

/** What is counted off in years. */
export function resolveAnniversary(said: Extract<SaidDate, { kind: 'anniversary' }>, context: Context): Resolved {
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
