import { isDay } from '../values/is-day.ts';
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
