import type { Span } from './span.ts';
import type { Written } from './written.ts';

/** A value that is given by its distance from another fact's. */
export interface RelativeValue {
  readonly after?: Written;
  readonly before?: Written;
  readonly by?: Written;
  readonly span: Span;
}

export type StatedValue = Written | RelativeValue;

/** The circumstances under which a reading holds: `as-of`, `mode`, `place`, `event`, … */
export type Scope = ReadonlyMap<string, Written>;

export const stances = ['affirms', 'denies', 'hedges'] as const;
export type Stance = (typeof stances)[number];

/** One source's words for, or against, a claim: a W3C TextQuoteSelector, and what it answers. */
export interface Evidence {
  /** Missing where the author left it out: then nothing can be checked. */
  readonly source?: Written;
  readonly quote: Written;
  readonly prefix?: Written;
  readonly suffix?: Written;
  readonly phrase?: Written;
  /** The evidence's own value, else the claim's. */
  readonly value?: StatedValue;
  /** The claim's scope with the evidence's laid over it. */
  readonly scope: Scope;
  readonly saidBy?: Written;
  readonly stance: Stance;
  /** The file or the entry is damaged, so that the quote must not be counted as checked. */
  readonly damaged: boolean;
}

/** One curated statement, in the curator's words. */
export interface Claim {
  readonly id: string;
  readonly at: Span;
  readonly statement?: Written;
  /** The question it answers; claims with the same fact are compared. */
  readonly fact: string;
  /** Where the fact is written; nothing where the claim's id stands for it. */
  readonly factAt?: Written;
  readonly value?: StatedValue;
  readonly scope: Scope;
  readonly minIndependent?: number;
  readonly evidence: readonly Evidence[];
}

export const valueTypes = ['date', 'period', 'duration', 'quantity', 'entity', 'boolean', 'ordinal', 'text'] as const;
export type ValueType = (typeof valueTypes)[number];

export const propertyKinds = ['event', 'state', 'cumulative'] as const;
export type PropertyKind = (typeof propertyKinds)[number];

/** How the values of a property compare. */
export interface Property {
  readonly key: Written;
  readonly type?: ValueType;
  readonly kind: PropertyKind;
  readonly scale: readonly string[];
  readonly many: boolean;
}

/** Somebody or something that values and speakers name. */
export interface Entity {
  readonly key: Written;
  readonly name?: string;
  readonly aliases: readonly string[];
  readonly partOf?: Written;
}

/** A finding that an editor keeps on purpose. */
export interface Acceptance {
  readonly finding: Written;
  readonly rule?: Written;
  readonly reason: string;
  readonly by?: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: Written;
}
