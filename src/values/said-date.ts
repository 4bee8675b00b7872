/** What some words say of a date, before it is known on which day they were written. */
export type SaidDate =
  | (SaidYear & {
      readonly kind: 'day';
      readonly month: number;
      readonly day: number;
      /** The last of several days, as in "Oct. 24-25". */
      readonly lastDay?: number;
      readonly which?: Which;
    })
  | (SaidYear & {
      readonly kind: 'month';
      readonly month: number;
      readonly lastMonth?: number;
      readonly part?: Part;
      readonly which?: Which;
    })
  /** The first (1) or last (-1) Sunday of a month, and those between. */
  | (SaidYear & {
      readonly kind: 'weekday of month';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
    })
  | (SaidYear & { readonly kind: 'week of month'; readonly month: number; readonly nth: number })
  | (SaidYear & { readonly kind: 'fraction'; readonly of: 2 | 4; readonly nth: number; readonly which?: Which })
  | (SaidYear & { readonly kind: 'season'; readonly season: Season; readonly part?: Part; readonly which?: Which })
  | (SaidYear & { readonly kind: 'holiday'; readonly holiday: string; readonly which?: Which })
  | {
      readonly kind: 'years';
      readonly from: number;
      readonly to: number;
      readonly part?: Part;
      readonly ends?: true;
      readonly fiscal?: true;
    }
  /** A year of two digits, as in "'98". */
  | { readonly kind: 'short year'; readonly year: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which?: Which; readonly weeksAway?: number }
  /** So many days from the text's own: -1 is yesterday. */
  | { readonly kind: 'near'; readonly from: number; readonly to: number }
  /** "Last year", "early next month". */
  | { readonly kind: 'turn'; readonly unit: string; readonly which: Which; readonly part?: Part }
  /** "Year-end", "the start of the month": which one hangs on the tense. */
  | { readonly kind: 'edge'; readonly unit: string; readonly part: Part }
  /** "The past two years", "the next three weeks": any time within. */
  | { readonly kind: 'stretch'; readonly count: number; readonly unit: string; readonly ahead: boolean }
  /** "Two years ago"; `other` where it may be counted from a date in the text, as in "two years earlier". */
  | {
      readonly kind: 'distance';
      readonly count: number;
      readonly unit: string;
      readonly ahead: boolean;
      readonly from: 'today' | 'other';
      /** "More than two years ago" is any time before, "less than" any time since. */
      readonly reach?: 'more' | 'less' | 'about';
    }
  /** "Friday will mark two years since": the day so many years before. */
  | { readonly kind: 'anniversary'; readonly years: number; readonly weekday?: number }
  | { readonly kind: 'either'; readonly of: readonly SaidDate[] }
  /** A date that hangs on one which is told elsewhere: "the following day". It can be any. */
  | { readonly kind: 'elsewhere' };

/** A year by its number, or counted from the text's own: -1 is last year. */
interface SaidYear {
  readonly year?: number;
  readonly yearsAway?: number;
}

export type Which = 'last' | 'this' | 'next';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** "Earlier" and "later" are counted from the text's own day; the others say where in a stretch of time. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | 'earlier' | 'later';
