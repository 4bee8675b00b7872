import type { Place } from './span.ts';

/** What is changed in a claim to see whether the check notices. */
export const mutationKinds = ['value', 'scope', 'stance', 'speaker', 'quote'] as const;
export type MutationKind = (typeof mutationKinds)[number];

/** One small falsehood put into one claim, and the rules that spoke up because of it. */
export interface Mutant {
  readonly kind: MutationKind;
  /** The words that were changed, where they are written. */
  readonly place: Place;
  readonly from: string;
  readonly to: string;
  readonly noticedBy: readonly string[];
}

/** What the falsehoods in one claim came to. */
export interface ClaimScore {
  readonly claim: string;
  readonly fact: string;
  readonly total: number;
  readonly noticed: number;
  /** Whether some rule speaks up when its answer changes; a claim without a value gives none. */
  readonly answer: 'checked' | 'unchecked' | 'none';
  /** The newsrooms whose readings the answer can be held against: those that answer the same fact. */
  readonly newsrooms: readonly string[];
  readonly survivors: readonly Mutant[];
}

export type MutationTally = Readonly<Record<MutationKind, { readonly total: number; readonly noticed: number }>>;

/** How many small falsehoods the check would notice, claim by claim. Plain data, the same for the same files. */
export interface MutationScore {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly total: number;
  readonly noticed: number;
  /** Falsehoods that were not tried, because the budget was spent. */
  readonly omitted: number;
  readonly kinds: MutationTally;
  readonly claims: readonly ClaimScore[];
}
