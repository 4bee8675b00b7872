import { isInvisibleCharacter } from './fold.ts';
import type { Stretch } from './stretch.ts';

/*
 * Word bounds after Unicode Standard Annex #29, section 4 (WB5 to WB13b), with three changes: a number
 * is one word with its sign, currency, separators and decimals; a full stop joins letters in initials
 * only ("U.S."), since captured pages often lose the space behind a sentence; scripts that write no
 * spaces between words have no bounds.
 */

const letter = /[\p{L}\p{M}_]/u;
const digit = /\p{N}/u;
const mark = /\p{M}/u;
const currency = /\p{Sc}/u;
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u;
const apostrophe = /['\u2019\u02BC\u05F3\u05F4\u00B7]/;
const hyphen = /[-\u2010\u2011\u2212]/;
const sign = /[-\u2010-\u2013\u2212\uFE63\uFF0D+\uFF0B±<>≤≥~≈]/;
const separator = /[.,:/'\u2019\u00B7\u00A0\u2009\u202F\u066B\u066C\u2044]/;
const unitBehind = /[%‰‱°℃℉\p{Sc}]/u;
const beforeSign = /[\s([{"'\u2018\u201C\p{Sc}]/u;

/** A stretch with the rest of the words that it begins or ends in. */
export function widenToWords({ start, end }: Stretch, text: string): Stretch {
  let from = start;
  let to = end;
  while (splitsWord(text, from)) from--;
  while (splitsWord(text, to)) to++;
  return { start: from, end: to };
}

/** Whether an offset (UTF-16 code units) lies inside a word or a number of the text. */
export function splitsWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const known = decideAtOnce(text.charCodeAt(offset - 1), text.charCodeAt(offset), text.charCodeAt(offset + 1));
  if (known !== undefined) return known;
  const [before, beforeThat] = backward(text, offset);
  const [after, afterThat] = forward(text, offset);
  if (isLowSurrogate(text.charCodeAt(offset)) && isHighSurrogate(text.charCodeAt(offset - 1))) return true;
  if (mark.test(after)) return true;
  return insideNumber(beforeThat, before, after, afterThat) || insideWord(beforeThat, before, after, afterThat);
}

/** What the three code units around nearly every offset of an English text tell already, without looking any further. */
function decideAtOnce(before: number, after: number, afterThat: number): boolean | undefined {
  const kind = kinds[before];
  const kindAfter = kinds[after];
  if (kind === wordlike && kindAfter === wordlike) return true;
  if (kind === white && (kindAfter === wordlike || kindAfter === stop)) return false;
  const kindBehind = kinds[afterThat];
  // A space may be that of "5 %", a stop that of "1,900" or of "U.S.".
  if (kindAfter === white && (kindBehind === wordlike || kindBehind === white)) return false;
  return kindAfter === stop && kindBehind === white ? false : undefined;
}

const [wordlike, white, stop] = [1, 2, 3] as const;
const kinds = new Uint8Array(0x80);
for (const [kind, units] of [
  [wordlike, '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [white, ' \t\r\n'],
  [stop, '.,;:!?")]'],
] as const) {
  for (let i = 0; i < units.length; i++) kinds[units.charCodeAt(i)] = kind;
}

function insideWord(beforeThat: string, before: string, after: string, afterThat: string): boolean {
  if (spaceless.test(before) || spaceless.test(after)) return false;
  if (isWordlike(before) && isWordlike(after)) return true;
  // can't, Japan's
  if (letter.test(before) && apostrophe.test(after) && letter.test(afterThat)) return true;
  if (letter.test(beforeThat) && apostrophe.test(before) && letter.test(after)) return true;
  // U.S.
  if (isCapital(before) && after === '.' && isCapital(afterThat) && !isWordlike(beforeThat)) return true;
  return isCapital(beforeThat) && before === '.' && isCapital(after);
}

function insideNumber(beforeThat: string, before: string, after: string, afterThat: string): boolean {
  // 5% 5€ and $5 US$5
  if (digit.test(before) && unitBehind.test(after)) return true;
  // 12,5 % and 20°C
  if (digit.test(before) && /[ \u00A0\u202F]/.test(after) && /[%‰]/.test(afterThat)) return true;
  if (/[ \u00A0\u202F]/.test(before) && /[%‰]/.test(after) && digit.test(beforeThat)) return true;
  if (before === '°' && /[CF]/.test(after) && digit.test(beforeThat)) return true;
  if (currency.test(before) && digit.test(after)) return true;
  if (letter.test(before) && currency.test(after) && digit.test(afterThat)) return true;
  // 1,900 10:30 1/2
  if (digit.test(before) && separator.test(after) && digit.test(afterThat)) return true;
  if (digit.test(beforeThat) && separator.test(before) && digit.test(after)) return true;
  // .5
  if (before === '.' && digit.test(after) && !isWordlike(beforeThat) && beforeThat !== '.') return true;
  // -5% -$5, but not 5-10, and COVID-19 as a whole
  const numeric = digit.test(after) || ((currency.test(after) || after === '.') && digit.test(afterThat));
  if (sign.test(before) && numeric && (beforeThat === '' || beforeSign.test(beforeThat))) return true;
  if (letter.test(beforeThat) && hyphen.test(before) && digit.test(after)) return true;
  return letter.test(before) && hyphen.test(after) && digit.test(afterThat);
}

function isWordlike(character: string): boolean {
  return letter.test(character) || digit.test(character);
}

function isCapital(character: string): boolean {
  return /\p{Lu}/u.test(character);
}

/** The two characters before an offset, nearest first, past what cannot be seen. */
function backward(text: string, offset: number): [string, string] {
  const found: string[] = [];
  for (let i = offset; i > 0 && found.length < 2; ) {
    const size = i > 1 && isLowSurrogate(text.charCodeAt(i - 1)) && isHighSurrogate(text.charCodeAt(i - 2)) ? 2 : 1;
    i -= size;
    const character = text.slice(i, i + size);
    if (!isInvisibleCharacter(character)) found.push(character);
  }
  return [found[0] ?? '', found[1] ?? ''];
}

/** The two characters behind an offset, nearest first, past what cannot be seen. */
function forward(text: string, offset: number): [string, string] {
  const found: string[] = [];
  for (let i = offset; i < text.length && found.length < 2; ) {
    const character = String.fromCodePoint(text.codePointAt(i) as number);
    i += character.length;
    if (!isInvisibleCharacter(character)) found.push(character);
  }
  return [found[0] ?? '', found[1] ?? ''];
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
