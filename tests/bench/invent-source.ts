import type { Chance } from './chance.ts';

export interface InventedSource {
  readonly id: string;
  readonly file: string;
  readonly sentences: readonly string[];
}

const onsets = 'b br c ch d dr f fl g gr h j k l m n p pl qu r s sh st t tr v w'.split(' ');
const vowels = 'a e i o u ai ea ee oa ou'.split(' ');
const codas = ['', 'd', 'l', 'm', 'n', 'nd', 'ng', 'r', 'rt', 's', 'st', 't'];
const small = 'the of to and in a that for on with was by said at from as not be had were'.split(' ');
const outlets = ['Harbour News', 'The Daily', 'Evening Post', 'North Wire', 'City Herald', 'Coast Radio'];

const vocabulary: string[] = [];

/** Some thousand words that look like English, in a fixed order. */
function listVocabulary(): readonly string[] {
  if (vocabulary.length > 0) return vocabulary;
  for (const onset of onsets)
    for (const vowel of vowels)
      for (const coda of codas) vocabulary.push(`${onset}${vowel}${coda}`, `${onset}${vowel}${coda}${vowel}n`);
  return vocabulary;
}

/** A news text of about 4,500 characters in paragraphs, with front matter. Frequent words are frequent, as in any language. */
export function inventSource(index: number, chance: Chance): InventedSource {
  const id = `${2000 + (index % 25)}/story-${String(index).padStart(6, '0')}`;
  const outlet = outlets[index % outlets.length] as string;
  const sentences = Array.from({ length: 36 }, () => inventSentence(chance));
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 3) paragraphs.push(sentences.slice(at, at + 3).join(' '));
  const day = `20${10 + (index % 15)}-0${1 + (index % 9)}-${10 + (index % 18)}`;
  const front = `---\noutlet: ${outlet}\npublished: ${day}\ntitle: Story ${index}\n---\n`;
  return { id, file: `${front}${paragraphs.join('\n\n')}\n`, sentences };
}

function inventSentence(chance: Chance): string {
  const words = Array.from({ length: 14 + chance.below(12) }, () => inventWord(chance));
  const [first = ''] = words;
  words[0] = first.charAt(0).toUpperCase() + first.slice(1);
  if (chance.below(3) === 0) words.splice(5, 0, `\u201C${chance.pick(listVocabulary())}\u201D`);
  return `${words.join(' ')}.`;
}

function inventWord(chance: Chance): string {
  const kind = chance.below(20);
  if (kind < 8) return chance.pick(small);
  if (kind === 8) return String(1 + chance.below(90)) + (chance.below(2) ? ',500' : '');
  const words = listVocabulary();
  // The square makes some words frequent and most of them rare.
  const word = words[Math.floor(chance.next() ** 2 * words.length)] as string;
  return kind === 9 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
