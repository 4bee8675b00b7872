import { readNumberWords, readOrdinalWord } from './number-words.ts';
import type { Part, Season, Which } from './said-date.ts';

/**
 * The words that dates are made of, as sources of patterns. What stands in a named group is read by the function
 * of that name below.
 */
const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Every way to write a month: in full, short, with or without a stop, and in capitals. */
const monthForms = months
  .flatMap((name) => {
    const short = name === 'September' ? 'Sept?' : name.slice(0, 3);
    return name.length === 3 ? [name] : [name, `${short}\\.?`];
  })
  .flatMap((form) => [form, form.toUpperCase()])
  .join('|');

export const month = `(?<month>${monthForms})`;
/** A month that can stand alone: never "May" and "March", which are words of their own, nor a short form without its stop. */
export const monthAlone =
  '(?<month>January|Jan\\.|February|Feb\\.|April|June|July|August|Aug\\.|September|Sept?\\.|October|Oct\\.|November|Nov\\.|December|Dec\\.)';
export const weekday = `(?<weekday>${weekdays.join('|')}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\\.)`;
export const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
export const year = '(?<year>(?:1[0-9]|20|21)\\d{2})';
export const part =
  '(?:(?<part>(?:earlier|later|early|mid|late|(?:the\\s+)?(?:middle|beginning|start|end|turn|close)\\s+of)(?:[\\s-]+in)?)[\\s-]+(?:the\\s+)?)?';
export const count =
  '(?<count>\\d+(?:\\.5)?|half\\s+an?|a\\s+couple\\s+of|[A-Za-z]+(?:-[a-z]+)?)(?<more>\\s+and\\s+a\\s+half)?';
export const unit = '(?<unit>minute|hour|day|week|fortnight|month|year|decade|century|centurie)s?';
export const nth = '(?<nth>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th)';
export const season = '(?<season>spring|summer|autumn|fall|winter)';

/** 1 for January. */
export function readMonth(name = ''): number {
  const start = name.slice(0, 3).toLowerCase();
  return months.findIndex((each) => each.toLowerCase().startsWith(start)) + 1;
}

/** 0 for Sunday. */
export function readWeekday(name = ''): number {
  return weekdays.findIndex((each) => each.startsWith(name.slice(0, 3)));
}

export function readSeason(name = ''): Season {
  const lower = name.toLowerCase();
  return lower === 'fall' ? 'autumn' : (lower as Season);
}

export function readWhich(word = ''): Which | undefined {
  const lower = word.toLowerCase();
  if (/^(?:last|past|previous|preceding)$/.test(lower)) return 'last';
  if (/^(?:next|coming)$/.test(lower)) return 'next';
  return /^(?:this|current)$/.test(lower) ? 'this' : undefined;
}

/** How many years away "last year" or "next year" is. */
export function readStep(word: string | undefined): number {
  return { last: -1, this: 0, next: 1 }[readWhich(word) ?? 'this'];
}

export function readPart(words = ''): Part | undefined {
  const word = /early|earlier|later|late|mid|beginning|start|end|turn|close/.exec(words.toLowerCase())?.[0];
  if (word === undefined) return undefined;
  if (word === 'beginning' || word === 'turn') return 'start';
  return word === 'close' ? 'end' : (word as Part);
}

/** "Two", "18", "a", "half a", "two and a half"; nothing where it is no number. */
export function readCount(words = '', more?: string): number | undefined {
  const plain = words.toLowerCase().replace(/\s+/g, ' ');
  const half = more === undefined ? 0 : 0.5;
  if (/^[\d.]+$/.test(plain)) return Number(plain) + half;
  if (/^an?$/.test(plain)) return 1 + half;
  if (/^half an?$/.test(plain)) return 0.5;
  if (plain === 'a couple of') return 2;
  const read = plain === 'half' ? undefined : readNumberWords(plain);
  return read && read.rest === '' ? read.number + half : undefined;
}

/** "Third", "3rd", "50th", and -1 for "last". */
export function readOrdinal(word = ''): number | undefined {
  if (/^last$/i.test(word)) return -1;
  return readOrdinalWord(word) ?? readCount(word.replace(/(?:st|nd|rd|th)$/i, ''));
}
