import type { Evidence } from '../model/claim.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Rule } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { foldText } from '../text/fold.ts';
import { admits, type Surroundings } from '../values/admits.ts';
import { findDays } from '../values/calendar.ts';
import { findSentence } from './find-sentence.ts';
import { locateIn, wordsAt } from './list-readings.ts';
import page from './value-not-in-quote.md';

/** The rest of the sentence that the quote stands in, and the rest of the quote around its phrase. */
function findSurroundings(corpus: Corpus, source: Source, evidence: Evidence): Surroundings {
  const parts = corpus.anchors.get(evidence)?.parts ?? [];
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return { before: '', behind: '' };
  const before = wordsAt(corpus, {
    ...first,
    start: findSentence(corpus, source, first.start).start,
    end: first.start,
  });
  const end = findSentence(corpus, source, Math.max(last.start, last.end - 1)).end;
  const behind = wordsAt(corpus, { ...last, start: last.end, end: Math.max(end, last.end) });
  const quote = foldText(evidence.quote.text).trim();
  const phrase = evidence.phrase && foldText(evidence.phrase.text).trim();
  const at = phrase === undefined ? -1 : quote.indexOf(phrase);
  if (phrase === undefined || at < 0) return { before, behind };
  return { before: before + quote.slice(0, at), behind: quote.slice(at + phrase.length) + behind };
}

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
        const dated = published === undefined ? 'in a text without a date' : `in a text of ${published}`;
        const said = admission.says.join('; ');
        yield {
          message: `quote in \`${claim.id}\` does not state ${value.shown}`,
          primary: { at: locateIn(corpus, stated), text: 'value of the reading' },
          related: [{ at: locateIn(corpus, words), text: 'the words it is read from' }],
          notes: [value.type === 'date' || value.type === 'period' ? `${dated}, ${said}` : `the words state ${said}`],
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
