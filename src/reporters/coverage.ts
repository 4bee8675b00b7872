import type { Coverage, SourceCoverage } from '../model/coverage.ts';
import { countOf } from './verdict.ts';
import { makeVisibleLine } from './visible-text.ts';

/** Sources with fewer quotes than this are named. */
const few = 3;

/** What the claims do not touch, for people at a terminal. */
export function renderCoverage(coverage: Coverage): string {
  const { sources, uncited, single, facts } = coverage;
  const blocks = [
    ...sources.map(renderSource),
    list(
      'Facts that rest on one newsroom',
      single.map(({ fact, newsroom }) => `${fact} (${newsroom})`),
    ),
    list(
      'Sources with few quotes',
      sources.filter(({ quotes }) => quotes < few).map(({ id, quotes }) => `${id}: ${countOf(quotes, 'quote')}`),
    ),
    list('Sources that no claim quotes', uncited),
    tellTotals(sources, single.length, facts),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function renderSource({ id, outlet, quotes, length, quoted, expressions, read, unread }: SourceCoverage): string {
  const head = `${id} (${outlet}): ${countOf(quotes, 'quote')} with ${share(quoted, length)} of its text, and with ${read} of ${countOf(expressions, 'date and number', 'dates and numbers')}`;
  const rows = unread.map(({ line, column, text }) => `  ${line}:${column}  ${makeVisibleLine(text)}`);
  return [makeVisibleLine(head), ...(rows.length > 0 ? ['  in no quote:', ...rows] : [])].join('\n');
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`${title}:`, ...items.map((item) => `  ${makeVisibleLine(item)}`)].join('\n');
}

function tellTotals(sources: readonly SourceCoverage[], single: number, facts: number): string {
  const total = (pick: (source: SourceCoverage) => number) => sources.reduce((sum, source) => sum + pick(source), 0);
  const expressions = total((source) => source.expressions);
  return [
    `${share(
      total(({ quoted }) => quoted),
      total(({ length }) => length),
    )} of the text of ${countOf(sources.length, 'cited source')} is quoted`,
    `${total(({ read }) => read)} of ${countOf(expressions, 'date and number', 'dates and numbers')} in them stand in a quote`,
    `${single} of ${countOf(facts, 'fact')} rest on one newsroom`,
  ].join('\n');
}

/** A share in per cent; nothing less than all is shown as 100%. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '0%';
  return `${part === whole ? 100 : Math.min(99, Math.round((100 * part) / whole))}%`;
}
