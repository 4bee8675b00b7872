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
    const text = this.texts.get(span.file) ?? '';
    const starts = this.lineStartsOf(span.file, text);
    const from = findPosition(starts, span.start);
    const to = findPosition(starts, span.end);
    return {
      file: span.file,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
      ...(label !== undefined && label !== '' && { label }),
    };
  }

  showLabel({ at, text }: Label): Place {
    return this.showPlace(at, text);
  }

  private lineStartsOf(file: string, text: string): readonly number[] {
    const known = this.lineStarts.get(file);
    if (known) return known;
    const starts = findLineStarts(text);
    this.lineStarts.set(file, starts);
    return starts;
  }
}
