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
export interface Constraint {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly step: TimelineStep;
}

const origin = '';

/** More conflicts than this among facts that hang together are one conflict seen from many sides. */
const mostConflicts = 50;

/**
 * Holds dates, and values that refer to another fact's, against one another. Only facts that others refer to,
 * or that refer to others, take part: two dates of one fact are compared as any two values are.
 */
export function checkTimeline(facts: readonly Fact[]): TimelineConflict[] {
  const relations = relateFacts(facts);
  const linked = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const dates = facts.flatMap((fact) => fact.readings.flatMap((reading) => fix(fact, reading, linked)));
  const ordered = [...dates, ...relations]
    .map((constraint) => [sortKey(constraint), constraint] as const)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, constraint]) => constraint);
  return splitByPoints(ordered).flatMap(findConflicts);
}

/** What the values that refer to another fact say. */
export function relateFacts(facts: readonly Fact[]): Constraint[] {
  const points = new Map(facts.map((fact) => [fact.name, listPoints(fact)]));
  return facts.flatMap((fact) => fact.readings.flatMap((reading) => relate(fact, reading, points)));
}

/** One order, wherever the readings are written: the same conflict is found, and has the same fingerprint. */
function sortKey({ from, to, days, step: { reading } }: Constraint): string {
  return JSON.stringify([from, to, days, reading.source.id, reading.evidence.quote.text]);
}

/** The point in time that a reading is about: the fact with its scope; of a state, with the time it holds at too. */
export function pointOf(fact: Fact, { circumstances, asOf }: Reading): string {
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
  if (!points) return undefined;
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
export function binds({ denies, hedges }: Reading): boolean {
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
  return { min: Math.max(0, Math.floor(length.min / 86_400) - spare), max: Math.ceil(length.max / 86_400) + spare };
}

function between(from: string, to: string, { min, max }: Bounds, step: TimelineStep): Constraint[] {
  return [
    ...(Number.isFinite(max) ? [{ from, to, days: max, step }] : []),
    ...(Number.isFinite(min) ? [{ from: to, to: from, days: -min, step }] : []),
  ];
}

/** Constraints by the facts that hang together, in their order: no conflict reaches from one such lot to another. */
function splitByPoints(constraints: readonly Constraint[]): Constraint[][] {
  const next = new Map<string, string>();
  const find = (point: string): string => {
    let root = point;
    for (let at = next.get(root); at !== undefined; at = next.get(root)) root = at;
    if (root !== point) next.set(point, root);
    return root;
  };
  for (const { from, to } of constraints) {
    if (from === origin || to === origin) continue;
    const [one, other] = [find(from), find(to)];
    if (one !== other) next.set(other, one);
  }
  const lots = new Map<string, Constraint[]>();
  for (const constraint of constraints) {
    const root = find(constraint.from === origin ? constraint.to : constraint.from);
    const lot = lots.get(root);
    if (lot) lot.push(constraint);
    else lots.set(root, [constraint]);
  }
  return [...lots.values()];
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
  const points = new Set(constraints.flatMap(({ from, to }) => [from, to]));
  // A point that is not in it has not moved from 0.
  const distance = new Map<string, number>();
  const reachedBy = new Map<string, Constraint>();
  let changed = true;
  for (let round = 1; changed; round++) {
    changed = false;
    for (const constraint of constraints) {
      const through = (distance.get(constraint.from) ?? 0) + constraint.days;
      if (through >= (distance.get(constraint.to) ?? 0)) continue;
      distance.set(constraint.to, through);
      reachedBy.set(constraint.to, constraint);
      changed = true;
    }
    // Where there is a cycle, the ways back lead into it long before every point has had its round.
    const isDue = (round & (round - 1)) === 0 || round >= points.size;
    const cycle = changed && isDue ? findLoop(reachedBy) : undefined;
    if (cycle) return cycle;
  }
  return undefined;
}

/** A loop among the ways back; each point has one at most, so that each is walked once. */
function findLoop(reachedBy: ReadonlyMap<string, Constraint>): Constraint[] | undefined {
  const walks = new Map<string, string>();
  for (const start of reachedBy.keys()) {
    let at: string | undefined = start;
    while (at !== undefined && !walks.has(at)) {
      walks.set(at, start);
      at = reachedBy.get(at)?.from;
    }
    if (at === undefined || walks.get(at) !== start || !reachedBy.has(at)) continue;
    const cycle: Constraint[] = [];
    for (let point = at; cycle.length === 0 || point !== at; ) {
      const constraint: Constraint = reachedBy.get(point) as Constraint;
      cycle.unshift(constraint);
      point = constraint.from;
    }
    // Told from a date on, where there is one.
    const first = Math.max(
      0,
      cycle.findIndex(({ from }) => from === origin),
    );
    return [...cycle.slice(first), ...cycle.slice(0, first)];
  }
  return undefined;
}
