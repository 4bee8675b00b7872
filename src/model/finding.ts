import type { Acceptance, Claim, Evidence } from './claim.ts';
import type { Severity } from './config.ts';
import type { Corpus } from './corpus.ts';
import type { Fix } from './fix.ts';
import type { Label } from './span.ts';

/** What a rule says about one problem: facts first, advice last. */
export interface Draft {
  /** Stands alone: names the claim or the source. No place, no advice, no final full stop. */
  readonly message: string;
  /** The smallest thing that has the problem. */
  readonly primary: Label;
  readonly related?: readonly Label[];
  /** Facts. */
  readonly notes?: readonly string[];
  /** One step to take. */
  readonly help?: string;
  readonly fix?: Fix;
  readonly claim?: string;
  readonly fact?: string;
  readonly source?: string;
  /** The readings it is about: they, not where they are written, make its fingerprint. */
  readonly readings?: readonly ReadingRef[];
  /** One side only hedges: an error becomes a warning. */
  readonly hedged?: boolean;
  /** What it is about where that is no reading: words of the record, never a path or a line. */
  readonly subject?: readonly string[];
}

export interface ReadingRef {
  readonly claim: Claim;
  readonly evidence: Evidence;
}

/** What is known of a rule before it runs. */
export interface RuleInfo {
  readonly id: string;
  /** One line: what the record has when the rule speaks. */
  readonly summary: string;
  readonly severity: Severity;
  /** The page that explains it, in Markdown. */
  readonly page: string;
  /** It is about what a change does, and so is silent where no base is known. */
  readonly needsBase?: true;
}

/** One problem to look for. Pure: the corpus in, drafts out. */
export interface Rule extends RuleInfo {
  check(corpus: Corpus): Iterable<Draft>;
}

/** What became of an accepted finding; `past`: it was about a change that is over. */
export const acceptanceStates = ['used', 'stale', 'expired', 'past'] as const;
export type AcceptanceState = (typeof acceptanceStates)[number];

export interface LedgerEntry {
  readonly acceptance: Acceptance;
  readonly state: AcceptanceState;
  /** Where a finding has the fingerprint, and is of another rule than the entry names. */
  readonly otherRule?: string;
}

/** A rule about accepted findings: it needs to know what was found. */
export interface LedgerRule extends RuleInfo {
  checkLedger(ledger: readonly LedgerEntry[], corpus: Corpus): Iterable<Draft>;
}

/** Whether a change brings a finding, or it was there before. */
export const sinces = ['new', 'still'] as const;
export type Since = (typeof sinces)[number];

/** A draft with its rule, its identity and its standing. */
export interface Finding extends Draft {
  readonly rule: string;
  readonly severity: Severity;
  readonly status: 'open' | 'accepted';
  readonly fingerprint: string;
}
