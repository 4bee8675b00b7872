import { endOfInvisible, findBrokenWord, isInvisibleCharacter } from './fold.ts';
import type { Stretch } from './stretch.ts';

/*
 * Word bounds after Unicode Standard Annex #29, section 4 (WB5 to WB13b), with three changes: a number
 * is one word with its sign, currency, separators and decimals; a full stop joins letters in initials
 * only ("U.S."), since captured pages often lose the space behind a sentence; scripts that write no
 * spaces between words have no bounds, but for those of their numbers. What a reader takes for one
 * character (section 3, grapheme clusters) is cut nowhere.
 */

const letter = /[\p{L}\p{M}\p{Pc}\u207A-\u207E\u208A-\u208E]/u;
const digit = /\p{N}/u;
const decimal = /\p{Nd}/u;
/** Marks, the vowels Am of Thai and Lao, voiced marks of half width, skin tones, and the tags of a flag. */
const extender = /[\p{M}\u0E33\u0EB3\uFF9E\uFF9F\p{Emoji_Modifier}\u{E0020}-\u{E007F}]/u;
/** The signs of Khmer and Burmese that write the next letter below the last. */
const stacker = /[\u17D2\u1039]/;
/** The signs of Arabic that stand over or under the number behind them. */
const enclosing = /[\u0600-\u0605\u06DD\u0890\u0891\u08E2]/;
const picture = /\p{Extended_Pictographic}/u;
const regional = /\p{Regional_Indicator}/u;
const currency = /\p{Sc}/u;
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u;
const apostrophe = /['\u2018\u2019\u201B\uFF07\u02BC\u05F3\u05F4\u00B7]/;
const hebrew = /\p{Script=Hebrew}/u;
const gershayim = /["\u201C-\u201F]/;
const hyphen = /[-\u2010\u2011\u2212\uFE63\uFF0D]/;
const sign = /[-\u2010-\u2013\u2212\uFE63\uFF0D+\uFF0B±\u2213<>\uFF1C\uFF1E≤≥\u2266\u2267\u2A7D\u2A7E~\u223C\uFF5E≈]/;
/** Those signs that are neither hyphens nor "up to" behind a word. */
const signBehindWord = /[+\uFF0B±\u2213<>\uFF1C\uFF1E≤≥\u2266\u2267\u2A7D\u2A7E≈]/;
const separator =
  /[.,:/'\u2019\u00B7\u00A0\u2007-\u2009\u202F\u060C\u066B\u066C\u2044\uFE50\uFE52\uFF07\uFF0C\uFF0E\uFF0F\uFF1A]/;
const unitBehind = /[%‰‱\u066A\u0609\u060A\uFE6A\uFF05°℃℉\p{Sc}]/u;
const space = /[ \u00A0\u2009\u202F]/;
/** "5 €", but not "in 2020 $5" nor "in 2020 €-bonds". */
const spacedUnit = /^[ \u00A0\u2009\u202F](?:[%‰‱\u066A\uFE6A\uFF05℃℉]|°[CF]|\p{Sc}(?![\p{L}\p{N}-]|\.\p{N}))/u;
const degreeBehind = /\p{N}[ \u00A0\u2009\u202F]?°$/u;
const changedLetter = /\[\p{L}\]\p{L}/u;
const changedLetterBehind = /\[\p{L}\]?$/u;
const beforeSign = /[\s\p{Ps}\p{Pi}"'\p{Sc}=:;|\uFF1A\uFF1B\uFF0C\u3001\u3002\u30FB]/u;
const amount = /^(?:\p{Lu}{0,3}\p{Sc})?\.?\p{N}/u;

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
  // The line break of a broken word is as good as not there.
  const broken = findBrokenWord(text, offset);
  if (broken >= 0) return splitsAt(text, broken, endOfInvisible(text, broken));
  const known = decideAtOnce(text.charCodeAt(offset - 1), text.charCodeAt(offset), text.charCodeAt(offset + 1));
  return known ?? splitsAt(text, offset, offset);
}

/** Whether a word goes on from one offset at another, between which nothing can be seen. */
function splitsAt(text: string, from: number, to: number): boolean {
  if (isLowSurrogate(text.charCodeAt(to)) && isHighSurrogate(text.charCodeAt(from - 1))) return true;
  const behind = lookBehind(text, from);
  const ahead = lookAhead(text, to);
  const [before, beforeThat] = behind.seen;
  const [after, afterThat] = ahead.seen;
  const joined = text.slice(behind.end, ahead.start).includes('\u200D');
  return (
    insideCluster(text, behind.end, before, after, joined) ||
    insideNumber(text, behind, ahead) ||
    insideWord(beforeThat, before, after, afterThat) ||
    behindChangedLetter(text, from, to)
  );
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

/** [T]he, at either side of the second bracket */
function behindChangedLetter(text: string, from: number, to: number): boolean {
  const start = text.slice(Math.max(0, from - 4), from);
  if (!start.includes('[')) return false;
  return changedLetter.test(start + text.slice(to, to + 3)) && changedLetterBehind.test(start);
}

function insideWord(beforeThat: string, before: string, after: string, afterThat: string): boolean {
  if (spaceless.test(before) || spaceless.test(after)) return false;
  if (isWordlike(before) && isWordlike(after)) return true;
  // can't, Japan's
  if (letter.test(before) && apostrophe.test(after) && letter.test(afterThat)) return true;
  if (letter.test(beforeThat) && apostrophe.test(before) && letter.test(after)) return true;
  // The quotation mark of Hebrew abbreviations
  if (hebrew.test(before) && gershayim.test(after) && hebrew.test(afterThat)) return true;
  if (hebrew.test(beforeThat) && gershayim.test(before) && hebrew.test(after)) return true;
  // U.S.
  if (isCapital(before) && after === '.' && isCapital(afterThat) && !isWordlike(beforeThat)) return true;
  return isCapital(beforeThat) && before === '.' && isCapital(after);
}

/** Within what a reader takes for one character. */
function insideCluster(text: string, end: number, before: string, after: string, joined: boolean): boolean {
  if (extender.test(after)) return true;
  if (stacker.test(before) && letter.test(after)) return true;
  if (enclosing.test(before) && digit.test(after)) return true;
  // A family is several people and joiners.
  if (joined && picture.test(after)) return true;
  // A flag is two letters of its own kind.
  return regional.test(before) && regional.test(after) && countRegional(text, end) % 2 === 1;
}

/** How many letters of flags end at an offset, in a row. */
function countRegional(text: string, end: number): number {
  let count = 0;
  for (let at = end; at > 0; ) {
    const { seen, end: to } = lookBehind(text, at);
    if (!regional.test(seen[0])) break;
    count++;
    at = to - seen[0].length;
  }
  return count;
}

function insideNumber(text: string, behind: Sight, ahead: Sight): boolean {
  const [before, beforeThat] = behind.seen;
  const [after, afterThat] = ahead.seen;
  // Digits of a script without spaces
  if (decimal.test(before) && decimal.test(after)) return true;
  // 5% 5€ and $5 US$5
  if (digit.test(before) && unitBehind.test(after)) return true;
  // 12,5 % and 20 °C
  if (digit.test(before) && space.test(after) && spacedUnit.test(visibleFrom(text, ahead.start))) return true;
  if (space.test(before) && digit.test(beforeThat) && spacedUnit.test(before + visibleFrom(text, ahead.start)))
    return true;
  if (before === '°' && /[CF]/.test(after) && degreeBehind.test(text.slice(Math.max(0, behind.end - 4), behind.end)))
    return true;
  if (currency.test(before) && digit.test(after)) return true;
  if (letter.test(before) && currency.test(after) && digit.test(afterThat)) return true;
  // 1,900 10:30 1/2
  if (digit.test(before) && separator.test(after) && digit.test(afterThat)) return true;
  if (digit.test(beforeThat) && separator.test(before) && digit.test(after)) return true;
  // .5
  if (before === '.' && digit.test(after) && !isWordlike(beforeThat) && beforeThat !== '.') return true;
  return behindSign(text, behind, ahead);
}

/** -5% -$5, but not 5-10, and COVID-19 as a whole */
function behindSign(text: string, behind: Sight, ahead: Sight): boolean {
  const [before, beforeThat] = behind.seen;
  const [after, afterThat] = ahead.seen;
  if (sign.test(before) && amount.test(visibleFrom(text, ahead.start))) {
    if (beforeThat === '' || beforeSign.test(beforeThat)) return true;
    if (spaceless.test(beforeThat) && signBehindWord.test(before)) return true;
  }
  if (letter.test(beforeThat) && hyphen.test(before) && digit.test(after)) return true;
  return letter.test(before) && !spaceless.test(before) && hyphen.test(after) && digit.test(afterThat);
}

function isWordlike(character: string): boolean {
  return letter.test(character) || digit.test(character);
}

function isCapital(character: string): boolean {
  return /\p{Lu}/u.test(character);
}

/** The two characters on one side of an offset, nearest first, past what cannot be seen, and where the nearest stands. */
interface Sight {
  readonly seen: readonly [string, string];
  readonly start: number;
  readonly end: number;
}

function lookBehind(text: string, offset: number): Sight {
  const found: string[] = [];
  let [start, end] = [offset, offset];
  for (let i = offset; i > 0 && found.length < 2; ) {
    const broken = findBrokenWord(text, i);
    if (broken >= 0) {
      i = broken;
      continue;
    }
    const size = i > 1 && isLowSurrogate(text.charCodeAt(i - 1)) && isHighSurrogate(text.charCodeAt(i - 2)) ? 2 : 1;
    i -= size;
    const character = text.slice(i, i + size);
    if (isInvisibleCharacter(character)) continue;
    if (found.length === 0) [start, end] = [i, i + size];
    found.push(character);
  }
  return { seen: [found[0] ?? '', found[1] ?? ''], start, end };
}

function lookAhead(text: string, offset: number): Sight {
  const found: string[] = [];
  let [start, end] = [offset, offset];
  for (let i = offset; i < text.length && found.length < 2; ) {
    const character = String.fromCodePoint(text.codePointAt(i) as number);
    const to = isInvisibleCharacter(character) ? endOfInvisible(text, i) : i + character.length;
    if (!isInvisibleCharacter(character)) {
      if (found.length === 0) [start, end] = [i, to];
      found.push(character);
    }
    i = to;
  }
  return { seen: [found[0] ?? '', found[1] ?? ''], start, end };
}

/** The next few characters that can be seen: as many as stand before the digits of an amount. */
function visibleFrom(text: string, start: number): string {
  return [...text.slice(start, start + 16)].filter((each) => !isInvisibleCharacter(each)).join('');
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
