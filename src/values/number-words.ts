import { tabulate } from '../text/word-table.ts';
import type { WrittenNumber } from './read-amount.ts';

const units = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The words that add to a number. */
const addends = new Map<string, number>([
  ...units.map((word, index): [string, number] => [word, index]),
  ...tens.map((word, index): [string, number] => [word, 20 + 10 * index]),
]);

/** The words that multiply what stands before them. */
const factors = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);

/**
 * Reads a number in English words at the start of a text: "twenty-five", "half a million", "a dozen",
 * "two hundred and fifty". Nothing where none stands there; an article alone is none.
 */
export function readNumberWords(text: string): WrittenNumber | undefined {
  let rest = text;
  let total = 0;
  let current: number | undefined;
  let scale = 1;
  let article = false;
  for (;;) {
    // "Two and a half million": the half counts before the million.
    const half: Half | undefined = current !== undefined && current >= 1 && !article ? readHalf(rest) : undefined;
    if (half) {
      current = (current ?? 0) + half.number;
      rest = half.rest;
    }
    const match = /^[ -]?(?:and )?([A-Za-z]+)/.exec(rest);
    const word = match?.[1]?.toLowerCase() ?? '';
    const addend = addends.get(word);
    const factor = factors.get(word.replace(/s$/, ''));
    if (!match) break;
    if (
      factor !== undefined &&
      (current !== undefined || total > 0 || /^(?:hundred|thousand|million|billion)$/.test(word))
    ) {
      if (factor >= 1_000) {
        total += (current ?? (total > 0 ? 0 : 1)) * factor;
        current = undefined;
      } else current = (current ?? (total > 0 ? 0 : 1)) * factor;
      scale = factor;
      article = false;
    } else if (addend !== undefined && fits(addend, current, article)) current = (current ?? 0) + addend;
    else if (word === 'half' && current === undefined && total === 0) current = 0.5;
    else if (/^an?$/.test(word) && (current === 0.5 || (current === undefined && total === 0))) {
      article = current === undefined;
      current ??= 1;
    } else break;
    rest = rest.slice(match[0].length);
  }
  const found = current !== undefined || total > 0;
  return found && !article ? { number: total + (current ?? 0), scale, rounding: 0.5, rest } : undefined;
}

const signs: Readonly<Record<string, number>> = tabulate({ '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 });
/** Into how many parts a word divides one. */
export const parts: Readonly<Record<string, number>> = tabulate({
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  tenth: 10,
});

/** "Three-quarters", "a third", "½", and "½ million": a part of one, or of a large number. */
export function readFraction(text: string): WrittenNumber | undefined {
  const sign = /^[½¼¾⅓⅔]/.exec(text)?.[0];
  const words = /^(an?|one|two|three|four|seven|nine)[ -](third|quarter|fifth|tenth)(s)?(?![A-Za-z-])/i.exec(text);
  const above = /^an?$/i.test(words?.[1] ?? '') ? 1 : (addends.get(words?.[1]?.toLowerCase() ?? '') ?? 0);
  if (sign === undefined && (!words || above > 1 !== (words[3] === 's'))) return undefined;
  const number = sign === undefined ? above / (parts[words?.[2]?.toLowerCase() ?? ''] ?? 1) : (signs[sign] ?? 0);
  const rest = text.slice((sign ?? words?.[0] ?? '').length);
  const large = /^ (million|billion|trillion)\b/i.exec(rest);
  const scale = factors.get(large?.[1]?.toLowerCase() ?? '') ?? 1;
  return { number: number * scale, scale, rounding: number * scale * 0.05, rest: rest.slice(large?.[0].length ?? 0) };
}

interface Half {
  readonly number: number;
  readonly rest: string;
}

/** What stands behind a whole number and adds to it: "2½", "two and a half". */
export function readHalf(text: string): Half | undefined {
  const match = /^ ?([½¼¾⅓⅔])|^[ -]and[ -](?:an?|one)[ -](half|quarter|third)(?![A-Za-z])/i.exec(text);
  if (!match) return undefined;
  const [whole, sign, word] = match;
  return {
    number: sign === undefined ? 1 / (parts[word?.toLowerCase() ?? ''] ?? 1) : (signs[sign] ?? 0),
    rest: text.slice(whole.length),
  };
}

/** Whether a word goes on with the number before it: "twenty" and "one", never "one" and "twenty". */
function fits(addend: number, current: number | undefined, article: boolean): boolean {
  if (current === undefined) return true;
  if (article || current === 0.5 || addend === 0) return false;
  return addend < 10 ? current % 10 === 0 && current % 100 !== 10 : current % 100 === 0;
}

const irregularOrdinals = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fifth', 5],
  ['eighth', 8],
  ['ninth', 9],
  ['twelfth', 12],
]);

/** The number of an English ordinal, 1 for "first", 21 for "twenty-first"; nothing for another word. */
export function readOrdinalWord(word: string): number | undefined {
  const [, ten = '', last = ''] = /^(?:([a-z]+ty)-)?([a-z]+)$/.exec(word.toLowerCase()) ?? [];
  const end = irregularOrdinals.get(last) ?? addends.get(last.replace(/ieth$/, 'y').replace(/(?<!ie)th$/, ''));
  if (ten === '') return end !== undefined && (irregularOrdinals.has(last) || last.endsWith('th')) ? end : undefined;
  return end !== undefined && end < 10 && tens.includes(ten) ? (addends.get(ten) ?? 0) + end : undefined;
}
