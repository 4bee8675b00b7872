import type { EntityIndex } from '../compare/entities.ts';
import { showStated } from '../compare/list-readings.ts';
import { findProperty, findValue } from '../compare/stated-values.ts';
import type { Claim, Evidence, StatedValue } from '../model/claim.ts';
import type { ParsedCorpus } from '../model/corpus.ts';
import type { MutationKind } from '../model/mutation.ts';
import type { Span } from '../model/span.ts';
import type { Written } from '../model/written.ts';
import { alterQuote } from './alter-quote.ts';
import { type Alternatives, shiftRelation, shiftValue } from './shift-value.ts';

/** A claim with one thing in it changed. */
export interface Mutation {
  readonly kind: MutationKind;
  readonly at: Span;
  readonly from: string;
  readonly to: string;
  readonly claim: Claim;
}

/** Every small falsehood that one claim may be given, in the order in which its parts are written. */
export function listMutations(claim: Claim, corpus: ParsedCorpus, index: EntityIndex): Mutation[] {
  return [
    ...distinct(claim.evidence.map(({ value }) => value)).flatMap((value) =>
      mutateValue(claim, value, findAlternatives(claim, corpus, index), corpus),
    ),
    ...dropScopes(claim, corpus),
    ...claim.evidence.flatMap((evidence) => [
      ...mutateVoice(claim, evidence),
      ...alterQuote(evidence.quote.text).map(({ text, from, to }) => ({
        kind: 'quote' as const,
        at: evidence.quote.span,
        from,
        to,
        claim: withEvidence(claim, (each) => (each === evidence ? { ...each, quote: { ...each.quote, text } } : each)),
      })),
    ]),
  ];
}

/** Values that several pieces of evidence share are one value, written once. */
function distinct<T>(items: readonly (T | undefined)[]): T[] {
  return [...new Set(items.filter((item) => item !== undefined))];
}

function withEvidence(claim: Claim, change: (evidence: Evidence) => Evidence): Claim {
  return { ...claim, evidence: claim.evidence.map(change) };
}

function findAlternatives(claim: Claim, corpus: ParsedCorpus, { isPartOf }: EntityIndex): Alternatives {
  const ids = [...corpus.entities.keys()].sort();
  return {
    property: findProperty(corpus, claim.fact),
    otherEntity: (id) => {
      const from = ids.findIndex((each) => each > id);
      const others = [...ids.slice(from), ...ids.slice(0, Math.max(from, 0))];
      return others.find((other) => other !== id && !isPartOf(other, id) && !isPartOf(id, other));
    },
  };
}

function mutateValue(claim: Claim, stated: StatedValue, alternatives: Alternatives, corpus: ParsedCorpus): Mutation[] {
  const into = (value: StatedValue) => ({
    ...withEvidence(claim, (each) => (each.value === stated ? { ...each, value } : each)),
    ...(claim.value === stated && { value }),
  });
  const from = showStated(stated);
  if (!('text' in stated)) {
    return shiftRelation(stated).map(({ at, to, value }) => ({
      kind: 'value',
      at: at.span,
      from: at.text,
      to,
      claim: into(value),
    }));
  }
  const value = findValue(corpus, claim.fact, stated);
  return shiftValue(stated.text, value, alternatives).map((to) => ({
    kind: 'value',
    at: stated.span,
    from,
    to,
    claim: into({ ...stated, text: to }),
  }));
}

/** Every circumstance is left out once. Without a value it separates nothing, and is left alone. */
function dropScopes(claim: Claim, { sources }: ParsedCorpus): Mutation[] {
  const circumstances = new Map<Written, string>();
  for (const { value, scope, source } of claim.evidence) {
    const published = sources.get(source?.text ?? '')?.published?.value.text;
    for (const [key, written] of value ? scope : []) {
      // Without `as-of` the day of the text stands for it: where the two are the same, nothing changes.
      if (key !== 'as-of' || written.text.trim() !== published) circumstances.set(written, key);
    }
  }
  return [...circumstances].map(([written, key]) => ({
    kind: 'scope' as const,
    at: written.span,
    from: `${key}: ${written.text}`,
    to: '',
    claim: withEvidence(claim, (each) =>
      each.scope.get(key) === written
        ? { ...each, scope: new Map([...each.scope].filter(([other]) => other !== key)) }
        : each,
    ),
  }));
}

/** A statement becomes a denial, a denial or a hedge a statement; words that a speaker says become the outlet's own. */
function mutateVoice(claim: Claim, evidence: Evidence): Mutation[] {
  if (!evidence.value) return [];
  const stance = evidence.stance === 'affirms' ? 'denies' : 'affirms';
  const change = (changed: Evidence) => withEvidence(claim, (each) => (each === evidence ? changed : each));
  const { saidBy, ...unattributed } = evidence;
  return [
    {
      kind: 'stance',
      at: evidence.quote.span,
      from: evidence.stance,
      to: stance,
      claim: change({ ...evidence, stance }),
    },
    ...(saidBy
      ? [{ kind: 'speaker' as const, at: saidBy.span, from: saidBy.text, to: '', claim: change(unattributed) }]
      : []),
  ];
}
