import type { AnchoredCorpus } from '../model/corpus.ts';
import type { Fact, Reading } from '../model/reading.ts';
import type { Bounds } from '../model/value.ts';
import { foldText } from '../text/fold.ts';
import { readDated } from '../values/admits.ts';
import { findDates } from '../values/find-dates.ts';
import { findSurroundings } from './find-sentence.ts';

/** Readings looked at for one source, and sources looked at in all: each asks for many days. */
const mostReadings = 12;
const mostSources = 200;

/** How long after an event, in days, a text may still speak of it as "on Thursday" or "last year". */
const farthest = 400;

/**
 * When the sources without a date can have appeared: on the days on which the words of their dated readings
 * mean what is read from them. "On Thursday", read as 2020-10-29, was written from that day to the next Wednesday.
 */
export function inferDates(corpus: AnchoredCorpus, facts: readonly Fact[]): Map<string, Bounds> {
  const bySource = new Map<string, Reading[]>();
  for (const reading of facts.flatMap(({ readings }) => readings)) {
    if (reading.source.published || reading.value?.type !== 'date' || !hangsOnToday(reading)) continue;
    const readings = bySource.get(reading.source.id) ?? [];
    if (bySource.size < mostSources || readings.length > 0) bySource.set(reading.source.id, readings);
    if (readings.length < mostReadings) readings.push(reading);
  }
  const inferred = new Map<string, Bounds>();
  for (const [id, readings] of bySource) {
    const days = readings.reduce<Bounds | undefined>(
      (bounds, reading) => narrow(bounds, findWriting(corpus, reading)),
      {
        min: Number.NEGATIVE_INFINITY,
        max: Number.POSITIVE_INFINITY,
      },
    );
    if (days && Number.isFinite(days.min) && Number.isFinite(days.max)) inferred.set(id, days);
  }
  return inferred;
}

/** Whether the words name a day, month, or year by the day on which they were written, and nothing more exact. */
function hangsOnToday({ evidence }: Reading): boolean {
  const dates = findDates(foldText((evidence.phrase ?? evidence.quote).text), undefined);
  return dates.length > 0 && dates.every(({ readings }) => readings.length === 0);
}

function narrow(a: Bounds | undefined, b: Bounds | undefined): Bounds | undefined {
  if (!a || !b) return a;
  const both = { min: Math.max(a.min, b.min), max: Math.min(a.max, b.max) };
  return both.min <= both.max ? both : undefined;
}

/** The first and the last day on which a reading's words can mean its value. */
function findWriting(corpus: AnchoredCorpus, { evidence, source, value }: Reading): Bounds | undefined {
  if (value?.type !== 'date' || value.max - value.min > 366) return undefined;
  const words = (evidence.phrase ?? evidence.quote).text;
  const around = findSurroundings(corpus, source, evidence);
  const canMean = readDated(words, around);
  const fits = (day: number) => canMean(value, { min: day, max: day });
  const near = Array.from({ length: value.max - value.min + 17 }, (_, i) => value.min - 8 + i);
  const later = Array.from({ length: Math.ceil(farthest / 8) }, (_, i) => value.max + 16 + 8 * i);
  const fitting = [...near, ...later].filter(fits);
  const [first, last] = [fitting[0], fitting.at(-1)];
  if (first === undefined || last === undefined || last >= value.max + farthest) return undefined;
  let max = last;
  while (max < last + 8 && fits(max + 1)) max++;
  let min = first;
  while (min > first - 8 && fits(min - 1)) min--;
  return { min, max };
}
