import { convert, getMeasureKind, MeasureKind, type Unit } from 'convert';
import { tabulate } from '../text/word-table.ts';
import { currencies, currencyCodes } from './read-amount.ts';

/**
 * What an amount is of. An amount in its base unit is `zero` plus `size` times the number: only temperatures have
 * another zero than 0.
 */
export interface UnitOfMeasure {
  /** A kind of measure (`Length`), a currency (`USD`), `%`, a noun in the singular, one per another, or nothing. */
  readonly unit: string;
  readonly size: number;
  readonly zero: number;
}

/** Names that the conversion library does not have, or has for something else. */
const otherNames: Readonly<Record<string, string>> = tabulate({
  tonne: 'metric ton',
  tonnes: 'metric ton',
  kilometre: 'km',
  kilometres: 'km',
  centimetre: 'cm',
  centimetres: 'cm',
  millimetre: 'mm',
  millimetres: 'mm',
  metre: 'm',
  metres: 'm',
  litre: 'liter',
  litres: 'liter',
  kilos: 'kg',
  kilo: 'kg',
  hr: 'hour',
  hrs: 'hour',
  sec: 'second',
  'metric tons': 'metric ton',
  hectare: 'ha',
  hectares: 'ha',
  mph: 'mile/hour',
  kph: 'km/hour',
  kmh: 'km/hour',
  'km/h': 'km/hour',
  knot: 'nautical mile/hour',
  knots: 'nautical mile/hour',
});

const currencyNames: Readonly<Record<string, string>> = tabulate({
  dollar: 'USD',
  euro: 'EUR',
  yen: 'JPY',
  won: 'KRW',
  rupee: 'INR',
  yuan: 'CNY',
  'us dollar': 'USD',
  'u.s. dollar': 'USD',
  // As a text is cut into words.
  'u s dollar': 'USD',
  'american dollar': 'USD',
  'australian dollar': 'AUD',
  'canadian dollar': 'CAD',
  'hong kong dollar': 'HKD',
  'japanese yen': 'JPY',
  'korean won': 'KRW',
  'south korean won': 'KRW',
  'chinese yuan': 'CNY',
  'pound sterling': 'GBP',
  'pounds sterling': 'GBP',
  'swiss franc': 'CHF',
});

/** The unit that each kind of measure is compared in. */
const baseUnits: Readonly<Record<MeasureKind, string>> = {
  [MeasureKind.Angle]: 'degree',
  [MeasureKind.Area]: 'square meter',
  [MeasureKind.Data]: 'byte',
  [MeasureKind.Energy]: 'joule',
  [MeasureKind.Force]: 'newton',
  [MeasureKind.Frequency]: 'hertz',
  [MeasureKind.Illuminance]: 'lux',
  [MeasureKind.Length]: 'm',
  [MeasureKind.Luminance]: 'nit',
  [MeasureKind.LuminousIntensity]: 'candela',
  [MeasureKind.Mass]: 'kg',
  [MeasureKind.Power]: 'watt',
  [MeasureKind.Pressure]: 'pascal',
  [MeasureKind.Temperature]: 'celsius',
  [MeasureKind.Time]: 's',
  [MeasureKind.Volume]: 'liter',
};

const plain = { size: 1, zero: 0 };
const known = new Map<string, UnitOfMeasure>();

/** What stands behind a number, as a unit; a noun that is no unit counts only what it names. */
export function readUnit(name: string): UnitOfMeasure {
  const found = known.get(name);
  if (found) return found;
  const unit = findUnit(name);
  // Nouns are without number; what is kept of them stays small.
  if (known.size < 1_000) known.set(name, unit);
  return unit;
}

function findUnit(name: string): UnitOfMeasure {
  if (name === '') return { unit: '', ...plain };
  if (/^(?:%|per ?cent|pct)$/i.test(name)) return { unit: '%', ...plain };
  const currency = currencyNames[name.toLowerCase().replace(/s$/, '')] ?? currencies.get(name) ?? name;
  if (currencyCodes.has(currency)) return { unit: currency, ...plain };
  return findMeasure(name) ?? findRatio(name) ?? { unit: singular(name.toLowerCase()), ...plain };
}

/** A unit of length, weight, time, and so on; nothing for a noun. */
export function findMeasure(name: string): UnitOfMeasure | undefined {
  const other = otherNames[name] ?? otherNames[name.toLowerCase()];
  if (other?.includes('/')) return findRatio(other);
  const degrees = /^(?:°|degrees? )\s*(c|f|celsius|fahrenheit|centigrade)$/i.exec(name)?.[1]?.toLowerCase();
  if (degrees !== undefined) return findKnown(degrees.startsWith('f') ? 'fahrenheit' : 'celsius');
  return raise(name) ?? findKnown(other ?? name);
}

/** "Square kilometres", "sq km", "km²", "cubic feet": a length by itself, in square metres or in litres. */
function raise(name: string): UnitOfMeasure | undefined {
  const before = /^(sq|square|cu|cubic)\.? ?(\D+)$/i.exec(name);
  const behind = /^(\D+?)(?:\^)?([23²³])$/.exec(name);
  const length = findLength(before?.[2] ?? behind?.[1]);
  if (length === undefined) return undefined;
  const isArea = before ? /^sq/i.test(before[1] ?? '') : /[2²]/.test(behind?.[2] ?? '');
  return isArea ? { unit: 'Area', size: length ** 2, zero: 0 } : { unit: 'Volume', size: length ** 3 * 1_000, zero: 0 };
}

function findLength(name: string | undefined): number | undefined {
  const measure = name === undefined ? undefined : findMeasure(name);
  return measure?.unit === 'Length' ? measure.size : undefined;
}

/** Words of the library that are no measures in a text: "the 12 are held", "40 a day", "20 points". */
const everydayWords = new Set('a as are point points turn turns moment moments shake shakes'.split(' '));

function findKnown(name: string): UnitOfMeasure | undefined {
  if (everydayWords.has(name.toLowerCase())) return undefined;
  for (const each of [name, name.toLowerCase(), name.toLowerCase().replace(/s$/, '')]) {
    const kind = getMeasureKind(each as Unit);
    if (kind === undefined) continue;
    const toBase = (number: number) => convert(number, each as 'm').to(baseUnits[kind] as 'm');
    const zero = toBase(0);
    return { unit: MeasureKind[kind] as string, size: toBase(1) - zero, zero };
  }
  return undefined;
}

/** No name of a unit is longer, in UTF-16 code units. */
const longestRatio = 100;

/** "Km/h", "miles per hour", "a day" behind an amount of money: one thing for each of another. */
function findRatio(name: string): UnitOfMeasure | undefined {
  if (name.length > longestRatio) return undefined;
  const match = /^(.*?)(?:\s*\/\s*|(?:^|\s+)(?:per|an?|each|every)\s+)(\D+)$/i.exec(name);
  const below = match && findMeasure(match[2] ?? '');
  if (!match || !below) return undefined;
  const above = readUnit(match[1] ?? '');
  return { unit: `${above.unit}/${below.unit}`, size: above.size / below.size, zero: 0 };
}

const irregular: Readonly<Record<string, string>> = tabulate({
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
});

function singular(noun: string): string {
  return noun
    .split(' ')
    .map((word) => irregular[word] ?? word.replace(/(?:(?<=[sxz]|ch|sh)es|(?<!s)s)$/, ''))
    .join(' ');
}
