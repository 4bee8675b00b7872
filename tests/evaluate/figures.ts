import { acceptedClasses, type QuoteClass } from '../../src/model/anchor.ts';
import type { QuoteOutcome, ReadingOutcome } from './run-cases.ts';

const shownClasses: readonly QuoteClass[] = [
  'exact',
  'typographic',
  'elided',
  'bracketed',
  'altered',
  'misattributed',
  'absent',
];

export function isWrong({ right, class: found }: QuoteOutcome): boolean {
  return !right.includes(found);
}

export function isMisjudged({ right, found }: ReadingOutcome): boolean {
  return right?.rule !== found?.rule || right?.severity !== found?.severity;
}

/** A quote that is not in its source, and was accepted all the same. */
export function isFalselyAccepted({ right, class: found }: QuoteOutcome): boolean {
  return acceptedClasses.includes(found) && !right.some((each) => acceptedClasses.includes(each));
}

/** A quote that is in its source, and was refused all the same. */
export function isFalselyRefused({ right, class: found }: QuoteOutcome): boolean {
  return !acceptedClasses.includes(found) && right.every((each) => acceptedClasses.includes(each));
}

/** The page of figures, in Markdown: what was tried, what came of it, and every case that went wrong. */
export function renderFigures(quotes: readonly QuoteOutcome[], readings: readonly ReadingOutcome[]): string {
  return `${[
    '# How often it is wrong',
    'Written by `npm run evaluate`, which makes every case by rule and checks it; nothing here is typed by hand.',
    '## Quotes',
    `${show(quotes.length)} quotes are made from the texts in \`sources/\` and from one text full of figures: stretches of every sentence, each changed in every way that fits it. What became of them, by class:`,
    renderQuotes(quotes),
    `**False acceptances: ${show(quotes.filter(isFalselyAccepted).length)}. False refusals: ${show(quotes.filter(isFalselyRefused).length)}.** A refused quote may be \`altered\` or \`absent\`: whether a nearest passage can be shown depends on its length.`,
    ...listWrong(
      quotes
        .filter(isWrong)
        .map(({ change, source, class: found, quote }) => `${change}, ${source}, ${found}: ${quote}`),
    ),
    '## Contradictions',
    `${show(readings.length)} pairs of readings of one fact: values kept, told in another way, told less exactly, or shifted, under every kind of circumstance, in every combination of voices. Rows say what is right, columns what was found:`,
    renderReadings(readings),
    'Of these, by kind of value, the pairs that are in conflict and the pairs that only seem to be:',
    renderTypes(readings),
    `**Misjudged: ${show(readings.filter(isMisjudged).length)}.**`,
    ...listWrong(
      readings
        .filter(isMisjudged)
        .map(
          ({ type, change, scope, voice, found }) => `${type}, ${change}; scope: ${scope}; ${voice}: ${name(found)}`,
        ),
    ),
  ].join('\n\n')}\n`;
}

function show(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function listWrong(cases: readonly string[]): string[] {
  return cases.length === 0 ? [] : ['Each of them:', cases.map((each) => `- ${each}`).join('\n')];
}

function renderQuotes(quotes: readonly QuoteOutcome[]): string {
  const rows = [...groupBy(quotes, ({ change }) => change)].map(([change, cases]) => [
    change,
    show(cases.length),
    ...shownClasses.map((shown) => cases.filter(({ class: found }) => found === shown).length || ''),
    cases.filter(isWrong).length,
  ]);
  return table(['what was done', 'quotes', ...shownClasses, 'wrong'], rows);
}

function name(verdict: ReadingOutcome['found']): string {
  return verdict ? `${verdict.rule} (${verdict.severity})` : 'nothing';
}

function renderReadings(readings: readonly ReadingOutcome[]): string {
  const names = [...new Set(readings.flatMap(({ right, found }) => [name(right), name(found)]))].sort();
  const rows = [...groupBy(readings, ({ right }) => name(right))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([right, cases]) => [
      right,
      ...names.map((found) => cases.filter((each) => name(each.found) === found).length || ''),
    ]);
  return table(['right', ...names], rows);
}

function renderTypes(readings: readonly ReadingOutcome[]): string {
  const rows = [...groupBy(readings, ({ type }) => type)].map(([type, cases]) => {
    const conflicts = cases.filter(({ right }) => right);
    return [
      type,
      show(conflicts.length),
      show(conflicts.filter(({ found }) => found).length),
      show(cases.length - conflicts.length),
      show(cases.filter(({ right, found }) => !right && found).length),
    ];
  });
  return table(['value', 'in conflict', 'found', 'not in conflict', 'false alarms'], rows);
}
