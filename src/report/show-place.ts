import type { Label, Place, Span } from '../model/span.ts';
import { findLineStarts, findPosition } from '../text/positions.ts';

/** Turns spans into places. The line starts of a file are found once. */
export class PlaceFinder {
  private readonly lineStarts = new Map<string, readonly number[]>();
  private readonly texts: ReadonlyMap<string, string>;

  constructor(texts: ReadonlyMap<string, string>) {
    this.texts = texts;
  }

  showPlace(span: Span, label?: string): Place {
    const { file, start, end } = span;
    const text = this.texts.get(file) ?? '';
    const starts = this.lineStartsOf(file, text);
    const from = findPosition(starts, start);
    const to = this.isOnLine(from.line, end, starts)
      ? { line: from.line, column: from.column + end - start }
      : findPosition(starts, end);
    const place: Place = {
      file,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      start,
      end,
      text: text.slice(start, end),
    };
    // Objects of one shape: a spread that comes first in one makes a shape of its own each time.
    return label === undefined || label === '' ? place : Object.assign(place, { label });
  }

  showLabel({ at, text }: Label): Place {
    return this.showPlace(at, text);
  }

  /** Most ends are on the line of their start. */
  private isOnLine(line: number, end: number, starts: readonly number[]): boolean {
    return end < (starts[line] ?? Number.POSITIVE_INFINITY);
  }

  private lineStartsOf(file: string, text: string): readonly number[] {
    const known = this.lineStarts.get(file);
    if (known) return known;
    const starts = findLineStarts(text);
    this.lineStarts.set(file, starts);
    return starts;
  }
}
