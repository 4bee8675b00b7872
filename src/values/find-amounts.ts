import type { DurationValue, QuantityValue } from '../model/value.ts';
import { readOrdinalWord } from './number-words.ts';
import { readAmount } from './read-amount.ts';
import { readDuration, readQuantity } from './read-value.ts';

/** An amount that some words state, with the unit they give it. */
export interface AmountExpression {
  readonly text: string;
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
  readonly quantity: QuantityValue | undefined;
  readonly duration: DurationValue | undefined;
  /** Words such as "one", "first", or "a year", which often count nothing: they admit a value, and refuse none. */
  readonly weak: boolean;
}

const vague =
  'about|around|roughly|approximately|some|nearly|almost|at least|no fewer than|no less than|more than|over|above|up to|at most|no more than|less than|fewer than|under|below|between|from';
const numberWord =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|an? (?:half|dozen|hundred|thousand|million|billion|trillion)';

/** Where an amount may begin. */
const opening = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?:${vague}) )?(?:[+-]?(?:[A-Z]{1,2}\\$|\\p{Sc})? ?\\d|[+-]?\\.\\d|(?:${numberWord})(?![\\p{L}]))`,
  'giu',
);

const ordinal =
  /(?<![\p{L}\p{N}])(?:(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|(\d+)(?:st|nd|rd|th))(?![\p{L}\p{N}])/giu;

/** "A year", "an hour", "half an hour" is found as an amount. */
const single = /(?<![\p{L}\p{N}])an? (second|minute|hour|day|week|month|year|decade|century)(?:-long)?(?![\p{L}])/giu;

/** How far an amount and its unit may reach, in code units. */
const reach = 60;

/** Every amount that some English words state. Dates must have been taken out: a year is no amount. */
export function findAmounts(text: string): AmountExpression[] {
  const found: AmountExpression[] = [];
  let next = 0;
  for (const { index } of text.matchAll(opening)) {
    if (index < next) continue;
    const words = text.slice(index, index + reach);
    const amount = readAmount(words);
    if (!amount || /^(?:st|nd|rd|th)\b/.test(amount.rest)) continue;
    const length = words.length - amount.rest.length;
    const number = words.slice(0, Math.max(1, length)).trimEnd();
    // The longest unit that is one: "square metres" before "square".
    const units = [3, 2, 1].map((count) =>
      amount.rest
        .replace(/^-/, '')
        .split(/[\s,.;:)]+/)
        .slice(0, count)
        .join(' '),
    );
    const percent = /^ ?(?:%|per ?cent\b)/.exec(amount.rest)?.[0];
    const measured = units
      .map((unit) => readQuantity(`${number} ${unit}`))
      .find((quantity) => quantity && /^[A-Z%]/.test(quantity.unit));
    const quantity = percent === undefined ? (measured ?? readQuantity(number)) : readQuantity(`${number} %`);
    const duration =
      readDuration(`${number} ${units[2]?.replace(/-(?:long|old)$/, '')}`) ??
      readDuration(`${number} ${(units[2] ?? '').split('-')[0]}`);
    found.push({ text: number, start: index, quantity, duration, weak: /^(?:one|half)$/i.test(number) && !duration });
    next = index + Math.max(1, length);
  }
  for (const { 0: whole, 1: word, 2: digits, index } of text.matchAll(ordinal)) {
    const number = word === undefined ? digits : String(readOrdinalWord(word));
    found.push({ text: whole, start: index, quantity: readQuantity(number ?? ''), duration: undefined, weak: true });
  }
  for (const { 0: whole, 1: unit, index } of text.matchAll(single)) {
    found.push({ text: whole, start: index, quantity: undefined, duration: readDuration(`1 ${unit}`), weak: true });
  }
  return found;
}
