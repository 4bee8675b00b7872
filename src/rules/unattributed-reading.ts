import { findSentence } from '../compare/find-sentence.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Rule } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { findAttribution } from '../text/attribution.ts';
import { aboutReading, listReadings, locateIn, wordsAt } from './list-readings.ts';
import page from './unattributed-reading.md';

export const unattributedReading: Rule = {
  id: 'unattributed-reading',
  summary: 'The sentence gives its words to somebody, and the reading gives them to the outlet.',
  severity: 'warning',
  page,
  *check(corpus) {
    for (const reading of listReadings(corpus)) {
      const { claim, evidence, anchor, source } = reading;
      // Without a value there is no reading; with a speaker or a stance the voice is told.
      if (!evidence.value || evidence.saidBy || evidence.stance !== 'affirms') continue;
      const [place] = anchor.places;
      if (anchor.places.length !== 1 || anchor.class === 'misattributed' || !place) continue;
      const at = findSpeaker(corpus, source, place);
      if (!at) continue;
      yield {
        ...aboutReading(reading),
        message: `quote in \`${claim.id}\` counts as ${source.outlet}'s own words, but its sentence credits a speaker`,
        primary: { at: locateIn(corpus, evidence.quote), text: '' },
        related: [{ at, text: 'a speaker' }],
        help: 'name the speaker with `said-by`',
      };
    }
  },
};

/** The words by which the sentence around a place gives it to somebody. */
export function findSpeaker(corpus: Corpus, source: Source, place: Span): Span | undefined {
  const sentence = findSentence(corpus, source, place.start);
  const within = { start: place.start - sentence.start, end: place.end - sentence.start };
  const found = findAttribution(wordsAt(corpus, sentence), within);
  if (!found) return undefined;
  const start = sentence.start + found.start;
  return { ...sentence, start, end: start + found.words.length };
}
