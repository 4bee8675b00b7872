import { isCalendarWord, isNegation, type Token, tokenize } from '../text/words.ts';

const monthNames = 'January February March April May June July August September October November December'.split(' ');
const weekdayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** A quote with one slip in it: what stood there, and what stands there now. */
export interface AlteredQuote {
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/** A number, a date, or a negation changed; where the quote has none of them, a word left out. */
export function alterQuote(quote: string): AlteredQuote[] {
  const tokens = tokenize(quote);
  const number = tokens.find(({ text }) => /\d/.test(text));
  const date = tokens.find(({ text }) => isCalendarWord(text) && /^\p{Lu}\p{Ll}{3,}/u.test(text));
  const negation = tokens.find(({ text }) => /^(?:not|never|no)$/i.test(text) && isNegation(text));
  const altered = [
    number &&
      replace(
        quote,
        number,
        number.text.replace(/\d(?!.*\d)/s, (digit) => String((Number(digit) + 1) % 10)),
      ),
    date && replace(quote, date, nextName(date.text)),
    negation && replace(quote, negation, ''),
  ].filter((each) => each !== undefined);
  if (altered.length > 0) return altered;
  const words = tokens.filter(({ text }) => /^\p{L}/u.test(text));
  const word = words[Math.floor(words.length / 2)];
  // Without its first or last word a quote would still stand there.
  return word && words.length > 2 ? [replace(quote, word, '')] : [];
}

function replace(quote: string, { text, start, end }: Token, to: string): AlteredQuote {
  const behind = to === '' ? quote.slice(end).trimStart() : quote.slice(end);
  return { text: quote.slice(0, start) + to + behind, from: text, to };
}

/** The month or the weekday behind the one that a word begins with. */
function nextName(word: string): string {
  for (const names of [monthNames, weekdayNames]) {
    const place = names.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase());
    if (place >= 0) return names[(place + 1) % names.length] ?? word;
  }
  return word;
}
