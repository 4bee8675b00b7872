import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { evaluate } from './evaluate/evaluate.ts';
import { isFalselyAccepted, isFalselyRefused, isMisjudged } from './evaluate/figures.ts';

/*
 * Thousands of quotes and pairs of readings, made by rule: `npm run evaluate` writes tests/evaluate/figures.md,
 * which is published, and this test holds the page to what the check does today.
 */
const page = fileURLToPath(new URL('./evaluate/figures.md', import.meta.url));
const outcome = evaluate(fileURLToPath(new URL('../sources', import.meta.url)));

test('no quote that is not in its source is accepted, and none that is there is refused', () => {
  expect(outcome.quotes.length).toBeGreaterThan(10_000);
  expect(outcome.quotes.filter(isFalselyAccepted)).toEqual([]);
  expect(outcome.quotes.filter(isFalselyRefused)).toEqual([]);
});

test('every pair of readings gets the finding that is right for it, and no other', () => {
  expect(outcome.readings.length).toBeGreaterThan(5_000);
  expect(outcome.readings.filter(isMisjudged)).toEqual([]);
});

test('the published figures are those of today', () => {
  if (process.env.UPDATE === '1') writeFileSync(page, outcome.page);
  expect(existsSync(page) && readFileSync(page, 'utf8')).toBe(outcome.page);
});
