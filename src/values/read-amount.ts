import type { Stretch } from '../text/stretch.ts';
import { tabulate } from '../text/word-table.ts';
import { type Bound, findBound } from './find-bound.ts';
import { readFraction, readHalf, readNumberWords } from './number-words.ts';

/** A number as it is written, with what is said about how exact it is. */
export interface Amount {
  readonly min: number;
  readonly max: number;
  readonly openMin: boolean;
  readonly openMax: boolean;
  /** Half of the last written digit's worth. */
  readonly rounding: number;
  /** How far a figure may be from what it was converted from: it was rounded to the digits that are no zeros. */
  readonly leeway: number;
  /** The currency before the number, as an ISO 4217 code. */
  readonly currency?: string;
  /** Where the number ends in the text, with a bound that stands right behind it: "12 or more" of "12 or more people". */
  readonly end: number;
  /** Where a bound stands behind what is counted: "or more" of "12 people or more". */
  readonly bound?: Stretch;
  /** What stands behind the number, without a bound. */
  readonly rest: string;
}

const scales = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
  ['dozen', 12],
  ['k', 1_000],
  ['m', 1_000_000],
  ['bn', 1_000_000_000],
]);

/** Currency signs and the codes of ISO 4217 that they stand for; a bare `$` is the United States'. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['HK$', 'HKD'],
  ['NZ$', 'NZD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₪', 'ILS'],
  ['₱', 'PHP'],
  ['₴', 'UAH'],
]);

/** Codes of ISO 4217 that are read behind or before a number. */
export const currencyCodes: ReadonlySet<string> = new Set([
  ...currencies.values(),
  ...'CNY CHF SEK NOK DKK PLN CZK HUF RON MXN ARS CLP COP ZAR NGN KES EGP SAR AED PKR BDT IDR MYR'.split(' '),
]);

type Vagueness = 'about' | 'nearly' | 'at least' | 'more than' | 'at most' | 'less than';

const vaguenesses: readonly (readonly [RegExp, Vagueness])[] = [
  [/^(?:about|around|roughly|approximately|approx\.?|some|circa|c\.|ca\.|~|≈)\s*/i, 'about'],
  [/^(?:nearly|almost|just under|close to)\s+/i, 'nearly'],
  [/^(?:at least|no fewer than|no less than|not less than|minimum of|a minimum of|≥|>=)\s*/i, 'at least'],
  [/^(?:more than|greater than|over|above|in excess of|upwards of|>)\s*/i, 'more than'],
  [/^(?:at most|up to|no more than|not more than|a maximum of|maximum of|≤|<=)\s*/i, 'at most'],
  [/^(?:less than|fewer than|under|below|<)\s*/i, 'less than'],
];

/** Reads an amount at the start of a text; nothing where none stands there. */
export function readAmount(text: string): Amount | undefined {
  const plain = text
    .trim()
    .replace(/[\u2012-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
  const many = readPlural(plain);
  if (many) return many;
  const { said, stated } = takeVague(plain);
  const between = /^(?:between|from) /i.exec(stated);
  const first = readNumber(between ? stated.slice(between[0].length) : stated);
  if (!first) return undefined;
  const joint = (between ? /^ ?(?:-|to|and) ?/i : /^ ?(?:-|to|or) ?/i).exec(first.rest);
  const second = joint ? readNumber(first.rest.slice(joint[0].length)) : undefined;
  if (!second) return finish(first, first.number, said, plain);
  // "1.5 to 2 million": the scale belongs to both; of "1 to 1 million" it cannot.
  const shared = first.scale === 1 && first.number < second.number / second.scale ? second.scale : 1;
  return finish({ ...first, ...second, number: second.number }, first.number * shared, said, plain);
}

/** Takes off what a text says of the amount before it. */
function takeVague(text: string): { said: Vagueness | undefined; stated: string } {
  for (const [pattern, said] of vaguenesses) {
    const stated = text.replace(pattern, '');
    if (stated !== text) return { said, stated };
  }
  return { said: undefined, stated: text };
}

/** "A year" and "nearly an hour" as an amount: one of it; and "a year and a half" as one and a half of it. */
export function countOne(text: string): string {
  const { stated } = takeVague(text);
  return (text.slice(0, text.length - stated.length) + stated.replace(/^an? /i, '1 ')).replace(
    /^(.*[\da-z]) (hour|day|week|month|year|decade)s? and a half$/i,
    '$1 and a half $2s',
  );
}

/** What an amount counts in when it is told in plurals only. */
export const plurals: Readonly<Record<string, number>> = tabulate({
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1_000,
  millions: 1_000_000,
  billions: 1_000_000_000,
});

/** "Hundreds", "tens of thousands", "several": two of them, or more. */
function readPlural(text: string): Amount | undefined {
  const match =
    /^(?:(tens|dozens|scores|hundreds|thousands) of )?(tens|dozens|scores|hundreds|thousands|millions|billions|several|a few)\b(?: of(?= ))?/i.exec(
      text,
    );
  if (!match) return undefined;
  const [whole, of = '', counted = ''] = match;
  const each = (plurals[of.toLowerCase()] ?? 1) * (plurals[counted.toLowerCase()] ?? 1);
  return {
    min: 2 * each,
    max: Number.POSITIVE_INFINITY,
    openMin: false,
    openMax: false,
    rounding: 0,
    leeway: 0,
    ...divide(text, whole.length, findOwnBound(text.slice(whole.length))),
  };
}

/** A bound behind a number; one that goes on with another number bounds that. */
function findOwnBound(rest: string): Bound | undefined {
  const bound = findBound(rest);
  return bound && readFigure(takeVague(bound.behind.trim()).stated) ? undefined : bound;
}

/** Where a number that ends at an offset, its bound, and what is counted stand in a text. */
function divide(text: string, end: number, bound: Bound | undefined): Pick<Amount, 'end' | 'bound' | 'rest'> {
  if (!bound) return { end, rest: text.slice(end).trim() };
  const { counted, words, behind } = bound;
  const start = end + counted.length;
  const stretch = { start, end: start + words.length };
  const rest = (counted + behind).trim();
  return counted === '' ? { end: stretch.end, rest } : { end, bound: stretch, rest };
}

/** The interval from `low` to the number, as its words in the text widen it. */
function finish(written: WrittenNumber, low: number, said: Vagueness | undefined, text: string): Amount | undefined {
  const { number, rounding, currency, rest } = written;
  const bound = findOwnBound(rest);
  const vagueness = bound?.says ?? said;
  const unbounded = {
    below: [said, vagueness].some((each) => each === 'at most' || each === 'less than'),
    above: [said, vagueness].some((each) => each === 'at least' || each === 'more than'),
  };
  // "Up to 12 or more" can be any number.
  if (unbounded.below && unbounded.above) return undefined;
  const below = vagueness === 'about' || vagueness === 'nearly' ? Math.abs(low) / 10 : 0;
  const above = vagueness === 'about' ? Math.abs(number) / 10 : 0;
  return {
    min: unbounded.below ? Number.NEGATIVE_INFINITY : low - below,
    max: unbounded.above ? Number.POSITIVE_INFINITY : number + above,
    openMin: vagueness === 'more than',
    openMax: vagueness === 'less than',
    rounding,
    leeway: findLeeway(Math.abs(number), rounding),
    ...(currency !== undefined && { currency }),
    ...divide(text, text.length - rest.length, bound),
  };
}

/**
 * "1,500 miles" is printed as "2,400 km": zeros at the end are no digits. Half of the last other digit, at most a
 * twentieth of the number; of a number without zeros half of its last digit, at most a tenth.
 */
function findLeeway(number: number, rounding: number): number {
  let digits = Math.round(number / (2 * rounding));
  let significant = rounding;
  for (; digits > 0 && digits % 10 === 0; digits /= 10) significant *= 10;
  return Math.max(Math.min(significant, number / 20), Math.min(rounding, number / 10));
}

export interface WrittenNumber {
  readonly number: number;
  /** What the digits or words were multiplied by: 1,000,000 in "1.5 million". */
  readonly scale: number;
  readonly rounding: number;
  readonly currency?: string;
  readonly rest: string;
}

function readNumber(text: string): WrittenNumber | undefined {
  const read = readFigure(text);
  if (!read || read.currency !== undefined) return read;
  // "200m" is a distance; "5m people" and "£5m" are millions.
  if (!text.slice(0, text.length - read.rest.length).endsWith('m')) return read;
  const bound = findOwnBound(read.rest);
  const isAlone = read.rest === '' || (bound?.counted === '' && bound.behind === '');
  return isAlone
    ? { ...read, number: read.number / 1e6, scale: 1, rounding: read.rounding / 1e6, rest: `m${read.rest}` }
    : read;
}

/** A number with its sign and currency. */
function readFigure(text: string): WrittenNumber | undefined {
  const sign = /^([+-])\s*|^minus (?=[\d.])/i.exec(text);
  let rest = text.slice(sign?.[0].length ?? 0);
  const currency = /^(?:[A-Z]{1,2}\$|\p{Sc}|[A-Z]{3}(?=\s?\d))/u.exec(rest)?.[0];
  const code = currency === undefined ? undefined : (currencies.get(currency) ?? currency);
  if (code !== undefined && /^[A-Z]{3}$/.test(currency ?? '') && !currencyCodes.has(code)) return undefined;
  if (currency !== undefined) rest = rest.slice(currency.length).trimStart();
  const read = readFraction(rest) ?? readDigits(rest) ?? readNumberWords(rest);
  if (!read) return undefined;
  const number = (sign && sign[1] !== '+' ? -1 : 1) * read.number;
  return { ...read, number, ...(code !== undefined && { currency: code }) };
}

function readDigits(text: string): WrittenNumber | undefined {
  const match = /^(\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?!\d)|\d+)?(\.\d+)?/.exec(text);
  if (!match?.[0]) return undefined;
  const decimals = Math.max(0, (match[2]?.length ?? 0) - 1);
  let rest = text.slice(match[0].length);
  const half = decimals === 0 ? readHalf(rest) : undefined;
  const number = Number((match[1] ?? '').replace(/\D/g, '') + (match[2] ?? '')) + (half?.number ?? 0);
  rest = half?.rest ?? rest;
  if (/^(?:[\d,.]*\d|\p{L}{4,}\d)/u.test(rest)) return undefined;
  const scale = readScale(rest);
  rest = scale.rest;
  return { number: number * scale.factor, scale: scale.factor, rounding: (scale.factor * 10 ** -decimals) / 2, rest };
}

function readScale(text: string): { factor: number; rest: string } {
  let factor = 1;
  let rest = text;
  for (;;) {
    const match = /^[\s-]*(hundred|thousand|million|billion|trillion|dozen|bn|m|k)s?\b/i.exec(rest);
    const word = match?.[1]?.toLowerCase() ?? '';
    // "5 m" is five metres, "5m" five million.
    if (!match || (word.length === 1 && /[\s-]/.test(match[0]))) return { factor, rest };
    factor *= scales.get(word) ?? 1;
    rest = rest.slice(match[0].length);
  }
}
