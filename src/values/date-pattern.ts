import { letter } from '../text/letters.ts';
import { readPart, readWhich } from './date-words.ts';
import type { SaidDate } from './said-date.ts';

/** The words in the named groups of a match. */
export type Words = Readonly<Record<string, string | undefined>>;

/** One way to write a date: how it looks, and what it says; nothing where its words turn out to be none. */
export interface DatePattern {
  readonly pattern: RegExp;
  /** What a text must hold for the pattern to be worth trying: quick to test, and most texts lack most of it. */
  readonly needs: RegExp;
  readonly read: (words: Words) => SaidDate | undefined;
}

const month = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC';

/** What many patterns need. */
export const hold = {
  year: /\d{4}/,
  month: new RegExp(month),
  monthAndDay: new RegExp(`(?:${month})[A-Za-z]*\\.?\\s+\\d`),
  dayAndMonth: new RegExp(`\\d(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${month})`),
  turnedYear: /(?:last|this|next)\s+year/,
  nth: new RegExp(`(?:of|in)\\s+(?:${month})`, 'i'),
  weekday: /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\./,
  season: /spring|summer|autumn|fall|winter/i,
  holiday: /Day|Eve|New Year|Christmas|Easter|Good Friday|Palm|Ash|Thanksgiving|Halloween|July/,
  which: /\b(?:last|this|next|past|coming|current)\s/i,
} as const;

const opening = `(?<![${letter}\\d$€£¥₩.,/-])`;
const closing = `(?![${letter}])`;

/** A pattern at word bounds; nothing may run on into a word or number. */
export function write(
  needs: RegExp,
  source: string,
  read: (words: Words) => SaidDate | undefined,
  flags: 'i' | '' = '',
): DatePattern {
  return { pattern: new RegExp(opening + source + closing, `g${flags}`), needs, read };
}

export const toNumber = (text: string | undefined) => Number(text);
export const inYear = (text: string | undefined) => (text === undefined ? {} : { year: Number(text) });
export const withPart = (text: string | undefined) => {
  const found = readPart(text);
  return found === undefined ? {} : { part: found };
};
export const withWhich = (text: string | undefined) => {
  const found = readWhich(text);
  return found === undefined ? {} : { which: found };
};
