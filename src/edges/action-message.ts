import type { Report } from '../model/report.ts';
import { listAnnotations } from '../reporters/github.ts';
import { renderMarkdown } from '../reporters/markdown.ts';
import { renderPretty } from '../reporters/pretty.ts';
import { tellChange, tellFindings, tellQuotes } from '../reporters/verdict.ts';
import type { Command } from '../reporters/workflow-command.ts';
import { exitStatus } from '../run/conclude.ts';
import type { OutputName } from './action-definition.ts';
import type { Output } from './formats.ts';

/** One thing that goes to the log: text of whatever origin, or a command of ours. */
export type LogEntry = string | Command;

/** What the action says of a report, as plain data: it is kept for the next run on the same files. */
export interface ActionMessage {
  readonly log: readonly LogEntry[];
  /** Markdown for the page of the run. */
  readonly summary?: string;
  readonly outputs: Readonly<Record<OutputName, string | number>>;
}

/** What to say, and where. */
export interface MessageOptions {
  /** The reports that are written, with whole paths. */
  readonly files: readonly Required<Output>[];
  /** The way from the repository to the root, with `/` at its end. */
  readonly below: string;
  readonly wantsAnnotations: boolean;
  readonly wantsSummary: boolean;
}

/** Columns of the log. */
export const logWidth = 120;

/** Says of a report all that the action tells the runner. */
export function writeMessage(report: Report, options: MessageOptions): ActionMessage {
  return {
    log: [...listFindings(report, options), ...tellVerdict(report)],
    ...(options.wantsSummary && { summary: renderMarkdown(report) }),
    outputs: listOutputs(report, options.files),
  };
}

/** All findings as text, and the gravest as annotations. */
function listFindings(report: Report, { below, wantsAnnotations }: MessageOptions): LogEntry[] {
  const text = renderPretty(report, { color: false, width: logWidth }).trimEnd();
  const annotations = wantsAnnotations ? listAnnotations(report, below) : [];
  if (annotations.length === 0) return [text];
  // GitHub repeats annotations in the log: the findings in full are folded away.
  const group: Command = { name: 'group', properties: {}, message: 'The findings in full' };
  return [group, text, { name: 'endgroup', properties: {}, message: '' }, ...annotations];
}

function tellVerdict(report: Report): LogEntry[] {
  if (report.conclusion === 'clean') return [];
  const change = tellChange(report);
  const verdict = [tellFindings(report), ...(change === undefined ? [] : [change])].join('; ');
  const message = report.conclusion === 'nothing-checked' ? tellQuotes(report.counts) : verdict;
  return [{ name: 'error', properties: { title: 'crossquote' }, message }];
}

function listOutputs(report: Report, files: readonly Required<Output>[]): ActionMessage['outputs'] {
  const { findings, facts, new: added = findings } = report.counts;
  const pathOf = (format: string) => files.find((output) => output.format === format)?.file ?? '';
  return {
    conclusion: report.conclusion,
    errors: findings.error,
    warnings: findings.warning,
    notes: findings.note,
    contradictions: facts.contradicted,
    disputes: facts.disputed,
    new: added.error + added.warning + added.note,
    fixed: report.fixed?.length ?? 0,
    report: pathOf('json'),
    sarif: pathOf('sarif'),
    'exit-code': exitStatus[report.conclusion],
  };
}
