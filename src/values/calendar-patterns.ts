import { type DatePattern, hold, inYear, toNumber, type Words, withPart, withWhich, write } from './date-pattern.ts';
import {
  day,
  month,
  monthAlone,
  nth,
  part,
  readMonth,
  readOrdinal,
  readStep,
  readWeekday,
  weekday,
  year,
} from './date-words.ts';
import type { SaidDate } from './said-date.ts';

/** Between the first and the last of several days: "28-30", "28 to 30". */
const upTo = '(?:\\s*[-\u2013]\\s*|\\s+(?:to|through|until)\\s+)';
const another = '\\d{1,2}(?:st|nd|rd|th)?';
/** More days of the month, behind the first one or before the last: "28 and 29", "27, 28 or 29". */
const daysBehind = `(?<more>(?:,\\s*${another})*,?\\s+(?:and|or)\\s+${another})`;
const daysBefore = `(?<more>(?:${another},\\s*)*${another},?\\s+(?:and|or)\\s+)`;

/** Exact dates, with the year. */
export const exactDates: readonly DatePattern[] = [
  write(hold.year, '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})', (w) => numbered(w.year, w.month, w.day)),
  write(/\d[./]\d/, '(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year>\\d{4}|\\d{2})(?!\\d)', (w) => {
    const written = toNumber(w.year);
    const full = written > 99 ? written : written + (written > 50 ? 1900 : 2000);
    const orders = [numbered(full, w.first, w.second), numbered(full, w.second, w.first)];
    const possible = orders.filter((date) => date !== undefined);
    return possible.length === 2 && w.first !== w.second ? { kind: 'either', of: possible } : possible[0];
  }),
  write(hold.year, '(?<year>[12]\\d{3})/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?!\\d)', (w) =>
    numbered(w.year, w.month, w.day),
  ),
  write(hold.monthAndDay, `${month}\\s+${day}${upTo}(?<lastDay>\\d{1,2}),?\\s+${year}`, (w) =>
    dayOfMonth(w, { lastDay: toNumber(w.lastDay) }),
  ),
  write(hold.dayAndMonth, `${day}${upTo}(?<lastDay>\\d{1,2})\\s+(?:of\\s+)?${month},?\\s+${year}`, (w) =>
    dayOfMonth(w, { lastDay: toNumber(w.lastDay) }),
  ),
  write(hold.monthAndDay, `${month}\\s+${day}${daysBehind},?\\s+${year}`, daysOfMonth),
  write(hold.dayAndMonth, `${daysBefore}${day}\\s+(?:of\\s+)?${month},?\\s+${year}`, daysOfMonth),
  write(hold.monthAndDay, `${month}\\s+${day},?\\s+${year}`, (w) => dayOfMonth(w)),
  write(hold.dayAndMonth, `${day}\\s+(?:of\\s+)?${month},?\\s+${year}`, (w) => dayOfMonth(w)),
];

function numbered(
  yearText: string | number | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
): SaidDate | undefined {
  const [monthNumber, dayNumber] = [Number(monthText), Number(dayText)];
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) return undefined;
  return { kind: 'day', year: Number(yearText), month: monthNumber, day: dayNumber };
}

function dayOfMonth(w: Words, more: { lastDay?: number } = {}): SaidDate | undefined {
  const number = toNumber(w.day);
  if (number < 1 || number > 31) return undefined;
  return {
    kind: 'day',
    month: readMonth(w.month),
    day: number,
    ...inYear(w.year),
    ...(w.turn !== undefined && { yearsAway: readStep(w.turn) }),
    ...withWhich(w.which),
    ...more,
  };
}

function daysOfMonth(w: Words): SaidDate | undefined {
  const days = [w.day, ...(w.more?.match(/\d+/g) ?? [])].map(toNumber).sort((a, b) => a - b);
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  if (last - first < days.length) return dayOfMonth({ ...w, day: String(first) }, { lastDay: last });
  const each = days.map((number) => dayOfMonth({ ...w, day: String(number) })).filter((found) => found !== undefined);
  return each.length === days.length ? { kind: 'either', of: each } : undefined;
}

/** What can be counted beside a day: "Oct. 28 and 12 people". */
const noDay = '(?!\\d|,\\d|:\\d|\\s*(?:years|people|percent|%))';

/** Days, weeks, and months by the name of the month. */
export const monthDates: readonly DatePattern[] = [
  write(
    hold.nth,
    `(?:the\\s+)?${nth}\\s+${weekday}\\s+(?:of|in)\\s+${month}(?:,?\\s+(?:of\\s+)?${year})?`,
    (w) => ({
      kind: 'weekday of month',
      nth: readOrdinal(w.nth) ?? 1,
      weekday: readWeekday(w.weekday),
      month: readMonth(w.month),
      ...inYear(w.year),
    }),
    'i',
  ),
  write(hold.nth, `(?:the\\s+)?${nth}\\s+week\\s+(?:of|in)\\s+${month}(?:,?\\s+(?:of\\s+)?${year})?`, (w) => ({
    kind: 'week of month',
    nth: readOrdinal(w.nth) ?? 1,
    month: readMonth(w.month),
    ...inYear(w.year),
  })),
  write(hold.monthAndDay, `${month}\\s+${day}${daysBehind}${noDay}`, daysOfMonth),
  write(hold.dayAndMonth, `${daysBefore}${day}\\s+(?:of\\s+)?${month}`, daysOfMonth),
  write(
    hold.monthAndDay,
    `(?:(?<which>last|this|next)\\s+)?${month}\\s+${day}(?:${upTo}(?<lastDay>\\d{1,2}))?(?:\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year)?${noDay}`,
    (w) => dayOfMonth(w, w.lastDay === undefined ? {} : { lastDay: toNumber(w.lastDay) }),
  ),
  write(
    hold.dayAndMonth,
    `${day}(?:${upTo}(?<lastDay>\\d{1,2}))?\\s+(?:of\\s+)?${month}(?:\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year)?`,
    (w) => dayOfMonth(w, w.lastDay === undefined ? {} : { lastDay: toNumber(w.lastDay) }),
  ),
  write(hold.year, `${part}${month},?\\s+(?:of\\s+)?${year}`, (w) => ({
    kind: 'month',
    month: readMonth(w.month),
    ...inYear(w.year),
    ...withPart(w.part),
  })),
  write(hold.turnedYear, `${part}${month}\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year`, (w) => ({
    kind: 'month',
    month: readMonth(w.month),
    yearsAway: readStep(w.turn),
    ...withPart(w.part),
  })),
  write(hold.month, `${part}(?:(?<which>last|this|next|past|previous|coming)\\s+)${month}`, (w) => ({
    kind: 'month',
    month: readMonth(w.month),
    ...withWhich(w.which),
    ...withPart(w.part),
  })),
  write(hold.month, `${part.replace(/\?$/, '')}${month}`, (w) => ({
    kind: 'month',
    month: readMonth(w.month),
    ...withPart(w.part),
  })),
  write(
    /[a-z.]\s*[-\u2013]\s*[A-Z]/,
    `${month}\\s*[-\u2013]\\s*${month.replace('month', 'lastMonth')}(?:,?\\s+(?:of\\s+)?${year})?(?!\\s*\\d)`,
    (w) => ({
      kind: 'month',
      month: readMonth(w.month),
      lastMonth: readMonth(w.lastMonth),
      ...inYear(w.year),
    }),
  ),
  // "May" and "March" are words of their own, and May is a name: "in May", never "for May".
  write(
    /May|Mar/,
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Tt]hrough|[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|[Tt]o)\\s)(?<month>May|Mar(?:ch|\\.))(?!\\s+[A-Z])`,
    (w) => ({
      kind: 'month',
      month: readMonth(w.month),
    }),
  ),
  write(
    /May|Mar/,
    // The month behind may have been taken, with its year.
    `(?<month>May|March)(?=\\s+(?:and|or|to|through|until)\\s+(?:${month.replace('month', 'next')}|\\0))`,
    (w) => ({
      kind: 'month',
      month: readMonth(w.month),
    }),
  ),
  write(
    /for\s+Ma[yr]/,
    '(?<=(?:planned|scheduled|slated|set|due|booked)\\s+for\\s)(?<month>May|March)(?!\\s+[A-Z\\d])',
    (w) => ({ kind: 'month', month: readMonth(w.month) }),
  ),
  write(
    /(?:and|or)\s+Ma[yr]/,
    `(?<=(?:${month.replace('month', 'before')}|\\0)\\s+(?:and|or)\\s)(?<month>May|March)(?!\\s+[A-Z])`,
    (w) => ({
      kind: 'month',
      month: readMonth(w.month),
    }),
  ),
  write(
    hold.month,
    `${monthAlone}(?!\\s+(?:[A-Z][a-z]+\\s+(?:said|says|told)|(?:company|body|institution|assembly|gathering|chamber|presence)\\b))`,
    (w) => ({ kind: 'month', month: readMonth(w.month) }),
  ),
];

/** Years, decades, and centuries. */
export const yearDates: readonly DatePattern[] = [
  write(hold.year, `(?<from>(?:1[0-9]|20|21)\\d{2})\\s*[-\u2013/]\\s*(?<to>\\d{4}|\\d{2})(?![\\d/-])`, (w) => {
    const [from = '', to = ''] = [w.from, w.to];
    return stretchOfYears(Number(from), Number(to.length === 4 ? to : from.slice(0, 2) + to));
  }),
  write(
    hold.year,
    `(?:from|between)\\s+(?<from>(?:1[0-9]|20|21)\\d{2})\\s+(?:to|and|until|till|through)\\s+(?<to>(?:1[0-9]|20|21)\\d{2})`,
    (w) => stretchOfYears(toNumber(w.from), toNumber(w.to)),
    'i',
  ),
  write(/\d0['\u2019]?s/, `(?:the\\s+)?${part}['\u2019]?(?<decade>(?:1[0-9]|20)?\\d0)['\u2019]?s`, (w) => {
    const written = w.decade ?? '';
    const firsts = written.length === 2 ? [Number(`19${written}`), Number(`20${written}`)] : [Number(written)];
    // "The 1500s" are a century.
    const last = (from: number) => from + (from % 100 === 0 && from < 2000 && written.length === 4 ? 99 : 9);
    const decades = firsts.map((from): SaidDate => ({ kind: 'years', from, to: last(from), ...withPart(w.part) }));
    return decades.length === 1 ? decades[0] : { kind: 'either', of: decades };
  }),
  write(
    /ties\b/i,
    `the\\s+${part}(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
    (w) => {
      const tens = ['twen', 'thir', 'for', 'fif', 'six', 'seven', 'eigh', 'nine'];
      const from = 1920 + 10 * tens.findIndex((each) => w.decade?.startsWith(each));
      return { kind: 'years', from, to: from + 9, ...withPart(w.part) };
    },
    'i',
  ),
  write(
    /century/i,
    `(?:the\\s+)?${part}(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>nineteenth|twentieth|twenty-first))[\\s-]century`,
    (w) => {
      const number = w.number === undefined ? { nin: 19, twe: 20 }[(w.word ?? '').slice(0, 3)] : Number(w.number);
      if (number === undefined) return undefined;
      const century = w.word === 'twenty-first' ? 21 : number;
      return { kind: 'years', from: 100 * (century - 1), to: 100 * century, ...withPart(w.part) };
    },
  ),
  write(
    /['\u2019]\d\d/,
    "(?<=(?:in|since|of|until|by|from|to|and|early|late|mid)[\\s-])['\u2019](?<short>\\d{2})(?!\\d)",
    (w) => ({
      kind: 'short year',
      year: toNumber(w.short),
    }),
  ),
];

function stretchOfYears(from: number, to: number): SaidDate | undefined {
  return from <= to ? { kind: 'years', from, to, ends: true } : undefined;
}

/** What is counted, where a number of four digits is no year. */
const counted =
  'people|percent|per\\s?cent|%|dollars|won|yen|euros|kilomet|met(?:er|re)s|miles|tons|tonnes|troops|workers|victims|plaintiffs|jobs|employees|soldiers|homes|houses|points|feet|pages|pounds|men|women|children|deaths|cases|votes|shares|units|cars|times|years|hours|days|passengers|students|prisoners|refugees|protesters|square|cubic|hectares|acres|barrels|megawatts';
export const bareYear: DatePattern = write(
  hold.year,
  `${part}(?<fiscal>(?:fiscal|financial)\\s+(?:year\\s+)?)?(?<!(?:[Rr]esolution|[Ff]light|[Rr]oute|[Hh]ighway|[Rr]oom|[Nn]o\\.|[Aa]rticle|[Ss]ection|[Cc]hannel|[Pp]age)\\s)${year}(?<fiscalAfter>\\s+(?:fiscal|financial)\\s+year)?(?![\\d,.]*\\d|['\u2019]?s|\\s*(?:${counted}))`,
  (w) => ({
    kind: 'years',
    from: toNumber(w.year),
    to: toNumber(w.year),
    ...withPart(w.part),
    ...((w.fiscal ?? w.fiscalAfter) !== undefined && { fiscal: true as const }),
  }),
  'i',
);
