import type { Property, RelativeValue } from '../model/claim.ts';
import type { Value } from '../model/value.ts';
import type { Written } from '../model/written.ts';
import { addMonths, dayOf, partsOf } from '../values/calendar.ts';

/** What a shifted value may become, besides what follows from the value itself. */
export interface Alternatives {
  readonly property: Property | undefined;
  /** Another declared entity that the value is no part of, and that is no part of it. */
  readonly otherEntity: (id: string) => string | undefined;
}

/** Other values, each near enough to be a slip of the pen: the next month, another number, another name. */
export function shiftValue(text: string, value: Value | undefined, alternatives: Alternatives): string[] {
  switch (value?.type) {
    case 'date':
    case 'period':
      return shiftDates(text);
    case 'quantity':
    case 'duration':
      return shiftNumber(text);
    case 'boolean':
      return [value.holds ? 'false' : 'true'];
    case 'entity': {
      const other = alternatives.otherEntity(value.id);
      return other === undefined ? [] : [other];
    }
    case 'ordinal': {
      const scale = alternatives.property?.scale ?? [];
      const farthest = value.step * 2 < scale.length ? scale.at(-1) : scale[0];
      return farthest === undefined || farthest === scale[value.step] ? [] : [farthest];
    }
    case 'text':
      return ['something else'];
    default:
      return [];
  }
}

/** The distance to another fact is changed where it is given; else the order in time is turned round. */
export function shiftRelation(
  value: RelativeValue,
): { readonly at: Written; readonly value: RelativeValue; to: string }[] {
  const { after, before, by, span } = value;
  if (by) {
    return shiftNumber(by.text).map((text) => ({ at: by, to: text, value: { ...value, by: { ...by, text } } }));
  }
  const other = after ?? before;
  if (!other) return [];
  const turned = after ? { before: after, span } : { after: other, span };
  return [{ at: other, to: `${after ? 'before' : 'after'} ${other.text}`, value: turned }];
}

/** Every date in the text one unit of its precision earlier, and one later. */
function shiftDates(text: string): string[] {
  const pattern = /\b([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?\b/g;
  const shifted = [-1, 1].map((by) =>
    text.replace(pattern, (_, year: string, month?: string, day?: string) => {
      if (day !== undefined) return showDay(dayOf(Number(year), Number(month), Number(day)) + by, 3);
      if (month !== undefined) return showDay(addMonths(dayOf(Number(year), Number(month), 1), by), 2);
      return String(Number(year) + by);
    }),
  );
  return shifted.filter((each) => each !== text);
}

function showDay(day: number, parts: 2 | 3): string {
  const { year, month, day: inMonth } = partsOf(day);
  return [year, month, inMonth]
    .slice(0, parts)
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
}

/** The first number half as large again, so that "about" and rounding do not hide it; a small one, one larger. */
function shiftNumber(text: string): string[] {
  const match = /\d[\d,]*(?:\.\d+)?/.exec(text);
  if (!match) return [];
  const number = Number(match[0].replaceAll(',', ''));
  const decimals = match[0].split('.')[1]?.length ?? 0;
  const larger = (number < 10 ? number + 1 : number * 1.5).toFixed(decimals);
  const grouped = match[0].includes(',') ? larger.replace(/\B(?=(?:\d{3})+$)/g, ',') : larger;
  return [text.slice(0, match.index) + grouped + text.slice(match.index + match[0].length)];
}
