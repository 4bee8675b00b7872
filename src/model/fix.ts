import type { Span } from './span.ts';

/** A stretch of a file and the text to put in its place; an empty stretch is a place to insert at. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** A change that mends a finding without changing what anybody says: all of its edits, or none. */
export interface Fix {
  /** What it does, as an order: "write the quote as its source prints it". */
  readonly title: string;
  readonly edits: readonly TextEdit[];
}
