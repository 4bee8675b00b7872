import { findInSource } from '../anchor/anchor-quote.ts';
import type { PassageText } from '../anchor/passage-text.ts';
import type { Context } from '../anchor/stands-beside.ts';
import type { Anchor } from '../model/anchor.ts';
import type { Evidence } from '../model/claim.ts';
import type { AnchoredCorpus } from '../model/corpus.ts';
import type { Fix } from '../model/fix.ts';
import type { Source } from '../model/source.ts';
import type { Stretch } from '../text/stretch.ts';
import { openText } from './open-text.ts';
import { findGivenContext, tellApart } from './pick-context.ts';
import { writeContext } from './write-context.ts';

/** Where a reading's quote stands. */
interface Standing {
  readonly evidence: Evidence;
  readonly anchor: Anchor;
  readonly source: Source;
}

/** Gives a quote that stands in several places the words that tell the first of them from the others. */
export function pinFirstPlace(corpus: AnchoredCorpus, { evidence, anchor, source }: Standing): Fix | undefined {
  const text = openText(corpus, source);
  if (!text) return undefined;
  const [first, ...others] = stretchesOf(anchor, source);
  const context = first && tellApart(first, others, text.body);
  if (!context) return undefined;
  const key = context.prefix === undefined ? 'suffix' : 'prefix';
  return pin(corpus, evidence, text, context, `pin the quote to the first of its places with \`${key}\``);
}

/**
 * Brings a prefix or suffix that stands some words away from the quote up to it. Only where one place of
 * the quote has them all: words that stand nowhere near it may mean another passage.
 */
export function moveContext(corpus: AnchoredCorpus, { evidence, anchor, source }: Standing): Fix | undefined {
  const text = openText(corpus, source);
  if (!text) return undefined;
  const fitting = stretchesOf(anchor, source).flatMap((place) => {
    const context = gatherContext(place, evidence, text.body);
    return context ? [context] : [];
  });
  const [context] = fitting;
  if (!context || fitting.length > 1) return undefined;
  const keys = Object.keys(context).map((key) => `\`${key}\``);
  return pin(corpus, evidence, text, context, `bring ${keys.join(' and ')} up to the quote`);
}

/** The contexts that must change for a place to have all that are given; nothing where it cannot. */
function gatherContext(place: Stretch, evidence: Evidence, body: string): Context | undefined {
  const context: { prefix?: string; suffix?: string } = {};
  for (const side of ['prefix', 'suffix'] as const) {
    const given = evidence[side];
    if (!given) continue;
    const found = findGivenContext(place, given.text, body, side);
    if (!found) return undefined;
    if (found.moved) context[side] = found.words;
  }
  return context;
}

function stretchesOf(anchor: Anchor, source: Source): Stretch[] {
  return anchor.places.map(({ start, end }) => ({ start: start - source.body.start, end: end - source.body.start }));
}

/** The edits that write a context into the evidence, if with it the quote has one place and no more. */
function pin(
  corpus: AnchoredCorpus,
  evidence: Evidence,
  text: PassageText,
  context: Context,
  title: string,
): Fix | undefined {
  const selector = {
    exact: evidence.quote.text,
    ...(evidence.prefix && { prefix: evidence.prefix.text }),
    ...(evidence.suffix && { suffix: evidence.suffix.text }),
    ...context,
  };
  const anchor = findInSource(selector, text);
  if (!anchor || anchor.contextMissing || anchor.places.length !== 1) return undefined;
  const edits = writeContext(corpus.texts, evidence, context);
  return edits && edits.length > 0 ? { title, edits } : undefined;
}
