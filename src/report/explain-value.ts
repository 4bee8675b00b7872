import type { Property } from '../model/claim.ts';
import type { ReportValue } from '../model/report.ts';
import type { Bounds, DurationValue, QuantityValue, Value } from '../model/value.ts';
import { tabulate } from '../text/word-table.ts';
import { showDays } from '../values/calendar.ts';

/**
 * What a value was understood to mean: its bounds in words, where they say more than the value does. Of one that
 * refers to another fact, `placed` are the days that the timeline leaves it, counted from 1970-01-01.
 */
export function explainValue(
  value: Value | undefined,
  property: Property | undefined,
  placed: Bounds | undefined,
): Pick<ReportValue, 'means' | 'bounds'> {
  if (!value && placed) return { means: tellDays(placed), bounds: showBounds(placed.min, placed.max) };
  switch (value?.type) {
    case 'date':
      return { ...tellUnless(value.shown, tellDays(value)), bounds: showBounds(value.min, value.max) };
    case 'period':
      return { bounds: showBounds(value.start.min, value.end.max) };
    case 'duration':
      return tellUnless(value.shown, tellDuration(value));
    case 'quantity':
      return tellUnless(value.shown, tellQuantity(value));
    case 'ordinal':
      return { means: `step ${value.step + 1} of ${property?.scale.join(', ') ?? ''}` };
    default:
      return {};
  }
}

function tellUnless(shown: string, means: string | undefined): { readonly means?: string } {
  return means === undefined || means === shown ? {} : { means };
}

function showDay(day: number): string {
  return showDays({ min: day, max: day });
}

function showBounds(min: number, max: number): NonNullable<ReportValue['bounds']> {
  return {
    ...(Number.isFinite(min) && { earliest: showDay(min) }),
    ...(Number.isFinite(max) && { latest: showDay(max) }),
  };
}

function tellDays({ min, max }: Bounds): string {
  if (min === max) return showDay(min);
  if (!Number.isFinite(min)) return `until ${showDay(max)}`;
  if (!Number.isFinite(max)) return `from ${showDay(min)} on`;
  return `some day from ${showDay(min)} to ${showDay(max)}`;
}

/** Longest first: the first one that the amount fills is the one to tell it in. */
const unitsOfTime: readonly (readonly [name: string, seconds: number])[] = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
  ['seconds', 1],
];

function tellDuration({ min, max, openMin, openMax }: DurationValue): string {
  const least = Number.isFinite(min) ? min : max;
  const [name, seconds] = unitsOfTime.find(([, length]) => least >= 2 * length) ?? (['seconds', 1] as const);
  return tellRange(min / seconds, max / seconds, name, openMin, openMax);
}

/** What each kind of measure is compared in, as it is written behind a figure. */
const baseUnitSigns: Readonly<Record<string, string>> = tabulate({
  Angle: '°',
  Area: 'm²',
  Data: 'bytes',
  Energy: 'J',
  Force: 'N',
  Frequency: 'Hz',
  Length: 'm',
  Mass: 'kg',
  Power: 'W',
  Pressure: 'Pa',
  Temperature: '°C',
  Time: 's',
  Volume: 'l',
});

function tellQuantity({ min, max, openMin, openMax, unit, writtenUnit }: QuantityValue): string | undefined {
  const isMeasure = unit in baseUnitSigns;
  const isPlain = min === max && !isMeasure;
  return isPlain ? undefined : tellRange(min, max, baseUnitSigns[unit] ?? (writtenUnit || unit), openMin, openMax);
}

function tellRange(min: number, max: number, unit: string, openMin: boolean, openMax: boolean): string {
  const tell = (number: number) =>
    String(Math.round(number * 1e3) / 1e3).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
  const tail = unit === '' ? '' : ` ${unit}`;
  if (!Number.isFinite(max)) return `${openMin ? 'more than' : 'at least'} ${tell(min)}${tail}`;
  if (!Number.isFinite(min)) return `${openMax ? 'less than' : 'at most'} ${tell(max)}${tail}`;
  return min === max ? `${tell(min)}${tail}` : `${tell(min)} to ${tell(max)}${tail}`;
}
