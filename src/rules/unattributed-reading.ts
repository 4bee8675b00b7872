import { findSentence } from '../compare/find-sentence.ts';
import type { Rule } from '../model/finding.ts';
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
      const sentence = findSentence(corpus, source, place.start);
      const found = findAttribution(wordsAt(corpus, sentence), {
        start: place.start - sentence.start,
        end: place.end - sentence.start,
      });
      if (!found) continue;
      const start = sentence.start + found.start;
      yield {
        ...aboutReading(reading),
        message: `quote in \`${claim.id}\` counts as ${source.outlet}'s own words, but its sentence credits a speaker`,
        primary: { at: locateIn(corpus, evidence.quote), text: '' },
        related: [{ at: { ...sentence, start, end: start + found.words.length }, text: 'a speaker' }],
        help: 'name the speaker with `said-by`',
      };
    }
  },
};
