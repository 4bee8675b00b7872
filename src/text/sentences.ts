import type { Stretch } from './stretch.ts';

/** Shortened words after which a full stop ends no sentence. */
const abbreviations = new Set(
  `mr mrs ms dr prof rev gen col lt sgt capt gov sen rep st mt no nos vs etc inc corp ltd co bros jan feb mar apr
  jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun fig eq vol ed eds al approx dept univ assn`.split(/\s+/),
);

/** Where a sentence may end: its mark, closing quotation marks and brackets, then white space. */
const sentenceEnd = /[.!?\u2026]{1,8}["'\u2019\u201D\u00BB)\]]*(?=\s)|[。！？]["'\u2019\u201D」』]*|\n[ \t\r]*\n/g;

/**
 * Cuts English newspaper text into sentences. A blank line ends one too, so that a headline stands alone.
 * A rule of thumb, made for captured pages: it errs towards longer sentences.
 */
export function splitSentences(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, match.index, end, match[0])) continue;
    pushTrimmed(sentences, text, start, end);
    start = end;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

/** `"Did they leave?" Kim asked.` is one sentence. */
const speaker = /^\s+(?:[\p{Lu}][^\s,.;:!?]*\s+){1,5}(?:said|says|asked|told|shouted|wrote|added|cried|replied)\b/u;

function endsSentence(text: string, markAt: number, end: number, found: string): boolean {
  if (/^\s/.test(found)) return true;
  const next = /\S/.exec(text.slice(end, end + 40))?.[0] ?? '';
  if (/[\p{Ll},;]/u.test(next)) return false;
  if (/[!?]["'\u2019\u201D]/.test(found) && speaker.test(text.slice(end, end + 100))) return false;
  if (!found.startsWith('.') || found.startsWith('..')) return true;
  const before = wordBefore(text, markAt);
  // "S. Korea", "U.S. officials": an initial does not end a sentence.
  if (/^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u.test(before)) return false;
  return !abbreviations.has(before.toLowerCase());
}

/** The letters and full stops right before an offset: twenty code units of them at most. */
function wordBefore(text: string, end: number): string {
  const most = Math.max(0, end - 20);
  let start = end;
  while (start > most && isAsciiLetterOrStop(text.charCodeAt(start - 1))) start--;
  if (start === most || text.charCodeAt(start - 1) < 0x80) return text.slice(start, end);
  return /[\p{L}.]+$/u.exec(text.slice(most, end))?.[0] ?? '';
}

function isAsciiLetterOrStop(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit === 0x2e;
}

function pushTrimmed(sentences: Stretch[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  if (start < end) sentences.push({ start, end });
}
