import type { Span } from './span.ts';

/** What became of a quote. The first four are accepted. */
export const quoteClasses = [
  'exact',
  'typographic',
  'elided',
  'bracketed',
  'altered',
  'misattributed',
  'absent',
  'unchecked',
] as const;
export type QuoteClass = (typeof quoteClasses)[number];

/** The classes of a quote that stands in its source. */
export const acceptedClasses: readonly QuoteClass[] = ['exact', 'typographic', 'elided', 'bracketed'];

export type DifferenceType = 'number' | 'negation' | 'name' | 'words' | 'order' | 'case' | 'punctuation' | 'word-cut';

/** One difference: the words the quote has, and those the source has in their place. */
export interface Difference {
  readonly type: DifferenceType;
  readonly quote: string;
  readonly source: string;
}

/** One run of a word diff from the quote to the source. */
export interface DiffRun {
  readonly kind: 'same' | 'quote' | 'source';
  readonly text: string;
}

/** Where a quote stands in its source, or why it does not. */
export interface Anchor {
  readonly class: QuoteClass;
  /** Every place where it stands; in the other sources where it is misattributed. */
  readonly places: readonly Span[];
  /** The pieces of the first place that the quote really takes from it. */
  readonly parts: readonly Span[];
  /** What an ellipsis leaves out at the first place. */
  readonly omitted: readonly Span[];
  /** True where a prefix or suffix is given and stands beside none of the places. */
  readonly contextMissing: boolean;
  /** Typographic beyond white space: what was retyped. */
  readonly retyped: readonly Difference[];
  /** For a quote that fails: the passage it may have been made from. */
  readonly nearest?: Span;
  readonly differences: readonly Difference[];
  readonly diff: readonly DiffRun[];
  /** Code units between two parts that stand too far apart. */
  readonly tooFarApart?: number;
  /** True where the parts of an elided quote stand in so many places that they were not joined. */
  readonly tooMany?: boolean;
  /** The part of an elided quote that is not in the source. */
  readonly missingPart?: string;
}
