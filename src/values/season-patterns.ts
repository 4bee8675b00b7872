import { type DatePattern, hold, inYear, toNumber, type Words, withPart, withWhich, write } from './date-pattern.ts';
import { part, readOrdinal, readSeason, readStep, season, year } from './date-words.ts';
import { holidayNames } from './holidays.ts';
import type { SaidDate } from './said-date.ts';

const yearBefore = `(?:(?<yearBefore>(?:19|20)\\d{2})|(?<turnBefore>last|this|next)\\s+year['\u2019]s)\\s+`;
const ofYear = `(?:,?\\s+(?:of\\s+)?(?<fiscalAfter>fiscal\\s+)?(?:${year}|(?<turn>last|this|next)\\s+year))?`;

function readFraction(of: 2 | 4, words: Words): SaidDate | undefined {
  const nth = readOrdinal(words.nth);
  if (nth === undefined) return undefined;
  // A fiscal year begins when the company likes.
  if ((words.fiscal ?? words.fiscalAfter) !== undefined) return { kind: 'elsewhere' };
  const turn = words.turn ?? words.turnBefore;
  return {
    kind: 'fraction',
    of,
    nth,
    ...inYear(words.year ?? words.yearBefore),
    ...(turn !== undefined && { yearsAway: readStep(turn) }),
  };
}

/** Quarters and halves of a year. */
const fractions: readonly DatePattern[] = [
  write(
    /quarter/i,
    `(?:the\\s+)?(?:${yearBefore})?(?<fiscal>fiscal[\\s-]+)?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)[\\s-]+(?:fiscal\\s+)?quarter${ofYear}`,
    (w) => readFraction(4, w),
    'i',
  ),
  write(/Q\d/, `Q(?<nth>[1-4])${ofYear}`, (w) => readFraction(4, w)),
  write(/half/i, `(?:the\\s+)?${yearBefore}(?<nth>first|second)[\\s-]half`, (w) => readFraction(2, w), 'i'),
  write(
    /half/i,
    `(?:the\\s+)?(?<nth>first|second)\\s+half\\s+of\\s+(?<fiscal>fiscal\\s+)?(?:${year}|the\\s+year|(?<turn>last|this|next)\\s+year)`,
    (w) => readFraction(2, w),
    'i',
  ),
  write(
    /half/i,
    '(?<nth>first|second)[\\s-]half(?=\\s+(?:earnings|profits?|results|sales|net|loss|losses|revenues?|income|figures))',
    (w) => readFraction(2, w),
    'i',
  ),
];

/** "A fall in prices", "the spring of the clock". */
const noSeason = '(?!\\s+(?:in|of|by|from|to|below|behind|over)\\b)';

function saySeason(w: Words): SaidDate {
  return {
    kind: 'season',
    season: readSeason(w.season),
    ...inYear(w.year),
    ...(w.short !== undefined && { year: toNumber(w.short) + (toNumber(w.short) > 50 ? 1900 : 2000) }),
    ...(w.turn !== undefined && { yearsAway: readStep(w.turn) }),
    ...withPart(w.part),
    ...withWhich(w.which),
  };
}

const seasons: readonly DatePattern[] = [
  write(
    hold.season,
    `${part}${season}\\s+(?:of\\s+)?(?:${year}|['\u2019](?<short>\\d{2})|(?<turn>last|this|next)\\s+year)`,
    saySeason,
    'i',
  ),
  write(hold.season, `${part}(?<which>last|this|next|past|coming)\\s+${season}${noSeason}`, saySeason, 'i'),
  write(
    hold.season,
    `(?<=\\b(?:in|during|over|since|by|until|through|before|after)\\s)${part}the\\s+${season}${noSeason}`,
    saySeason,
    'i',
  ),
  write(hold.season, `(?<part>early|late|mid)[\\s-]${season}${noSeason}`, saySeason),
];

const holidays: readonly DatePattern[] = [
  write(
    hold.holiday,
    `(?:(?<which>last|this|next)\\s+)?(?<holiday>${holidayNames})(?:,?\\s+(?:of\\s+)?(?:${year}|(?<turn>last|this|next)\\s+year))?`,
    (w) => ({
      kind: 'holiday',
      holiday: w.holiday ?? '',
      ...inYear(w.year),
      ...(w.turn !== undefined && { yearsAway: readStep(w.turn) }),
      ...withWhich(w.which),
    }),
  ),
];

/** Dates that are parts of a year, or days of it with a name. */
export const seasonDates: readonly DatePattern[] = [...holidays, ...fractions, ...seasons];
