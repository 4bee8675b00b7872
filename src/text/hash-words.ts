const [spaced, spaceless, unknown] = [1, 2, 255] as const;

/** The class of each code unit: of a word, of a script that writes no spaces between words, or neither. */
const classOf = new Uint8Array(0x10000).fill(unknown);
const wordUnit = /[\p{L}\p{M}\p{N}]/u;
const spacelessUnit =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u;

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const name = !wordUnit.test(character) ? 0 : spacelessUnit.test(character) ? spaceless : spaced;
  classOf[unit] = name;
  return name;
}

/**
 * The words of a text, each as a hash of 32 bits (FNV-1a: Fowler, Noll, Vo), in their order. Two words with one
 * hash are rare. Where a script writes no spaces, a run of it is one word, or else every two characters of it that
 * stand side by side are. Give it lower case, so that capitals make no difference.
 */
export function hashWords(lower: string, runs: 'whole' | 'in-pairs'): number[] {
  const words: number[] = [];
  visitHashes(lower, runs, (word) => words.push(word));
  return words;
}

/** Visits the words that `hashWords` lists, without a list of them. */
export function visitHashes(lower: string, runs: 'whole' | 'in-pairs', visit: (word: number) => void): void {
  let hash = 0;
  let before = 0;
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    let name = classOf[unit] as number;
    if (name === unknown) name = classify(unit);
    if (name === spaceless && runs === 'whole') name = spaced;
    if (before === spaced && name !== spaced) visit(hash >>> 0);
    if (name === spaced) {
      // A final sigma is a sigma.
      hash = Math.imul((before === spaced ? hash : 0x811c9dc5) ^ (unit === 0x3c2 ? 0x3c3 : unit), 0x01000193);
    } else if (name === spaceless && before === spaceless) {
      visit((Math.imul(lower.charCodeAt(i - 1), 0x10001) ^ unit) >>> 0);
    }
    before = name;
  }
  if (before === spaced) visit(hash >>> 0);
}
