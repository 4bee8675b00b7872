import { ok } from 'node:assert/strict';
import type { Bounds } from '../../src/model/value.ts';
import { admits } from '../../src/values/admits.ts';
import { findDays } from '../../src/values/calendar.ts';
import { compareValues } from '../../src/values/compare-values.ts';
import { findAmounts } from '../../src/values/find-amounts.ts';
import { findDates } from '../../src/values/find-dates.ts';
import { readValue } from '../../src/values/read-value.ts';
import { readFields } from './input-fields.ts';

/**
 * Whatever words say, they are read without fail, and each date and amount is where it is written. The input is the
 * words, a value, the day of the text, and what stands before and behind the words.
 */
export function checkPhrases(input: string): void {
  const [words = '', stated = '', day = '', before = '', behind = ''] = readFields(input);
  const today = findDays(day.trim());
  const dates = findDates(words, today);
  for (const { start, end, text, readings, ends } of dates) {
    expectInside(start, end, words);
    ok(text.endsWith(words.slice(start, end)), `${text} is not what stands there`);
    for (const bounds of [...readings, ...(ends ? [ends.start, ends.end] : [])]) expectBounds(bounds);
  }
  for (const { start, end, text, quantity, duration } of findAmounts(words)) {
    expectInside(start, end, words);
    ok(text.length > 0);
    for (const bounds of [quantity, duration]) if (bounds) expectBounds(bounds);
  }
  const value = readValue(stated, undefined, (name) => (name === 'Seoul' ? 'seoul' : undefined));
  if (!value) return;
  ok(compareValues(value, value, () => false) !== 'contradicts', 'a value contradicts itself');
  const admission = admits(value, words, today, { before, behind });
  ok(admission.admitted || admission.says.length > 0);
}

function expectInside(start: number, end: number, words: string): void {
  ok(start >= 0 && start < end && end <= words.length, `${start} to ${end} is outside the words`);
}

function expectBounds({ min, max }: Bounds): void {
  ok(min <= max, `from ${min} to ${max}`);
}
