import { findSentence } from '../compare/find-sentence.ts';
import type { Stance } from '../model/claim.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Rule } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { type Cue, findLeadingCue, findOmittedCue, findTrailingCue, type Turn } from '../text/cues.ts';
import { aboutReading, listReadings, locateIn, wordsAt } from './list-readings.ts';
import page from './quote-out-of-context.md';

/** What the sentence does to the quote, as it reads behind "which". */
const doings: Readonly<Record<Turn, string>> = {
  negates: 'negates it',
  denies: 'denies it',
  hedges: 'hedges it',
  conditions: 'makes it conditional',
};

/** A reading that says itself that the words are denied or hedged hides nothing. */
const toldBy: Readonly<Record<Stance, readonly Turn[]>> = {
  affirms: [],
  denies: ['negates', 'denies'],
  hedges: ['hedges', 'conditions'],
};

/** Parts of an elided quote that are shown. */
const mostParts = 3;

export const quoteOutOfContext: Rule = {
  id: 'quote-out-of-context',
  summary: 'The sentence negates, denies, hedges, or conditions what the quote says, outside the quote.',
  severity: 'warning',
  page,
  *check(corpus) {
    for (const reading of listReadings(corpus)) {
      const { claim, evidence, anchor, source } = reading;
      // More than one place has a finding of its own: which sentence is meant is not known.
      if (anchor.places.length !== 1 || anchor.class === 'misattributed') continue;
      const found = findTurn(corpus, source, anchor.parts);
      if (!found || toldBy[evidence.stance].includes(found.cue.turn)) continue;
      const { cue, at } = found;
      yield {
        ...aboutReading(reading),
        message: `quote in \`${claim.id}\` leaves out "${cue.words}": in \`${source.id}\` the sentence ${doings[cue.turn]}`,
        primary: { at: locateIn(corpus, evidence.quote), text: '' },
        related: [
          { at, text: 'left out' },
          ...anchor.parts.slice(0, mostParts).map((part) => ({ at: part, text: 'the quote' })),
        ],
        help: `quote "${cue.words}" too${cue.turn === 'negates' || cue.turn === 'denies' ? ', or give the reading `stance: denies`' : ', or give the reading `stance: hedges`'}`,
      };
    }
  },
};

interface TurnFound {
  readonly cue: Cue;
  readonly at: Span;
}

/** Looks at what stands outside the quote beside each of its parts, as far as their sentences go. */
export function findTurn(corpus: Corpus, source: Source, parts: readonly Span[]): TurnFound | undefined {
  for (const [index, part] of parts.entries()) {
    const sentence = findSentence(corpus, source, part.start);
    const from = Math.max(sentence.start, parts[index - 1]?.end ?? 0);
    const before: Span = { ...sentence, start: Math.min(from, part.start), end: part.start };
    const leading = findLeadingCue(wordsAt(corpus, before));
    if (leading) return place(leading, before);
    const last = findSentence(corpus, source, Math.max(part.start, part.end - 1));
    const to = Math.min(last.end, parts[index + 1]?.start ?? last.end);
    const behind: Span = { ...last, start: part.end, end: Math.max(to, part.end) };
    const isGap = index + 1 < parts.length;
    const trailing =
      (isGap ? findOmittedCue(wordsAt(corpus, behind)) : undefined) ??
      findTrailingCue(wordsAt(corpus, behind), wordsAt(corpus, before));
    if (trailing) return place(trailing, behind);
  }
  return undefined;
}

function place(cue: Cue, within: Span): TurnFound {
  const start = within.start + cue.start;
  return { cue, at: { file: within.file, start, end: start + cue.words.length } };
}
