import type { Property, ValueType } from '../model/claim.ts';
import type { Bounds, DurationValue, OpenBounds, QuantityValue, Value } from '../model/value.ts';
import { foldText } from '../text/fold.ts';
import { tabulate } from '../text/word-table.ts';
import { findDays, findMonthDays, findPeriod, monthsIn } from './calendar.ts';
import { type Amount, countOne, readAmount } from './read-amount.ts';
import { findMeasure, readUnit, type UnitOfMeasure } from './read-unit.ts';

/** What a name stands for: the id of a declared entity, or nothing. */
export type FindEntity = (name: string) => string | undefined;

/** No date or amount is written in more UTF-16 code units. */
const longestMeasure = 1_000;
const measured: ReadonlySet<ValueType> = new Set(['date', 'period', 'duration', 'quantity']);

/** Reads a stated value as the property's type has it, or as it looks; nothing where it is none of that type. */
export function readValue(
  text: string,
  property: Pick<Property, 'type' | 'scale'> | undefined,
  findEntity: FindEntity,
): Value | undefined {
  const stated = foldText(text).trim();
  const isLong = stated.length > longestMeasure;
  const type = property?.type ?? (isLong ? 'text' : inferType(stated, findEntity));
  if (isLong && measured.has(type)) return undefined;
  return readers[type](stated, property?.scale ?? [], findEntity);
}

/** The type that a value without a declared one has, by what it looks like. */
export function inferType(text: string, findEntity: FindEntity): ValueType {
  if (/^(?:true|false)$/i.test(text)) return 'boolean';
  if (looksLikeDate(text) && findDays(text)) return 'date';
  if (text.includes('/') && findPeriod(text)) return 'period';
  if (readDuration(text)) return 'duration';
  if (findEntity(text) !== undefined) return 'entity';
  return readQuantity(text) && countsPlainly(text) ? 'quantity' : 'text';
}

/** "One stance", "several stances", and "a third way" may count nothing; "1 stance" and "two stances" do. */
function countsPlainly(text: string): boolean {
  return (
    !/^(?:one (?!hundred|thousand|million|billion)|an? (?:third|fifth|quarter|tenth)\b|(?:several|a few|tens|dozens|scores|hundreds|thousands|millions|billions)\b)/i.test(
      text,
    ) && !/^one$/i.test(text)
  );
}

/** A bare year from 1000 to 2999, a month, a day, and what EDTF adds to them. */
function looksLikeDate(text: string): boolean {
  return /^[12][\dX]{3}(?:-[\dX]{2}){0,2}[~?%]?$/.test(text) || /^[[{][\d,. X-]+[\]}]$/.test(text);
}

type Reader = (text: string, scale: readonly string[], findEntity: FindEntity) => Value | undefined;

const readers: Readonly<Record<ValueType, Reader>> = {
  date: (text) => {
    const period = text.includes('/') ? findPeriod(text) : undefined;
    const days = period ? { min: period.start.min, max: period.end.max } : findDays(text);
    return days && { type: 'date', ...days, shown: text };
  },
  period: (text) => {
    const period = findPeriod(text);
    return period && { type: 'period', ...period, shown: text };
  },
  duration: readDuration,
  quantity: readQuantity,
  entity: (text, _, findEntity) => {
    const id = findEntity(text) ?? text.toLowerCase();
    return { type: 'entity', id, shown: findEntity(text) ?? text };
  },
  boolean: (text) => {
    const shown = text.toLowerCase();
    return /^(?:true|false)$/.test(shown) ? { type: 'boolean', holds: shown === 'true', shown } : undefined;
  },
  ordinal: (text, scale) => {
    const step = scale.findIndex((each) => each.toLowerCase() === text.toLowerCase());
    return step < 0 ? undefined : { type: 'ordinal', step, shown: scale[step] ?? text };
  },
  text: (text) => ({ type: 'text', shown: text }),
};

/** Seconds in the units of time that are always as long; months and years are counted in days. */
const secondsIn: Readonly<Record<string, number>> = tabulate({
  second: 1,
  minute: 60,
  hour: 3_600,
  day: 86_400,
  night: 86_400,
  week: 604_800,
  fortnight: 1_209_600,
});
const monthsOf: Readonly<Record<string, number>> = tabulate({ ...monthsIn, quarter: 3, centurie: 1_200 });
const abbreviated: Readonly<Record<string, string>> = tabulate({
  sec: 'second',
  min: 'minute',
  hr: 'hour',
  h: 'hour',
  yr: 'year',
});

export function readDuration(text: string): DurationValue | undefined {
  const amount = readAmount(countOne(text));
  return amount && measureDuration(amount, text);
}

/** An amount of time, of the unit that stands behind it; nothing where that is none. */
export function measureDuration(amount: Amount, shown: string): DurationValue | undefined {
  const length = sumLengths(amount);
  return (
    length && {
      type: 'duration',
      ...roundBoth(length),
      openMin: length.openMin,
      openMax: length.openMax,
      ...(length.months && { months: roundBoth(length.months) }),
      shown,
    }
  );
}

/** Without the noise of calculating: 1.1 hours are 66 minutes. */
function roundBoth({ min, max }: Bounds): Bounds {
  const round = (number: number) => Number(number.toPrecision(12));
  return { min: round(min), max: round(max) };
}

/** A length of time in seconds, and in months where nothing else is told. */
type Length = OpenBounds & Pick<DurationValue, 'months'>;

const noLength: Length = { min: 0, max: 0, openMin: false, openMax: false, months: { min: 0, max: 0 } };

/** "Two hours", and "1 hour 30 minutes" or "4 minutes and 33 seconds" in one. */
function sumLengths(amount: Amount): Length | undefined {
  const match = /^-?(?:of an? )?([a-z]+)(?:,? (?:and )?(.+))?$/i.exec(amount.rest);
  const word = match?.[1]?.toLowerCase().replace(/s$/, '') ?? '';
  const unit = abbreviated[word] ?? word;
  if (amount.currency !== undefined) return undefined;
  const more = match?.[2] === undefined ? undefined : readAmount(match[2]);
  const tail = match?.[2] === undefined ? noLength : more && sumLengths(more);
  if (!tail) return undefined;
  const months = monthsOf[unit];
  const length = (number: number, side: 'min' | 'max') => {
    if (!Number.isFinite(number)) return number;
    return months === undefined
      ? number * (secondsIn[unit] ?? Number.NaN)
      : findMonthDays(number * months)[side] * 86_400;
  };
  const min = length(amount.min, 'min') + tail.min;
  const max = length(amount.max, 'max') + tail.max;
  // Nothing lasts from five hours to three. Without a unit there is no number, and so no answer either.
  if (!(min <= max)) return undefined;
  return {
    min,
    max,
    openMin: amount.openMin || tail.openMin,
    openMax: amount.openMax || tail.openMax,
    ...(months !== undefined &&
      tail.months && {
        months: { min: amount.min * months + tail.months.min, max: amount.max * months + tail.months.max },
      }),
  };
}

export function readQuantity(text: string): QuantityValue | undefined {
  const amount = readAmount(text);
  return amount && measureQuantity(amount, text);
}

/** An amount in the unit, or of the noun, that stands behind it. */
export function measureQuantity(amount: Amount, shown: string): QuantityValue | undefined {
  // "3rd" counts nothing.
  if (/^(?:st|nd|rd|th)\b/i.test(amount.rest)) return undefined;
  // "3-2" is a score: a range may not fall.
  if (amount.min > amount.max) return undefined;
  const compound = splitCompound(amount);
  const unit = compound?.unit ?? findUnit(amount);
  const scaled = (number: number, more: number) =>
    Number.isFinite(number) ? unit.zero + unit.size * number + more : number;
  return {
    type: 'quantity',
    min: scaled(amount.min, compound?.more.min ?? 0),
    max: scaled(amount.max, compound?.more.max ?? 0),
    openMin: amount.openMin,
    openMax: amount.openMax,
    unit: unit.unit,
    writtenUnit: amount.rest,
    written: `${unit.size} ${unit.zero}`,
    // A degree more or less is a degree, however far from zero.
    leeway: compound?.leeway ?? unit.size * (unit.unit === 'Temperature' ? amount.rounding : amount.leeway),
    shown,
  };
}

function findUnit({ currency, rest }: Amount): UnitOfMeasure {
  if (currency === undefined) return readUnit(rest);
  const each = /^(?:\/|(?:per|an?|each|every) ).+$/i.test(rest) ? readUnit(`${currency} ${rest}`) : undefined;
  return each?.unit.startsWith(`${currency}/`) ? each : { unit: currency, size: 1, zero: 0 };
}

/** "5 ft 11 in": an amount that goes on in a smaller unit of the same kind, which may have a bound behind it. */
function splitCompound({ rest }: Amount): { unit: UnitOfMeasure; more: Bounds; leeway: number } | undefined {
  const match = /^(\p{L}+),? (?:and )?(\d.*)$/u.exec(rest);
  const unit = match && findMeasure(match[1] ?? '');
  const more = match ? readQuantity(match[2] ?? '') : undefined;
  if (!unit || !more || more.unit !== unit.unit) return undefined;
  const ends = [more.min, more.max].filter(Number.isFinite);
  if (new Set(ends).size !== 1 || ends.some((end) => end >= unit.size)) return undefined;
  return { unit, more, leeway: more.leeway };
}
