import type { RelativeValue, StatedValue } from '../model/claim.ts';
import type { Fact, Reading } from '../model/reading.ts';
import type { TimelineConflict, TimelineStep } from '../model/timeline.ts';
import type { Bounds } from '../model/value.ts';
import { findFittingDays } from '../values/calendar.ts';
import { readDuration } from '../values/read-value.ts';
import { showStated } from './list-readings.ts';

/**
 * One inequality of a simple temporal network (Dechter, Meiri, and Pearl 1991): `to` is at most `days` later
 * than `from`. Days are counted from 1970-01-01, which is the point `origin`.
 */
interface Constraint {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly step: TimelineStep;
}

const origin = '';

/** More conflicts than this in one corpus are one conflict seen from many sides. */
const mostConflicts = 50;

/**
 * Holds dates, and values that refer to another fact's, against one another. Only facts that others refer to,
 * or that refer to others, take part: two dates of one fact are compared as any two values are.
 */
export function checkTimeline(facts: readonly Fact[]): TimelineConflict[] {
  const points = new Map(facts.map((fact) => [fact.name, listPoints(fact)]));
  const relations = facts.flatMap((fact) => fact.readings.flatMap((reading) => relate(fact, reading, points)));
  const linked = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const dates = facts.flatMap((fact) => fact.readings.flatMap((reading) => fix(fact, reading, linked)));
  return findConflicts([...dates, ...relations]);
}

/** The point in time that a reading is about: the fact with its scope; of a state, with the time it holds at too. */
function pointOf(fact: Fact, { circumstances, asOf }: Reading): string {
  const scope = [...circumstances].map(([key, { name }]) => `${key}=${name}`);
  const state = fact.property?.kind === 'state' && asOf ? [`as-of=${asOf.min}..${asOf.max}`] : [];
  return JSON.stringify([fact.name, ...scope, ...state]);
}

/** The points of a fact, each with the scope that it is of. */
type Points = ReadonlyMap<string, Reading['circumstances']>;

function listPoints(fact: Fact): Points {
  return new Map(
    fact.readings
      .filter(({ value, evidence }) => value?.type === 'date' || isRelative(evidence.value))
      .map((reading) => [pointOf(fact, reading), reading.circumstances]),
  );
}

/** The point of another fact that a reading refers to: its only one, or the one of the same scope. */
function choosePoint(points: Points | undefined, { circumstances }: Reading): string | undefined {
  if (!points || points.size === 0) return undefined;
  const [first] = points.keys();
  if (points.size === 1) return first;
  const same = [...points].filter(
    ([, scope]) =>
      scope.size === circumstances.size && [...scope].every(([key, { name }]) => circumstances.get(key)?.name === name),
  );
  // Where none or several are left, which is meant is not said.
  return same.length === 1 ? same[0]?.[0] : undefined;
}

/** A reading that only hedges, or denies, binds nothing. */
function binds({ denies, hedges }: Reading): boolean {
  return !denies && !hedges;
}

function fix(fact: Fact, reading: Reading, linked: ReadonlySet<string>): Constraint[] {
  const point = pointOf(fact, reading);
  if (reading.value?.type !== 'date' || !binds(reading) || !linked.has(point)) return [];
  const step = { reading, fact: fact.name, says: `${fact.name} is ${reading.shown}` };
  return between(origin, point, reading.value, step);
}

function relate(fact: Fact, reading: Reading, points: ReadonlyMap<string, Points>): Constraint[] {
  const stated = reading.evidence.value;
  if (!isRelative(stated) || !binds(reading)) return [];
  const point = pointOf(fact, reading);
  const span = spanOf(stated);
  const step = { reading, fact: fact.name, says: `${fact.name} is ${showStated(stated)}` };
  const after = stated.after && choosePoint(points.get(stated.after.text.trim()), reading);
  const before = stated.before && choosePoint(points.get(stated.before.text.trim()), reading);
  return [
    ...(span && after !== undefined ? between(after, point, span, step) : []),
    ...(span && before !== undefined ? between(point, before, span, step) : []),
  ];
}

export function isRelative(stated: StatedValue | undefined): stated is RelativeValue {
  return stated !== undefined && !('text' in stated);
}

/** How many days lie between the two: any number from none where the value does not say. */
export function spanOf({ by }: RelativeValue): Bounds | undefined {
  if (!by) return { min: 0, max: Number.POSITIVE_INFINITY };
  const text = by.text.trim();
  const fitting = findFittingDays(text);
  const length = fitting ? undefined : readDuration(text);
  if (!length) return fitting;
  // "2 years and 3 months" is rounded to its smallest unit.
  const spare = /month|year/i.test(text) ? 31 : 1;
  return { min: Math.floor(length.min / 86_400) - spare, max: Math.ceil(length.max / 86_400) + spare };
}

function between(from: string, to: string, { min, max }: Bounds, step: TimelineStep): Constraint[] {
  return [
    ...(Number.isFinite(max) ? [{ from, to, days: max, step }] : []),
    ...(Number.isFinite(min) ? [{ from: to, to: from, days: -min, step }] : []),
  ];
}

/** Finds negative cycles one by one, each time without the relations of those that were found. */
function findConflicts(all: readonly Constraint[]): TimelineConflict[] {
  const conflicts: TimelineConflict[] = [];
  let constraints = [...all];
  while (conflicts.length < mostConflicts) {
    const cycle = findNegativeCycle(constraints);
    if (!cycle) break;
    const relative = cycle.filter(({ from, to }) => from !== origin && to !== origin);
    // Two dates of one point that cannot meet are two readings that contradict each other: reported as such.
    const dropped = new Set(
      relative.length > 0 ? relative.map(({ step }) => step) : cycle.slice(0, 1).map(({ step }) => step),
    );
    if (relative.length > 0) conflicts.push({ steps: [...new Set(cycle.map(({ step }) => step))] });
    constraints = constraints.filter(({ step }) => !dropped.has(step));
  }
  return conflicts;
}

/** A cycle whose days add up to less than nothing (Bellman 1958, Ford 1956), or nothing where there is none. */
function findNegativeCycle(constraints: readonly Constraint[]): Constraint[] | undefined {
  const points = [...new Set(constraints.flatMap(({ from, to }) => [from, to]))];
  const distance = new Map(points.map((point) => [point, 0]));
  const reachedBy = new Map<string, Constraint>();
  let last: string | undefined;
  for (let round = 0; round < points.length; round++) {
    last = undefined;
    for (const constraint of constraints) {
      const through = (distance.get(constraint.from) ?? 0) + constraint.days;
      if (through >= (distance.get(constraint.to) ?? 0)) continue;
      distance.set(constraint.to, through);
      reachedBy.set(constraint.to, constraint);
      last = constraint.to;
    }
    if (last === undefined) return undefined;
  }
  // Going back as many steps as there are points ends inside the cycle.
  let at = last ?? origin;
  for (let step = 0; step < points.length; step++) at = reachedBy.get(at)?.from ?? at;
  const cycle: Constraint[] = [];
  for (let point = at; ; ) {
    const constraint = reachedBy.get(point);
    if (!constraint) return undefined;
    cycle.unshift(constraint);
    point = constraint.from;
    if (point === at) return cycle;
  }
}
