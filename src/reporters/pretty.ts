import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import pico from 'picocolors';
import type { Severity } from '../model/config.ts';
import type { Report, ReportFinding } from '../model/report.ts';
import type { Place } from '../model/span.ts';
import { cutExcerpt } from './excerpt.ts';
import { countOf, tellChange, tellFindings, tellQuotes } from './verdict.ts';
import { isPlain, makeVisibleLine } from './visible-text.ts';

export interface PrettyOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether messages, too, are broken at words: at a terminal; elsewhere one stays on its line, for other programs. */
  readonly wrap?: boolean;
}

type Colors = ReturnType<typeof pico.createColors>;
type Paint = (text: string) => string;

/** Of one finding, the most places and notes that are shown: the reports in files have them all. */
const mostShown = 12;

/** What the lines of one finding share. */
interface Layout extends PrettyOptions {
  readonly colors: Colors;
  /** Columns of the line numbers. */
  readonly gutter: number;
}

/** The narrowest excerpt, in columns: in less, a word a line is no help. */
const narrowest = 20;

/** About as much text as one piece has, in UTF-16 code units. */
const pieceSize = 65_536;

/**
 * Findings for people at a terminal: the message, the words in both files, facts, one step to take; last, the counts.
 * In pieces that end with a line.
 */
export function* renderPrettyInPieces(report: Report, options: PrettyOptions): Generator<string> {
  let piece = '';
  for (const block of renderBlocks(report, options)) {
    piece += `${block}\n\n`;
    if (piece.length < pieceSize) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${renderVerdict(report, options)}\n`;
}

/** The same as one string. */
export function renderPretty(report: Report, options: PrettyOptions): string {
  return [...renderPrettyInPieces(report, options)].join('');
}

function* renderBlocks(report: Report, options: PrettyOptions): Generator<string> {
  for (const finding of report.findings) if (finding.status === 'open') yield renderFinding(finding, report, options);
  for (const finding of report.fixed ?? []) yield renderFixed(finding, options);
}

/** What is gone stands in files of the base, which are not shown. */
function renderFixed({ rule, message, primary }: ReportFinding, options: PrettyOptions): string {
  const colors = pico.createColors(options.color);
  const title = `${colors.bold(colors.green(`fixed[${rule}]`))}${colors.bold(`: ${makeVisibleLine(message)}`)}`;
  const place = `${makeVisibleLine(primary.file)}:${primary.line}:${primary.column}`;
  return `${wrapLine(title, options)}\n${colors.blue(' -->')} ${place} before`;
}

function renderVerdict(report: Report, options: PrettyOptions): string {
  const colors = pico.createColors(options.color);
  const { error, warning } = report.counts.findings;
  const paint = error > 0 ? colors.red : warning > 0 || report.conclusion !== 'clean' ? colors.yellow : colors.green;
  const nothing = report.conclusion === 'nothing-checked' ? '; nothing was checked' : '';
  const change = tellChange(report);
  const found = colors.bold(paint(`${tellFindings(report)}${nothing}`));
  return [tellQuotes(report.counts), found, ...(change === undefined ? [] : [makeVisibleLine(change)])]
    .map((line) => wrapLine(line, options))
    .join('\n');
}

/** One finding with the words that it is about. */
export function renderFinding(finding: ReportFinding, report: Report, options: PrettyOptions): string {
  const places = [finding.primary, ...finding.related].slice(0, mostShown);
  const gutter = Math.max(...places.map((place) => String(place.endLine).length));
  const layout: Layout = { ...options, colors: pico.createColors(options.color), gutter };
  const { colors } = layout;
  const paint = painterOf(finding.severity, colors);
  const margin = ' '.repeat(gutter);
  const bar = colors.blue('|');
  const title = `${paint(`${finding.severity}[${finding.rule}]`)}${colors.bold(`: ${makeVisibleLine(finding.message)}`)}`;
  const lines = [wrapLine(title, options)];
  const more = 1 + finding.related.length - places.length;
  for (const [index, place] of places.entries()) {
    const [arrow, mark, color] = index === 0 ? (['-->', '^', paint] as const) : ([':::', '-', colors.blue] as const);
    lines.push(`${margin}${colors.blue(arrow)} ${makeVisibleLine(place.file)}:${place.line}:${place.column}`);
    const shown = renderPlace(place, report.texts.get(place.file) ?? '', mark, color, layout);
    if (shown.length === 0) continue;
    lines.push(`${margin} ${bar}`, ...shown);
    const goesOn = index < places.length - 1 || more > 0 || hasRemarks(finding);
    if (goesOn) lines.push(`${margin} ${bar}`);
  }
  if (more > 0) lines.push(renderRemark('note', `${countOf(more, 'more place')} in the reports in files`, layout));
  for (const note of finding.notes.slice(0, mostShown)) lines.push(renderRemark('note', note, layout));
  const unsaid = finding.notes.length - mostShown;
  if (unsaid > 0) lines.push(renderRemark('note', `${countOf(unsaid, 'more note')} in the reports in files`, layout));
  if (finding.help !== undefined) lines.push(renderRemark('help', finding.help, layout));
  if (finding.fix) lines.push(renderRemark('fix', `\`crossquote fix\` can ${finding.fix.title}`, layout));
  if (finding.since === 'still') lines.push(renderRemark('since', 'it was there before', layout));
  // Readings that differ may stay on purpose: what to accept is named.
  if (finding.fact !== undefined) lines.push(renderRemark('finding', finding.fingerprint, layout));
  return lines.join('\n');
}

function hasRemarks({ notes, help, fix, fact }: ReportFinding): boolean {
  return notes.length > 0 || help !== undefined || fix !== undefined || fact !== undefined;
}

function renderPlace(place: Place, fileText: string, mark: string, paint: Paint, layout: Layout): string[] {
  const { colors, gutter, width } = layout;
  const label = place.label === undefined ? '' : makeVisibleLine(place.label);
  if (place.start === place.end && label === '') return [];
  const bar = colors.blue('|');
  const margin = `${' '.repeat(gutter)} ${bar}`;
  const room = Math.max(narrowest, width - gutter - 3);
  const rows = cutExcerpt(place, fileText, room);
  const lines: string[] = [];
  const lastMarked = rows.findLastIndex((row) => row.to > row.from);
  for (const [index, row] of rows.entries()) {
    const number = row.line === undefined ? '' : String(row.line);
    lines.push(`${colors.blue(number.padStart(gutter))} ${bar} ${row.text}`.trimEnd());
    const isLast = index === (lastMarked < 0 ? rows.length - 1 : lastMarked);
    if (row.to <= row.from && !(isLast && label !== '')) continue;
    const marks = mark.repeat(Math.max(1, row.to - row.from));
    const fits = row.to + 1 + stringWidth(label) <= room;
    const shown = paint(isLast && fits ? `${marks} ${label}`.trimEnd() : marks);
    lines.push(`${margin} ${' '.repeat(row.from)}${shown}`);
    if (isLast && !fits) {
      const column = Math.max(0, Math.min(row.from, room - stringWidth(label)));
      for (const part of breakWords(label, room)) lines.push(`${margin} ${' '.repeat(column)}${paint(part)}`);
    }
  }
  return lines;
}

/** A note or help, broken at words so that it hangs below its first line. */
function renderRemark(
  kind: 'note' | 'help' | 'fix' | 'finding' | 'since',
  text: string,
  { colors, gutter, width }: Layout,
): string {
  const margin = ' '.repeat(gutter + 3);
  const rows = breakWords(makeVisibleLine(text), Math.max(narrowest, width - gutter - 3 - kind.length - 2));
  const head = `${' '.repeat(gutter)} ${colors.blue('=')} ${colors.bold(kind)}: `;
  return head + rows.join(`\n${margin}${' '.repeat(kind.length + 2)}`);
}

/** The rows of a text of at most `width` columns, broken at words where they fit. */
function breakWords(text: string, width: number): string[] {
  if (text.length <= width && isPlain(text)) return [text];
  return wrapAnsi(text, width, { hard: true }).split('\n');
}

function wrapLine(line: string, { wrap, width }: PrettyOptions): string {
  return wrap === true ? breakWords(line, Math.max(narrowest, width)).join('\n') : line;
}

function painterOf(severity: Severity, colors: Colors): Paint {
  if (severity === 'error') return (text) => colors.bold(colors.red(text));
  if (severity === 'warning') return (text) => colors.bold(colors.yellow(text));
  return (text) => colors.bold(colors.cyan(text));
}
