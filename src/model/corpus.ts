import type { Anchor } from './anchor.ts';
import type { Acceptance, Claim, Entity, Evidence, Property } from './claim.ts';
import type { Config } from './config.ts';
import type { InputProblem } from './problem.ts';
import type { Fact } from './reading.ts';
import type { Credit, Source } from './source.ts';
import type { TimelineConflict } from './timeline.ts';
import type { Bounds } from './value.ts';

/** What the files say, before any quote is looked up. */
export interface ParsedCorpus {
  /** Every file that could be decoded, by its path below the root. */
  readonly texts: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Sources that are there but could not be read, by id. */
  readonly unreadable: ReadonlySet<string>;
  /** Claims files that could not be read, or not to their end, by path. */
  readonly unreadClaims: ReadonlySet<string>;
  readonly claims: readonly Claim[];
  readonly properties: ReadonlyMap<string, Property>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly acceptances: readonly Acceptance[];
  readonly config: Config;
  readonly problems: readonly InputProblem[];
}

/** The corpus with every quote looked up. */
export interface AnchoredCorpus extends ParsedCorpus {
  readonly anchors: ReadonlyMap<Evidence, Anchor>;
  /** Byline and date quotes of the sources. */
  readonly credits: ReadonlyMap<Credit, Anchor>;
}

/** The earlier revision that a change starts from. */
export interface Base {
  /** As people call it. */
  readonly ref: string;
  /** What each source's text was, behind the front matter, by the id of the source. */
  readonly bodies: ReadonlyMap<string, string>;
}

/** All that a rule may look at. */
export interface Corpus extends AnchoredCorpus {
  readonly base?: Base;
  readonly facts: readonly Fact[];
  readonly timeline: readonly TimelineConflict[];
  /** When sources without a date can have appeared, by id, in days since 1970-01-01. */
  readonly inferredDates: ReadonlyMap<string, Bounds>;
}
