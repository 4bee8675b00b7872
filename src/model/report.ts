import type { Difference, DiffRun, QuoteClass } from './anchor.ts';
import type { Stance } from './claim.ts';
import type { Severity } from './config.ts';
import type { AcceptanceState, RuleInfo, Since } from './finding.ts';
import type { Fix } from './fix.ts';
import type { Place } from './span.ts';

export const conclusions = ['clean', 'findings', 'nothing-checked'] as const;
export type Conclusion = (typeof conclusions)[number];

/** Where several would hold, the first in this order. */
export const agreements = ['contradicted', 'disputed', 'undecided', 'scoped', 'single', 'unanimous'] as const;
export type Agreement = (typeof agreements)[number];

/** A stretch of one file, in UTF-16 code units; `end` is exclusive. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

export type QuoteCounts = Readonly<Record<'total' | QuoteClass, number>>;

export interface Counts {
  readonly sources: number;
  readonly outlets: number;
  readonly newsrooms: number;
  readonly claims: number;
  readonly quotes: QuoteCounts;
  readonly facts: Readonly<Record<'total' | Agreement, number>>;
  readonly findings: Readonly<Record<Severity | 'accepted', number>>;
  /** The open findings that the base does not have; only with a base. */
  readonly new?: Readonly<Record<Severity, number>>;
}

/** The revision that the findings are held against, or why there is none although one was asked for. */
export type ReportBase = { readonly ref: string; readonly commit: string } | { readonly missing: string };

export interface ReportFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly status: 'open' | 'accepted';
  /** Whether the base has it, too; only with a base. */
  readonly since?: Since;
  readonly fingerprint: string;
  readonly message: string;
  readonly claim?: string;
  readonly fact?: string;
  readonly source?: string;
  /** The readings that it is about, where it is about some. */
  readonly readings?: readonly EvidenceName[];
  readonly primary: Place;
  readonly related: readonly Place[];
  readonly notes: readonly string[];
  readonly help?: string;
  /** What `crossquote fix` does about it. */
  readonly fix?: Fix;
}

/** One piece of a claim's evidence, counted from 0. */
export interface EvidenceName {
  readonly claim: string;
  readonly evidence: number;
}

export interface ReportReading {
  readonly claim: string;
  /** Which of the claim's pieces of evidence it is, counted from 0. */
  readonly evidence: number;
  readonly source: string;
  readonly outlet: string;
  readonly origin: string;
  readonly published: string | null;
  readonly scope: Readonly<Record<string, string>>;
  readonly saidBy?: string;
  /** The speaker's name as it is declared, where `saidBy` is another. */
  readonly speaker?: string;
  readonly stance?: Stance;
  readonly place: Place;
}

/** Readings of one fact that give the same value. */
export interface ReportValue {
  readonly value: string;
  /** How it was understood, where that says more than the value does: `242 to 245 days`. */
  readonly means?: string;
  /**
   * For a date, a period, or a time told by another fact: the first and the last day it can mean, `YYYY-MM-DD`;
   * open ends are missing.
   */
  readonly bounds?: { readonly earliest?: string; readonly latest?: string };
  readonly outlets: readonly string[];
  readonly newsrooms: readonly string[];
  readonly speakers: readonly string[];
  readonly readings: readonly ReportReading[];
}

export interface ReadingName {
  readonly claim: string;
  readonly source: string;
}

export interface Comparison {
  readonly a: ReadingName;
  readonly b: ReadingName;
  readonly verdict: string;
  readonly because: string;
  readonly count: number;
}

export interface ReportFact {
  readonly fact: string;
  readonly agreement: Agreement;
  readonly values: readonly ReportValue[];
  readonly comparisons: readonly Comparison[];
  readonly omitted?: number;
}

export interface ReportEvidence {
  readonly source: string;
  readonly quote: string;
  readonly class: QuoteClass;
  /** Where the quote stands; empty unless it stands somewhere. */
  readonly places: readonly Place[];
  /** What the quote takes of the first place, where that is not all of it. */
  readonly parts?: readonly Offsets[];
  /** The sentence, or sentences, around the first place. */
  readonly sentence?: Offsets;
  /** For a quote that fails: the passage it comes closest to. */
  readonly nearest?: Place;
  readonly differences?: readonly Difference[];
  readonly diff?: readonly DiffRun[];
  /** What an ellipsis leaves out, as it stands in the source. */
  readonly omitted?: readonly string[];
}

export interface ReportClaim {
  readonly id: string;
  readonly claim: string;
  /** The question it answers. */
  readonly fact: string;
  readonly place: Place;
  readonly evidence: readonly ReportEvidence[];
}

export interface ReportSource {
  readonly id: string;
  readonly file: string;
  /** Where its text stands in the file, behind the front matter. */
  readonly body: Offsets;
  readonly title?: string;
  readonly outlet: string;
  readonly origin: string;
  readonly published: string | null;
  /** Where it has no date: the first and the last day on which its words can have been written. */
  readonly bounds?: { readonly earliest: string; readonly latest: string };
  readonly url: string | null;
  readonly archived?: string;
  /** The later version by the same outlet, which speaks in its place. */
  readonly supersededBy?: string;
  readonly sha256: string;
  /** How many quotes stand in it. */
  readonly quotes: number;
}

export interface ReportAcceptance {
  readonly finding: string;
  readonly rule: string | null;
  readonly reason: string;
  readonly by: string | null;
  readonly until: string | null;
  readonly state: AcceptanceState;
}

/** The report as other tools read it, version 1: plain data, sorted, no clock, no machine path. */
export interface ReportData {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly conclusion: Conclusion;
  readonly base?: ReportBase;
  readonly counts: Counts;
  readonly findings: readonly ReportFinding[];
  /** Findings of the base that are gone, with their places there; only with a base. */
  readonly fixed?: readonly ReportFinding[];
  readonly facts: readonly ReportFact[];
  readonly claims: readonly ReportClaim[];
  readonly sources: readonly ReportSource[];
  readonly accepted: readonly ReportAcceptance[];
}

/** What reporters get: the data, every rule, and the files' texts for the words around a place. */
export interface Report extends ReportData {
  /** The severities whose open findings fail the check. */
  readonly failing: readonly Severity[];
  readonly rules: readonly RuleInfo[];
  readonly texts: ReadonlyMap<string, string>;
}
