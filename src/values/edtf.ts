import { findDays } from './calendar.ts';

/** Whether a text is a date in EDTF (Extended Date/Time Format, ISO 8601-2:2019), without a time of day. */
export function isEdtf(text: string): boolean {
  return findDays(text) !== undefined;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && isEdtf(text);
}
