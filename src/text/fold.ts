/**
 * The folding table: which differences of typography never change what a quote says.
 *
 * | in the text | folds to |
 * | --- | --- |
 * | a run of white space and line breaks, U+00A0 and kin too | one space |
 * | quotation marks, double (Unicode property Quotation_Mark) | `"` |
 * | quotation marks, single, and apostrophes | `'` |
 * | hyphens, dashes, the minus sign | `-` |
 * | two or more of them in a row, no digit beside them (a typewriter's dash) | one `-` |
 * | soft hyphens (with the line break behind one), zero-width and direction marks | nothing |
 * | canonically equivalent sequences | their NFC form |
 *
 * Never NFKC (10² is not 102), never case, and no digit, sign, per-cent sign or decimal mark is ever lost.
 */
export interface Folded {
  readonly text: string;
  /** For each code unit of `text`, where the original it came from begins. */
  readonly starts: Uint32Array;
  /** For each code unit of `text`, where the original it came from ends. */
  readonly ends: Uint32Array;
}

const doubleQuotes =
  '\u0022\u00AB\u00BB\u201C\u201D\u201E\u201F\u2E42\u300C-\u300F\u301D-\u301F\uFE41-\uFE44\uFF02\uFF62\uFF63';
const singleQuotes = '\u0027\u2018-\u201B\u2039\u203A\u02BC\uFF07';
const dashes = '\\-\u058A\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D';
const spaces = '\\s\u0085';
const invisible = '\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF';

const isInvisible = new RegExp(`[${invisible}]`);
/** A soft hyphen at the end of a line stands inside a word that the page broke. */
const invisibleRun = new RegExp(`\u00AD[ \\t]*\\r?\\n[ \\t]*|[${invisible}]`, 'g');
// U+FEFF is white space to a regular expression, and here it is nothing.
const isSpace = new RegExp(`(?!\uFEFF)[${spaces}]`);
const isDash = new RegExp(`[${dashes}]`);
const isDoubleQuote = new RegExp(`[${doubleQuotes}]`);
/** What folding changes: a plain space, hyphen, or quotation mark on its own is in its folded form already. */
const glyphs = new RegExp(
  ` *[^\\S ][${spaces}]*| *\u0085[${spaces}]*| {2,}|[${dashes}]{2,}|(?!-)[${dashes}]|(?!["'])[${doubleQuotes}${singleQuotes}]`,
  'g',
);
const besideNumber = /[\p{N}\p{Sc}.,]/u;
/** A letter and what composes with it: combining marks, and the vowels and finals of Hangul. */
const cluster = /\P{M}[\p{M}\u1160-\u11FF]*|\p{M}+/gsu;
const allAscii = /^[\x21-\x7E]*(?: [\x21-\x7E]+)*$/;

/** A text on its way to its folded form, with the stretch of the original behind each code unit so far. */
class Draft {
  private readonly pieces: string[] = [];
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;
  private length = 0;

  constructor(size: number) {
    this.starts = new Uint32Array(size);
    this.ends = new Uint32Array(size);
  }

  /** Adds text that stands for `[from, to)` of `before` as a whole. */
  add(text: string, before: Folded, from: number, to: number): void {
    this.pieces.push(text);
    for (let i = 0; i < text.length; i++) {
      this.starts[this.length] = before.starts[from] as number;
      this.ends[this.length++] = before.ends[to - 1] as number;
    }
  }

  /** Adds `[from, to)` of `before` as it is. */
  copy(before: Folded, from: number, to: number): void {
    this.pieces.push(before.text.slice(from, to));
    this.starts.set(before.starts.subarray(from, to), this.length);
    this.ends.set(before.ends.subarray(from, to), this.length);
    this.length += to - from;
  }

  finish(): Folded {
    return {
      text: this.pieces.join(''),
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    };
  }
}

/** Folds a text and keeps the way back to the original's offsets (UTF-16 code units). */
export function fold(original: string): Folded {
  return foldGlyphs(compose(dropInvisible(original)));
}

/** The folded text alone. */
export function foldText(original: string): string {
  return allAscii.test(original) && !original.includes('--') ? original : fold(original).text;
}

/** The stretch of the original behind `[start, end)` of the folded text. */
export function unfold(folded: Folded, start: number, end: number): { start: number; end: number } {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}

/** Characters that cannot be seen: word bounds look past them. */
export function isInvisibleCharacter(character: string): boolean {
  return isInvisible.test(character);
}

function takeAsIs(text: string): Folded {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  for (let i = 0; i < text.length; i++) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  return { text, starts, ends };
}

function dropInvisible(original: string): Folded {
  const before = takeAsIs(original);
  if (!isInvisible.test(original)) return before;
  const kept = new Draft(original.length);
  let from = 0;
  for (const { 0: found, index } of original.matchAll(invisibleRun)) {
    kept.copy(before, from, index);
    from = index + found.length;
  }
  kept.copy(before, from, original.length);
  return kept.finish();
}

function compose(before: Folded): Folded {
  if (before.text.normalize('NFC') === before.text) return before;
  // A few characters are longer in NFC than before.
  const composed = new Draft(before.text.length * 3);
  for (const { 0: found, index } of before.text.matchAll(cluster)) {
    const normal = found.normalize('NFC');
    if (normal === found) composed.copy(before, index, index + found.length);
    else composed.add(normal, before, index, index + found.length);
  }
  return composed.finish();
}

function foldGlyphs(before: Folded): Folded {
  const { text } = before;
  const folded = new Draft(text.length);
  let from = 0;
  for (const { 0: found, index } of text.matchAll(glyphs)) {
    folded.copy(before, from, index);
    const to = index + found.length;
    from = to;
    if (isSpace.test(found)) folded.add(' ', before, index, to);
    else if (isDash.test(found)) {
      // A run of them is a typewriter's dash, unless a number beside it makes a sign or a range of it.
      const number = besideNumber.test(text[to] ?? '') || besideNumber.test(text[index - 1] ?? '');
      if (found.length > 1 && !number) folded.add('-', before, index, to);
      else for (let i = index; i < to; i++) folded.add('-', before, i, i + 1);
    } else folded.add(isDoubleQuote.test(found) ? '"' : "'", before, index, to);
  }
  folded.copy(before, from, text.length);
  return folded.finish();
}
