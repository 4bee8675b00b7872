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
  /** Where the original behind a code unit of `text` begins. */
  startOf(at: number): number;
  /** Where the original behind a code unit of `text` ends. */
  endOf(at: number): number;
}

const [space, dash, doubleQuote, singleQuote, invisible] = [1, 2, 3, 4, 5] as const;

/** The class of each code unit, 0 for most of them: looking it up is faster than any regular expression. */
const classOf = new Uint8Array(0x10000);
mark(space, '\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000');
mark(dash, '-\u058A\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D');
mark(
  doubleQuote,
  '"\u00AB\u00BB\u201C\u201D\u201E\u201F\u2E42\u300C-\u300F\u301D-\u301F\uFE41-\uFE44\uFF02\uFF62\uFF63',
);
mark(singleQuote, "'\u2018-\u201B\u2039\u203A\u02BC\uFF07");
mark(invisible, '\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF');

/** Enters characters, and ranges of them such as `a-z`, into the table. */
function mark(name: number, characters: string): void {
  for (let i = 0; i < characters.length; i++) {
    const first = characters.charCodeAt(i);
    const isRange = characters[i + 1] === '-';
    classOf.fill(name, first, (isRange ? characters.charCodeAt(i + 2) : first) + 1);
    if (isRange) i += 2;
  }
}

/** What one character of each class folds to, as a code unit: space, hyphen, double and single quotation mark. */
const foldedUnits = [0, 0x20, 0x2d, 0x22, 0x27];

/** A soft hyphen at the end of a line stands inside a word that the page broke. */
const brokenWord = /\u00AD[ \t]*\r?\n[ \t]*/y;
const besideNumber = /[\p{N}\p{Sc}.,]/u;
/**
 * A letter and what composes with it: combining marks, and the vowels and finals of Hangul. Putting marks in order
 * takes as long as the square of their number, so that a run of them, of which no language writes more than a few,
 * is cut (Unicode Standard Annex #15, section 13: Stream-Safe Text Format).
 */
const cluster = /\P{M}[\p{M}\u1160-\u11FF]{0,255}|\p{M}{1,256}/gsu;
const longRun = /\p{M}{256}/u;
const allAscii = /^[\x21-\x7E]*(?: [\x21-\x7E]+)*$/;

/** A text that stands for itself. */
function takeAsIs(text: string): Folded {
  return { text, startOf: (at) => at, endOf: (at) => at + 1 };
}

/**
 * A text made from another one, piece by piece. Pieces of the other text that are kept as they are, and what
 * stands for something else, take turns; only where one begins is written down.
 */
export class Rewriting implements Folded {
  text = '';
  private readonly before: Folded;
  /** Where each piece begins in the text, and in the other text. */
  private readonly begins: number[] = [];
  private readonly froms: number[] = [];
  /** Where what a piece stands for ends in the other text; -1 where it is kept as it is. */
  private readonly tos: number[] = [];
  /** The piece that was asked for last. */
  private asked = 0;

  constructor(before: Folded) {
    this.before = before;
  }

  /** Adds text that stands for `[from, to)` as a whole. */
  put(text: string, from: number, to: number): void {
    this.begin(from, to);
    this.text += text;
  }

  /** Adds `[from, to)` as it is. */
  keep(from: number, to: number): void {
    if (from === to) return;
    this.begin(from, -1);
    this.text += this.before.text.slice(from, to);
  }

  startOf(at: number): number {
    const piece = this.pieceAt(at);
    const from = this.froms[piece] ?? 0;
    return this.before.startOf(this.tos[piece] === -1 ? from + at - (this.begins[piece] ?? 0) : from);
  }

  endOf(at: number): number {
    const piece = this.pieceAt(at);
    const to = this.tos[piece] ?? 0;
    return this.before.endOf(to === -1 ? (this.froms[piece] ?? 0) + at - (this.begins[piece] ?? 0) : to - 1);
  }

  private begin(from: number, to: number): void {
    this.begins.push(this.text.length);
    this.froms.push(from);
    this.tos.push(to);
  }

  /** The last piece that begins at an offset or before it. Texts are mostly walked through, a piece after the other. */
  private pieceAt(at: number): number {
    const { begins, asked } = this;
    if (at >= (begins[asked] ?? 0)) {
      if (at < (begins[asked + 1] ?? Number.POSITIVE_INFINITY)) return asked;
      if (at < (begins[asked + 2] ?? Number.POSITIVE_INFINITY)) return ++this.asked;
    }
    this.asked = this.searchPiece(at);
    return this.asked;
  }

  private searchPiece(at: number): number {
    let low = 0;
    let high = this.begins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.begins[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Folds a text and keeps the way back to the original's offsets (UTF-16 code units). */
export function fold(original: string): Folded {
  return foldGlyphs(compose(dropInvisible(takeAsIs(original))));
}

/** The folded text alone. */
export function foldText(original: string): string {
  return allAscii.test(original) && !original.includes('--') ? original : fold(original).text;
}

/** The stretch of the original behind `[start, end)` of the folded text. */
export function unfold(folded: Folded, start: number, end: number): { start: number; end: number } {
  return end > start ? { start: folded.startOf(start), end: folded.endOf(end - 1) } : { start: 0, end: 0 };
}

/** Characters that cannot be seen: word bounds look past them. */
export function isInvisibleCharacter(character: string): boolean {
  return classOf[character.charCodeAt(0)] === invisible;
}

function dropInvisible(before: Folded): Folded {
  const { text } = before;
  let kept: Rewriting | undefined;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (classOf[text.charCodeAt(i)] !== invisible) continue;
    kept ??= new Rewriting(before);
    kept.keep(from, i);
    brokenWord.lastIndex = i;
    from = i + (brokenWord.exec(text)?.[0].length ?? 1);
    i = from - 1;
  }
  kept?.keep(from, text.length);
  return kept ?? before;
}

/** Whether a text may not be in NFC: below U+0300, and among dashes and quotation marks, everything is. */
function mayCompose(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x300 && (unit < 0x2010 || unit > 0x205f)) return true;
  }
  return false;
}

function compose(before: Folded): Folded {
  if (!mayCompose(before.text)) return before;
  if (!longRun.test(before.text) && before.text.normalize('NFC') === before.text) return before;
  const composed = new Rewriting(before);
  for (const { 0: found, index } of before.text.matchAll(cluster)) {
    const normal = found.normalize('NFC');
    if (normal === found) composed.keep(index, index + found.length);
    else composed.put(normal, index, index + found.length);
  }
  return composed;
}

function foldGlyphs(before: Folded): Folded {
  const { text } = before;
  const folded = new Rewriting(before);
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const name = classOf[unit] as number;
    if (name === 0 || (unit === foldedUnits[name] && classOf[text.charCodeAt(i + 1)] !== name)) continue;
    const to = name === space || name === dash ? findRunEnd(text, i, name) : i + 1;
    const glyph = foldRun(text, i, to, name);
    // A run of dashes of which each stands for itself.
    const step = glyph === undefined ? 1 : to - i;
    const folds = glyph ?? '-';
    for (let at = i; at < to; at += step) {
      if (step === 1 && text[at] === folds) continue;
      folded.keep(from, at);
      folded.put(folds, at, at + step);
      from = at + step;
    }
    i = to - 1;
  }
  if (from === 0) return before;
  folded.keep(from, text.length);
  return folded;
}

function findRunEnd(text: string, start: number, name: number): number {
  let end = start + 1;
  while (classOf[text.charCodeAt(end)] === name) end++;
  return end;
}

/** What a run of one class folds to as a whole; nothing for dashes that stay as many as they are. */
function foldRun(text: string, start: number, end: number, name: number): string | undefined {
  if (name === space) return ' ';
  if (name !== dash) return name === doubleQuote ? '"' : "'";
  // A run of them is a typewriter's dash, unless a number beside it makes a sign or a range of it.
  const number = besideNumber.test(text[end] ?? '') || besideNumber.test(text[start - 1] ?? '');
  return number ? undefined : '-';
}
