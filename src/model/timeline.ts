import type { Reading } from './reading.ts';

/** Readings that cannot all be true of one course of time: one after the other they lead back to the first. */
export interface TimelineConflict {
  readonly steps: readonly TimelineStep[];
}

/** What one reading says about the time of a fact, in words. */
export interface TimelineStep {
  readonly reading: Reading;
  readonly fact: string;
  readonly says: string;
}
