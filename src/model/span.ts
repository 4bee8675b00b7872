/** Half-open range `[start, end)` of UTF-16 code units in one file. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A span with a few words on what is to be seen there. */
export interface Label {
  readonly at: Span;
  readonly text: string;
}

/**
 * A span as people and other tools read it. Lines and columns count from 1; columns and offsets are
 * UTF-16 code units. `text` is the words between `start` and `end`.
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label?: string;
}
