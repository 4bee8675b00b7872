import type { Rule } from '../model/finding.ts';
import { count } from '../text/wording.ts';
import page from './ambiguous-quote.md';
import { aboutReading, listReadings, locateIn } from './list-readings.ts';

/** More places than this are told by their number alone. */
const mostShown = 3;

export const ambiguousQuote: Rule = {
  id: 'ambiguous-quote',
  summary: 'A quote stands in more than one place, and nothing says which is meant.',
  severity: 'warning',
  page,
  *check(corpus) {
    for (const reading of listReadings(corpus)) {
      const { claim, evidence, anchor, source } = reading;
      if (anchor.class === 'misattributed' || anchor.places.length === 0) continue;
      const related = anchor.places.slice(0, mostShown).map((at, index) => ({ at, text: `place ${index + 1}` }));
      const places = count(anchor.places.length, 'place');
      if (anchor.contextMissing) {
        const context = evidence.prefix ?? evidence.suffix ?? evidence.quote;
        const keys =
          evidence.prefix && evidence.suffix ? '`prefix` and `suffix`' : evidence.prefix ? '`prefix`' : '`suffix`';
        yield {
          ...aboutReading(reading),
          message: `quote in \`${claim.id}\` does not stand beside its ${keys} in \`${source.id}\``,
          primary: { at: locateIn(corpus, context), text: '' },
          related: related.map(({ at }) => ({ at, text: 'the quote stands here' })),
          help: 'copy the words right before or after the place that is meant',
        };
      } else if (anchor.places.length > 1) {
        const given = evidence.prefix || evidence.suffix ? 'longer ' : '';
        yield {
          ...aboutReading(reading),
          message: `quote in \`${claim.id}\` stands in ${places} of \`${source.id}\``,
          primary: { at: locateIn(corpus, evidence.quote), text: '' },
          related,
          notes: anchor.places.length > mostShown ? [`the first ${mostShown} of ${places} are shown`] : [],
          help: `quote more words, or add a ${given}\`prefix\` or \`suffix\`: the words right before or after the place that is meant`,
        };
      }
    }
  },
};
