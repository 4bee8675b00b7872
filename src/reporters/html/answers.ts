import type { Comparison, ReportFact, ReportReading, ReportValue } from '../../model/report.ts';
import { type Html, html } from './markup.ts';

interface Answer {
  readonly value: ReportValue;
  readonly reading: ReportReading;
}

/** Two values of a fact, and what decided between them. */
export interface ComparedValues {
  readonly a: Answer;
  readonly b: Answer;
  readonly verdict: string;
  readonly because: string;
}

/** A value as written and, where that says more, as understood. */
export function renderValue({ value, means }: ReportValue): Html {
  return html`<span class="value">${value}</span>${means !== undefined && html` <span class="means">understood as ${means}</span>`}`;
}

/** Comparisons of the same two values that were decided alike say it once. */
export function compareValues({ values, comparisons }: ReportFact): ComparedValues[] {
  const answers = new Map(
    values.flatMap((value) => value.readings.map((reading) => [nameReading(reading), { value, reading }] as const)),
  );
  const seen = new Map<string, ComparedValues>();
  for (const { a, b, verdict, because } of comparisons) {
    const [left, right] = [answers.get(nameReading(a)), answers.get(nameReading(b))];
    if (!left || !right) continue;
    const key = JSON.stringify([left.value.value, right.value.value, verdict, because]);
    if (!seen.has(key)) seen.set(key, { a: left, b: right, verdict, because });
  }
  return [...seen.values()];
}

function nameReading({ claim, source }: Comparison['a']): string {
  return JSON.stringify([claim, source]);
}
