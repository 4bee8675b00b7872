import { appendFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getInput, setOutput, summary } from '@actions/core';
import type { InputFile } from '../model/input.ts';
import { digestFiles } from '../run/corpus-digest.ts';
import type { BaseInput } from '../run/run.ts';
import { type InputName, inputs, type OutputName, outputs } from './action-definition.ts';
import type { ActionMessage } from './action-message.ts';
import { findAnnotationFolder } from './annotation-folder.ts';
import { build } from './build.ts';
import { Cache, type KeptOutputs } from './cache.ts';
import type { ActionCheck } from './check-for-action.ts';
import { readFailOn, readMaxWarnings, type Settings } from './check-settings.ts';
import { digest } from './digest.ts';
import { type EventBase, findEventBase, type GithubEvent, missingHistory } from './event-base.ts';
import { explainSystemError, Failure } from './failure.ts';
import { type Output, parseOutput } from './formats.ts';
import { loadProject } from './load-project.ts';
import { nameRun } from './name-run.ts';
import type { Revision } from './read-base.ts';
import { findToday } from './read-day.ts';
import { requireFolder } from './read-file.ts';
import { runnerLog } from './runner-log.ts';
import { findUserFolder } from './user-folder.ts';
import { writeWhole } from './write-output.ts';

const couldNotRun = 2;

type Outputs = Partial<ActionMessage['outputs']>;

/** Runs the action: inputs from the environment, findings to the log, the summary, and the outputs. */
async function main(): Promise<void> {
  let found: Outputs;
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
  const check = await readCheck();
  const kept = check.cache?.findOutputs(check.key);
  const message = kept ? takeOver(kept, check.told.files) : await checkAfresh(check);
  for (const entry of message.log) {
    if (typeof entry === 'string') runnerLog.tell(entry);
    else runnerLog.command(entry);
  }
  if (message.summary !== undefined) await writeSummary(message.summary);
  return message.outputs;
}

/** What to check by the inputs, and the files as they are. */
async function readCheck(): Promise<ActionCheck> {
  const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
  const root = resolve(workspace, readInput('root'));
  const reports = readFormats(readInput('formats'), workspace);
  const config = readInput('config') || undefined;
  const wantsAnnotations = readBoolean('annotations');
  const wantsSummary = readBoolean('summary');
  const settings: Settings = {
    today: findToday(),
    failOn: readFailOn('fail-on', readInput('fail-on')),
    allowEmpty: false,
    ...readMaxWarnings('max-warnings', readInput('max-warnings')),
  };
  requireFolder(root);
  const files = await loadProject(root, config);
  const hashed = { files, digests: digestFiles(files, digest) };
  const base = await findBase(root, files, config !== undefined);
  const told = { files: reports, below: findAnnotationFolder(root), wantsAnnotations, wantsSummary };
  const key = nameRun(hashed, base, ['action', settings, told]);
  const location = readInput('cache');
  const folder = location === '' ? join(findUserFolder(), 'found') : resolve(root, location);
  const cache = location === 'none' ? undefined : new Cache(folder, build);
  return { ...hashed, settings, base, cache, key, told };
}

/** What to hold the findings against: what the input names, or what the event tells; where it is gone, why. */
async function findBase(root: string, files: readonly InputFile[], named: boolean): Promise<BaseInput | undefined> {
  const since = readInput('since');
  if (since === 'none') return undefined;
  if (since !== '') {
    const { findRevision, readBase } = await import('./read-base.ts');
    return readBase(root, findRevision(root, since), files, named);
  }
  const base: EventBase = findEventBase(root, readEvent());
  return base && 'commit' in base ? readEventBase(root, base, files, named) : base;
}

async function readEventBase(root: string, base: Revision, files: readonly InputFile[], named: boolean) {
  const { MissingHistory, readBase } = await import('./read-base.ts');
  try {
    return readBase(root, base, files, named);
  } catch (error) {
    if (error instanceof MissingHistory) return missingHistory(base.ref);
    throw error;
  }
}

/** All that a check is made of is loaded only where there is something to check. */
async function checkAfresh(check: ActionCheck): Promise<ActionMessage> {
  const { checkForAction } = await import('./check-for-action.ts');
  return checkForAction(check);
}

/** What an earlier run on the same files wrote and said. */
function takeOver({ texts }: KeptOutputs, reports: readonly Required<Output>[]): ActionMessage {
  for (const [place, { file }] of reports.entries()) writeWhole(file, texts[place] ?? '');
  return JSON.parse((texts.at(-1) ?? '').toString()) as ActionMessage;
}

function readInput(name: InputName): string {
  return getInput(name) || inputs[name].default;
}

function readBoolean(name: InputName): boolean {
  const text = readInput(name);
  if (!/^(?:true|false)$/i.test(text)) throw new Failure(`${name} needs true or false, not "${text}"`);
  return text.toLowerCase() === 'true';
}

/** Each format, with the whole path of its file. */
function readFormats(text: string, workspace: string): Required<Output>[] {
  if (text === 'none') return [];
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).map((line) => {
    const { format, file } = parseOutput(line);
    if (file === undefined) throw new Failure(`formats needs a file for ${format}, as in ${format}=report/${format}`);
    return { format, file: resolve(workspace, file) };
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

async function writeSummary(text: string): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  makeFile(file);
  await summary.addRaw(text).write({ overwrite: true });
}

/** Every output is set, so that none of an earlier step's is taken for it. */
function writeOutputs(found: Outputs): void {
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

void main();
