import { moveContext, pinFirstPlace } from '../edit/pin-place.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Rule } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { count } from '../text/wording.ts';
import page from './ambiguous-quote.md';
import { type AnchoredReading, aboutReading, listReadings, locateIn } from './list-readings.ts';
import { findTurn } from './quote-out-of-context.ts';
import { findSpeaker } from './unattributed-reading.ts';

/** More places than this are told by their number alone. */
const mostShown = 3;

/** A quote with more places than this says too little to be pinned to any. */
const mostCompared = 100;

export const ambiguousQuote: Rule = {
  id: 'ambiguous-quote',
  summary: 'A quote stands in more than one place, and nothing says which is meant.',
  severity: 'warning',
  page,
  *check(corpus) {
    for (const reading of listReadings(corpus)) {
      const { claim, evidence, anchor, source } = reading;
      if (anchor.class === 'misattributed' || anchor.places.length === 0) continue;
      if (anchor.places.length === 1 && !anchor.contextMissing) continue;
      const related = anchor.places.slice(0, mostShown).map((at, index) => ({ at, text: `place ${index + 1}` }));
      const places = count(anchor.places.length, 'place');
      if (anchor.contextMissing) {
        const context = evidence.prefix ?? evidence.suffix ?? evidence.quote;
        const fix = moveContext(corpus, reading);
        const keys =
          evidence.prefix && evidence.suffix ? '`prefix` and `suffix`' : evidence.prefix ? '`prefix`' : '`suffix`';
        yield {
          ...aboutReading(reading),
          message: `quote in \`${claim.id}\` does not stand beside its ${keys} in \`${source.id}\``,
          primary: { at: locateIn(corpus, context), text: '' },
          related: related.map(({ at }) => ({ at, text: 'the quote stands here' })),
          help: 'copy the words right before or after the place that is meant',
          ...(fix && { fix }),
        };
      } else {
        const same = saySame(reading, corpus);
        const fix = same ? pinFirstPlace(corpus, reading) : undefined;
        const given = evidence.prefix || evidence.suffix ? 'longer ' : '';
        yield {
          ...aboutReading(reading),
          message: `quote in \`${claim.id}\` stands in ${places} of \`${source.id}\``,
          primary: { at: locateIn(corpus, evidence.quote), text: '' },
          related,
          notes: [
            ...(anchor.places.length > mostShown ? [`the first ${mostShown} of ${places} are shown`] : []),
            ...(same ? [] : ['the sentences of these places say different things, so `fix` leaves the choice to you']),
          ],
          help: `quote more words, or add a ${given}\`prefix\` or \`suffix\`: the words right before or after the place that is meant`,
          ...(fix && { fix }),
        };
      }
    }
  },
};

/**
 * Whether the rules that read the sentence around a quote have the same to say of every place. Only then
 * does it not matter which place is meant, and a fix may take the first, as the report does.
 */
function saySame({ anchor, evidence, source }: AnchoredReading, corpus: Corpus): boolean {
  const isVoiced = !evidence.value || evidence.saidBy !== undefined || evidence.stance !== 'affirms';
  const says = (place: Span) => {
    const turn = findTurn(corpus, source, [place])?.cue.turn ?? '';
    return `${turn} ${!isVoiced && findSpeaker(corpus, source, place) !== undefined}`;
  };
  const [first, ...others] = anchor.places;
  if (!first || others.length > mostCompared) return false;
  const said = says(first);
  return others.every((place) => says(place) === said);
}
