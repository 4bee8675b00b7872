const wordUnit = /[\p{L}\p{M}\p{N}]/u;
const spacelessUnit =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u;

const unknown = 0;
/** What no word has a part in, and a unit of a script that writes no spaces between words. */
export const [apart, spaceless] = [1, 2] as const;

/** The reading of each code unit, made when first asked for. */
const readings = new Uint16Array(0x10000);

/** What a code unit is in a word: the same in either case; or one of two numbers that no letter has. */
export function readUnit(unit: number): number {
  const reading = readings[unit] as number;
  return reading === unknown ? readAnew(unit) : reading;
}

function readAnew(unit: number): number {
  const character = String.fromCharCode(unit);
  const reading = !wordUnit.test(character) ? apart : spacelessUnit.test(character) ? spaceless : foldCase(unit);
  readings[unit] = reading;
  return reading;
}

function foldCase(unit: number): number {
  const character = String.fromCharCode(unit);
  // Upper case first: a long s, a final sigma, and a micro sign have none of their own.
  const upper = character.toUpperCase();
  const lower = (upper.length === 1 ? upper : character).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

export const [hashBasis, hashPrime] = [0x811c9dc5, 0x01000193] as const;

/**
 * The words of a text, each as a hash of 32 bits (FNV-1a: Fowler, Noll, Vo), in their order, the same in either case.
 * Two words with one hash are rare. Where a script writes no spaces, a run of it is one word.
 */
export function hashWords(text: string): Uint32Array {
  // A word takes two code units, but for the last one.
  const words = new Uint32Array((text.length >> 1) + 1);
  let size = 0;
  let hash = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const reading = readUnit(unit);
    if (reading !== apart) {
      hash = Math.imul((inWord ? hash : hashBasis) ^ (reading === spaceless ? unit : reading), hashPrime);
      inWord = true;
    } else if (inWord) {
      words[size++] = hash;
      inWord = false;
    }
  }
  if (inWord) words[size++] = hash;
  return words.subarray(0, size);
}
