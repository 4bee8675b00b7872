import type { Draft, Rule } from '../model/finding.ts';
import { locateIn } from './list-readings.ts';
import page from './origin-not-shown.md';

export const originNotShown: Rule = {
  id: 'origin-not-shown',
  summary: 'The byline or date that a source is given does not stand in its text.',
  severity: 'error',
  page,
  *check(corpus) {
    for (const source of corpus.sources.values()) {
      for (const [noun, credit] of [
        ['origin', source.origin],
        ['date', source.published],
      ] as const) {
        const anchor = credit && corpus.credits.get(credit);
        if (!credit?.quote || !anchor || anchor.places.length > 0) continue;
        const draft: Draft = {
          message: `quote for the ${noun} of \`${source.id}\` does not stand in its text`,
          primary: { at: locateIn(corpus, credit.quote), text: '' },
          related: anchor.nearest ? [{ at: anchor.nearest, text: 'nearest passage' }] : [],
          help: `quote the words that show the ${noun}; where the text shows none, give no quote`,
          source: source.id,
          subject: [source.id, noun, credit.quote.text],
        };
        yield draft;
      }
    }
  },
};
