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
const invisible = '\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF';

const isInvisible = new RegExp(`[${invisible}]`);
// U+FEFF is white space to a regular expression, and here it is nothing.
const isSpace = new RegExp(`(?!\uFEFF)[${spaces}]`);
const isDash = new RegExp(`[${dashes}]`);
const isDoubleQuote = new RegExp(`[${doubleQuotes}]`);
const isSingleQuote = new RegExp(`[${singleQuotes}]`);
const besideNumber = /[\p{N}\p{Sc}.,]/u;
/** A letter and what composes with it: combining marks, and the vowels and finals of Hangul. */
const cluster = /\P{M}[\p{M}\u1160-\u11FF]*|\p{M}+/gsu;
const plain = /[0-9A-Za-z]/;
const allAscii = /^[\x21-\x7E]*(?: [\x21-\x7E]+)*$/;

/** A text in the making: its code units, and the stretch of the original behind each. */
interface Units {
  text: string;
  starts: number[];
  ends: number[];
}

/** Folds a text and keeps the way back to the original's offsets (UTF-16 code units). */
export function fold(original: string): Folded {
  const { text, starts, ends } = foldGlyphs(compose(dropInvisible(original)));
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
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

function dropInvisible(original: string): Units {
  const units: Units = { text: '', starts: [], ends: [] };
  const kept: string[] = [];
  for (let i = 0; i < original.length; i++) {
    const character = original[i] as string;
    if (character >= '\u00AD' && isInvisible.test(character)) {
      // A soft hyphen at the end of a line stands inside a word that the page broke.
      if (character === '\u00AD') i += /^[ \t]*\r?\n[ \t]*/.exec(original.slice(i + 1, i + 80))?.[0].length ?? 0;
      continue;
    }
    kept.push(character);
    units.starts.push(i);
    units.ends.push(i + 1);
  }
  units.text = kept.join('');
  return units;
}

function compose(units: Units): Units {
  if (units.text.normalize('NFC') === units.text) return units;
  const composed: Units = { text: '', starts: [], ends: [] };
  const kept: string[] = [];
  for (const match of units.text.matchAll(cluster)) {
    const from = match.index;
    const to = from + match[0].length;
    const normal = match[0].normalize('NFC');
    kept.push(normal);
    for (let i = 0; i < normal.length; i++) {
      const unchanged = normal === match[0];
      composed.starts.push(units.starts[unchanged ? from + i : from] as number);
      composed.ends.push(units.ends[unchanged ? from + i : to - 1] as number);
    }
  }
  composed.text = kept.join('');
  return composed;
}

function foldGlyphs(units: Units): Units {
  const { text } = units;
  const folded: Units = { text: '', starts: [], ends: [] };
  const kept: string[] = [];
  const keep = (character: string, from: number, to: number) => {
    kept.push(character);
    folded.starts.push(units.starts[from] as number);
    folded.ends.push(units.ends[to - 1] as number);
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (plain.test(character)) keep(character, i, i + 1);
    else if (isSpace.test(character)) {
      const from = i;
      while (i + 1 < text.length && isSpace.test(text[i + 1] as string)) i++;
      keep(' ', from, i + 1);
    } else if (isDash.test(character)) {
      let to = i + 1;
      while (to < text.length && isDash.test(text[to] as string)) to++;
      const number = besideNumber.test(text[to] ?? '') || besideNumber.test(text[i - 1] ?? '');
      if (to - i > 1 && !number) {
        keep('-', i, to);
        i = to - 1;
      } else {
        for (; i < to; i++) keep('-', i, i + 1);
        i = to - 1;
      }
    } else if (isDoubleQuote.test(character)) keep('"', i, i + 1);
    else if (isSingleQuote.test(character)) keep("'", i, i + 1);
    else keep(character, i, i + 1);
  }
  folded.text = kept.join('');
  return folded;
}
