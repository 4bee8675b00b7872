import type { Offsets } from '../../model/report.ts';

/** Quotes up to this many characters are named whole, longer ones by their first and last words. */
const shortQuote = 120;

/** Words at either end of a long quote. */
const fewWords = 4;

/** How far the words beside a passage may reach, in characters. */
const reach = 500;

/**
 * The text directive that makes a browser scroll to a passage of a live page and highlight it, to be put behind
 * `#`: `:~:text=prefix-,start,end,-suffix` (https://wicg.github.io/scroll-to-text-fragment/). Words around the
 * passage are added where its own words occur more than once in the text. A browser finds each part only within
 * one paragraph, so that none reaches over the end of a line.
 */
export function textFragment(text: string, { start, end }: Offsets): string {
  const { head, tail } = nameEnds(text.slice(start, end));
  const { before, after } = findContext(text, { start, end }, tail === undefined ? undefined : head);
  const parts = [
    ...(before === '' ? [] : [`${encode(before)}-`]),
    encode(head),
    ...(tail === undefined ? [] : [encode(tail)]),
    ...(after === '' ? [] : [`-${encode(after)}`]),
  ];
  return `:~:text=${parts.join(',')}`;
}

/** A short quote whole; of one that is long, or runs over lines, the first words and the last. */
function nameEnds(quote: string): { readonly head: string; readonly tail?: string } {
  const lines = quote.trim().split(/[\r\n]+/);
  const words = listWords(quote);
  if (lines.length === 1 && (quote.length <= shortQuote || words.length <= 2 * fewWords))
    return { head: words.join(' ') };
  const head = listWords(lines[0] ?? '').slice(0, fewWords);
  const rest = words.slice(head.length);
  const last = lines.length === 1 ? rest : listWords(lines.at(-1) ?? '');
  return { head: head.join(' '), tail: findTail(rest, last) };
}

/** The last words: as many as it takes for them not to stand before the end. */
function findTail(rest: readonly string[], last: readonly string[]): string {
  const whole = flatten(rest.join(' '));
  for (let count = fewWords; count < last.length; count++) {
    const tail = last.slice(-count).join(' ');
    if (whole.indexOf(flatten(tail)) === whole.length - flatten(tail).length) return tail;
  }
  return last.join(' ');
}

/**
 * As few words before and after as tell the passage from others; only before, where its end is named anyway
 * (then `head` are the words it begins with).
 */
function findContext(text: string, { start, end }: Offsets, head: string | undefined) {
  const flat = flatten(text);
  const before = wordsBefore(text, start);
  const after = head === undefined ? wordsAfter(text, end) : [];
  let [from, to] = [start, end];
  for (let count = 0; count < Math.max(before.length, after.length); count++) {
    if (!occursTwice(flat, flatten(`${text.slice(from, start)}${head ?? text.slice(start, to)}`))) break;
    from = before[count] ?? from;
    to = after[count] ?? to;
  }
  return { before: text.slice(from, start).trim(), after: text.slice(end, to).trim() };
}

/** A word with what marks stand at it; a mark alone is none. */
const word = /\S*[\p{L}\p{N}]\S*/gu;

/** Where the words before a place begin, the nearest first: those of its own line, or, where it has none, of the line above. */
function wordsBefore(text: string, at: number): number[] {
  const base = Math.max(0, at - reach);
  const [line = ''] = /[^\r\n]*[^\p{L}\p{N}]*$/u.exec(text.slice(base, at)) ?? [];
  return [...line.matchAll(word)].map(({ index }) => at - line.length + index).reverse();
}

/** Where the words after a place end, the nearest first: those of its own line, or, where it has none, of the line below. */
function wordsAfter(text: string, at: number): number[] {
  const [line = ''] = /^[^\p{L}\p{N}]*[^\r\n]*/u.exec(text.slice(at, at + reach)) ?? [];
  return [...line.matchAll(word)].map((found) => at + found.index + found[0].length);
}

function listWords(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** As browsers compare: without case, white space as one space. */
function flatten(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function occursTwice(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) >= 0;
}

/** `-`, `,`, and `&` have a meaning in a directive; half a surrogate pair cannot be written in an address. */
function encode(text: string): string {
  return encodeURIComponent(
    text
      .replace(/\p{Cs}/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  ).replace(/-/g, '%2D');
}
