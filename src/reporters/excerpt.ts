import stringWidth from 'fast-string-width';
import type { Place } from '../model/span.ts';
import { isPlain, makeVisible } from './visible-text.ts';

/** One row of an excerpt: what it shows, and what is underlined in it, in columns. */
export interface ExcerptRow {
  /** The number of its line; none on the second and later rows of a long line. */
  readonly line: number | undefined;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What a character takes on the screen. */
interface Cell {
  readonly text: string;
  readonly width: number;
  /** Offset in the file. */
  readonly at: number;
}

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as people see them, the same in every locale. Made when first asked for: that takes a while. */
function segment(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** Context kept on each side of an underlined stretch in a long line, in columns. */
const context = 40;

/** Lines shown of a stretch that runs over more. */
const mostLines = 6;

/** Rows shown of one long line. */
const mostRows = 12;

/** Laid out of an underlined stretch, in UTF-16 code units: far more than `mostRows` rows hold. */
const mostLaidOut = 20_000;

/** Looked at on each side of an underlined stretch, in UTF-16 code units: more than `context` columns can hold. */
const reach = 1_000;

/** The lines around a place as rows of at most `width` columns. */
export function cutExcerpt(place: Place, fileText: string, width: number): ExcerptRow[] {
  const rows: ExcerptRow[] = [];
  let start = place.start - (place.column - 1);
  for (let line = place.line; line <= place.endLine; line++) {
    const text = /^[^\r\n]*/.exec(fileText.slice(start))?.[0] ?? '';
    const end = start + text.length;
    const shown = line - place.line < mostLines - 1 || line === place.endLine;
    if (shown) rows.push(...cutLine(text, start, line, Math.max(place.start, start), Math.min(place.end, end), width));
    else if (line - place.line === mostLines - 1) rows.push({ line: undefined, text: '…', from: 0, to: 0 });
    start = end + (/^(?:\r\n|\n|\r)/.exec(fileText.slice(end, end + 2))?.[0].length ?? 0);
  }
  return rows;
}

function cutLine(text: string, base: number, line: number, from: number, to: number, width: number): ExcerptRow[] {
  const [near, far] = lookAround(text, from - base, to - base, width);
  const cells = layOutEnds(text.slice(near, far), base + near, to - from);
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  const isWhole = near === 0 && far === text.length;
  const [first, last] = isWhole && total <= width ? [0, cells.length] : crop(cells, from, to);
  const shown = cells.slice(first, last);
  if (near > 0 || first > 0) shown.unshift({ text: '…', width: 1, at: -1 });
  if (far < text.length || last < cells.length) shown.push({ text: '…', width: 1, at: -1 });
  const rows = wrap(shown, width).map((row, index) => ({
    line: index === 0 ? line : undefined,
    ...markRow(row, from, to),
  }));
  return dropMiddle(dropTail(rows, width));
}

/** The cells of a stretch; of one of which the middle can hardly be shown, those of its ends. */
function layOutEnds(text: string, base: number, underlined: number): Cell[] {
  if (underlined <= mostLaidOut) return layOut(text, base);
  const half = mostLaidOut / 2;
  return [
    ...layOut(text.slice(0, half), base),
    { text: '…', width: 1, at: base + half },
    ...layOut(text.slice(-half), base + text.length - half),
  ];
}

/** The stretch of a very long line that is worth laying out, in UTF-16 code units of it. */
function lookAround(text: string, from: number, to: number, width: number): [number, number] {
  if (isPlain(text)) {
    if (text.length <= width) return [0, text.length];
    // A column each: nothing further away is shown.
    return [Math.max(0, from - 2 * context - 1), Math.min(text.length, to + 2 * context + 1)];
  }
  if (text.length <= reach + width) return [0, text.length];
  return [Math.max(0, from - reach), Math.min(text.length, to + reach)];
}

/** A row's text, and the columns of it that are underlined: never a space at their ends. */
function markRow(row: readonly Cell[], from: number, to: number): Pick<ExcerptRow, 'text' | 'from' | 'to'> {
  let column = 0;
  let left: number | undefined;
  let right = 0;
  for (const cell of row) {
    if (cell.at >= from && cell.at < to && !isBlank(cell.text)) {
      left ??= column;
      right = column + cell.width;
    }
    column += cell.width;
  }
  const text = row
    .map((cell) => cell.text)
    .join('')
    .trimEnd();
  return { text, from: left ?? 0, to: left === undefined ? 0 : right };
}

/** Whether a character is white space; for a mark or letter of ASCII, without a regular expression. */
function isBlank(text: string): boolean {
  const unit = text.charCodeAt(0);
  return (unit <= 0x20 || unit > 0x7e) && !/\S/.test(text);
}

/** Of a stretch of many rows, the first ones and the last. */
function dropMiddle(rows: ExcerptRow[]): ExcerptRow[] {
  if (rows.length <= mostRows) return rows;
  return [...rows.slice(0, mostRows - 2), { line: undefined, text: '…', from: 0, to: 0 }, ...rows.slice(-1)];
}

/** Rows of a long line behind its last underlined one say nothing more. */
function dropTail(rows: ExcerptRow[], width: number): ExcerptRow[] {
  const last = rows.findLastIndex((row) => row.to > row.from);
  const end = rows[last];
  if (!end || last === rows.length - 1) return rows;
  const text = stringWidth(end.text) + 2 <= width ? `${end.text} …` : end.text;
  return [...rows.slice(0, last), { ...end, text }];
}

function layOut(text: string, base: number): Cell[] {
  // Most texts need no look at Unicode's tables.
  if (isPlain(text)) return Array.from(text, (character, index) => ({ text: character, width: 1, at: base + index }));
  return Array.from(segment(text), ({ segment: glyph, index }) => {
    const shown = glyph === '\t' ? '  ' : makeVisible(glyph);
    return { text: shown, width: isPlain(shown) ? shown.length : stringWidth(shown), at: base + index };
  });
}

/** The cells to keep of a long line: the underlined ones and some words around them. */
function crop(cells: readonly Cell[], from: number, to: number): [number, number] {
  let first = cells.findIndex((cell) => cell.at >= from);
  if (first < 0) first = cells.length;
  let last = cells.findIndex((cell) => cell.at >= to);
  if (last < 0) last = cells.length;
  const isSpace = (index: number) => /\s/.test(cells[index]?.text ?? ' ');
  let start = Math.max(0, first - context);
  while (start > 0 && start < first && !isSpace(start - 1)) start++;
  let end = Math.min(cells.length, last + context);
  while (end < cells.length && end > last && !isSpace(end)) end--;
  if (start < context / 2) start = 0;
  if (cells.length - end < context / 2) end = cells.length;
  return [start, end];
}

/** Breaks cells into rows at spaces; a word longer than a row is broken. */
function wrap(cells: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let used = 0;
  let space = -1;
  for (const cell of cells) {
    if (used + cell.width > width && row.length > 0) {
      const rest = space >= 0 ? row.splice(space + 1) : [];
      rows.push(row);
      row = rest;
      used = rest.reduce((sum, each) => sum + each.width, 0);
      space = -1;
    }
    row.push(cell);
    used += cell.width;
    if (/\s/.test(cell.text)) space = row.length - 1;
  }
  if (row.length > 0 || rows.length === 0) rows.push(row);
  return rows;
}
