import { cutAtEllipses } from '../anchor/quote-pattern.ts';
import { findSurroundings } from '../compare/find-sentence.ts';
import type { Evidence } from '../model/claim.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Rule } from '../model/finding.ts';
import { foldText } from '../text/fold.ts';
import { splitsWord } from '../text/word-bounds.ts';
import { admits } from '../values/admits.ts';
import { findDays } from '../values/calendar.ts';
import { locateIn, wordsAt } from './list-readings.ts';
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
        if (evidence.phrase && !isQuoted(evidence.phrase.text, evidence, corpus)) {
          yield {
            message: `phrase of a quote in \`${claim.id}\` does not stand in that quote`,
            primary: { at: locateIn(corpus, evidence.phrase), text: 'not in the quote' },
            related: [{ at: locateIn(corpus, evidence.quote), text: 'the quote' }],
            notes: [`whether the quote states ${value.shown} was not checked`],
            help: '`phrase` repeats the words of the quote that carry the value',
            claim: claim.id,
            source: source.id,
            fact: claim.fact,
            readings: [{ claim, evidence }],
          };
          continue;
        }
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

/** Whether a phrase stands at word bounds in the quote, as it is written or as the source has it; marks of omission too. */
function isQuoted(phrase: string, evidence: Evidence, corpus: Corpus): boolean {
  const places = corpus.anchors.get(evidence)?.places ?? [];
  const texts = [evidence.quote.text, ...places.map((place) => wordsAt(corpus, place))].map(takeWords);
  return cutAtEllipses(phrase).every((part) => texts.some((text) => standsIn(takeWords(part), text)));
}

/** Without an editor's brackets and capitals. */
function takeWords(text: string): string {
  return foldText(text).replace(/[[\]]/g, '').trim().toLowerCase();
}

function standsIn(sought: string, text: string): boolean {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    if (!splitsWord(text, at) && !splitsWord(text, at + sought.length)) return true;
  }
  return false;
}
