import { findInSource } from '../anchor/anchor-quote.ts';
import { PassageText } from '../anchor/passage-text.ts';
import { type Context, type Side, standsBeside } from '../anchor/stands-beside.ts';
import { writeContext } from '../edit/write-context.ts';
import { acceptedClasses, type DiffRun } from '../model/anchor.ts';
import type { Evidence } from '../model/claim.ts';
import type { AnchoredCorpus } from '../model/corpus.ts';
import type { TextEdit } from '../model/fix.ts';
import type { Written } from '../model/written.ts';
import type { AlignedParagraphs } from '../text/align-paragraphs.ts';
import { diffWords } from '../text/diff-words.ts';
import type { Stretch } from '../text/stretch.ts';
import { findContext, renewContext } from './find-context.ts';

const sides: readonly Side[] = ['prefix', 'suffix'];

/** A quote that gets other words beside it. */
export interface FollowedQuote {
  readonly quote: Written;
  readonly context: Context;
  readonly edits: readonly TextEdit[];
}

/**
 * The edits of the claims by which every quote of a source that had one place in its old text has that place alone in
 * its new one: where the words beside it have changed, or now stand in other places, too, its `prefix` or `suffix` is
 * written anew. `aligned` tells which paragraph of the source became which. A quote whose place cannot be told stays
 * as it is, and is a finding. The claims are the same in both, so that their pieces of evidence are in the same order.
 */
export function followQuotes(
  id: string,
  before: AnchoredCorpus,
  now: AnchoredCorpus,
  aligned: readonly AlignedParagraphs[],
): FollowedQuote[] {
  const [old, text] = [openText(id, before), openText(id, now)];
  const earlier = before.claims.flatMap(({ evidence }) => evidence);
  if (!old || !text) return [];
  return now.claims
    .flatMap(({ evidence }) => evidence)
    .flatMap((evidence, index) => {
      const was = earlier[index];
      const place = was && evidence.source?.text === id ? placeAlone(was, before) : undefined;
      if (!place || placeAlone(evidence, now)) return [];
      const { start } = old.source.body;
      const stood = { start: place.start - start, end: place.end - start };
      const target = followPlace(evidence.quote.text, stood, old, text, aligned);
      const context = target && chooseContext(evidence, target, text);
      const edits = context && writeContext(now.texts, evidence, context);
      return edits ? [{ quote: evidence.quote, context, edits }] : [];
    });
}

function openText(id: string, corpus: AnchoredCorpus): PassageText | undefined {
  const source = corpus.sources.get(id);
  return source && new PassageText(source, corpus.texts.get(source.file) ?? '');
}

/** The place of a quote that has one, with the words beside it that are given. */
function placeAlone(evidence: Evidence, corpus: AnchoredCorpus): Stretch | undefined {
  const anchor = corpus.anchors.get(evidence);
  const isAlone = anchor && acceptedClasses.includes(anchor.class) && anchor.places.length === 1;
  return isAlone && !anchor.contextMissing ? anchor.places[0] : undefined;
}

/** The place of a quote in the paragraph that its old one became; of several there, the one whose words have stayed. */
function followPlace(
  exact: string,
  place: Stretch,
  old: PassageText,
  text: PassageText,
  aligned: readonly AlignedParagraphs[],
): Stretch | undefined {
  const pair = aligned.find(({ before }) => before && before.start <= place.start && place.start < before.end);
  const { before, now } = pair ?? {};
  if (!before || !now) return undefined;
  const places = listPlaces(exact, text, now);
  if (places.length < 2) return places[0];
  const runs = diffWords(old.body.slice(before.start, before.end), text.body.slice(now.start, now.end));
  const offset = followOffset(place.start - before.start, runs ?? []);
  return places.find(({ start }) => offset !== undefined && start === now.start + offset);
}

/** Where an offset of the first text stands in the second; nowhere where its words went. */
function followOffset(offset: number, runs: readonly DiffRun[]): number | undefined {
  let [first, second] = [0, 0];
  for (const { kind, text } of runs) {
    if (kind === 'same' && offset < first + text.length) return second + offset - first;
    if (kind !== 'source') first += text.length;
    if (kind !== 'quote') second += text.length;
    if (offset < first) return undefined;
  }
  return undefined;
}

/** Where a quote stands in a paragraph of a text, whatever stands beside it. */
function listPlaces(exact: string, text: PassageText, paragraph: Stretch): Stretch[] {
  const offset = text.source.body.start;
  const anchor = findInSource({ exact }, text);
  if (!anchor || !acceptedClasses.includes(anchor.class)) return [];
  return anchor.places
    .map(({ start, end }) => ({ start: start - offset, end: end - offset }))
    .filter(({ start }) => paragraph.start <= start && start < paragraph.end);
}

/** What must change beside a quote for it to have a place alone. */
function chooseContext({ quote, prefix, suffix }: Evidence, place: Stretch, text: PassageText): Context | undefined {
  const given: Context = { ...(prefix && { prefix: prefix.text }), ...(suffix && { suffix: suffix.text }) };
  if (!prefix && !suffix) return findContext(quote.text, place, text);
  const stands = (side: Side) => standsBeside(place, { [side]: given[side] }, text.body);
  const [standing, gone] = [pick(given, stands), pick(given, (side) => !stands(side))];
  // Where all stand and do not suffice, more words of them may.
  return Object.keys(gone).length > 0
    ? renewContext(quote.text, gone, standing, place, text)
    : renewContext(quote.text, given, {}, place, text);
}

function pick(context: Context, wanted: (side: Side) => boolean): Context {
  return Object.fromEntries(
    sides.filter((side) => context[side] !== undefined && wanted(side)).map((side) => [side, context[side]]),
  );
}
