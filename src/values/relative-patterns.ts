import { type DatePattern, hold, toNumber, type Words, withPart, withWhich, write } from './date-pattern.ts';
import {
  count,
  part,
  readCount,
  readOrdinal,
  readPart,
  readWeekday,
  readWhich,
  unit,
  weekday,
  year,
} from './date-words.ts';
import type { SaidDate } from './said-date.ts';

/** The unit in the singular. */
const unitOf = (w: Words) => (w.unit ?? '').toLowerCase().replace('centurie', 'century');

/** What is counted off in years from the text's own day, or from a weekday near it. */
export const anniversaries: readonly DatePattern[] = [
  write(
    /years?\s+(?:since|after)/,
    `(?:${weekday}\\s+)?(?:(?:will|to|would)\\s+)?(?:mark(?:s|ed|ing)?|is|was)\\s+(?:exactly\\s+)?${count}\\s+years?\\s+(?:since|after)`,
    (w) => {
      const years = readCount(w.count, w.more);
      if (years === undefined) return undefined;
      if (w.weekday === undefined) return { kind: 'anniversary', years };
      const number = readWeekday(w.weekday);
      // The words name both days: the one that is marked, and the one on which it is.
      const named: SaidDate = { kind: 'weekday', weekday: number };
      return { kind: 'either', of: [{ kind: 'anniversary', years, weekday: number }, named] };
    },
  ),
  write(/anniversary/, '(?:the\\s+)?(?<nth>[A-Za-z]+|\\d+(?:st|nd|rd|th))\\s+anniversary\\s+of', (w) => {
    const years = readOrdinal(w.nth);
    return years === undefined || years < 1 ? undefined : { kind: 'anniversary', years };
  }),
];

const newspapers =
  'Times|Mirror|Telegraph|Express|Mail|Herald|Post|Star|Independent|Tribune|School|Night\\s+(?:Live|Football)';
const namedDays = 'Black|Bloody|Super|Cyber|Fat|Holy|Maundy|Blue|Big|Giving';

const weekdays: readonly DatePattern[] = [
  write(/weeks?\s+from/i, `${count}\\s+weeks?\\s+from\\s+${weekday}`, (w) => weeksFrom(w, 1), 'i'),
  write(/weeks?\s+ago/i, `${count}\\s+weeks?\\s+ago\\s+(?:on\\s+)?${weekday}`, (w) => weeksFrom(w, -1), 'i'),
  write(/weeks?\s+ago/, `${weekday}\\s+${count}\\s+weeks?\\s+ago`, (w) => weeksFrom(w, -1)),
  write(
    hold.weekday,
    `(?<!\\b(?:${namedDays})\\s)(?:(?<which>last|this|next|past|coming|previous)\\s+)?${weekday}(?!\\s+(?:${newspapers}))`,
    (w) => ({ kind: 'weekday', weekday: readWeekday(w.weekday), ...withWhich(w.which) }),
  ),
];

function weeksFrom(w: Words, sign: 1 | -1): SaidDate | undefined {
  const weeks = readCount(w.count, w.more);
  if (weeks === undefined || !Number.isInteger(weeks)) return undefined;
  return { kind: 'weekday', weekday: readWeekday(w.weekday), weeksAway: sign * weeks };
}

const near =
  (from: number, to = from) =>
  (): SaidDate => ({ kind: 'near', from, to });

const nearDays: readonly DatePattern[] = [
  write(/yesterday/i, 'the\\s+day\\s+before\\s+yesterday', near(-2), 'i'),
  write(/tomorrow/i, 'the\\s+day\\s+after\\s+tomorrow', near(2), 'i'),
  write(/today|tonight|this\s/i, '(?:today|tonight|this\\s+(?:morning|afternoon|evening))', near(0), 'i'),
  write(/yesterday|last\s+night/i, '(?:yesterday|last\\s+night)', near(-1), 'i'),
  write(/overnight/i, 'overnight', near(-1, 0), 'i'),
  write(/tomorrow/i, 'tomorrow', near(1), 'i'),
];

const longUnit = '(?<unit>week|month|year|decade|century|quarter)';

/** "At the end of the year", "year-end". */
const edges: readonly DatePattern[] = [
  write(/year[\s-]?end/, `(?:the\\s+)?year[\\s-]?end,?\\s+(?:of\\s+)?${year}`, (w) => ({
    kind: 'years',
    from: toNumber(w.year),
    to: toNumber(w.year),
    part: 'end',
  })),
  write(
    /(?:year|month|quarter)(?:[\s-]?end|['\u2019]s\s)/i,
    `(?:the\\s+)?(?<unit>year|month|quarter)(?:[\\s-]?end|['\u2019]s\\s+(?:end|close))`,
    (w) => ({ kind: 'edge', unit: unitOf(w), part: 'end' }),
    'i',
  ),
  write(
    /of\s+the\s+(?:week|month|year|decade|century|quarter)/i,
    `(?:the\\s+)?(?<part>(?:end|close|beginning|start|turn)\\s+of)\\s+the\\s+${longUnit}`,
    (w) => {
      const which = readPart(w.part);
      return which && { kind: 'edge', unit: unitOf(w), part: which };
    },
    'i',
  ),
  write(
    /in\s+the\s+(?:week|month|year|decade)/i,
    '(?<part>early|late|earlier|later)\\s+in\\s+the\\s+(?<unit>week|month|year|decade)',
    (w) => ({ kind: 'turn', unit: unitOf(w), which: 'this', ...withPart(w.part) }),
    'i',
  ),
];

const turns: readonly DatePattern[] = [
  write(
    /weekend/i,
    '(?<=\\b(?:over|during|on|at|for)\\s)the\\s+weekend',
    () => ({ kind: 'edge', unit: 'weekend', part: 'end' }),
    'i',
  ),
  write(/latest/i, 'the\\s+latest\\s+quarter', () => ({ kind: 'turn', unit: 'quarter', which: 'last' }), 'i'),
  write(
    hold.which,
    `${part}(?<which>last|this|next|past|coming|current)\\s+(?<unit>week|month|year|weekend|decade|century|quarter)`,
    (w) => {
      const unit = unitOf(w);
      // "The past year" runs up to today.
      if (/^(?:past|coming)$/i.test(w.which ?? '') && unit !== 'weekend')
        return { kind: 'stretch', count: 1, unit, ahead: /^coming$/i.test(w.which ?? '') };
      return { kind: 'turn', unit, which: readWhich(w.which) ?? 'this', ...withPart(w.part) };
    },
    'i',
  ),
  write(
    hold.which,
    `(?:the\\s+)?(?<which>last|past|next|coming)\\s+${count}\\s+${unit}`,
    (w) => {
      const number = readCount(w.count, w.more);
      if (number === undefined) return undefined;
      return { kind: 'stretch', count: number, unit: unitOf(w), ahead: /^(?:next|coming)$/i.test(w.which ?? '') };
    },
    'i',
  ),
];

/** Words before "in eight months" with which it looks back: "the first meeting in eight months". */
const lookingBack = 'first|best|worst|biggest|largest|highest|lowest|most|least|only|once|times?|[a-z]+est';
const vague =
  '(?<vague>about|around|almost|nearly|some|roughly|approximately|more\\s+than|less\\s+than|over|under|just|exactly|only)\\s+';

const distances: readonly DatePattern[] = [
  write(/\bago\b/i, `(?:${vague})?${count}\\s+${unit}\\s+ago`, (w) => distance(w, false), 'i'),
  write(
    /from\s+now|hence/i,
    `(?:${vague})?${count}\\s+${unit}\\s+(?:from\\s+now|hence)`,
    (w) => distance(w, true),
    'i',
  ),
  write(
    /year[\s-](?:ago|earlier)/i,
    `(?:(?:a|the)\\s+)?year[\\s-](?:ago|earlier)(?=\\s+(?:[a-z]+[\\s-])?(?:quarter|period|month|loss|net|profit|results?|level|figure))`,
    () => ({ kind: 'distance', count: 1, unit: 'year', ahead: false, from: 'today' }),
    'i',
  ),
  write(/earlier/i, `(?:${vague})?${count}\\s+${unit}\\s+earlier`, (w) => distance(w, false, 'other'), 'i'),
  write(
    /\bin\s(?:\S+\s){1,6}?(?:minute|hour|day|week|fortnight|month|year|decade|centur)/i,
    `in(?<!\\b(?:${lookingBack})\\b[^.;]{0,60}\\sin)\\s+(?:${vague})?${count}\\s+${unit}(?!['\u2019])`,
    (w) => distance(w, true, 'other'),
    'i',
  ),
];

function distance(w: Words, ahead: boolean, from: 'today' | 'other' = 'today'): SaidDate | undefined {
  const number = readCount(w.count, w.more);
  const reach = readReach(w.vague);
  return number === undefined
    ? undefined
    : { kind: 'distance', count: number, unit: unitOf(w), ahead, from, ...(reach && { reach }) };
}

function readReach(vague = ''): 'more' | 'less' | 'about' | undefined {
  if (/^(?:more|over)/i.test(vague)) return 'more';
  if (/^(?:less|under)/i.test(vague)) return 'less';
  return /^(?:about|around|almost|nearly|some|roughly|approx)/i.test(vague) ? 'about' : undefined;
}

const elsewhere = (): SaidDate => ({ kind: 'elsewhere' });
const anyUnit =
  'day|morning|afternoon|evening|night|weekend|week|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|period|season';

/** Dates that hang on another one; the text's own day tells nothing about them. */
const hangingDates: readonly DatePattern[] = [
  write(
    /later|before|after|previously/i,
    `(?:${vague})?${count}\\s+${unit}\\s+(?:later|before|after(?:wards?)?|previously)`,
    (w) => (readCount(w.count) === undefined ? undefined : elsewhere()),
    'i',
  ),
  write(
    /same|following|next|previous|preceding|ensuing/i,
    `the\\s+(?:very\\s+)?(?:same|following|next|previous|preceding|ensuing)\\s+(?:${anyUnit})`,
    elsewhere,
    'i',
  ),
  write(/before|after|earlier/i, `the\\s+(?:${anyUnit})\\s+(?:before|after|earlier)`, elsewhere, 'i'),
  // "Hours before the Oct. 3 vote": the date, which is found before, is that of the vote.
  write(
    /before|after|ahead|eve/i,
    '(?:(?:minutes|hours|days|weeks|months|years|shortly|soon|just|right|immediately|long)\\s+(?:before|after|ahead\\s+of)|the\\s+eve\\s+of)(?=\\s+(?:the\\s+)?\\0)',
    elsewhere,
  ),
  write(/\bthat\s/i, `that\\s+(?:same\\s+)?(?:${anyUnit})`, elsewhere, 'i'),
];

/** Dates that are told from the day of the text. */
export const relativeDates: readonly DatePattern[] = [
  ...weekdays,
  ...nearDays,
  ...edges,
  ...hangingDates,
  ...turns,
  ...distances,
];
