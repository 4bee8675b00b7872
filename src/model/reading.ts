import type { Claim, Evidence, Property } from './claim.ts';
import type { Source } from './source.ts';
import type { Bounds, Value } from './value.ts';

/** What one piece of evidence answers: value, scope, voice. */
export interface Reading {
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly source: Source;
  /** Nothing where the stated value is none of the property's type, or refers to another fact. */
  readonly value: Value | undefined;
  /** Who speaks: an entity's id or a name, in lower case; the outlet's own voice where nobody is named. */
  readonly speaker: string | undefined;
  /** The speaker as people know them, for messages. */
  readonly speakerName: string | undefined;
  readonly denies: boolean;
  readonly hedges: boolean;
  /** The scope without `as-of`. */
  readonly circumstances: ReadonlyMap<string, Circumstance>;
  /** `as-of`, or else the source's date, in days since 1970-01-01. */
  readonly asOf: Bounds | undefined;
  /** The value as it is shown: `2020-02`, `not true`. */
  readonly shown: string;
}

/** One circumstance of a reading's scope. */
export interface Circumstance {
  /** An entity's id, or the words in lower case. */
  readonly name: string;
  /** Where it is a date: the days it may mean, counted from 1970-01-01. */
  readonly days: Bounds | undefined;
}

/** Readings that are equal in value, scope, and voice, and of one outlet: what is said of one holds for all. */
export interface ReadingGroup {
  readonly readings: readonly [Reading, ...Reading[]];
}

/** What decided how two groups of readings stand to each other, strictest first. */
export const decisions = [
  'contradiction',
  'self-contradiction',
  'misreported-position',
  'contradiction-unless-scoped',
  'disputed',
  'parties-disagree',
  'incomparable',
  'undecided',
  'different-scope',
  'changed',
  'grown',
  'side-by-side',
  'compatible',
  'refines',
] as const;
export type Decision = (typeof decisions)[number];

/** The decisions that a rule reports. */
export const conflicts: ReadonlySet<Decision> = new Set<Decision>([
  'contradiction',
  'self-contradiction',
  'misreported-position',
  'contradiction-unless-scoped',
  'disputed',
  'parties-disagree',
]);

/** The decisions that are errors, unless one side hedges. */
export const errorDecisions: readonly Decision[] = ['contradiction', 'self-contradiction', 'misreported-position'];

export interface ReadingPair {
  readonly a: ReadingGroup;
  readonly b: ReadingGroup;
  readonly decision: Decision;
  /** In words: which step decided, and by what. */
  readonly because: string;
  /** Whether one side only hedges. */
  readonly hedged: boolean;
}

/** All that is said about one fact. */
export interface Fact {
  readonly name: string;
  readonly property: Property | undefined;
  readonly readings: readonly Reading[];
  /** Every two groups that differ in value, the gravest first; of very many the first. */
  readonly pairs: readonly ReadingPair[];
  /** How many more there are. */
  readonly omitted: number;
  /** Every group that is in conflict with another one, kept pair or not. */
  readonly conflicting: readonly ReadingGroup[];
}
