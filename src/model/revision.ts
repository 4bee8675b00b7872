import type { ReportFinding } from './report.ts';

/** A passage of a source that a correction changed. */
export interface ChangedPassage {
  /** Line of the source's file, counted from 1, as it is now. */
  readonly line: number;
  /** The word diff: what went in `[-…-]`, what came in `{+…+}`. */
  readonly diff: string;
}

/** A quote that was given other words beside it, so that it still has its place alone. */
export interface PinnedQuote {
  readonly file: string;
  /** Where the quote stands in the claims file, counted from 1, as it is now. */
  readonly line: number;
  /** What is written anew. */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** What a corrected article means for the quotes that were taken from it. */
export interface Revision {
  readonly source: string;
  readonly file: string;
  /** Nothing where so much has changed that the passages cannot be told apart. */
  readonly passages: readonly ChangedPassage[] | undefined;
  readonly quotes: {
    /** Quotes that stand at the same line as before. */
    readonly stayed: number;
    /** Quotes that stand at another line. */
    readonly moved: number;
    /** Quotes that did not stand before, and do now. */
    readonly mended: number;
    /** Quotes that stood before, and no longer do. */
    readonly lost: number;
  };
  readonly pinned: readonly PinnedQuote[];
  /** What the check finds now and did not find before. */
  readonly findings: readonly ReportFinding[];
}
