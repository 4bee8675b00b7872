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
/** Whether a code unit may be part of what is not in NFC: below U+0300, and among dashes and quotation marks, all is. */
const mayCompose = new Uint8Array(0x10000).fill(1).fill(0, 0, 0x300).fill(0, 0x2010, 0x2060);
/** Whether a code unit may fold to something else than itself: wherever it stands, or where two of its kind do. */
const anywhere = 4;
const foldsWhere = new Uint8Array(0x10000).fill(anywhere, 0x300).fill(0, 0x2010, 0x2060);
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
    const end = (isRange ? characters.charCodeAt(i + 2) : first) + 1;
    classOf.fill(name, first, end);
    foldsWhere.fill(anywhere, first, end);
    if (isRange) i += 2;
  }
}

/** What each class folds to, as a code unit: space, hyphen, double and single quotation mark. It stands for itself. */
const foldedUnits = [0, 0x20, 0x2d, 0x22, 0x27];
for (const [name, unit] of foldedUnits.entries()) foldsWhere[unit] = name === space || name === dash ? name : 0;

const softHyphen = 0xad;
/** A soft hyphen at the end of a line stands inside a word that the page broke. */
const brokenWord = /\u00AD[ \t]*(?:\r\n?|[\n\u0085\u2028\u2029])[ \t]*/y;
const besideNumber = /[\p{N}\p{Sc}.,]/u;
/**
 * A letter and what composes with it: combining marks, and the vowels and finals of Hangul. Putting marks in order
 * takes as long as the square of their number, so that a run of them, of which no language writes more than a few,
 * is cut (Unicode Standard Annex #15, section 13: Stream-Safe Text Format).
 */
const cluster = /\P{M}[\p{M}\u1160-\u11FF]{0,255}|\p{M}{1,256}/gsu;
const longRun = /\p{M}{256}/u;

/** A text that stands for itself. */
function takeAsIs(text: string): Folded {
  return { text, startOf: (at) => at, endOf: (at) => at + 1 };
}

/** A text made from another one, with something else in the place of some of its stretches: only those are written down. */
export class Rewriting implements Folded {
  text = '';
  private readonly before: Folded;
  /** Where what stands for each stretch begins and ends in the text; the first one is nothing, at its beginning. */
  private readonly begins = [0];
  private readonly ends = [0];
  /** Where each stretch begins and ends in the other text. */
  private readonly froms = [0];
  private readonly tos = [0];
  /** The stretch that was asked for last. */
  private asked = 0;

  constructor(before: Folded) {
    this.before = before;
  }

  /** Puts a text in the place of `[from, to)`, behind all that was replaced so far. */
  replace(from: number, to: number, text: string): void {
    this.keepTo(from);
    this.begins.push(this.text.length);
    this.ends.push(this.text.length + text.length);
    this.froms.push(from);
    this.tos.push(to);
    this.text += text;
  }

  /** Takes what is left of the other text as it is. */
  finish(): this {
    this.keepTo(this.before.text.length);
    return this;
  }

  startOf(at: number): number {
    const last = this.lastBefore(at);
    const end = this.ends[last] as number;
    return this.before.startOf(at < end ? (this.froms[last] as number) : at - end + (this.tos[last] as number));
  }

  endOf(at: number): number {
    const last = this.lastBefore(at);
    const end = this.ends[last] as number;
    return this.before.endOf((at < end ? -1 : at - end) + (this.tos[last] as number));
  }

  private keepTo(from: number): void {
    const kept = this.tos[this.tos.length - 1] as number;
    if (from > kept) this.text += this.before.text.slice(kept, from);
  }

  /** The last stretch that begins at an offset or before it. Texts are mostly walked through, one after the other. */
  private lastBefore(at: number): number {
    const { begins, asked } = this;
    if (at >= (begins[asked] as number)) {
      if (asked + 1 >= begins.length || at < (begins[asked + 1] as number)) return asked;
      if (asked + 2 >= begins.length || at < (begins[asked + 2] as number)) return ++this.asked;
    }
    let low = 0;
    let high = begins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((begins[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    this.asked = low;
    return low;
  }
}

/** Folds a text and keeps the way back to the original's offsets (UTF-16 code units). */
export function fold(original: string): Folded {
  const before = takeAsIs(original);
  return foldGlyphs(before, true) ?? foldGlyphs(compose(dropInvisible(before)), false) ?? before;
}

/** The folded text alone. */
export function foldText(original: string): string {
  return fold(original).text;
}

/** The stretch of the original behind `[start, end)` of the folded text. */
export function unfold(folded: Folded, start: number, end: number): { start: number; end: number } {
  return end > start ? { start: folded.startOf(start), end: folded.endOf(end - 1) } : { start: 0, end: 0 };
}

/** Whether an offset of the folded text lies within what a stretch of the original folds to as a whole. */
export function splitsFolded(folded: Folded, at: number): boolean {
  return at > 0 && at < folded.text.length && folded.startOf(at) < folded.endOf(at - 1);
}

/** Whether a code unit is a character of its own that can be seen: folding leaves a word of such ones as it is. */
export function standsAsFound(unit: number): boolean {
  return mayCompose[unit] === 0 && classOf[unit] !== invisible;
}

/** Characters that cannot be seen: word bounds look past them. */
export function isInvisibleCharacter(character: string): boolean {
  return classOf[character.charCodeAt(0)] === invisible;
}

/** Where what cannot be seen at an offset ends, with the line break behind a soft hyphen. */
export function endOfInvisible(text: string, at: number): number {
  brokenWord.lastIndex = at;
  return at + (text.charCodeAt(at) === softHyphen ? (brokenWord.exec(text)?.[0].length ?? 1) : 1);
}

/** The soft hyphen that breaks the word at whose break, or right behind it, an offset lies; -1 for none. */
export function findBrokenWord(text: string, offset: number): number {
  let at = offset - 1;
  while (classOf[text.charCodeAt(at)] === space) at--;
  return text.charCodeAt(at) === softHyphen && endOfInvisible(text, at) >= Math.max(offset, at + 2) ? at : -1;
}

function dropInvisible(before: Folded): Folded {
  const { text } = before;
  let kept: Rewriting | undefined;
  for (let i = 0; i < text.length; i++) {
    if (classOf[text.charCodeAt(i)] !== invisible) continue;
    kept ??= new Rewriting(before);
    const to = endOfInvisible(text, i);
    kept.replace(i, to, '');
    i = to - 1;
  }
  return kept?.finish() ?? before;
}

function compose(before: Folded): Folded {
  if (!longRun.test(before.text) && before.text.normalize('NFC') === before.text) return before;
  const composed = new Rewriting(before);
  for (const { 0: found, index } of before.text.matchAll(cluster)) {
    const normal = found.normalize('NFC');
    if (normal !== found) composed.replace(index, index + found.length, normal);
  }
  return composed.finish();
}

/** With `asFound`, nothing for a text that must first be composed or lose what cannot be seen: one pass tells both. */
function foldGlyphs(original: Folded, asFound: boolean): Folded | undefined {
  const { text } = original;
  let folded: Rewriting | undefined;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const where = foldsWhere[unit] as number;
    if (((where & anywhere) | (where & before)) === 0) {
      before = where;
      continue;
    }
    const name = classOf[unit] as number;
    if (asFound && (name === invisible || mayCompose[unit] !== 0)) return undefined;
    // A run that begins with what stands for itself begins one before.
    const i = (name === space || name === dash) && before === name ? at - 1 : at;
    before = 0;
    if (name === 0) continue;
    const to = name === space || name === dash ? findRunEnd(text, i, name) : i + 1;
    const glyph = foldRun(text, i, to, name);
    // A run of dashes of which each stands for itself.
    const step = glyph === undefined ? 1 : to - i;
    const folds = glyph ?? '-';
    for (let from = i; from < to; from += step) {
      if (step === 1 && text[from] === folds) continue;
      folded ??= new Rewriting(original);
      folded.replace(from, from + step, folds);
    }
    at = to - 1;
  }
  return folded?.finish() ?? original;
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
