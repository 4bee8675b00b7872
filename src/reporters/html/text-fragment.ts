/** Quotes up to this many characters are named whole, longer ones by their first and last words. */
const shortQuote = 120;

/** Words at either end of a long quote. */
const fewWords = 4;

/** Words of context that are given on one side at most. */
const mostContext = 8;

/**
 * The text directive that makes a browser scroll to a passage of a live page and highlight it, to be put behind
 * `#`: `:~:text=prefix-,start,end,-suffix` (https://wicg.github.io/scroll-to-text-fragment/). Words around the
 * passage are added where its own words occur more than once in the text.
 */
export function textFragment(text: string, start: number, end: number): string {
  const quote = text.slice(start, end);
  const words = quote.trim().split(/\s+/);
  // The words of a whole quote must stand in one paragraph of the page; those of a range need not.
  const isRange = (quote.length > shortQuote || /[\r\n]/.test(quote.trim())) && words.length > 2 * fewWords;
  const head = isRange ? words.slice(0, fewWords).join(' ') : words.join(' ');
  const { before, after } = findContext(text, start, end, head, isRange);
  const parts = [
    ...(before === '' ? [] : [`${encode(before)}-`]),
    encode(head),
    ...(isRange ? [encode(findTail(words))] : []),
    ...(after === '' ? [] : [`-${encode(after)}`]),
  ];
  return `:~:text=${parts.join(',')}`;
}

/** The last words of a long quote: as many as it takes for them not to stand in it before. */
function findTail(words: readonly string[]): string {
  const whole = flatten(words.join(' '));
  for (let count = fewWords; count < words.length - fewWords; count++) {
    const tail = words.slice(-count).join(' ');
    if (whole.indexOf(flatten(tail)) === whole.length - tail.length) return tail;
  }
  return words.slice(fewWords).join(' ');
}

/** As few words before and after as tell the place from others; only before, where the end is named anyway. */
function findContext(text: string, start: number, end: number, head: string, isRange: boolean) {
  const flat = flatten(text);
  let [before, after] = ['', ''];
  for (let count = 1; count <= mostContext && occursTwice(flat, flatten(`${before} ${head} ${after}`)); count++) {
    before = lastWords(text.slice(0, start), count);
    if (!isRange) after = firstWords(text.slice(end), count);
  }
  return { before, after };
}

function lastWords(text: string, count: number): string {
  return new RegExp(`(?:\\S+\\s+){0,${count - 1}}\\S+\\s*$`).exec(text.slice(-500))?.[0].trim() ?? '';
}

function firstWords(text: string, count: number): string {
  return new RegExp(`^\\s*\\S+(?:\\s+\\S+){0,${count - 1}}`).exec(text.slice(0, 500))?.[0].trim() ?? '';
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
