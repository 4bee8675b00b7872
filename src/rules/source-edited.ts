import type { DiffRun } from '../model/anchor.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Rule } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import type { Label, Span } from '../model/span.ts';
import { diffWords } from '../text/diff-words.ts';
import { count, joinWith, listSome } from '../text/wording.ts';
import { wordsAt } from './list-readings.ts';
import { markDiff } from './mark-diff.ts';
import page from './source-edited.md';

/** Places that are shown, and changes in the word diff; more are told by their number. */
const mostPlaces = 5;
const mostChanges = 8;

/** Words shown of each end of a long stretch that was taken out or put in. */
const keptWords = 12;

export const sourceEdited: Rule = {
  id: 'source-edited',
  summary: 'The text of a source that was there before has changed.',
  severity: 'warning',
  needsBase: true,
  page,
  *check(corpus) {
    const { base } = corpus;
    if (!base) return;
    for (const source of corpus.sources.values()) {
      const before = base.bodies.get(source.id);
      const now = wordsAt(corpus, source.body);
      // Git may write the line ends of another system into the files; no word depends on them.
      if (before === undefined || unifyLineEnds(before) === unifyLineEnds(now)) continue;
      const runs = diffWords(unifyLineEnds(before), unifyLineEnds(now));
      const changes = runs ? listChanges(runs, source, now) : [];
      const [first, ...others] = changes;
      const shown = others.slice(0, mostPlaces - 1);
      yield {
        message: `the text of \`${source.id}\` has changed since ${base.ref}`,
        primary: first ?? { at: source.body, text: 'too much has changed to show it word by word' },
        related: shown,
        notes: [
          ...(runs ? [`from then to now: ${markDiff(shortenDiff(runs))}`] : []),
          ...(others.length > shown.length ? [`it has changed in ${count(changes.length, 'place')}`] : []),
          ...tellQuotes(corpus, source, changes),
        ],
        help: 'bring the earlier text back; a corrected article comes in with `crossquote import --update`',
        source: source.id,
        subject: [source.id, before, now],
      };
    }
  },
};

function unifyLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Where words were put in, or taken out, each with what stood there before. */
function listChanges(runs: readonly DiffRun[], source: Source, body: string): Label[] {
  const changes: Label[] = [];
  const toOffset = findOffsets(body);
  let at = 0;
  for (const [index, { kind, text }] of runs.entries()) {
    if (kind === 'quote') {
      const added = runs[index + 1]?.kind === 'source' ? runs[index + 1] : undefined;
      const length = added?.text.trimEnd().length ?? 0;
      changes.push({ at: spanOf(source, toOffset(at), toOffset(at + length)), text: `was ${showWords(text)}` });
      continue;
    }
    if (kind === 'source' && runs[index - 1]?.kind !== 'quote') {
      const end = at + text.trimEnd().length;
      changes.push({ at: spanOf(source, toOffset(at), toOffset(end)), text: 'was not there' });
    }
    at += text.length;
  }
  return changes;
}

/** The way back from a text with unified line ends to the text as it stands. */
function findOffsets(body: string): (at: number) => number {
  const breaks = [...body.matchAll(/\r\n/g)].map(({ index }, earlier) => index - earlier);
  return (at) => at + breaks.filter((each) => each < at).length;
}

function spanOf({ file, body }: Source, start: number, end: number): Span {
  return { file, start: body.start + start, end: body.start + end };
}

function showWords(text: string): string {
  return text.trim() === '' ? 'white space' : `"${shortenRun(text.trim())}"`;
}

/** A few changes with what is around them, and no long stretch. */
function shortenDiff(runs: readonly DiffRun[]): DiffRun[] {
  let changes = 0;
  const shown: DiffRun[] = [];
  for (const run of runs) {
    if (run.kind !== 'same' && shown.at(-1)?.kind !== 'quote' && ++changes > mostChanges) {
      return [...shown, { kind: 'same', text: '…' }];
    }
    shown.push(run.kind === 'same' ? run : { kind: run.kind, text: shortenRun(run.text) });
  }
  return shown;
}

function shortenRun(text: string): string {
  const words = text.split(/(?<=\s)/);
  if (words.length <= 2 * keptWords) return text;
  return `${words.slice(0, keptWords).join('')}… ${words.slice(-keptWords).join('')}`;
}

/** Whether a change is within a stretch; words that were taken out leave no more than a point. */
function touches(part: Span, change: Span): boolean {
  return part.start < Math.max(change.end, change.start + 1) && change.start < part.end && part.start !== change.end;
}

/** Claims that now rest on words which were not there: an edit that fits the source to a claim shows here. */
function tellQuotes(corpus: Corpus, source: Source, changes: readonly Label[]): string[] {
  const resting = corpus.claims.filter(({ evidence }) =>
    evidence.some((each) => {
      const anchor = each.source?.text === source.id ? corpus.anchors.get(each) : undefined;
      return anchor?.parts.some((part) => changes.some(({ at }) => touches(part, at)));
    }),
  );
  if (resting.length === 0) return [];
  const names = resting.map(({ id }) => `\`${id}\``);
  return [
    `${joinWith('and', listSome(names, mostPlaces, 'other claim'))} ${resting.length === 1 ? 'quotes' : 'quote'} the changed words`,
  ];
}
