/** One token of a text: a word, a number with its signs, a run of white space, or one other character. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const token =
  /[\p{Sc}+±-]{0,4}\p{N}+(?:[.,:/]\p{N}+)*[\p{L}\p{M}]*[%‰\p{Sc}]?|[\p{L}\p{M}\p{N}_]+(?:['\u2019-][\p{L}\p{M}\p{N}_]+)*|\s+|./suy;

/** Cuts a text into tokens that join to the same text; offsets are UTF-16 code units. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    let end = findPlainEnd(text, start);
    if (end === start) {
      token.lastIndex = start;
      token.test(text);
      end = token.lastIndex;
    }
    tokens.push({ text: text.slice(start, end), start, end });
    start = end;
  }
  return tokens;
}

/** Where a token ends that most tokens are like, a word of ASCII letters or one space; its start where it is no such one. */
function findPlainEnd(text: string, start: number): number {
  let unit = text.charCodeAt(start);
  if (unit === 0x20) return isLetter(text.charCodeAt(start + 1)) ? start + 1 : start;
  let end = start;
  while (isLetter(unit)) unit = text.charCodeAt(++end);
  return end === text.length || endsWord(unit) ? end : start;
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

/**
 * Visits the tokens that have a letter or a digit, from left to right: those of `tokenize`, in a fraction of its time
 * where words are of small ASCII letters with a space or a mark behind them, as most words of a text in lower case are.
 */
export function visitWords(text: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    let end = at;
    let unit = text.charCodeAt(end);
    while (unit >= 0x61 && unit <= 0x7a) unit = text.charCodeAt(++end);
    if (end > at && (end === text.length || endsWord(unit))) {
      visit(at, end);
      at = end;
    } else if (end === at && endsWord(unit)) {
      at++;
    } else {
      token.lastIndex = at;
      const found = token.exec(text)?.[0] ?? '';
      end = at + Math.max(1, found.length);
      if (hasWord(found)) visit(at, end);
      at = end;
    }
  }
}

/** White space and marks that no word and no number goes on with, and none begins with. */
function endsWord(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x2e || unit === 0x2c || unit === 0x22 || unit === 0x3b;
}

/** The words and numbers of a text, without what stands between them. */
export function listWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

export function hasWord(text: string): boolean {
  return /[A-Za-z0-9]/.test(text) || /[\p{L}\p{N}]/u.test(text);
}

const numberWords = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
  thousands million millions billion billions trillion dozen dozens half quarter third once twice thrice first
  second fourth fifth sixth seventh eighth ninth tenth double triple both`.split(/\s+/),
);

/** Whether a word is or holds a number, in digits or in English. */
export function isNumberWord(word: string): boolean {
  return (
    /\p{N}|[%‰]/u.test(word) ||
    word
      .toLowerCase()
      .split(/[-\s]/)
      .some((part) => numberWords.has(part))
  );
}

const negations = new Set(
  `not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely`.split(/\s+/),
);

/** Whether an English word negates what it stands with. */
export function isNegation(word: string): boolean {
  const lower = word.toLowerCase();
  return negations.has(lower) || /n['\u2019]t$/.test(lower);
}

const calendarWord =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?$/i;

/** Whether a word is the English name of a month or of a day of the week. */
export function isCalendarWord(word: string): boolean {
  return calendarWord.test(word);
}
