import { resolve } from 'node:path';
import { exitStatus } from '../run/conclude.ts';
import { findAnnotationFolder } from './annotation-folder.ts';
import { checkProject, readFailOn, readMaxWarnings } from './check-project.ts';
import { parseOutputs, render } from './formats.ts';
import { openProgressLine, type ProgressLine } from './progress-line.ts';
import { findRevision } from './read-base.ts';
import { readDay } from './read-day.ts';
import { disarmForRunner } from './runner-log.ts';
import { describeTerminal } from './terminal.ts';
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
  const report = checkProject({
    root: options.root,
    config: options.config,
    today: readDay(options.today),
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
