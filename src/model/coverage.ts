import type { Place } from './span.ts';

/** What the claims take of one source, and what they leave out. */
export interface SourceCoverage {
  readonly id: string;
  readonly outlet: string;
  /** How many quotes stand in it. */
  readonly quotes: number;
  /** Code units of its text, and how many of them stand in some quote. */
  readonly length: number;
  readonly quoted: number;
  /** Dates and numbers in its text, and how many of them stand in some quote. */
  readonly expressions: number;
  readonly read: number;
  /** Those that stand in no quote, in the order of the text. */
  readonly unread: readonly Place[];
}

/** What the claims do not touch. Plain data, the same for the same files. */
export interface Coverage {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** Every source that a quote stands in, the one with the fewest quotes first. */
  readonly sources: readonly SourceCoverage[];
  /** Sources that no quote stands in. */
  readonly uncited: readonly string[];
  /** Facts that rest on one newsroom alone. */
  readonly single: readonly { readonly fact: string; readonly newsroom: string }[];
  readonly facts: number;
}
