import type { Bounds, DurationValue, OpenBounds, QuantityValue, Relation, Value } from '../model/value.ts';

/** How entities hang together: whether one is, step by step, a part of the other. */
export type IsPartOf = (part: string, whole: string) => boolean;

/** How two values of one fact stand to each other. `refines` says that one of them says more than the other. */
export function compareValues(a: Value, b: Value, isPartOf: IsPartOf): Relation {
  if (a.type === 'text' || b.type === 'text') {
    if (a.type !== b.type) return a.type === 'entity' || b.type === 'entity' ? 'undecided' : 'incomparable';
    return a.shown.toLowerCase() === b.shown.toLowerCase() ? 'agrees' : 'undecided';
  }
  if (a.type === 'date' && b.type === 'date') return compareBounds(a, b);
  if (a.type === 'period' && b.type === 'period')
    return joinRelations(compareBounds(a.start, b.start), compareBounds(a.end, b.end));
  if (a.type === 'duration' && b.type === 'duration') return compareOpenBounds(...inOneUnit(a, b));
  if (a.type === 'quantity' && b.type === 'quantity') return compareQuantities(a, b);
  if (a.type === 'boolean' && b.type === 'boolean') return a.holds === b.holds ? 'agrees' : 'contradicts';
  if (a.type === 'ordinal' && b.type === 'ordinal') {
    const apart = Math.abs(a.step - b.step);
    return apart === 0 ? 'agrees' : apart === 1 ? 'refines' : 'contradicts';
  }
  if (a.type === 'entity' && b.type === 'entity') {
    if (a.id === b.id) return 'agrees';
    return isPartOf(a.id, b.id) || isPartOf(b.id, a.id) ? 'refines' : 'contradicts';
  }
  return isBareNumber(a, b) || isBareNumber(b, a) ? 'undecided' : 'incomparable';
}

/** A number without a unit compares only with the same. */
function isBareNumber(a: Value, b: Value): boolean {
  return a.type === 'quantity' && a.unit === '' && b.type === 'duration';
}

/** A value without the way it is written: equal for "1,200" and "1200", for "5 km" and "5,000 m". */
export function normalForm(value: Value): string {
  switch (value.type) {
    case 'entity':
      return `entity ${value.id}`;
    case 'boolean':
      return `boolean ${value.holds}`;
    case 'ordinal':
      return `ordinal ${value.step}`;
    case 'text':
      return `text ${value.shown.toLowerCase()}`;
    case 'date':
      return `date ${value.min} ${value.max}`;
    case 'period':
      return `period ${value.start.min} ${value.start.max} ${value.end.min} ${value.end.max}`;
    case 'duration':
      return `duration ${value.openMin ? '>' : ''}${value.min} ${value.openMax ? '<' : ''}${value.max}`;
    case 'quantity':
      return `quantity ${ends(value)} ${value.unit}`;
  }
}

/** Both ends, without the noise of conversion. */
function ends({ min, max, openMin, openMax }: QuantityValue): string {
  const plain = (number: number) => (Number.isSafeInteger(number) ? number : Number(number.toPrecision(9)));
  return `${openMin ? '>' : ''}${plain(min)} ${openMax ? '<' : ''}${plain(max)}`;
}

/** Whether `a` says all that `b` says: it is the same, or lies within it. Denying `b` denies `a`. */
export function entails(a: Value, b: Value, isPartOf: IsPartOf): boolean {
  const relation = compareValues(a, b, isPartOf);
  if (relation !== 'refines') return relation === 'agrees';
  if (a.type === 'entity' && b.type === 'entity') return isPartOf(a.id, b.id);
  if (a.type === 'period' && b.type === 'period') return within(a.start, b.start) && within(a.end, b.end);
  if (a.type === 'quantity' && b.type === 'quantity') return isNarrower(a, b);
  if (a.type === 'duration' && b.type === 'duration') return isNarrower(...inOneUnit(a, b));
  return 'min' in a && 'min' in b && within(a, b);
}

function within(inner: Bounds, outer: Bounds): boolean {
  return inner.min >= outer.min && inner.max <= outer.max;
}

/** "At least 12" may be 12, and so says less than "more than 12". */
function isNarrower(inner: OpenBounds, outer: OpenBounds): boolean {
  const slack = noiseOf(inner, outer);
  // Of two ends that are both at infinity the room is NaN, which is fine.
  const fits = (room: number, excluded: boolean) => !(excluded ? room <= slack : room < -slack);
  return (
    fits(inner.min - outer.min, outer.openMin && !inner.openMin) &&
    fits(outer.max - inner.max, outer.openMax && !inner.openMax)
  );
}

function compareBounds(a: Bounds, b: Bounds): Relation {
  if (a.min === b.min && a.max === b.max) return 'agrees';
  return a.max < b.min || b.max < a.min ? 'contradicts' : 'refines';
}

/** Two times in months where both are told so, else in seconds. */
function inOneUnit(a: DurationValue, b: DurationValue): [OpenBounds, OpenBounds] {
  return a.months && b.months
    ? [
        { ...a, ...a.months },
        { ...b, ...b.months },
      ]
    : [a, b];
}

function compareOpenBounds(a: OpenBounds, b: OpenBounds): Relation {
  const touch = (a.min === b.max && (a.openMin || b.openMax)) || (b.min === a.max && (b.openMin || a.openMax));
  if (touch) return 'contradicts';
  const relation = compareBounds(a, b);
  return relation === 'agrees' && (a.openMin !== b.openMin || a.openMax !== b.openMax) ? 'refines' : relation;
}

function joinRelations(one: Relation, other: Relation): Relation {
  if (one === 'contradicts' || other === 'contradicts') return 'contradicts';
  return one === 'agrees' && other === 'agrees' ? 'agrees' : 'refines';
}

/** Noise of calculating with figures, as a share: 4.1 times a million is less than 4,100,000. */
const noise = 1e-9;

function noiseOf(a: Bounds, b: Bounds): number {
  return noise * Math.max(size(a), size(b));
}

function compareQuantities(a: QuantityValue, b: QuantityValue): Relation {
  if (a.unit !== b.unit) return areOfDifferentKinds(a.unit, b.unit) ? 'incomparable' : 'undecided';
  // "5 miles" is printed as "8 kilometres": a figure that was converted was rounded, too.
  const leeway = a.written === b.written ? 0 : Math.max(a.leeway, b.leeway);
  const slack = leeway + noiseOf(a, b);
  const [above, below] = [a.min - b.max, b.min - a.max];
  const gap = Math.max(above, below);
  const excluded = above > below ? a.openMin || b.openMax : b.openMin || a.openMax;
  if (gap > slack || (excluded && gap >= -noiseOf(a, b))) return 'contradicts';
  const same = (x: number, y: number) => x === y || Math.abs(x - y) <= slack;
  return same(a.min, b.min) && same(a.max, b.max) && a.openMin === b.openMin && a.openMax === b.openMax
    ? 'agrees'
    : 'refines';
}

function size({ min, max }: Bounds): number {
  return Math.max(Number.isFinite(min) ? Math.abs(min) : 0, Number.isFinite(max) ? Math.abs(max) : 0);
}

/** Measures, currencies, and % begin with a capital or a sign; nouns, and one thing for each of another, do not count. */
function areOfDifferentKinds(one: string, other: string): boolean {
  const isMeasure = (unit: string) => /^[A-Z%]/.test(unit);
  return isMeasure(one) && isMeasure(other) && one.includes('/') === other.includes('/');
}
