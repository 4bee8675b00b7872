import { showDays } from '../values/calendar.ts';
import { isEdtf } from '../values/edtf.ts';
import { findDates } from '../values/find-dates.ts';
import { isDay } from '../values/is-day.ts';

/** Year, month, and day in figures, as pages and Korean, Japanese, and Chinese datelines write them. */
const inFigures = /(?<!\d)((?:1[89]|20|21)\d{2})\s*[-./\u5E74\uB144]\s*(\d{1,2})\s*[-./\u6708\uC6D4]\s*(\d{1,2})(?!\d)/;

/**
 * The day that a date written by a page names, as `YYYY-MM-DD`, or a month or year where it names no more. The day is
 * taken as it stands there: what it was in another time zone is not asked. Nothing where the words name none.
 */
export function readDay(text: string): string | undefined {
  const words = text.trim();
  const packed = /^((?:1[89]|20|21)\d{2})(\d{2})(\d{2})(?:T?\d{4,6})?$/.exec(words);
  const figures = packed ?? inFigures.exec(words);
  if (figures) {
    const day = `${figures[1]}-${figures[2]?.padStart(2, '0')}-${figures[3]?.padStart(2, '0')}`;
    return isDay(day) ? day : undefined;
  }
  if (/^\d{4}(?:-\d{2})?$/.test(words) && isEdtf(words)) return words;
  for (const { readings, ends } of findDates(words, undefined)) {
    const [only] = readings;
    if (readings.length === 1 && only && only.min === only.max && !ends) return showDays(only);
  }
  return undefined;
}
