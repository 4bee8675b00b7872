import { addMonths } from './calendar.ts';
import { anything, type Context, listReadings, narrow, type Resolved, wholeYears, yearOf } from './date-readings.ts';
import { resolveAnniversary, resolveDistance, resolveNear, resolveWeekday } from './resolve-relative.ts';
import { resolveYearly } from './resolve-yearly.ts';
import type { SaidDate } from './said-date.ts';

/** Works out which days a date can mean in its context; nothing where the words turn out to be no date. */
export function resolveDate(said: SaidDate, context: Context): Resolved | undefined {
  switch (said.kind) {
    case 'elsewhere':
      return anything;
    case 'either': {
      const each = said.of.map((one) => resolveDate(one, context)?.readings ?? []);
      return { readings: each.flat() };
    }
    case 'years':
      return resolveYears(said);
    case 'short year':
      return resolveShortYear(said.year, context);
    case 'weekday':
      return resolveWeekday(said, context);
    case 'distance':
      return resolveDistance(said, context);
    case 'anniversary':
      return resolveAnniversary(said, context);
    case 'near':
    case 'turn':
    case 'edge':
    case 'stretch':
      return context.today ? { readings: listReadings(resolveNear(said, context.today, context.tense)) } : anything;
    default:
      return resolveYearly(said, context);
  }
}

function resolveYears(said: Extract<SaidDate, { kind: 'years' }>): Resolved {
  const { from, to, part, ends, fiscal } = said;
  const { min, max } = wholeYears(from, to);
  // A fiscal year begins or ends in the year that it is named after.
  const years = fiscal ? { min: addMonths(min, -11), max: addMonths(max + 1, 11) - 1 } : { min, max };
  return {
    readings: [narrow(years, part)],
    ...(ends && { ends: { start: wholeYears(from), end: wholeYears(to) } }),
  };
}

/** '98 is the last such year, or one soon to come. */
function resolveShortYear(year: number, { today }: Context): Resolved {
  if (!today) return { readings: [wholeYears(1900 + year), wholeYears(2000 + year)] };
  const latest = yearOf(today) + 10;
  return { readings: [wholeYears(latest - ((((latest - year) % 100) + 100) % 100))] };
}
