import pico from 'picocolors';
import type { Severity } from '../model/config.ts';
import type { Report, ReportFinding } from '../model/report.ts';
import type { Place } from '../model/span.ts';
import { cutExcerpt } from './excerpt.ts';
import { tellFindings, tellQuotes } from './verdict.ts';
import { makeVisibleLine } from './visible-text.ts';

export interface PrettyOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Colors = ReturnType<typeof pico.createColors>;

/** Findings for people at a terminal: the message, the words in both files, facts, one step to take. */
export function renderPretty(report: Report, { color, width }: PrettyOptions): string {
  const colors = pico.createColors(color);
  const open = report.findings.filter(({ status }) => status === 'open');
  const blocks = open.map((finding) => renderFinding(finding, report, colors, width));
  const conclusion = report.conclusion === 'nothing-checked' ? ['nothing was checked'] : [];
  return `${[...blocks, [tellQuotes(report.counts), tellFindings(report), ...conclusion].join('\n')].join('\n\n')}\n`;
}

function renderFinding(finding: ReportFinding, report: Report, colors: Colors, width: number): string {
  const paint = painterOf(finding.severity, colors);
  const places = [finding.primary, ...finding.related];
  const gutter = Math.max(...places.map((place) => String(place.endLine).length));
  const margin = ' '.repeat(gutter);
  const bar = colors.blue('|');
  const lines = [
    `${paint(`${finding.severity}[${finding.rule}]`)}${colors.bold(`: ${makeVisibleLine(finding.message)}`)}`,
  ];
  for (const [index, place] of places.entries()) {
    const arrow = index === 0 ? '-->' : ':::';
    lines.push(`${margin}${colors.blue(arrow)} ${makeVisibleLine(place.file)}:${place.line}:${place.column}`);
    const shown = renderPlace(
      place,
      report,
      gutter,
      index === 0 ? '^' : '-',
      index === 0 ? paint : colors.blue,
      colors,
      width,
    );
    if (shown.length === 0) continue;
    lines.push(`${margin} ${bar}`, ...shown);
    const goesOn =
      index < places.length - 1 || finding.notes.length > 0 || finding.help !== undefined || finding.fact !== undefined;
    if (goesOn) lines.push(`${margin} ${bar}`);
  }
  for (const note of finding.notes) lines.push(...renderRemark('note', note, margin, colors, width));
  if (finding.help !== undefined) lines.push(...renderRemark('help', finding.help, margin, colors, width));
  // Readings that differ may stay on purpose: what to accept is named.
  if (finding.fact !== undefined) lines.push(...renderRemark('finding', finding.fingerprint, margin, colors, width));
  return lines.join('\n');
}

function renderPlace(
  place: Place,
  report: Report,
  gutter: number,
  mark: string,
  paint: (text: string) => string,
  colors: Colors,
  width: number,
): string[] {
  const label = place.label === undefined ? '' : makeVisibleLine(place.label);
  if (place.start === place.end && label === '') return [];
  const bar = colors.blue('|');
  const rows = cutExcerpt(place, report.texts.get(place.file) ?? '', Math.max(40, width - gutter - 3));
  const lines: string[] = [];
  const lastMarked = rows.findLastIndex((row) => row.to > row.from);
  for (const [index, row] of rows.entries()) {
    const number = row.line === undefined ? '' : String(row.line);
    lines.push(`${colors.blue(number.padStart(gutter))} ${bar} ${row.text}`.trimEnd());
    const isLast = index === (lastMarked < 0 ? rows.length - 1 : lastMarked);
    if (row.to <= row.from && !(isLast && label !== '')) continue;
    const marks = mark.repeat(Math.max(1, row.to - row.from));
    const fits = gutter + 3 + row.to + 1 + label.length <= width;
    lines.push(
      `${' '.repeat(gutter)} ${bar} ${' '.repeat(row.from)}${paint(isLast && fits ? `${marks} ${label}`.trimEnd() : marks)}`,
    );
    if (isLast && !fits) {
      const column = Math.max(0, Math.min(row.from, width - gutter - 3 - label.length));
      lines.push(`${' '.repeat(gutter)} ${bar} ${' '.repeat(column)}${paint(label)}`);
    }
  }
  return lines;
}

/** A note or help, broken at words so that it hangs below its first line. */
function renderRemark(
  kind: 'note' | 'help' | 'finding',
  text: string,
  margin: string,
  colors: Colors,
  width: number,
): string[] {
  const head = `${margin} ${colors.blue('=')} ${colors.bold(kind)}: `;
  const indent = ' '.repeat(margin.length + 3 + kind.length + 2);
  const rows: string[] = [];
  for (const word of makeVisibleLine(text).split(' ')) {
    const last = rows.at(-1);
    if (last !== undefined && indent.length + last.length + 1 + word.length <= width)
      rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows.map((row, index) => `${index === 0 ? head : indent}${row}`);
}

function painterOf(severity: Severity, colors: Colors): (text: string) => string {
  if (severity === 'error') return (text) => colors.bold(colors.red(text));
  if (severity === 'warning') return (text) => colors.bold(colors.yellow(text));
  return (text) => colors.bold(colors.cyan(text));
}
