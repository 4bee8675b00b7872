import { resolve } from 'node:path';
import type { PrettyOptions } from '../reporters/pretty.ts';
import { exitStatus } from '../run/conclude.ts';
import { isDay } from '../values/edtf.ts';
import { findAnnotationFolder } from './annotation-folder.ts';
import { checkProject, findToday, readFailOn, readMaxWarnings } from './check-project.ts';
import { Failure } from './failure.ts';
import { parseOutputs, render } from './formats.ts';
import { openProgressLine, type ProgressLine } from './progress-line.ts';
import { findRevision } from './read-base.ts';
import { disarmForRunner } from './runner-log.ts';
import { writeWhole } from './write-output.ts';

/** The options of `check` as the command line gives them. */
export interface CheckOptions {
  readonly root: string;
  readonly format: readonly string[];
  readonly config?: string;
  readonly since?: string;
  readonly failOn: string;
  readonly maxWarnings?: string;
  readonly allowEmpty?: boolean;
  readonly today?: string;
}

/**
 * Checks a project, writes what was asked for, and returns the exit status.
 * @throws {Failure} where the check cannot be run.
 */
export function runCheck(options: CheckOptions): number {
  const progress = openProgressLine(process.stderr, () => performance.now());
  try {
    return checkAndWrite(options, progress);
  } finally {
    progress.clear();
  }
}

function checkAndWrite(options: CheckOptions, progress: ProgressLine): number {
  const outputs = parseOutputs(options.format);
  const today = options.today ?? findToday();
  if (!isDay(today)) throw new Failure(`--today needs a day such as 2027-06-30, not "${today}"`);
  const report = checkProject({
    root: options.root,
    config: options.config,
    today,
    failOn: readFailOn('--fail-on', options.failOn),
    ...readMaxWarnings('--max-warnings', options.maxWarnings),
    allowEmpty: options.allowEmpty === true,
    onProgress: progress.tell,
    base: options.since === undefined ? undefined : findRevision(resolve(options.root), options.since),
  });
  for (const { format, file } of outputs) {
    progress.tell({ phase: `writing the report as ${format}` });
    const folder = format === 'github' ? findAnnotationFolder(options.root) : '';
    const text = render(report, format, { ...describeTerminal(file), folder });
    progress.clear();
    if (file === undefined) process.stdout.write(format === 'pretty' ? disarmForRunner(text) : text);
    else writeWhole(file, text);
  }
  return exitStatus[report.conclusion];
}

/** What the output can show: colours and the terminal's width, or, in a file or a pipe, neither. */
function describeTerminal(file: string | undefined): PrettyOptions {
  if (file !== undefined) return { color: false, width: 100 };
  return { color: wantsColor(), width: process.stdout.columns ?? 100, wrap: process.stdout.isTTY === true };
}

/** NO_COLOR and FORCE_COLOR, each counting when it is not empty, before what the output is. */
function wantsColor(): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force } = process.env;
  if (no) return false;
  if (force) return force !== '0' && force !== 'false';
  return process.stdout.isTTY === true && process.env.TERM !== 'dumb';
}
