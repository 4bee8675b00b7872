import type { Fact, Reading } from '../model/reading.ts';
import type { Bounds } from '../model/value.ts';
import { binds, pointOf, relateFacts } from './check-timeline.ts';

/**
 * When the values that refer to another fact fall, in days since 1970-01-01, by the dates that are given for that
 * fact. Where it has none, or dates that cannot all be true, nothing is said.
 */
export function placeRelative(facts: readonly Fact[]): ReadonlyMap<Reading, Bounds> {
  const known = new Map(facts.map((fact) => [fact.name, fact]));
  const dates = boundPoints(facts);
  const placed = new Map<Reading, Bounds>();
  for (const { from, to, days, step } of relateFacts(facts)) {
    const fact = known.get(step.fact);
    const isLater = fact !== undefined && pointOf(fact, step.reading) === to;
    const other = dates.get(isLater ? from : to);
    if (!other) continue;
    const bound = isLater ? { ...always, max: other.max + days } : { ...always, min: other.min - days };
    placed.set(step.reading, meet(placed.get(step.reading) ?? always, bound));
  }
  return new Map([...placed].filter(([, { min, max }]) => min <= max));
}

const always: Bounds = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };

/** The days that all dates of a point leave it. */
function boundPoints(facts: readonly Fact[]): Map<string, Bounds> {
  const points = new Map<string, Bounds>();
  for (const fact of facts) {
    for (const reading of fact.readings) {
      if (reading.value?.type !== 'date' || !binds(reading)) continue;
      const point = pointOf(fact, reading);
      points.set(point, meet(points.get(point) ?? always, reading.value));
    }
  }
  return new Map([...points].filter(([, { min, max }]) => min <= max));
}

function meet(one: Bounds, other: Bounds): Bounds {
  return { min: Math.max(one.min, other.min), max: Math.min(one.max, other.max) };
}
