import type { Bounds } from '../model/value.ts';
import { dayOf, partsOf } from './calendar.ts';
import type { Tense } from './find-tense.ts';
import type { Part } from './said-date.ts';

/** What is known of the place where a date stands. */
export interface Context {
  /** The text's own day; nothing where the text has no date. */
  readonly today: Bounds | undefined;
  readonly tense: Tense;
  /** Whether the sentence has no other date, and tells no story of its own ("had been"), to count from. */
  readonly alone: boolean;
  /** Whether nothing at all stands beside it. */
  readonly bare: boolean;
}

/** What a date names each year or week: all that is known of it where the text has no day of its own. */
export interface Recurrence {
  /** 1 for January. */
  readonly month?: number;
  readonly firstDay?: number;
  readonly lastDay?: number;
  /** 0 for Sunday. */
  readonly weekday?: number;
}

/** The ways to read a date; no readings: it can be any that recurs so. */
export interface Resolved {
  readonly readings: readonly Bounds[];
  readonly recurs?: Recurrence;
  /** The first and the last part of a stretch of time with both ends named. */
  readonly ends?: { readonly start: Bounds; readonly end: Bounds };
}

/** What can be any day at all. */
export const anything: Resolved = { readings: [] };

export function listReadings(...readings: readonly (Bounds | undefined)[]): Bounds[] {
  return readings.filter((bounds) => bounds !== undefined);
}

export function yearOf({ min }: Bounds): number {
  return partsOf(min).year;
}

export function wholeYears(from: number, to = from): Bounds {
  return { min: dayOf(from, 1, 1), max: dayOf(to + 1, 1, 1) - 1 };
}

/** "Early" is the first half, "late" the second, "mid" the middle one; start and end are a third. */
export function narrow({ min, max }: Bounds, part: Part | undefined, today?: Bounds): Bounds {
  const length = max - min + 1;
  const at = (share: number) => min + share * length;
  switch (part) {
    case 'early':
      return { min, max: Math.ceil(at(1 / 2)) };
    case 'late':
      return { min: Math.floor(at(1 / 2)) - 1, max };
    case 'mid':
      return { min: Math.floor(at(1 / 4)), max: Math.ceil(at(3 / 4)) - 1 };
    case 'start':
      return { min, max: Math.ceil(at(1 / 3)) };
    case 'end':
      return { min: Math.floor(at(2 / 3)) - 1, max };
    case 'earlier':
      return today && today.max >= min && today.max <= max ? { min, max: today.max } : { min, max };
    case 'later':
      return today && today.min >= min && today.min <= max ? { min: today.min, max } : { min, max };
    default:
      return { min, max };
  }
}
