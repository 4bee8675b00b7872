import type { Bounds, DurationValue, QuantityValue, Value } from '../model/value.ts';
import { foldText } from '../text/fold.ts';
import { blankOut } from '../text/stretch.ts';
import { listSome } from '../text/wording.ts';
import { findFittingDays, partsOf, showDays, weekdayOf } from './calendar.ts';
import { compareValues } from './compare-values.ts';
import type { Recurrence } from './date-readings.ts';
import { type AmountExpression, findAmounts } from './find-amounts.ts';
import { type DateExpression, resolveDates } from './find-dates.ts';
import { findSaidDates, type SaidExpression } from './find-said-dates.ts';
import { readAmount } from './read-amount.ts';
import { readDuration } from './read-value.ts';

/** Whether some words can mean a value; where they cannot, what they say instead. */
export type Admission = { readonly admitted: true } | { readonly admitted: false; readonly says: string };

const yes: Admission = { admitted: true };

/** What stands around some words in their sentence: it tells whether they look back or ahead. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

const alone: Surroundings = { before: '', behind: '' };

/**
 * Holds a value against the words that are to carry it, in a text of a given day (in days since 1970-01-01).
 * Words that hold no date, or no amount of the value's kind, refuse nothing.
 */
export function admits(value: Value, words: string, today: Bounds | undefined, around = alone): Admission {
  // Names, steps, truth values, and texts are not held against the words, which are then not even read.
  if (!isDated(value) && value.type !== 'quantity' && value.type !== 'duration') return yes;
  const sentence = readSentence(words, around);
  return isDated(value) ? admitDate(value, findOwnDates(sentence, today)) : admitAmount(value, sentence, today);
}

/** Reads some words once, to ask of many days whether they can mean a date in a text of that day. */
export function readDated(words: string, around: Surroundings): (value: DatedValue, today: Bounds) => boolean {
  const sentence = readSentence(words, around);
  return (value, today) => canMean(value, findOwnDates(sentence, today));
}

type DatedValue = Extract<Value, { type: 'date' | 'period' }>;

function isDated(value: Value): value is DatedValue {
  return value.type === 'date' || value.type === 'period';
}

/** Some words in their sentence, and the dates that the sentence says. */
interface Sentence {
  readonly text: string;
  readonly said: readonly SaidExpression[];
  /** Where the words stand in it. */
  readonly place: Place;
}

function readSentence(words: string, around: Surroundings): Sentence {
  const [before, own, behind] = [foldText(around.before), foldText(words), foldText(around.behind)];
  const text = before + own + behind;
  return { text, said: findSaidDates(text), place: { start: before.length, end: before.length + own.length } };
}

/** The dates that belong to some words; one that joins two of them stands for both. */
function findOwnDates({ text, said, place }: Sentence, today: Bounds | undefined): DateExpression[] {
  const dates = resolveDates(text, said, today);
  const joined = dates.filter((date) => date.joined && date.start >= place.start && date.end <= place.end);
  return dates.filter(
    (date) =>
      !date.stamp &&
      (date.joined ? joined.includes(date) : date.start < place.end && date.end > place.start) &&
      !joined.some((whole) => whole !== date && date.start >= whole.start && date.end <= whole.end),
  );
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function admitDate(value: DatedValue, dates: readonly DateExpression[]): Admission {
  return canMean(value, dates) ? yes : { admitted: false, says: listWords(dates.map(tell)) };
}

function canMean(value: DatedValue, dates: readonly DateExpression[]): boolean {
  return dates.length === 0 || dates.some((date) => fits(value, date));
}

function fits(value: DatedValue, date: DateExpression): boolean {
  if (date.readings.length === 0) {
    const bounds = value.type === 'date' ? [value] : [value.start, value.end];
    return bounds.some((each) => recurs(each, date.recurs ?? {}));
  }
  if (value.type === 'date') return date.readings.some((reading) => meet(reading, value));
  if (date.ends) return meet(date.ends.start, value.start) && meet(date.ends.end, value.end);
  return date.readings.some((reading) => meet(reading, value.start) || meet(reading, value.end));
}

function meet(a: Bounds, b: Bounds): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** Whether some day of the bounds is of such a month, day of the month, and day of the week. */
function recurs({ min, max }: Bounds, { month, firstDay = 1, lastDay = 31, weekday }: Recurrence): boolean {
  // Four years hold every month with every weekday.
  if (max - min > 1_461 || (month === undefined && weekday === undefined)) return true;
  for (let day = min; day <= max; day++) {
    const parts = partsOf(day);
    if (month !== undefined && (parts.month !== month || parts.day < firstDay || parts.day > lastDay)) continue;
    if (weekday === undefined || weekdayOf(day) === weekday) return true;
  }
  return false;
}

/** Dates or amounts that a message repeats. */
const mostSaid = 8;

function listWords(said: readonly string[]): string {
  return listSome(said, mostSaid, 'more', 'more').join('; ');
}

function tell({ text, readings }: DateExpression): string {
  const meanings = readings.map(showDays).join(' or ');
  return meanings === '' ? `"${text.trim()}"` : `"${text.trim()}" (${meanings})`;
}

function admitAmount(
  value: Extract<Value, { type: 'quantity' | 'duration' }>,
  { text, said, place }: Sentence,
  today: Bounds | undefined,
): Admission {
  // A year is no amount.
  const undated = blankOut(text, resolveDates(text, said, today)).slice(place.start, place.end);
  const stated = findAmounts(undated).flatMap(({ text: words, quantity, duration, others = [], refuses }) => {
    const found = value.type === 'duration' ? duration && findFitting(duration) : quantity;
    const alike = others.filter(({ type }) => type === value.type);
    return [
      ...(found ? [{ words: found.type === 'duration' ? found.shown : words, found, refuses }] : []),
      ...alike.map((other) => ({ words, found: other, refuses: 'nothing' as const })),
    ];
  });
  const refusing = stated.filter(({ refuses }) => concerns(refuses, value));
  const fallen = value.type === 'quantity' && value.max < 0 && falling.test(text) ? negate(value) : undefined;
  const fits = ({ found }: { found: Value }) => canBe(value, found) || (fallen !== undefined && canBe(fallen, found));
  if (refusing.length === 0 || stated.some(fits)) return yes;
  return { admitted: false, says: listWords(refusing.map(({ words }) => `"${words}"`)) };
}

/** Words that tell of less: "fell 3.5 percent" is a change of -3.5%. */
const falling =
  /\b(?:f[ae]ll(?:s|en|ing)?|down|drop(?:s|ped|ping)?|decline[sd]?|declining|los[ts]|loses?|losing|loss(?:es)?|decreas\w+|shr[aiu]nk\w*|contract(?:s|ed|ion)|slip(?:s|ped)?|sl[iu]mp\w*|plung\w+|tumbl\w+|slid|sank|shed|cut|lower(?:ed)?|reduc\w+|deficit|negative|below)\b/i;

function negate(value: QuantityValue): QuantityValue {
  const { min, max, openMin, openMax } = value;
  return { ...value, min: -max, max: -min, openMin: openMax, openMax: openMin };
}

function concerns(refuses: AmountExpression['refuses'], value: Value): boolean {
  const unit = value.type === 'quantity' ? value.unit : undefined;
  if (refuses === 'bare numbers') return unit === '';
  return refuses === 'percentages' ? unit === '%' : refuses === 'all';
}

const secondsInDay = 86_400;

/** "Eight months" may be completed ones or rounded ones, short of nine; "about eight", and hours, are what they are. */
function findFitting(stated: DurationValue): DurationValue {
  const amount = readAmount(stated.shown);
  // Only long times are rounded so.
  const days = /^-?(?:week|fortnight|month|year|decade|centur)/.test(amount?.rest ?? '')
    ? findFittingDays(stated.shown)
    : undefined;
  if (!amount || !days || amount.min !== amount.max || !Number.isInteger(amount.min)) return stated;
  const next = readDuration(`${amount.min + 1} ${amount.rest}`)?.min ?? stated.max;
  const { months: _, ...inDays } = stated;
  return {
    ...inDays,
    min: Math.min(stated.min, days.min * secondsInDay),
    max: Math.max(stated.max, Math.min(days.max * secondsInDay, next - secondsInDay)),
  };
}

/** A noun that is counted may stand anywhere in the sentence; a unit, a currency, or % stands with its number. */
function canBe(value: Extract<Value, { type: 'quantity' | 'duration' }>, found: Value): boolean {
  if (value.type === 'quantity' && found.type === 'quantity' && !/^[A-Z%]|\//.test(value.unit)) {
    const bare = (quantity: typeof value) => ({ ...quantity, unit: '', writtenUnit: '' });
    return !/^[A-Z%]|\//.test(found.unit) && compareValues(bare(value), bare(found), () => false) !== 'contradicts';
  }
  const relation = compareValues(value, found, () => false);
  return relation === 'agrees' || relation === 'refines';
}
