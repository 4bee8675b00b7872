import { appendFileSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getInput, setOutput, summary } from '@actions/core';
import type { Report } from '../model/report.ts';
import { listAnnotations } from '../reporters/github.ts';
import { renderMarkdown } from '../reporters/markdown.ts';
import { renderPretty } from '../reporters/pretty.ts';
import { tellChange, tellFindings, tellQuotes } from '../reporters/verdict.ts';
import { exitStatus } from '../run/conclude.ts';
import { type InputName, inputs, type OutputName, outputs } from './action-definition.ts';
import { findAnnotationFolder } from './annotation-folder.ts';
import { type CheckSettings, checkProject } from './check-project.ts';
import { readFailOn, readMaxWarnings } from './check-settings.ts';
import { type EventBase, findEventBase, type GithubEvent, missingHistory } from './event-base.ts';
import { explainSystemError, Failure } from './failure.ts';
import { type Output, parseOutput, render } from './formats.ts';
import { findRevision, MissingHistory } from './read-base.ts';
import { findToday } from './read-day.ts';
import { requireFolder } from './read-file.ts';
import { runnerLog } from './runner-log.ts';
import { writeInPieces } from './write-output.ts';

const couldNotRun = 2;

/** Columns of the log. */
const logWidth = 120;

type Outputs = Readonly<Record<OutputName, string | number>>;

/** Runs the action: inputs from the environment, findings to the log, the summary, and the outputs. */
async function main(): Promise<void> {
  let found: Partial<Outputs>;
  try {
    found = await act();
  } catch (error) {
    const message =
      error instanceof Failure ? error.message : `a fault of crossquote itself, please report it: ${String(error)}`;
    runnerLog.command({ name: 'error', properties: { title: 'crossquote could not run' }, message });
    found = { conclusion: 'could-not-run', 'exit-code': couldNotRun };
  }
  writeOutputs(found);
  process.exitCode = Number(found['exit-code']);
}

async function act(): Promise<Outputs> {
  const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
  const root = resolve(workspace, readInput('root'));
  const files = readFormats(readInput('formats')).map((output) => ({
    ...output,
    file: resolve(workspace, output.file),
  }));
  const config = readInput('config');
  const annotations = readBoolean('annotations');
  const wantsSummary = readBoolean('summary');
  const report = check({
    root,
    config: config === '' ? undefined : config,
    today: findToday(),
    failOn: readFailOn('fail-on', readInput('fail-on')),
    ...readMaxWarnings('max-warnings', readInput('max-warnings')),
  });
  const folder = findAnnotationFolder(root);
  for (const { format, file } of files)
    writeInPieces(file, await render(report, format, { color: false, width: logWidth, folder }));
  tellFindingsInLog(report, annotations ? folder : undefined);
  if (wantsSummary) await writeSummary(report);
  return listOutputs(report, files);
}

/** Checks against what the input names, or what the event tells; where that is not there, everything counts. */
function check(settings: Omit<CheckSettings, 'base'>): Report {
  requireFolder(settings.root);
  const since = readInput('since');
  if (since !== '') {
    return checkProject({ ...settings, base: since === 'none' ? undefined : findRevision(settings.root, since) });
  }
  const base: EventBase = findEventBase(settings.root, readEvent());
  try {
    return checkProject({ ...settings, base });
  } catch (error) {
    if (!(error instanceof MissingHistory && base && 'ref' in base)) throw error;
    return checkProject({ ...settings, base: missingHistory(base.ref) });
  }
}

function readInput(name: InputName): string {
  return getInput(name) || inputs[name].default;
}

function readBoolean(name: InputName): boolean {
  const text = readInput(name);
  if (!/^(?:true|false)$/i.test(text)) throw new Failure(`${name} needs true or false, not "${text}"`);
  return text.toLowerCase() === 'true';
}

/** A format, and the whole path of its file. */
type FileOutput = Required<Output>;

function readFormats(text: string): FileOutput[] {
  if (text === 'none') return [];
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).map((line) => {
    const { format, file } = parseOutput(line);
    if (file === undefined) throw new Failure(`formats needs a file for ${format}, as in ${format}=report/${format}`);
    return { format, file: resolve(file) };
  });
}

function readEvent(): GithubEvent {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path = '' } = process.env;
  if (path === '') return { name, payload: {} };
  try {
    return { name, payload: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    throw new Failure(`cannot read the event of this run: ${explainSystemError(error)}`);
  }
}

/** All findings as text, the gravest as annotations, and the verdict. `folder` is missing where none are wanted. */
function tellFindingsInLog(report: Report, folder: string | undefined): void {
  const text = renderPretty(report, { color: false, width: logWidth }).trimEnd();
  const annotations = folder === undefined ? [] : listAnnotations(report, folder);
  if (annotations.length === 0) runnerLog.tell(text);
  else {
    // GitHub repeats annotations in the log: the findings in full are folded away.
    runnerLog.command({ name: 'group', properties: {}, message: 'The findings in full' });
    runnerLog.tell(text);
    runnerLog.command({ name: 'endgroup', properties: {}, message: '' });
    for (const annotation of annotations) runnerLog.command(annotation);
  }
  if (report.conclusion === 'clean') return;
  const change = tellChange(report);
  const verdict = [tellFindings(report), ...(change === undefined ? [] : [change])].join('; ');
  const message = report.conclusion === 'nothing-checked' ? tellQuotes(report.counts) : verdict;
  runnerLog.command({ name: 'error', properties: { title: 'crossquote' }, message });
}

async function writeSummary(report: Report): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  makeFile(file);
  await summary.addRaw(renderMarkdown(report)).write({ overwrite: true });
}

function listOutputs(report: Report, files: readonly FileOutput[]): Outputs {
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

/** Every output is set, so that none of an earlier step's is taken for it. */
function writeOutputs(found: Partial<Outputs>): void {
  const file = process.env.GITHUB_OUTPUT;
  // Without the file, the library would print commands that the runner no longer obeys.
  if (!file) return;
  makeFile(file);
  for (const name of Object.keys(outputs) as OutputName[]) setOutput(name, found[name] ?? '');
}

/** The runner makes its files; elsewhere they may be missing. */
function makeFile(path: string): void {
  appendFileSync(path, '');
}

await main();
