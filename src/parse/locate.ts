import type { Span } from '../model/span.ts';
import type { Written } from '../model/written.ts';

/**
 * Where words of a YAML scalar are written. `start` and `end` are offsets into `written.text`, `text` is
 * the whole file; the answer is the stretch of the file that holds just these words: no quotation marks,
 * no block header, no indentation at its ends. All offsets are UTF-16 code units.
 */
export function locate(written: Written, text: string, start = 0, end = written.text.length): Span {
  let first = start;
  let last = end;
  while (first < last && isWhite(written.text[first] as string)) first++;
  while (last > first && isWhite(written.text[last - 1] as string)) last--;
  if (first === last) return written.span;
  const { file } = written.span;
  const same = findSame(written, text);
  if (same !== undefined) return { file, start: same + first, end: same + last };
  const origins = alignText(written, text);
  const from = origins.starts[first];
  const to = origins.ends[last - 1];
  return from === undefined || to === undefined ? written.span : { file, start: from, end: to };
}

/** Where the raw form of a scalar begins that says its text as it is: without escapes, on one line. */
function findSame({ span, style, text: said }: Written, text: string): number | undefined {
  const marks = style === 'double' || style === 'single' ? 1 : 0;
  const start = span.start + marks;
  return span.end - marks - start === said.length && text.startsWith(said, start) ? start : undefined;
}

/** A piece of the raw scalar, and the text it stands for. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** White space that YAML may fold, or drop with the indentation around it. */
  readonly soft: boolean;
}

interface Origins {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Walks the scalar's text and its raw form side by side. Both hold the same characters in the same
 * order but for white space, which YAML folds, trims and indents by rules that need not be known here.
 */
function alignText(written: Written, text: string): Origins {
  const pieces = cutPieces(written, text);
  const starts: number[] = [];
  const ends: number[] = [];
  let next = 0;
  for (let i = 0; i < written.text.length; ) {
    const rest = written.text[i] as string;
    let piece = pieces[next];
    if (isWhite(rest) && piece?.soft !== false) {
      starts.push(piece?.start ?? written.span.end);
      ends.push(piece?.end ?? written.span.end);
      if (piece) next++;
      i++;
      // The rest of a run of white space that YAML made shorter.
      if (!isWhite(written.text[i] ?? '')) while (pieces[next]?.soft) next++;
      continue;
    }
    while (piece?.soft) piece = pieces[++next];
    if (!piece) break;
    for (let k = 0; k < piece.text.length; k++) {
      starts.push(piece.start);
      ends.push(piece.end);
    }
    i += piece.text.length;
    next++;
  }
  return { starts, ends };
}

function cutPieces({ span, style }: Written, text: string): Piece[] {
  const raw = text.slice(span.start, span.end);
  if (style === 'double') return cutEscaped(raw.slice(1, -1), span.start + 1);
  if (style === 'single') return cutPlain(raw.slice(1, -1), span.start + 1, /''|./gs);
  if (style === 'plain') return cutPlain(raw, span.start, /./gs);
  const header = /^[^\n]*\n?/.exec(raw)?.[0].length ?? 0;
  return cutPlain(raw.slice(header), span.start + header, /./gs);
}

function cutPlain(raw: string, base: number, unit: RegExp): Piece[] {
  return Array.from(raw.matchAll(unit), ({ 0: found, index }) => ({
    text: found === "''" ? "'" : found,
    start: base + index,
    end: base + index + found.length,
    soft: isWhite(found),
  }));
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

/** An escape, with the indentation behind an escaped line break; white space around line breaks; other white space; the rest. */
const escapedUnit =
  /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|[\s\S])|[ \t]*(?:\r?\n[ \t]*)+|[ \t]+|[\s\S]/g;

/** Double-quoted text with its escapes and its folded lines (YAML 1.2.2, sections 5.7 and 7.3.1). */
function cutEscaped(raw: string, base: number): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: found, index } of raw.matchAll(escapedUnit)) {
    const start = base + index;
    if (/^[ \t]+$/.test(found))
      pieces.push(...cutPlain(found, start, /./g).map((piece) => ({ ...piece, soft: false })));
    else {
      const text = /^\\\r?\n/.test(found) ? '' : found.startsWith('\\') ? readEscape(found.slice(1)) : foldLines(found);
      if (text !== '') pieces.push({ text, start, end: start + found.length, soft: false });
    }
  }
  return pieces;
}

function foldLines(found: string): string {
  const breaks = found.split('\n').length - 1;
  if (breaks === 0) return found;
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}

function readEscape(code: string): string {
  if (/^[xuU]./.test(code)) {
    const point = Number.parseInt(code.slice(1), 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
  }
  return escapes[code] ?? code;
}

function isWhite(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}
