import { mendCase } from '../edit/mend-quote.ts';
import type { Anchor, Difference, DifferenceType, DiffRun } from '../model/anchor.ts';
import type { Rule } from '../model/finding.ts';
import type { Label } from '../model/span.ts';
import { count } from '../text/wording.ts';
import { isCalendarWord } from '../text/words.ts';
import { aboutReading, listReadings, locateIn } from './list-readings.ts';
import { markDiff } from './mark-diff.ts';
import page from './quote-not-verbatim.md';

/** More differences than this are shown by the word diff alone. */
const mostListed = 4;

export const quoteNotVerbatim: Rule = {
  id: 'quote-not-verbatim',
  summary: 'A quote is not word for word what its source says.',
  severity: 'error',
  page,
  *check(corpus) {
    for (const reading of listReadings(corpus)) {
      const { claim, evidence, anchor, source } = reading;
      const cut = anchor.differences.some(({ type }) => type === 'word-cut');
      if (cut || (anchor.class !== 'altered' && anchor.class !== 'absent')) continue;
      const absent = anchor.class === 'absent';
      // The fault may lie with the source: its own finding says so.
      const changed = source.pinned !== undefined && source.pinned.text !== source.sha256;
      const capitals = anchor.differences.length > 0 && anchor.differences.every(({ type }) => type === 'case');
      const fix = capitals ? mendCase(corpus, evidence, source) : undefined;
      yield {
        ...aboutReading(reading),
        message: absent
          ? `quote in \`${claim.id}\` does not occur in \`${source.id}\`, nor in any other source`
          : `quote in \`${claim.id}\` is not word for word in \`${source.id}\``,
        primary: { at: locateIn(corpus, evidence.quote), text: absent ? 'no passage comes near this' : '' },
        related: listPlaces(anchor),
        notes: [
          ...(changed ? ['the text of the source is not the text that was captured'] : []),
          ...(absent ? [] : explain(anchor)),
        ],
        help: changed ? 'mend the source first: see `source-changed`' : advise(anchor),
        ...(fix && { fix }),
      };
    }
  },
};

/** Parts of an elided quote that are shown. */
const mostParts = 6;

/** The parts of an elided quote one by one: what lies between them may be long. */
function listPlaces(anchor: Anchor): Label[] {
  if (anchor.parts.length > 1)
    return anchor.parts.slice(0, mostParts).map((at, index) => ({ at, text: `part ${index + 1} of the quote` }));
  return anchor.nearest ? [{ at: anchor.nearest, text: labelNearest(anchor) }] : [];
}

function labelNearest(anchor: Anchor): string {
  return anchor.missingPart !== undefined && anchor.diff.length === 0
    ? 'another part of the quote stands here'
    : 'nearest passage';
}

function explain(anchor: Anchor): string[] {
  const { differences, diff, missingPart, tooFarApart, tooMany } = anchor;
  if (tooMany) return ['its parts stand in so many places that they were not held together'];
  if (tooFarApart !== undefined) {
    return [`its parts stand ${count(tooFarApart, 'character')} apart; an ellipsis may leave out 500 at most`];
  }
  if (missingPart !== undefined && diff.length === 0) return [`the source does not have this part: "${missingPart}"`];
  if (differences.some(({ type }) => type === 'order')) {
    return ['the words are those of the source, in another order', ...showDiff(diff)];
  }
  const listed = differences.length > mostListed ? [] : differences.map(describe);
  return [...listed, ...showDiff(diff)];
}

/** What changed, as it reads before a colon, and before the word itself. */
const kinds: Readonly<Record<DifferenceType, readonly [changed: string, noun: string]>> = {
  number: ['changed number', 'the number '],
  negation: ['changed negation', 'the negation '],
  name: ['changed name', 'the name '],
  words: ['changed words', ''],
  order: ['changed order', ''],
  case: ['changed capitals', ''],
  punctuation: ['changed punctuation', 'the punctuation '],
  'word-cut': ['cut word', ''],
};

function describe({ type, quote, source }: Difference): string {
  const [changed, noun] = kinds[type];
  if (source === '') return `the quote adds ${noun}"${quote}"`;
  if (quote === '') return `the quote leaves out ${noun}"${source}"`;
  const what = isCalendarWord(quote) && isCalendarWord(source) ? 'changed date' : changed;
  return `${what}: the quote has "${quote}", the source "${source}"`;
}

function showDiff(diff: readonly DiffRun[]): string[] {
  return diff.length === 0 ? [] : [`from quote to source: ${markDiff(diff)}`];
}

function advise(anchor: Anchor): string {
  if (anchor.tooFarApart !== undefined) return 'quote the parts as two pieces of evidence';
  if (anchor.tooMany) return 'quote longer parts, each of which stands in few places';
  if (anchor.class === 'absent') return 'look the words up in the source, or remove the quote';
  return 'quote the source word for word; mark what you leave out with `…`';
}
