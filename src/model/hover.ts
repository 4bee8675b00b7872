import type { Span } from './span.ts';

/** A paragraph of a source with the words that matter in it. */
export interface Passage {
  /** Outlet, newsroom, and date. */
  readonly credit: string;
  /** The source's file, and the line of the words in it, counted from 1. */
  readonly file: string;
  readonly line: number;
  /** The paragraph in pieces; those that are marked are the words of the quote. */
  readonly pieces: readonly { readonly text: string; readonly isMarked: boolean }[];
}

/** What an editor shows beside words that are pointed at. */
export interface Hover {
  /** The words that it is about. */
  readonly at: Span;
  /** One line that says what they are. */
  readonly title: string;
  readonly passages: readonly Passage[];
  /** Facts, one a line. */
  readonly notes: readonly string[];
}
