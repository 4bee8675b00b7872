import { Failure } from './failure.ts';

/** The day by the clock, in UTC. */
export function findToday(): string {
  return new Date().toISOString().slice(0, 10);
}

/**
 * The day that `--today` names, or else today's, `YYYY-MM-DD`.
 * @throws {Failure} where it is no day.
 */
export function readDay(given: string | undefined): string {
  const day = given ?? findToday();
  if (!isDay(day)) throw new Failure(`--today needs a day such as 2027-06-30, not "${day}"`);
  return day;
}

/** A day of the calendar; the grammar of all other dates is not loaded for it. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
