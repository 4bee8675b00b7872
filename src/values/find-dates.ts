import type { Bounds } from '../model/value.ts';
import { addMonths, dayOf, findDays, monthsIn, partsOf } from './calendar.ts';
import { findTense, type Tense } from './find-tense.ts';
import { readNumberWords, readOrdinalWord } from './number-words.ts';

/**
 * The dates that some words can mean, in days since 1970-01-01. Where the day of the text is not known, words
 * such as "in February" or "on Friday" only say which month or weekday it is.
 */
export interface DateExpression {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Each a way to read the words; few, or the words would rule nothing out. */
  readonly readings: readonly Bounds[];
  /** Months (1 to 12) or weekdays (0 is Sunday) that the words name, where no reading can be worked out. */
  readonly month?: number;
  readonly weekday?: number;
  /** A stretch with both its ends named, as in "1910-45". */
  readonly period?: boolean;
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const month =
  '(January|Jan\\.?|February|Feb\\.?|March|Mar\\.?|April|Apr\\.?|May|June|Jun\\.|July|Jul\\.|August|Aug\\.?|September|Sept?\\.?|October|Oct\\.?|November|Nov\\.?|December|Dec\\.?)';
const weekday = '(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const dayNumber = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = '((?:1[0-9]|20|21)\\d{2})';
const part = '(?:(early|mid|late|the beginning of|the start of|the end of|beginning of|end of)[\\s-]+(?:in\\s+)?)?';
const count = '(\\d+|[A-Za-z]+(?:-[a-z]+)?)';
const unit = '(day|week|month|year|decade|hour|minute)s?';

/** What the text's own day is, and which way its words look. */
interface Context {
  readonly today: Bounds | undefined;
  readonly tense: Tense;
}

interface Found {
  readonly readings?: readonly (Bounds | undefined)[];
  readonly month?: number;
  readonly weekday?: number;
  readonly period?: boolean;
}

type Maker = (match: readonly (string | undefined)[], context: Context) => Found | undefined;

/** More exact expressions first: what one has taken, the next does not see. */
const patterns: readonly (readonly [RegExp, Maker])[] = [
  [rule(`(\\d{4}-\\d{2}-\\d{2})`), ([, iso]) => ({ readings: [findDays(iso ?? '')] })],
  // Friday will mark two years since; the third anniversary of
  [
    rule(
      `(?:${weekday}\\s+)?(?:(?:will|to|would)\\s+)?(?:mark(?:s|ed|ing)?|is|was)\\s+(?:exactly\\s+)?${count}\\s+years?\\s+(?:since|after)`,
    ),
    ([, day, years], context) => goBack(context, day, years),
  ],
  [
    rule(`(?:on\\s+)?(?:the\\s+)?${count}(?:st|nd|rd|th)?\\s+anniversary\\s+of`),
    ([, years], { today }) => {
      const number = readOrdinal(years);
      return number === undefined || !today ? undefined : { readings: [shift(today, -12 * number, 31)] };
    },
  ],
  [
    rule(`${month}\\s+${dayNumber}\\s*[-\u2013]\\s*${dayNumber},?\\s+${year}`),
    ([, name, from, to, y]) => ({ readings: [join(dayIn(name, from, y), dayIn(name, to, y))], period: true }),
  ],
  [rule(`${month}\\s+${dayNumber},?\\s+${year}`), ([, name, day, y]) => ({ readings: [dayIn(name, day, y)] })],
  [
    rule(`${dayNumber}\\s+(?:of\\s+)?${month},?\\s+${year}`),
    ([, day, name, y]) => ({ readings: [dayIn(name, day, y)] }),
  ],
  [
    rule(`${part}${month},?\\s+(?:of\\s+)?${year}`),
    ([, which, name, y]) => ({ readings: [narrow(monthIn(name, y), which)] }),
  ],
  [
    rule(`${month}\\s+(?:of\\s+)?(last|this|next)\\s+year`),
    ([, name, which], { today }) => ({
      readings: [today && monthIn(name, String(yearOf(today) + step(which)))],
      month: monthNumber(name),
    }),
  ],
  [
    rule(`(?:from|between)\\s+${year}\\s+(?:to|and|until|through)\\s+${year}`),
    ([, from, to]) => ({ readings: [join(findDays(from ?? ''), findDays(to ?? ''))], period: true }),
  ],
  [
    rule(`${year}\\s*[-\u2013]\\s*(\\d{4}|\\d{2})(?![\\d-])`),
    ([, from = '', to = '']) => ({
      readings: [join(findDays(from), findDays(to.length === 4 ? to : from.slice(0, 2) + to))],
      period: true,
    }),
  ],
  [
    rule(`${month}\\s+${dayNumber}(?:\\s*[-\u2013]\\s*${dayNumber})?(?!\\d|,\\d|\\s*(?:years|people|percent|%))`),
    ([, name, day, to], context) => dayWithoutYear(name, day, to, context),
  ],
  [
    rule(`${dayNumber}\\s+(?:of\\s+)?${month}`),
    ([, day, name], context) => dayWithoutYear(name, day, undefined, context),
  ],
  [
    rule(`(?:the\\s+)?${part}['\u2019]?((?:1[0-9]|20)?\\d0)s`),
    ([, which, decade = '']) => ({
      readings: (decade.length === 2 ? [`19${decade}`, `20${decade}`] : [decade]).map((first) =>
        narrow(join(findDays(first), findDays(String(Number(first) + 9))), which),
      ),
    }),
  ],
  [
    rule(`(?:the\\s+)?${part}(\\d{1,2})(?:st|nd|rd|th)[\\s-]century`),
    ([, which, number]) => ({
      readings: [
        narrow(
          join(
            findDays(String(100 * (Number(number) - 1) + 1).padStart(4, '0')),
            findDays(String(100 * Number(number)).padStart(4, '0')),
          ),
          which,
        ),
      ],
    }),
  ],
  [
    rule(
      `(?:the\\s+)?(first|second|third|fourth|1st|2nd|3rd|4th)[\\s-]quarter(?:\\s+(?:of\\s+)?${year})?|Q([1-4])(?:\\s+${year})?`,
    ),
    ([, name, y, number, other], { today }) => quarter(name ?? number, y ?? other, today),
  ],
  [
    rule(`(?:${part}|(last|this|next)\\s+)(spring|summer|autumn|fall|winter)(?:\\s+(?:of\\s+)?${year})?`),
    ([, , which, name, y], { today }) => season(name, which, y, today),
  ],
  [
    rule(
      `(last|this|next|past|previous|coming|early|late|mid|in|since|until|till|by|of|for|from|to|through|between|and|during|before|after|around|every|on)[\\s-]+(?:(early|mid|late)[\\s-]+)?(?:this\\s+|last\\s+|next\\s+)?${month}`,
    ),
    ([whole = '', which, how, name], context) =>
      monthWithoutYear(
        name,
        /\b(last|next|this)\b/i.exec(whole)?.[1]?.toLowerCase() ?? which?.toLowerCase(),
        how ?? which,
        context,
      ),
  ],
  // A month alone: never "may" and "march", which are words of their own.
  [
    rule(
      `(January|Feb(?:ruary|\\.)|April|July|August|Aug\\.|September|Sept\\.|October|Oct\\.|November|Nov\\.|December|Dec\\.)`,
    ),
    ([, name], context) => monthWithoutYear(name, undefined, undefined, context),
  ],
  [
    rule(`(last|this|next|past|coming)?\\s*${weekday}`),
    ([, which, name], context) => weekdayFrom(name, which?.toLowerCase(), context),
  ],
  [rule(`(today|tonight|this\\s+(?:morning|afternoon|evening))`, 'i'), (_, { today }) => ({ readings: [today] })],
  [rule(`(yesterday|last\\s+night)`, 'i'), (_, { today }) => ({ readings: [today && move(today, -1)] })],
  [rule(`(overnight)`, 'i'), (_, { today }) => ({ readings: [today && { min: today.min - 1, max: today.max }] })],
  [rule(`(tomorrow)`, 'i'), (_, { today }) => ({ readings: [today && move(today, 1)] })],
  [
    rule(`(?:the\\s+)?(last|past|next|coming)\\s+${count}\\s+${unit}`, 'i'),
    ([, which, number, name], { today }) => stretch(which, number, name, today),
  ],
  [
    rule(`(?:about\\s+|almost\\s+|nearly\\s+|some\\s+|more\\s+than\\s+|over\\s+)?${count}\\s+${unit}\\s+ago`, 'i'),
    ([, number, name], { today }) => ago(number, name, today),
  ],
  [
    rule(
      `${part}(last|this|next|previous|past|coming|current)\\s+(week|month|year|weekend|decade|century|quarter)`,
      'i',
    ),
    ([, how, which, name], { today }) => ({ readings: [today && narrow(turn(which, name, today), how)] }),
  ],
  [
    rule(
      `${part}${year}(?![\\d,.]*\\d|\\s*(?:people|percent|per cent|%|dollars|won|yen|euros|kilomet|met(?:er|re)s|miles|tons|troops|workers|victims|plaintiffs))`,
    ),
    ([, which, y = '']) => ({ readings: [narrow(findDays(y), which)] }),
  ],
];

/** A pattern at word bounds; nothing may run on into a word or number. */
function rule(source: string, flags = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}$€£¥₩.,-])${source}(?![\\p{L}])`, `gu${flags}`);
}

/** Every expression holds a digit or one of these: a quick way to tell that there is none. */
const anyDate =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat|today|tonight|morning|afternoon|evening|yesterday|night|overnight|tomorrow|ago|last|this|next|past|previous|coming|current|century|quarter|years?|anniversary|spring|summer|autumn|fall|winter)/i;

/** Every expression of a date in some English words, from left to right. `today` is the text's own day. */
export function findDates(text: string, today: Bounds | undefined): DateExpression[] {
  const found: DateExpression[] = [];
  if (!anyDate.test(text)) return found;
  let open = text;
  for (const [pattern, make] of patterns) {
    for (const match of [...open.matchAll(pattern)]) {
      const start = match.index;
      const end = start + match[0].length;
      const tense = /\bwill\b/.test(match[0]) ? 'future' : findTense(text, start, end);
      const made = make(match, { today, tense });
      if (!made) continue;
      const readings = (made.readings ?? []).filter((bounds) => bounds !== undefined);
      const month = made.month === undefined || readings.length > 0 ? {} : { month: made.month };
      const weekday = made.weekday === undefined || readings.length > 0 ? {} : { weekday: made.weekday };
      found.push({ text: match[0], start, end, readings, ...month, ...weekday, ...(made.period && { period: true }) });
      open = open.slice(0, start) + '\0'.repeat(end - start) + open.slice(end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function monthNumber(name = ''): number {
  const lower = name.toLowerCase().replace('.', '').slice(0, 3);
  return monthNames.findIndex((each) => each.startsWith(lower)) + 1;
}

function monthIn(name: string | undefined, y: string | undefined): Bounds | undefined {
  return findDays(`${y}-${String(monthNumber(name)).padStart(2, '0')}`);
}

function dayIn(name: string | undefined, day: string | undefined, y: string | undefined): Bounds | undefined {
  return findDays(`${y}-${String(monthNumber(name)).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

function yearOf({ min }: Bounds): number {
  return partsOf(min).year;
}

function join(a: Bounds | undefined, b: Bounds | undefined): Bounds | undefined {
  return a && b && a.min <= b.max ? { min: a.min, max: b.max } : undefined;
}

function move({ min, max }: Bounds, days: number): Bounds {
  return { min: min + days, max: max + days };
}

/** Some months away, with some days to spare on both sides. */
function shift({ min, max }: Bounds, months: number, spare: number): Bounds {
  return { min: addMonths(min, months) - spare, max: addMonths(max, months) + spare };
}

function step(which = ''): number {
  const word = which.toLowerCase();
  return /^(?:last|past|previous)$/.test(word) ? -1 : /^(?:next|coming)$/.test(word) ? 1 : 0;
}

/** "Early" is the first half, "late" the second, "mid" the middle one. */
function narrow(bounds: Bounds | undefined, which: string | undefined): Bounds | undefined {
  if (!bounds || !which) return bounds;
  const { min, max } = bounds;
  const quarterLength = (max - min + 1) / 4;
  if (/^(?:early|(?:the )?(?:beginning|start) of)$/i.test(which))
    return { min, max: Math.ceil(min + 2 * quarterLength) };
  if (/^(?:late|(?:the )?end of)$/i.test(which)) return { min: Math.floor(max - 2 * quarterLength), max };
  return /^mid$/i.test(which) ? { min: Math.floor(min + quarterLength), max: Math.ceil(max - quarterLength) } : bounds;
}

/** The last time before today, or the next time after it, that `at` gives for a year. */
function nearest(context: Context, at: (y: number) => Bounds | undefined): Bounds[] {
  const { today, tense } = context;
  if (!today) return [];
  const around = [-1, 0, 1].map((years) => at(yearOf(today) + years)).filter((bounds) => bounds !== undefined);
  const past = around.filter(({ min }) => min <= today.max).at(-1);
  const future = around.find(({ max }) => max >= today.min);
  return (tense === 'future' ? [future] : [past]).filter((bounds) => bounds !== undefined);
}

function dayWithoutYear(
  name: string | undefined,
  day: string | undefined,
  to: string | undefined,
  context: Context,
): Found {
  const at = (y: number) => {
    const first = dayIn(name, day, String(y));
    return to === undefined ? first : (join(first, dayIn(name, to, String(y))) ?? first);
  };
  return { readings: nearest(context, at), month: monthNumber(name) };
}

function monthWithoutYear(
  name: string | undefined,
  which: string | undefined,
  how: string | undefined,
  context: Context,
): Found {
  const number = monthNumber(name);
  const at = (y: number) => narrow(monthIn(name, String(y)), how);
  const { today } = context;
  if (!today) return { month: number };
  const own = yearOf(today);
  const whole = (y: number) => monthIn(name, String(y));
  if (which === 'last') {
    const before = [own, own - 1].filter((y) => (whole(y)?.max ?? 0) < today.min).slice(0, 1);
    // "Last February" in October may be this year's or the year before's.
    return { readings: [...before, ...before.filter((y) => y === own).map((y) => y - 1)].map(at), month: number };
  }
  if (which === 'next')
    return {
      readings: [own, own + 1]
        .filter((y) => (whole(y)?.min ?? 0) > today.max)
        .slice(0, 1)
        .map(at),
      month: number,
    };
  if (which === 'this') return { readings: [at(own)], month: number };
  return { readings: nearest(context, at), month: number };
}

function weekdayFrom(name: string | undefined, which: string | undefined, { today, tense }: Context): Found {
  const number = weekdayNames.indexOf((name ?? '').toLowerCase());
  if (!today || today.max - today.min > 6) return { weekday: number };
  const days = (min: number) => ({ min, max: min });
  // Day 0 is a Thursday.
  const back = (((today.max + 4 - number) % 7) + 7) % 7;
  const last = today.max - back;
  if (which === 'last' || which === 'past')
    return { readings: [days(back === 0 ? last - 7 : last), ...(back > 0 ? [days(last - 7)] : [])], weekday: number };
  const next = last + 7;
  if (which === 'next' || which === 'coming') return { readings: [days(next), days(next + 7)], weekday: number };
  if (which === 'this') return { readings: [days(back === 0 ? last : next), days(last)], weekday: number };
  return { readings: [days(tense === 'future' ? next : last)], weekday: number };
}

function turn(which: string | undefined, name: string | undefined, today: Bounds): Bounds | undefined {
  const steps = step(which);
  const { year: y, month: m } = partsOf(today.min);
  if (name === 'year')
    return which?.toLowerCase() === 'past'
      ? { min: addMonths(today.min, -12), max: today.max }
      : findDays(String(y + steps));
  if (name === 'decade')
    return which?.toLowerCase() === 'past'
      ? { min: addMonths(today.min, -120), max: today.max }
      : join(findDays(String(10 * Math.floor(y / 10 + steps))), findDays(String(10 * Math.floor(y / 10 + steps) + 9)));
  if (name === 'century')
    return join(
      findDays(String(100 * Math.floor(y / 100 + steps))),
      findDays(String(100 * Math.floor(y / 100 + steps) + 99)),
    );
  if (name === 'month') {
    const first = addMonths(dayOf(y, m, 1), steps);
    return { min: first, max: addMonths(first, 1) - 1 };
  }
  if (name === 'quarter') {
    const first = addMonths(dayOf(y, 3 * Math.floor((m - 1) / 3) + 1, 1), 3 * steps);
    return { min: first, max: addMonths(first, 3) - 1 };
  }
  // A week begins on Monday in one country and on Sunday in another.
  const monday = today.min - ((((today.min + 3) % 7) + 7) % 7);
  if (name === 'weekend')
    return { min: monday + 4 + 7 * (steps < 0 ? -1 : steps), max: monday + 6 + 7 * (steps < 0 ? -1 : steps) };
  return { min: monday - 1 + 7 * steps, max: monday + 6 + 7 * steps };
}

function readCount(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  if (/^\d+$/.test(words)) return Number(words);
  if (/^an?$/i.test(words)) return 1;
  const read = readNumberWords(words);
  return read && read.rest === '' ? read.number : undefined;
}

function readOrdinal(words: string | undefined): number | undefined {
  return readOrdinalWord(words ?? '') ?? readCount(words);
}

/** "Two years ago" is a year, "eight months ago" about a month, "three days ago" a day. */
function ago(number: string | undefined, name = '', today: Bounds | undefined): Found | undefined {
  const amount = readCount(number);
  if (amount === undefined) return undefined;
  if (!today) return {};
  const unitName = name.toLowerCase();
  const months = monthsIn[unitName];
  if (unitName === 'hour' || unitName === 'minute') return { readings: [{ min: today.min - 1, max: today.max }] };
  if (months === undefined) {
    const days = unitName === 'week' ? 7 : 1;
    return {
      readings: [
        { min: today.min - amount * days - (days > 1 ? 6 : 0), max: today.max - amount * days + (days > 1 ? 3 : 0) },
      ],
    };
  }
  const spare = months === 1 ? 15 : months === 12 ? 183 : 1_000;
  const from = addMonths(today.min, -amount * months) - (months === 1 ? 30 : spare);
  const to = addMonths(today.max, -amount * months) + spare;
  if (months !== 12) return { readings: [{ min: from, max: to }] };
  const calendarYear = findDays(String(yearOf(today) - amount));
  return {
    readings: [
      calendarYear
        ? { min: Math.min(calendarYear.min, from), max: Math.max(calendarYear.max, to) }
        : { min: from, max: to },
    ],
  };
}

/** "The past two years", "the next three weeks": any time within. */
function stretch(
  which: string | undefined,
  number: string | undefined,
  name = '',
  today: Bounds | undefined,
): Found | undefined {
  const amount = readCount(number);
  if (amount === undefined) return undefined;
  if (!today) return {};
  const months = monthsIn[name.toLowerCase()];
  const days = name.toLowerCase() === 'week' ? 7 : 1;
  const away = (day: number, sign: number) =>
    months === undefined ? day + sign * amount * days : addMonths(day, sign * amount * months);
  return {
    readings: [
      step(which) < 0 ? { min: away(today.min, -1), max: today.max } : { min: today.min, max: away(today.max, 1) },
    ],
  };
}

/** "Friday will mark two years since": the day so many years before. */
function goBack(context: Context, day: string | undefined, years: string | undefined): Found | undefined {
  const amount = readCount(years);
  if (amount === undefined) return undefined;
  const mark =
    day === undefined ? (context.today ? [context.today] : []) : (weekdayFrom(day, undefined, context).readings ?? []);
  return { readings: mark.map((bounds) => bounds && shift(bounds, -12 * amount, day === undefined ? 15 : 0)) };
}

function quarter(name: string | undefined, y: string | undefined, today: Bounds | undefined): Found | undefined {
  const number = /\d/.exec(name ?? '')?.[0] ?? String(readOrdinal(name) ?? '');
  const inYear = y ?? (today && String(yearOf(today)));
  if (inYear === undefined) return {};
  const at = (given: string) => {
    const first = dayOf(Number(given), 3 * Number(number) - 2, 1);
    return { min: first, max: addMonths(first, 3) - 1 };
  };
  const own = at(inYear);
  // Without a year, the last one that has begun.
  return { readings: [y === undefined && today && own.min > today.max ? at(String(Number(inYear) - 1)) : own] };
}

const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

function season(
  name = '',
  which: string | undefined,
  y: string | undefined,
  today: Bounds | undefined,
): Found | undefined {
  const first = seasons[name.toLowerCase()];
  if (first === undefined || (y === undefined && which === undefined)) return undefined;
  const at = (given: number) => {
    const from = dayOf(given, first, 1);
    // A month to spare on both sides: where a season begins differs.
    return { min: from - 31, max: addMonths(from, 3) + 30 };
  };
  if (y !== undefined) return { readings: first === 12 ? [at(Number(y)), at(Number(y) - 1)] : [at(Number(y))] };
  return today ? { readings: [at(yearOf(today) + step(which)), ...(step(which) < 0 ? [at(yearOf(today))] : [])] } : {};
}
