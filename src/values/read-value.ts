import { convert, getMeasureKind, MeasureKind, type Unit } from 'convert';
import type { Property, ValueType } from '../model/claim.ts';
import type { DurationValue, QuantityValue, Value } from '../model/value.ts';
import { foldText } from '../text/fold.ts';
import { findDays, findMonthDays, findPeriod, monthsIn } from './calendar.ts';
import { type Amount, currencies, readAmount } from './read-amount.ts';

/** What a name stands for: the id of a declared entity, or nothing. */
export type FindEntity = (name: string) => string | undefined;

/** Reads a stated value as the property's type has it, or as it looks; nothing where it is none of that type. */
export function readValue(
  text: string,
  property: Pick<Property, 'type' | 'scale'> | undefined,
  findEntity: FindEntity,
): Value | undefined {
  const stated = foldText(text).trim();
  const type = property?.type ?? inferType(stated, findEntity);
  return readers[type](stated, property?.scale ?? [], findEntity);
}

/** The type that a value without a declared one has, by what it looks like. */
export function inferType(text: string, findEntity: FindEntity): ValueType {
  if (/^(?:true|false)$/.test(text)) return 'boolean';
  if (looksLikeDate(text) && findDays(text)) return 'date';
  if (text.includes('/') && findPeriod(text)) return 'period';
  if (readDuration(text)) return 'duration';
  if (findEntity(text) !== undefined) return 'entity';
  // "One stance" counts nothing; "1 stance" and "two stances" do.
  return readQuantity(text) && !/^one\b/i.test(text) ? 'quantity' : 'text';
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
  boolean: (text) =>
    /^(?:true|false)$/.test(text) ? { type: 'boolean', holds: text === 'true', shown: text } : undefined,
  ordinal: (text, scale) => {
    const step = scale.findIndex((each) => each.toLowerCase() === text.toLowerCase());
    return step < 0 ? undefined : { type: 'ordinal', step, shown: scale[step] ?? text };
  },
  text: (text) => ({ type: 'text', shown: text }),
};

/** Seconds in the units of time that are always as long; months and years are counted in days. */
const secondsIn: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3_600,
  day: 86_400,
  night: 86_400,
  week: 604_800,
  fortnight: 1_209_600,
};
const monthsOf: Readonly<Record<string, number>> = { ...monthsIn, quarter: 3, centurie: 1_200 };
const abbreviated: Readonly<Record<string, string>> = {
  sec: 'second',
  min: 'minute',
  hr: 'hour',
  h: 'hour',
  yr: 'year',
};

export function readDuration(text: string): DurationValue | undefined {
  const amount = readAmount(text);
  const word =
    /^-?([a-z]+)$/i
      .exec(amount?.rest ?? '')?.[1]
      ?.toLowerCase()
      .replace(/s$/, '') ?? '';
  const unit = abbreviated[word] ?? word;
  if (!amount || amount.currency !== undefined) return undefined;
  const length = (number: number, side: 'min' | 'max') => {
    if (!Number.isFinite(number)) return number;
    const months = monthsOf[unit];
    return months === undefined
      ? number * (secondsIn[unit] ?? Number.NaN)
      : findMonthDays(number * months)[side] * 86_400;
  };
  const min = length(amount.min, 'min');
  const max = length(amount.max, 'max');
  return Number.isNaN(min) || Number.isNaN(max) ? undefined : { type: 'duration', min, max, shown: text };
}

export function readQuantity(text: string): QuantityValue | undefined {
  const amount = readAmount(text);
  // "3rd" counts nothing.
  if (!amount || /^(?:st|nd|rd|th)\b/i.test(amount.rest)) return undefined;
  const { unit, factor } = findUnit(amount);
  const scaled = (number: number) => (Number.isFinite(number) ? factor(number) : number);
  return {
    type: 'quantity',
    min: scaled(amount.min),
    max: scaled(amount.max),
    openMin: amount.openMin,
    openMax: amount.openMax,
    unit,
    writtenUnit: amount.rest,
    rounding: Math.abs(scaled(amount.rounding) - scaled(0)),
    shown: text,
  };
}

/** Names of units that the conversion library does not have, or has for something else. */
const unitNames: Readonly<Record<string, string>> = {
  kph: 'km/h',
  'square kilometres': 'square kilometers',
  tonne: 'metric ton',
  tonnes: 'metric ton',
  kilometre: 'km',
  kilometres: 'km',
  metre: 'm',
  metres: 'm',
  litre: 'liter',
  litres: 'liter',
  kilos: 'kg',
  kilo: 'kg',
};

const currencyNames: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  yen: 'JPY',
  won: 'KRW',
  rupee: 'INR',
  yuan: 'CNY',
};

/** What an amount is of, and how to turn it into the base unit of its kind. */
function findUnit({ currency, rest }: Amount): { unit: string; factor: (number: number) => number } {
  const same = (number: number) => number;
  if (currency !== undefined) return { unit: currency, factor: same };
  if (rest === '') return { unit: '', factor: same };
  if (/^(?:%|per ?cent)$/i.test(rest)) return { unit: '%', factor: same };
  const code = currencyNames[rest.toLowerCase().replace(/s$/, '')] ?? rest;
  if ([...currencies.values(), 'CNY', 'CHF', 'SEK', 'NOK', 'DKK'].includes(code)) return { unit: code, factor: same };
  const name = unitNames[rest.toLowerCase()] ?? rest;
  for (const each of [name, name.toLowerCase(), name.toLowerCase().replace(/s$/, '')]) {
    const kind = getMeasureKind(each as Unit);
    if (kind === undefined) continue;
    const factor = (number: number) => convert(number, each as 'm').to(baseUnits[kind] as 'm');
    return { unit: MeasureKind[kind] as string, factor };
  }
  return { unit: singular(rest.toLowerCase()), factor: same };
}

/** The unit that each kind of measure is compared in. */
const baseUnits: Readonly<Record<number, string>> = {
  [MeasureKind.Angle]: 'degree',
  [MeasureKind.Area]: 'square meter',
  [MeasureKind.Data]: 'byte',
  [MeasureKind.Energy]: 'joule',
  [MeasureKind.Force]: 'newton',
  [MeasureKind.Frequency]: 'hertz',
  [MeasureKind.Length]: 'm',
  [MeasureKind.Mass]: 'kg',
  [MeasureKind.Power]: 'watt',
  [MeasureKind.Pressure]: 'pascal',
  [MeasureKind.Temperature]: 'celsius',
  [MeasureKind.Time]: 's',
  [MeasureKind.Volume]: 'liter',
};

const irregular: Readonly<Record<string, string>> = { people: 'person', men: 'man', women: 'woman', children: 'child' };

function singular(noun: string): string {
  return noun
    .split(' ')
    .map((word) => irregular[word] ?? word.replace(/(?:(?<=[sxz]|ch|sh)es|(?<!s)s)$/, ''))
    .join(' ');
}
