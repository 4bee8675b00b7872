import type { Severity } from '../model/config.ts';
import type { Report, ReportFinding } from '../model/report.ts';
import type { Place } from '../model/span.ts';
import { countOf, tellChange, tellFindings, tellQuotes } from './verdict.ts';
import { makeVisibleLine } from './visible-text.ts';
import { type Command, disarm, fitMessage, writeCommand } from './workflow-command.ts';

/** What GitHub keeps of one step: annotations of each level, and code units of a message. */
const mostPerLevel = 10;
const mostUnits = 4096;

/** Code units shown of one passage, and files named where findings are rolled up. */
const mostOfPassage = 300;
const mostFiles = 20;

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Annotations for GitHub Actions, and the verdict as text. `folder` leads from the repository to the root. */
export function renderGithub(report: Report, folder = ''): string {
  const verdict = [tellQuotes(report.counts), tellFindings(report), tellChange(report)];
  const lines = [
    ...listAnnotations(report, folder).map(writeCommand),
    ...verdict.flatMap((line) => (line === undefined ? [] : [disarm(makeVisibleLine(line))])),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * At most ten annotations of each level, new ones and those of graver rules first; what is left over is told by
 * its number. A check that fails keeps one error free, for the line that says so.
 */
export function listAnnotations(report: Report, folder: string): Command[] {
  return (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const findings = orderByWeight(report, severity);
    const most = severity === 'error' && report.conclusion !== 'clean' ? mostPerLevel - 1 : mostPerLevel;
    const shown = findings.length > most ? findings.slice(0, most - 1) : findings;
    const rest = findings.slice(shown.length);
    return [
      ...shown.map((finding) => annotate(finding, folder)),
      ...(rest.length === 0 ? [] : [rollUp(rest, severity, folder)]),
    ];
  });
}

function orderByWeight({ findings, rules }: Report, severity: Severity): ReportFinding[] {
  const order = new Map(rules.map(({ id }, place) => [id, place]));
  const weigh = ({ rule, since }: ReportFinding) => (since === 'still' ? rules.length : 0) + (order.get(rule) ?? 0);
  return findings
    .filter((finding) => finding.status === 'open' && finding.severity === severity)
    .sort((one, other) => weigh(one) - weigh(other));
}

function annotate(finding: ReportFinding, folder: string): Command {
  const { primary } = finding;
  const oneLine = primary.line === primary.endLine;
  const properties = {
    file: `${folder}${primary.file}`,
    line: primary.line,
    endLine: primary.endLine,
    // GitHub knows columns within one line only.
    ...(oneLine && { col: primary.column, endColumn: primary.endColumn }),
    title: `${finding.rule}${finding.since === 'still' ? ' (not new)' : ''}`,
  };
  return shortenCommand({ name: levels[finding.severity], properties, message: tell(finding) });
}

/** A command whose line keeps within what GitHub shows; a path may be longer than that alone. */
function shortenCommand({ name, properties, message }: Command): Command {
  const frame = writeCommand({ name, properties, message: '' }).length;
  return { name, properties, message: fitMessage(message, Math.max(mostUnits - 1 - frame, mostUnits / 4)) };
}

/** The annotation stands alone: what is wrong, the words it is held against, facts, one step to take. */
function tell({ message, related, notes, help }: ReportFinding): string {
  return [
    message,
    ...related.map(tellPlace),
    ...notes.map((note) => `note: ${note}`),
    ...(help === undefined ? [] : [`help: ${help}`]),
  ]
    .map(makeVisibleLine)
    .join('\n');
}

function tellPlace({ file, line, text, label }: Place): string {
  const words = text.trim() === '' ? '' : `: “${shorten(makeVisibleLine(text))}”`;
  return `${label ?? 'see'}${words} (${file}:${line})`;
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= mostOfPassage ? text : `${characters.slice(0, mostOfPassage).join('')}…`;
}

function rollUp(findings: readonly ReportFinding[], severity: Severity, folder: string): Command {
  const files = new Map<string, number>();
  for (const { primary } of findings) files.set(primary.file, (files.get(primary.file) ?? 0) + 1);
  const named = [...files].sort(([, some], [, others]) => others - some).slice(0, mostFiles);
  const lines = named.map(([file, number]) => `${number} in ${folder}${file}`);
  const left = files.size - named.length;
  const added = findings.filter(({ since }) => since === 'new').length;
  const ofThem = added === 0 ? '' : added === findings.length ? ', all of them new' : `, ${added} of them new`;
  const head = `${countOf(findings.length, `more ${severity}`)}${ofThem}: they are in the log and in the report`;
  const message = [head, ...lines, ...(left === 0 ? [] : [`others in ${countOf(left, 'more file')}`])];
  const properties = { title: 'crossquote' };
  return shortenCommand({ name: levels[severity], properties, message: message.map(makeVisibleLine).join('\n') });
}
