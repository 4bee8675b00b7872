import type { DurationValue, QuantityValue } from '../model/value.ts';
import { letter, lowerCase } from '../text/letters.ts';
import { blankOut, type Stretch } from '../text/stretch.ts';
import { parts, readNumberWords, readOrdinalWord } from './number-words.ts';
import { type Amount, plurals, readAmount } from './read-amount.ts';
import { measureDuration, measureQuantity, readDuration, readQuantity } from './read-value.ts';

/** An amount that some words state, with the unit they give it. */
export interface AmountExpression {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quantity: QuantityValue | undefined;
  readonly duration: DurationValue | undefined;
  /** What else it may mean. */
  readonly others?: readonly (QuantityValue | DurationValue)[];
  /**
   * What it refuses. Words such as "one", "first", or "a year" often count nothing: they admit a value, and refuse
   * none; "third" refuses only a bare number, "two-thirds" only a percentage.
   */
  readonly refuses: 'all' | 'bare numbers' | 'percentages' | 'nothing';
}

const vague =
  'about|around|roughly|approximately|some|nearly|almost|just under|close to|at least|no fewer than|n(?:o|ot) less than|(?:n(?:o|ot) )?more than|over|above|up to|at most|less than|fewer than|under|below|between|from';
const numberWord =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|an? (?:dozen|hundred|thousand|million|billion|trillion)';

// The patterns below are for text in lower case.

/** Where an amount may begin. */
const opening = new RegExp(
  `(?<![${letter}\\d.,])(?:(?:${vague}) )?(?:minus )?(?:(?:[+-] ?)?(?:(?:[a-z]{1,2}\\$|[$¢-¥\u20A0-\u20CF]|(?:usd|eur|gbp|jpy|krw|cny|chf)(?= ?\\d)) ?)?\\d|[+-]?\\.\\d|(?:${numberWord})(?![${letter}]))`,
  'g',
);

/** The hours of a clock count nothing. */
const clock = new RegExp(
  `(?<![${letter}\\d.,:])\\d{1,2}(?::\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\b\\.?)?| ?[ap]\\.m\\.| ?[ap]m\\b| o'clock)(?![${letter}\\d])`,
  'g',
);

/** Every amount holds a digit or one of these: a quick way to tell that there is none. */
const anyNumber =
  /\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|teen|twent|thirt|fort|fift|half|dozen|hundred|thousand|illion|first|second|third|fif|nin|th\b|scores|long|\ban? \w|quarter/;

/** How far an amount and its unit may reach, in code units. */
const reach = 60;

/** A text as it is written, and in lower case. */
interface Open {
  readonly text: string;
  readonly lower: string;
}

/** Every amount that some English words state. Dates must have been taken out: a year is no amount. */
export function findAmounts(text: string): AmountExpression[] {
  const lower = lowerCase(text);
  const hours = [...lower.matchAll(clock)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  let open = takeOut({ text, lower }, hours);
  if (!anyNumber.test(open.lower)) return [];
  // What one has taken, the next does not see.
  return [findShares, findRoughNumbers, findStatures, findExact, findOrdinals, findSingles, findNone].flatMap(
    (find) => {
      const found = find(open);
      open = takeOut(open, found);
      return found;
    },
  );
}

function takeOut({ text, lower }: Open, taken: readonly Stretch[]): Open {
  return taken.length === 0 ? { text, lower } : { text: blankOut(text, taken), lower: blankOut(lower, taken) };
}

function findExact({ text, lower }: Open): AmountExpression[] {
  const found: AmountExpression[] = [];
  let next = 0;
  for (const { index } of lower.matchAll(opening)) {
    if (index < next) continue;
    // What was taken out is no space between a number and its unit.
    const words = text.slice(index, index + reach).replace(/ {2,}/g, (gap) => '\0'.repeat(gap.length));
    const amount = readOne(words);
    if (!amount || /^(?:st|nd|rd|th)\b/.test(amount.rest)) continue;
    if (readOrdinalWord(/^-([A-Za-z]+)/.exec(amount.rest)?.[1] ?? '') !== undefined) continue;
    const number = words.slice(0, amount.end);
    const bound = words.slice(amount.bound?.start ?? 0, amount.bound?.end ?? 0);
    const stated = words.slice(0, amount.bound?.end ?? amount.end);
    const count = (unit: string) => measureQuantity({ ...amount, rest: unit }, stated);
    const time = (unit: string) => measureDuration({ ...amount, rest: unit }, bound ? stated : `${number} ${unit}`);
    // The longest unit that is one: "square metres" before "square".
    const units = [3, 2, 1].map((length) =>
      amount.rest
        .replace(/^-/, '')
        .split(/[\s\0,.;:)]+/)
        .slice(0, length)
        .join(' ')
        .trim(),
    );
    const percent = /^ ?(?:%|(?:per ?cent|pct)\b)/.exec(amount.rest)?.[0];
    const measured = units
      .filter((unit) => unit !== 'in' || isInches(words.slice(amount.end)))
      .map(count)
      .find((quantity) => quantity && isMeasured(quantity));
    // Alone, "200m" is a distance.
    const quantity = percent === undefined ? (measured ?? readQuantity(number + bound)) : count('%');
    const [, , first = ''] = units;
    const duration = time(first.replace(/-(?:long|old)$/, '')) ?? time(first.split('-')[0] ?? '');
    const refuses = /^(?:one|half)$/i.test(number) && !duration ? 'nothing' : 'all';
    next = index + stated.length;
    // "200m" is a distance, or millions of what stands behind it; "3% a year" is 3% too, and "$5 an hour" $5.
    const plain = units.find((unit) => each.test(unit))?.replace(each, '');
    const others = [
      /\dm$/.test(number) ? count(joins.test(first) ? '' : first) : undefined,
      percent !== undefined && measured?.unit.includes('/') ? measured : undefined,
      percent === undefined && measured?.unit.includes('/') && plain !== undefined ? count(plain) : undefined,
      /^pounds?$/i.test(first) ? measureQuantity({ ...amount, currency: 'GBP', rest: '' }, stated) : undefined,
      // "Over five years" may be all through them.
      duration && /^over /i.test(number) ? readDuration(`${number.slice('over '.length)} ${first}`) : undefined,
      bound ? undefined : readLongDuration(words, amount.end),
    ].filter((other) => other !== undefined);
    found.push({
      text: stated,
      start: index,
      end: next,
      quantity,
      duration,
      ...(others.length > 0 && { others }),
      refuses,
    });
  }
  return found;
}

/** What is counted by itself, or one for each of another: no plain noun. */
function isMeasured({ unit }: QuantityValue): boolean {
  return /^[A-Z%]|\//.test(unit);
}

/** "40 in Seoul" are no inches; "2in", "2 in.", and "2 in tall" are. */
function isInches(behind: string): boolean {
  return /^(?:-?in|\sin(?:[.,;:)]|$|\s(?:tall|high|long|wide|deep|thick|of (?:rain|snow))))/i.test(behind);
}

/** They stand behind an amount, and are not what is counted. */
const joins = /^(?:in|for|to|from|on|at|of|and|or|by|with|as|an?|per)$/i;

/** The second half of one thing for each of another. */
const each = / ?(?:\/|(?:^|\b)(?:per|an?|each|every) ).*$/i;

const longDuration =
  /^[ -]?(?:years?|months?|weeks?|days?|hours?|minutes?)(?:(?:,? and|,)? (?:\d[\d.]*|[a-z]+(?:-[a-z]+)?) (?:months?|weeks?|days?|hours?|minutes?|seconds?)\b){1,4}(?! (?:ago|later|earlier|after|before)\b)/i;

/** "2 hours, 1 minute and 39 seconds": one time, where each unit is smaller than the one before. */
function readLongDuration(words: string, end: number): DurationValue | undefined {
  const more = longDuration.exec(words.slice(end))?.[0];
  if (more === undefined) return undefined;
  const sizes = [...more.matchAll(/year|month|week|day|hour|minute|second/gi)].map(
    ([unit]) => readDuration(`1 ${unit}`)?.max ?? 0,
  );
  if (!sizes.every((size, index) => index === 0 || size < (sizes[index - 1] ?? 0))) return undefined;
  return readDuration(
    words.slice(0, end) +
      more
        .replace('-', ' ')
        .replace(/,(?! and)/g, ' and')
        .replace(/, and/g, ' and'),
  );
}

/** "A 5-foot-10 guard". */
const stature = new RegExp(`(?<![${letter}\\d.,-])(\\d)[ -](?:foot|feet|ft)-(\\d{1,2})(?![${letter}\\d])`, 'g');

function findStatures({ text, lower }: Open): AmountExpression[] {
  return [...lower.matchAll(stature)].map(({ 0: whole, 1: feet, 2: inches, index }) => ({
    ...placeOf(text, index, whole),
    quantity: readQuantity(`${feet} ft ${inches} in`),
    duration: undefined,
    refuses: 'all',
  }));
}

/** A range may not fall: "3-2" is a score. */
function readOne(words: string): Amount | undefined {
  const amount = readAmount(words);
  if (!amount || amount.min <= amount.max) return amount;
  const first = readAmount(words.slice(0, words.indexOf('-', 1)));
  return first && { ...first, rest: words.slice(words.indexOf('-', 1)) };
}

const ordinal = new RegExp(`(?<![${letter}\\d-])(?:(\\d+)(?:st|nd|rd|th)|([a-z]+(?:-[a-z]+)?))(?![${letter}\\d])`, 'g');

/** "First" and "second" are said of much that is not counted. */
function findOrdinals({ text, lower }: Open): AmountExpression[] {
  return [...lower.matchAll(ordinal)].flatMap(({ 0: whole, 1: digits, 2: word, index }): AmountExpression[] => {
    const number = digits === undefined ? readOrdinalWord(word ?? '') : Number(digits);
    if (number === undefined) return [];
    const refuses = number > 2 ? 'bare numbers' : 'nothing';
    const quantity = readQuantity(String(number));
    return [{ ...placeOf(text, index, whole), quantity, duration: undefined, refuses }];
  });
}

/** "A year", "an hour", which may be said of any time; "weeklong" is measured. */
const single = new RegExp(
  `(?<![${letter}\\d])(?:an? (second|minute|hour|day|week|month|year|decade|century)(-long)?|(day|week|month|year)long)(?![${letter}])`,
  'g',
);

function findSingles({ text, lower }: Open): AmountExpression[] {
  return [...lower.matchAll(single)].map(({ 0: whole, 1: unit, 2: long, 3: joined, index }) => ({
    ...placeOf(text, index, whole),
    quantity: undefined,
    duration: readDuration(`1 ${unit ?? joined}`),
    refuses: (long ?? joined) ? 'all' : 'nothing',
  }));
}

const none = new RegExp(`(?<![${letter}\\d])(?:none|nobody|no[ -]one)(?![${letter}])`, 'g');

/** "None of the 12": it admits nought, and refuses nothing, for much is said of nobody. */
function findNone({ text, lower }: Open): AmountExpression[] {
  return [...lower.matchAll(none)].map(({ 0: whole, index }) => ({
    ...placeOf(text, index, whole),
    quantity: readQuantity('0'),
    duration: undefined,
    refuses: 'nothing',
  }));
}

const manyOf = '(tens|dozens|scores|hundreds|thousands|millions|billions)';
const roughNumber = new RegExp(
  `(?<![${letter}\\d])(?!scores (?!of )|scores of \\d)${manyOf}(?: of ${manyOf})?(?![${letter}])`,
  'g',
);

/** "Dozens", "tens of thousands": at least two of them, and not so many that a larger word would be said. */
function findRoughNumbers({ text, lower }: Open): AmountExpression[] {
  return [...lower.matchAll(roughNumber)].map(({ 0: whole, 1: one = '', 2: other, index }) => {
    const scale = (plurals[one] ?? 1) * (plurals[other ?? ''] ?? 1);
    const quantity = readQuantity(`${1.5 * scale}-${(scale < 1_000 ? 100 : 1_000) * scale}`);
    return { ...placeOf(text, index, whole), quantity, duration: undefined, refuses: 'all' };
  });
}

const whole = '(two|three|four|five|six|seven|eight|nine|ten|\\d+)';
const share = new RegExp(
  `(?<![${letter}\\d.,])(?:(${vague}) )?(?:(an?|one|two|three|four|five|nine)[ -](half|third|quarter|fourth|fifth|tenth)s?(?= of(?! an? [a-z]+illion)|[.,;]|$)|(half)(?= of (?!an? ))|(one|two|three|four|five|six|seven|eight|nine|\\d+) (?:in|out of) ${whole}(?! (?:[a-z]+ )?(?:days?|weeks?|months?|years?|hours?|minutes?)))(?![${letter}\\d])`,
  'g',
);

/** "Two-thirds of", "one in five": a share, in per cent as it would be rounded. */
function findShares({ text, lower }: Open): AmountExpression[] {
  return [...lower.matchAll(share)].flatMap((match): AmountExpression[] => {
    const { 0: said, 1: bound, 2: many, 3: part, 4: half, 5: some, 6: all, index } = match;
    const read = (words = '') => (/^an?$/.test(words) ? 1 : (readNumberWords(words)?.number ?? Number(words)));
    const value = half ? 1 / 2 : part ? read(many) / (parts[part] ?? 1) : read(some) / read(all);
    if (!(value > 0 && value < 1)) return [];
    const quantity = readQuantity(
      bound === undefined || /^(?:between|from)$/.test(bound)
        ? `${(100 * value - 0.7).toFixed(1)}-${(100 * value + 0.7).toFixed(1)} %`
        : `${bound} ${(100 * value).toFixed(1)} %`,
    );
    return [{ ...placeOf(text, index, said), quantity, duration: undefined, refuses: 'percentages' }];
  });
}

/** What was found in lower case, as it is written. */
function placeOf(text: string, start: number, found: string): Pick<AmountExpression, 'text' | 'start' | 'end'> {
  const end = start + found.length;
  return { text: text.slice(start, end), start, end };
}
