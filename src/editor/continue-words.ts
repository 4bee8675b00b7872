import { lowerInPlace, type PassageText } from '../anchor/passage-text.ts';
import { foldText, unfold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import { splitsWord } from '../text/word-bounds.ts';
import { putOnOneLine } from '../text/wording.ts';
import { hasWord } from '../text/words.ts';

/** Sentences, or places of the words that are typed, that are looked at. */
const mostPlaces = 60;

/** Words that are offered where the sentence goes on for longer. */
const shortRun = 8;

/**
 * How a source goes on behind what is typed of a quote, from the word that is being typed: some words, and all
 * to the end of the sentence. Nothing typed: its sentences. Capitals and typography of what is typed do not count.
 */
export function continueWords(text: PassageText, typed: string): string[] {
  // Behind an omission a quote begins anew.
  const tail = typed.slice(typed.search(/(?:(?!\u2026|\.{3}).)*$/s)).replace(/^[\u2026.\])]+/, '');
  if (!hasWord(tail)) {
    const sentences = splitSentences(text.body).slice(0, mostPlaces);
    return sentences.map(({ start, end }) => putOnOneLine(text.body.slice(start, end)));
  }
  const folded = lowerInPlace(foldText(tail).trimStart());
  const head = folded.slice(0, folded.search(/(?<!\S)\S*$/));
  const found = new Set<string>();
  for (const at of findStarts(text, folded)) {
    const { start } = unfold(text.folded, at + head.length, at + head.length + 1);
    const [sentence] = splitSentences(text.body.slice(start, start + 2_000));
    const rest = putOnOneLine(text.body.slice(start, start + (sentence?.end ?? 0)));
    const words = rest.split(' ');
    if (words.length > shortRun) found.add(words.slice(0, shortRun).join(' '));
    if (rest !== '') found.add(rest);
  }
  return [...found];
}

/** Where a source has the typed words, the last of which may be typed in part; their first begins a word. */
function findStarts(text: PassageText, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.lower.indexOf(wanted); at >= 0; at = text.lower.indexOf(wanted, at + 1)) {
    const { start } = unfold(text.folded, at, at + 1);
    if (!splitsWord(text.body, start)) found.push(at);
    if (found.length >= mostPlaces) break;
  }
  return found;
}
