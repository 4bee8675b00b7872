/** What a reading answers, as bounds: two values contradict where their bounds cannot meet. */
export type Value =
  | DateValue
  | PeriodValue
  | DurationValue
  | QuantityValue
  | { readonly type: 'entity'; readonly id: string; readonly shown: string }
  | { readonly type: 'boolean'; readonly holds: boolean; readonly shown: string }
  | { readonly type: 'ordinal'; readonly step: number; readonly shown: string }
  | { readonly type: 'text'; readonly shown: string };

/** Both ends belong to it; the unit is that of the value's type. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Some moment within its bounds, in days since 1970-01-01. */
export interface DateValue extends Bounds {
  readonly type: 'date';
  readonly shown: string;
}

/** A stretch of time; each end is some moment within its bounds, in days since 1970-01-01. */
export interface PeriodValue {
  readonly type: 'period';
  readonly start: Bounds;
  readonly end: Bounds;
  readonly shown: string;
}

/** Bounds that may leave out their ends. */
export interface OpenBounds extends Bounds {
  /** Whether an end is excluded, as in "more than 5". */
  readonly openMin: boolean;
  readonly openMax: boolean;
}

/** In seconds; a month is as long as its shortest and its longest run of days. */
export interface DurationValue extends OpenBounds {
  readonly type: 'duration';
  /** In months, where it is told in months, years, and the like alone: of two such the days do not matter. */
  readonly months?: Bounds;
  readonly shown: string;
}

export interface QuantityValue extends OpenBounds {
  readonly type: 'quantity';
  /** What is counted or measured: a kind of measure with a base unit, a currency, a noun, or nothing. */
  readonly unit: string;
  /** The unit as written, such as `km`. */
  readonly writtenUnit: string;
  /** How the written unit is converted: between two that differ in it a conversion rounds. */
  readonly written: string;
  /** How far it may be from the figure that it was converted from, in the base unit. */
  readonly leeway: number;
  readonly shown: string;
}

/** How two values stand to each other. */
export type Relation = 'agrees' | 'refines' | 'contradicts' | 'undecided' | 'incomparable';
