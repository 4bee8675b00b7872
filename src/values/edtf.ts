import { findDays } from './calendar.ts';

/** Whether a text is a date in EDTF (Extended Date/Time Format, ISO 8601-2:2019), without a time of day. */
export function isEdtf(text: string): boolean {
  return findDays(text) !== undefined;
}
