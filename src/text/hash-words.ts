/** What a code unit is part of: a word, a run of a script that writes no spaces between words, or neither. */
export const [spaced, spaceless] = [1, 2] as const;
const unknown = 255;

/** The class of each code unit, made when first asked for. */
const classOf = new Uint8Array(0x10000).fill(unknown);
const wordUnit = /[\p{L}\p{M}\p{N}]/u;
const spacelessUnit =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u;

/** `spaced`, `spaceless`, or 0. */
export function classOfUnit(unit: number): number {
  const name = classOf[unit] as number;
  return name === unknown ? classify(unit) : name;
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const name = !wordUnit.test(character) ? 0 : spacelessUnit.test(character) ? spaceless : spaced;
  classOf[unit] = name;
  return name;
}

/**
 * The words of a text, each as a hash of 32 bits (FNV-1a: Fowler, Noll, Vo), in their order. Two words with one
 * hash are rare. Where a script writes no spaces, a run of it is one word. Give it lower case, so that capitals make
 * no difference.
 */
export function hashWords(lower: string): number[] {
  const words: number[] = [];
  let hash = 0;
  let inWord = false;
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (classOfUnit(unit) !== 0) {
      // A final sigma is a sigma.
      hash = Math.imul((inWord ? hash : 0x811c9dc5) ^ (unit === 0x3c2 ? 0x3c3 : unit), 0x01000193);
      inWord = true;
    } else if (inWord) {
      words.push(hash >>> 0);
      inWord = false;
    }
  }
  if (inWord) words.push(hash >>> 0);
  return words;
}
