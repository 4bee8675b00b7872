import type { QuoteClass } from '../../src/model/anchor.ts';

/** A text that quotes are made from. */
export interface Text {
  readonly id: string;
  readonly body: string;
}

/** A quote made by rule, and what must become of it. */
export interface QuoteCase {
  /** What was done to the words of the text. */
  readonly change: string;
  readonly source: string;
  readonly quote: string;
  /** The classes that are right for it. */
  readonly right: readonly QuoteClass[];
}

/** One way to turn words of a text into a quote; nothing where the words have nothing of the kind. */
interface Change {
  readonly name: string;
  readonly right: readonly QuoteClass[];
  readonly make: (words: readonly string[], place: number) => string | undefined;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const numberWords = 'one two three four five six seven eight nine ten'.split(' ');
const swaps: Readonly<Record<string, string>> = {
  foreign: 'finance',
  talks: 'tests',
  first: 'last',
  urged: 'thanked',
  before: 'after',
  more: 'less',
  Seoul: 'Busan',
  Tokyo: 'Osaka',
  Japan: 'China',
  Korea: 'China',
  Kim: 'Park',
  Takizaki: 'Takizawa',
  Suga: 'Abe',
};

const join = (words: readonly string[]) => words.join(' ');
const replaceAt = (words: readonly string[], at: number, word: string) =>
  at < 0 ? undefined : join(words.map((each, index) => (index === at ? word : each)));
const insertAt = (words: readonly string[], at: number, word: string) =>
  join([...words.slice(0, at), word, ...words.slice(at)]);

/** The next name of a list in place of the first that stands in the words. */
function swapName(words: readonly string[], names: readonly string[]): string | undefined {
  const bare = words.map((word) => word.replace(/[^\p{L}].*$/u, ''));
  const at = bare.findIndex((word) => names.includes(word));
  const name = bare[at];
  if (at < 0 || name === undefined) return undefined;
  const next = names[(names.indexOf(name) + 1) % names.length] ?? '';
  return replaceAt(words, at, (words[at] ?? '').replace(name, next));
}

function withDigit(words: readonly string[], change: (digits: string) => string): string | undefined {
  const at = words.findIndex((word) => /\d/.test(word));
  return replaceAt(words, at, (words[at] ?? '').replace(/\d+/, change));
}

/** A short quote that is refused may be too short for a nearest passage: then it is absent. */
const refused = ['altered', 'absent'] as const;

/** Changes that leave a quote verbatim, and changes that no editor may make unmarked. */
export const changes: readonly Change[] = [
  { name: 'as it stands', right: ['exact', 'typographic'], make: join },
  {
    name: 'retyped: straight quotation marks and hyphens',
    right: ['exact', 'typographic'],
    make: (words) => join(words).replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-'),
  },
  {
    name: 'retyped: curly quotation marks',
    right: ['exact', 'typographic'],
    make: (words) =>
      join(words)
        .replace(/"([^"]*)"/g, '“$1”')
        .replace(/'/g, '’'),
  },
  {
    name: 'retyped: broken over lines',
    right: ['exact', 'typographic'],
    make: (words) => words.map((word, index) => word + (index % 4 === 3 ? '\n  ' : ' ')).join(''),
  },
  { name: 'retyped: spaces that do not break', right: ['exact', 'typographic'], make: (words) => words.join('\u00A0') },
  {
    name: 'retyped: a soft hyphen in a word',
    right: ['exact', 'typographic'],
    make: (words) =>
      replaceAt(
        words,
        words.findIndex((word) => /^\p{L}{7,}/u.test(word)),
        (words.find((word) => /^\p{L}{7,}/u.test(word)) ?? '').replace(/^(.{4})/su, '$1\u00AD'),
      ),
  },
  {
    name: 'retyped: decomposed letters',
    right: ['exact', 'typographic'],
    make: (words) => join(words).normalize('NFD'),
  },
  {
    name: 'elided: words left out, marked',
    right: ['elided', 'exact', 'typographic'],
    make: (words) => (words.length < 8 ? undefined : join([...words.slice(0, 3), '…', ...words.slice(-3)])),
  },
  {
    name: 'elided: marked by […]',
    right: ['elided', 'exact', 'typographic'],
    make: (words) => (words.length < 8 ? undefined : join([...words.slice(0, 2), '[…]', ...words.slice(-4)])),
  },
  {
    name: 'bracketed: capital of the first letter',
    right: ['bracketed'],
    make: (words) =>
      /^\p{Ll}/u.test(words[0] ?? '')
        ? join(words).replace(/^./su, (letter) => `[${letter.toUpperCase()}]`)
        : undefined,
  },
  {
    name: 'bracketed: words that stand there',
    right: ['bracketed'],
    make: (words) =>
      words.length < 6 || /[^\p{L}]/u.test(`${words[2]}${words[3]}`)
        ? undefined
        : join([...words.slice(0, 2), `[${words[2]} ${words[3]}]`, ...words.slice(4)]),
  },

  { name: 'another month', right: refused, make: (words) => swapName(words, months) },
  { name: 'another weekday', right: refused, make: (words) => swapName(words, weekdays) },
  {
    name: 'another digit',
    right: refused,
    make: (words) => withDigit(words, (digits) => digits.replace(/\d$/, (digit) => String((Number(digit) + 3) % 10))),
  },
  { name: 'a digit more', right: refused, make: (words) => withDigit(words, (digits) => `${digits}0`) },
  { name: 'another number in words', right: refused, make: (words) => swapName(words, numberWords) },
  {
    name: 'another name',
    right: refused,
    make: (words) => {
      const at = words.findIndex((word) => Object.hasOwn(swaps, word) && /^\p{Lu}/u.test(word));
      return replaceAt(words, at, swaps[words[at] ?? ''] ?? '');
    },
  },
  {
    name: 'another word',
    right: refused,
    make: (words) => {
      const at = words.findIndex((word) => Object.hasOwn(swaps, word) && /^\p{Ll}/u.test(word));
      return replaceAt(words, at, swaps[words[at] ?? ''] ?? '');
    },
  },
  {
    name: 'a negation added',
    right: refused,
    make: (words) => (words.length < 5 ? undefined : insertAt(words, Math.floor(words.length / 2), 'not')),
  },
  {
    name: 'a negation dropped',
    right: refused,
    make: (words) => {
      const at = words.findIndex(
        (word, index) => index > 0 && index < words.length - 1 && /^(?:not|no|never|cannot)$/i.test(word),
      );
      return at < 0 ? undefined : join(words.filter((_, index) => index !== at));
    },
  },
  {
    name: 'two words exchanged',
    right: refused,
    make: (words, place) => {
      const at = 1 + (place % Math.max(1, words.length - 3));
      const [a, b] = [words[at], words[at + 1]];
      return a === undefined || b === undefined || a === b || at + 2 >= words.length
        ? undefined
        : join([...words.slice(0, at), b, a, ...words.slice(at + 2)]);
    },
  },
  {
    name: 'a word left out, unmarked',
    right: refused,
    make: (words, place) =>
      words.length < 6 ? undefined : join(words.filter((_, index) => index !== 1 + (place % (words.length - 2)))),
  },
  {
    name: 'a word added',
    right: refused,
    make: (words) => (words.length < 6 ? undefined : insertAt(words, 3, 'very')),
  },
  {
    name: 'an insertion in brackets',
    right: refused,
    make: (words) => (words.length < 6 ? undefined : insertAt(words, 3, '[sources said]')),
  },
  {
    name: 'the ending of a word',
    right: refused,
    make: (words) => {
      const at = words.findIndex((word, index) => index > 0 && /^\p{Ll}{4,}$/u.test(word));
      return replaceAt(words, at, /s$/.test(words[at] ?? '') ? (words[at] ?? '').slice(0, -1) : `${words[at]}s`);
    },
  },
  {
    name: 'capitals',
    right: refused,
    make: (words) => {
      const at = words.findIndex((word, index) => index > 0 && /^\p{Lu}\p{Ll}+$/u.test(word));
      return replaceAt(words, at, (words[at] ?? '').toLowerCase());
    },
  },
  {
    name: 'punctuation inside',
    right: refused,
    make: (words) => {
      const at = words.findIndex((word, index) => index < words.length - 1 && /\p{L},$/u.test(word));
      return replaceAt(words, at, (words[at] ?? '').slice(0, -1));
    },
  },
  {
    name: 'cut inside the last word',
    right: refused,
    make: (words) => (/^\p{L}{5,}$/u.test(words.at(-1) ?? '') ? join(words).slice(0, -2) : undefined),
  },
  {
    name: 'cut inside the first word',
    right: refused,
    make: (words) => (/^\p{L}{5,}$/u.test(words[0] ?? '') ? join(words).slice(2) : undefined),
  },
  {
    name: 'the parts of an elision in another order',
    right: refused,
    make: (words) => (words.length < 12 ? undefined : join([...words.slice(-5), '…', ...words.slice(0, 5)])),
  },
];

/** White space, quotation marks, dashes, and invisible characters made one: a plainer folding than the one under test. */
function level(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a text has the words, or the parts of an elision in their order, by chance: then it is no alteration. */
function stands(levelled: string, quote: string): boolean {
  let from = 0;
  for (const part of level(quote).split(/ ?\[?…\]? ?/)) {
    const at = levelled.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

/** Stretches of every sentence to quote from: all of it, and shorter ones inside. */
function listStretches(body: string): string[][] {
  const stretches: string[][] = [];
  for (const sentence of body.split(/(?<=[.?!]["”]?)\s+|\n+/)) {
    const words = sentence.split(/\s+/).filter((word) => word !== '');
    if (words.length < 5) continue;
    stretches.push(words);
    for (const length of [6, 11, 17])
      for (let start = 1; start + length < words.length; start += length - 2)
        stretches.push(words.slice(start, start + length));
  }
  return stretches;
}

/** Every change of every stretch of every text; and each stretch credited to a text that does not have it. */
export function makeQuoteCases(texts: readonly Text[]): QuoteCase[] {
  const cases: QuoteCase[] = [];
  const levelled = new Map(texts.map(({ id, body }) => [id, level(body)]));
  const standsElsewhere = (quote: string, id: string) =>
    texts.some((text) => text.id !== id && stands(levelled.get(text.id) ?? '', quote));
  for (const { id, body } of texts) {
    for (const [place, words] of listStretches(body).entries()) {
      for (const { name, right, make } of changes) {
        const quote = make(words, place);
        const refusal = right === refused;
        if (quote === undefined || (refusal && (stands(levelled.get(id) ?? '', quote) || standsElsewhere(quote, id))))
          continue;
        cases.push({ change: name, source: id, quote, right });
      }
      const other = texts[(texts.findIndex((text) => text.id === id) + 1) % texts.length];
      const quote = join(words);
      if (other && !stands(levelled.get(other.id) ?? '', quote))
        cases.push({ change: 'credited to another text', source: other.id, quote, right: ['misattributed'] });
    }
  }
  return cases;
}
