import { findSurroundings } from '../compare/find-sentence.ts';
import type { Rule } from '../model/finding.ts';
import { admits } from '../values/admits.ts';
import { findDays } from '../values/calendar.ts';
import { locateIn } from './list-readings.ts';
import page from './value-not-in-quote.md';

export const valueNotInQuote: Rule = {
  id: 'value-not-in-quote',
  summary: 'The words of a quote cannot mean the value that is read from them.',
  severity: 'warning',
  page,
  *check(corpus) {
    for (const { readings } of corpus.facts) {
      for (const { claim, evidence, source, value } of readings) {
        const stated = evidence.value;
        // A quote that is not in its source has a finding of its own.
        const places = corpus.anchors.get(evidence)?.places ?? [];
        if (!value || !stated || !('text' in stated) || places.length === 0) continue;
        const words = evidence.phrase ?? evidence.quote;
        const published = source.published?.value.text;
        const today = published === undefined ? undefined : findDays(published);
        const admission = admits(value, words.text, today, findSurroundings(corpus, source, evidence));
        if (admission.admitted) continue;
        const dated =
          published === undefined
            ? 'the text has no date, and its words name'
            : `in a text of ${published}, the words name`;
        const said = admission.says;
        yield {
          message: `quote in \`${claim.id}\` does not state ${value.shown}`,
          primary: { at: locateIn(corpus, stated), text: 'value of the reading' },
          related: [{ at: locateIn(corpus, words), text: 'the words it is read from' }],
          notes: [value.type === 'date' || value.type === 'period' ? `${dated} ${said}` : `the words state ${said}`],
          help: 'correct the value, or extend the quote to the words that state it; `phrase` names them where there are several',
          claim: claim.id,
          source: source.id,
          fact: claim.fact,
          readings: [{ claim, evidence }],
        };
      }
    }
  },
};
