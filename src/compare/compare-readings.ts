import type { Property } from '../model/claim.ts';
import type { Circumstance, Decision, Reading } from '../model/reading.ts';
import type { Bounds, Relation, Value } from '../model/value.ts';
import { compareValues, entails } from '../values/compare-values.ts';
import type { EntityIndex } from './entities.ts';

export interface Judgement {
  readonly decision: Decision;
  /** In words; told only where it is shown. */
  readonly because: () => string;
}

/**
 * How two readings of one fact stand to each other, in the order value, scope, voice; the step that
 * decides is told. Nothing where they say the same.
 */
export function compareReadings(
  a: Reading,
  b: Reading,
  property: Property | undefined,
  index: EntityIndex,
): Judgement | undefined {
  const byValue = judgeValues(a, b, property, index);
  if (byValue !== 'conflict') return byValue;
  return judgeScopes(a, b, property, index) ?? judgeVoices(a, b, findOpenKeys(a, b, property, index), property);
}

/** Step 1. A denial of v means not v: it conflicts with what agrees with v or refines it, and with nothing else. */
function judgeValues(
  a: Reading,
  b: Reading,
  property: Property | undefined,
  index: EntityIndex,
): Judgement | undefined | 'conflict' {
  if (!a.value || !b.value) {
    if (a.shown === b.shown) return undefined;
    const unread = [a, b].find(({ value, evidence }) => !value && evidence.value && 'text' in evidence.value);
    if (unread) return { decision: 'undecided', because: () => `${unread.shown} is no ${property?.type ?? 'value'}` };
    return {
      decision: 'compatible',
      because: () => 'a value that refers to another fact is held against the timeline',
    };
  }
  const relation = compareValues(a.value, b.value, index.isPartOf);
  if (a.denies && b.denies)
    return relation === 'agrees' ? undefined : { decision: 'compatible', because: () => 'both are denials' };
  if (a.denies || b.denies) {
    const [denied, stated] = a.denies ? [a.value, b.value] : [b.value, a.value];
    if (relation === 'undecided' || relation === 'incomparable') return describeRelation(relation, a.value, b.value);
    if (entails(stated, denied, index.isPartOf)) return 'conflict';
    return { decision: 'compatible', because: () => 'what is denied is not what the other says' };
  }
  if (relation === 'agrees') return undefined;
  if (relation !== 'contradicts') return describeRelation(relation, a.value, b.value);
  return property?.many === true
    ? { decision: 'side-by-side', because: () => 'several values of this fact hold side by side' }
    : 'conflict';
}

function describeRelation(relation: Relation, a: Value, b: Value): Judgement {
  if (relation === 'refines') {
    const because =
      a.type === 'ordinal'
        ? 'one is a step weaker than the other'
        : 'both can be true: one is more exact than the other';
    return { decision: 'refines', because: () => because };
  }
  if (relation === 'incomparable')
    return { decision: 'incomparable', because: () => `${a.shown} and ${b.shown} are values of different kinds` };
  return {
    decision: 'undecided',
    because: () =>
      a.type === 'text' || b.type === 'text' ? 'texts are not compared' : 'the two count different things',
  };
}

/** Step 2. What both speak of and differ in explains the difference. */
function judgeScopes(
  a: Reading,
  b: Reading,
  property: Property | undefined,
  index: EntityIndex,
): Judgement | undefined {
  const keys: string[] = [];
  for (const [key, one] of a.circumstances) {
    const other = b.circumstances.get(key);
    if (other && relate(one, other, index) === 'differ') keys.push(`${key}: ${one.name}, ${other.name}`);
  }
  if (keys.length > 0) return { decision: 'different-scope', because: () => keys.join('; ') };
  if (!a.asOf || !b.asOf) return undefined;
  const apart = areApart(a.asOf, b.asOf);
  if (property?.kind === 'state' && apart)
    return { decision: 'changed', because: () => 'a state at two different times' };
  if (property?.kind === 'cumulative' && apart) return judgeGrowth(a, b, a.asOf.max < b.asOf.min);
  return undefined;
}

/** A figure that may only grow: the later one is larger, or it is denied, and may have grown. */
function judgeGrowth(a: Reading, b: Reading, bIsLater: boolean): Judgement | undefined {
  const [earlier, later] = bIsLater ? [sizeOf(a), sizeOf(b)] : [sizeOf(b), sizeOf(a)];
  if (earlier === undefined || later === undefined) return undefined;
  if (a.denies || b.denies) return { decision: 'changed', because: () => 'a figure at two different times' };
  if (later.min < earlier.min || later.max < earlier.max) return undefined;
  return { decision: 'grown', because: () => 'a later figure may only be larger, and it is' };
}

/** What grows: the bounds of a value, or its step on a scale; of anything else, nothing does. */
function sizeOf({ value }: Reading): Bounds | undefined {
  if (value?.type === 'ordinal') return { min: value.step, max: value.step };
  return value && 'max' in value ? value : undefined;
}

/** Two circumstances are the same, or differ; where one lies within the other, they may be either. */
function relate(one: Circumstance, other: Circumstance, { isPartOf }: EntityIndex): 'same' | 'differ' | 'open' {
  if (one.name === other.name) return 'same';
  if (isPartOf(one.name, other.name) || isPartOf(other.name, one.name)) return 'open';
  if (!one.days || !other.days || areApart(one.days, other.days)) return 'differ';
  return one.days.min === other.days.min && one.days.max === other.days.max ? 'same' : 'open';
}

function areApart(one: Bounds, other: Bounds): boolean {
  return one.max < other.min || other.max < one.min;
}

/** Keys of scope that might explain a difference: given by one side only, or by one side more exactly. */
interface OpenKeys {
  readonly missing: readonly string[];
  readonly wider: readonly string[];
}

const noKeys: OpenKeys = { missing: [], wider: [] };

/** `as-of` counts where the kind of the fact goes by it. */
function findOpenKeys(a: Reading, b: Reading, property: Property | undefined, index: EntityIndex): OpenKeys {
  const timed = property?.kind === 'state' || property?.kind === 'cumulative';
  if (!timed && a.circumstances.size === 0 && b.circumstances.size === 0) return noKeys;
  const keys = [...new Set([...a.circumstances.keys(), ...b.circumstances.keys()])];
  const missing = keys.filter((key) => a.circumstances.has(key) !== b.circumstances.has(key));
  if (timed && (a.asOf === undefined) !== (b.asOf === undefined)) missing.push('as-of');
  const wider = keys.filter((key) => {
    const [one, other] = [a.circumstances.get(key), b.circumstances.get(key)];
    return one && other && relate(one, other, index) === 'open';
  });
  return { missing: missing.sort(), wider };
}

/** Step 3. Who says it. */
function judgeVoices(a: Reading, b: Reading, { missing, wider }: OpenKeys, property: Property | undefined): Judgement {
  if (a.speaker !== b.speaker) {
    const named = a.speaker !== undefined && b.speaker !== undefined;
    return { decision: named ? 'parties-disagree' : 'disputed', because: () => `${tell(a)}; ${tell(b)}` };
  }
  if (missing.length + wider.length > 0) {
    const because = () =>
      [
        ...(missing.length > 0 ? [`only one side gives ${nameKeys(missing)}`] : []),
        ...(wider.length > 0 ? [`one side gives ${nameKeys(wider)} more exactly`] : []),
      ].join('; ');
    return { decision: 'contradiction-unless-scoped', because };
  }
  const sameOutlet = a.source.outlet === b.source.outlet;
  const own = a.speaker === undefined;
  const decision = sameOutlet ? 'self-contradiction' : own ? 'contradiction' : 'misreported-position';
  return { decision, because: () => tellConflict(a, b, sameOutlet, own) + tellShrinking(a, b, property) };
}

function nameKeys(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(', ');
}

function tellConflict(a: Reading, b: Reading, sameOutlet: boolean, own: boolean): string {
  const [one, other] = [a.source.outlet, b.source.outlet];
  const hedging = [a, b].filter(({ hedges }) => hedges).map(({ source }) => `; ${source.outlet} hedges`);
  const words = sameOutlet
    ? `${one} ${own ? 'says' : 'reports'} both`
    : own
      ? `${one} and ${other} cannot both be right`
      : `${one} and ${other} report ${nameSpeaker(a)} differently`;
  return `${words}${hedging.join('')}`;
}

function tellShrinking(a: Reading, b: Reading, property: Property | undefined): string {
  const shrinks =
    property?.kind === 'cumulative' && sizeOf(a) !== undefined && a.asOf && b.asOf && areApart(a.asOf, b.asOf);
  return shrinks ? '; the figure may only grow, and the later one is smaller' : '';
}

/** Who says what, as "Harbour News says true", "Japan denies true". */
function tell(reading: Reading): string {
  const who = reading.speaker === undefined ? reading.source.outlet : nameSpeaker(reading);
  return reading.denies ? `${who} denies ${reading.shown.replace(/^not /, '')}` : `${who} says ${reading.shown}`;
}

function nameSpeaker({ speakerName, speaker }: Reading): string {
  return speakerName ?? speaker ?? '';
}
