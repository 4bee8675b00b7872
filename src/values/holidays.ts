import type { Bounds } from '../model/value.ts';
import { dayOf, findWeekdayOfMonth } from './calendar.ts';

const fixed = (month: number, day: number) => (year: number) => dayOf(year, month, day);
const nth = (month: number, weekday: number, number: number) => (year: number) =>
  findWeekdayOfMonth(year, month, weekday, number);
const fromEaster = (days: number) => (year: number) => findEaster(year) + days;

/** Days with a name, and when they are; those that other countries keep on other days are not here. */
const holidays: readonly (readonly [pattern: string, first: (year: number) => number, days?: number])[] = [
  ["New Year[\u2019']?s Eve", fixed(12, 31)],
  ["New Year[\u2019']?s(?: Day)?", fixed(1, 1)],
  ['(?:Martin Luther )?King(?:,? Jr\\.?)? Day', nth(1, 1, 3)],
  ["(?:St\\. )?Valentine[\u2019']?s Day", fixed(2, 14)],
  ["Presidents?[\u2019']?s? Day", nth(2, 1, 3)],
  ['Ash Wednesday', fromEaster(-46)],
  ["St\\. Patrick[\u2019']?s Day", fixed(3, 17)],
  ["April Fools?[\u2019']?s? Day", fixed(4, 1)],
  ['Palm Sunday', fromEaster(-7)],
  ['Good Friday', fromEaster(-2)],
  ['Easter Monday', fromEaster(1)],
  ['Easter(?: Sunday)?', fromEaster(0)],
  ['May Day', fixed(5, 1)],
  ['Memorial Day', nth(5, 1, -1)],
  ['Fourth of July|July Fourth', fixed(7, 4)],
  ['Labor Day', nth(9, 1, 1)],
  ['Columbus Day', nth(10, 1, 2)],
  ['Halloween', fixed(10, 31)],
  ["Veterans[\u2019']? Day", fixed(11, 11)],
  ['Thanksgiving(?: Day)?', nth(11, 4, 4)],
  ['Christmas Eve', fixed(12, 24)],
  ['Christmas Day', fixed(12, 25)],
  ['Christmas', fixed(12, 24), 3],
  ['Boxing Day', fixed(12, 26)],
];

/** Every name of a holiday, as the source of a pattern. */
export const holidayNames = holidays.map(([pattern]) => pattern).join('|');

const named = holidays.map(([pattern, first, days = 1]) => ({ name: new RegExp(`^(?:${pattern})$`), first, days }));

/** The days of a holiday in a year; nothing for another name. */
export function findHoliday(name: string, year: number): Bounds | undefined {
  const holiday = named.find((each) => each.name.test(name));
  if (!holiday) return undefined;
  const min = holiday.first(year);
  return { min, max: min + holiday.days - 1 };
}

/** Easter Sunday of the Gregorian calendar: the anonymous algorithm in Meeus, Astronomical Algorithms, chapter 8. */
function findEaster(year: number): number {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const f = Math.floor((century + 8) / 25);
  const g = Math.floor((century - f + 1) / 3);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - h - (inCentury % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
