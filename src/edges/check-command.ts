import { resolve } from 'node:path';
import { version } from '../../package.json';
import type { PrettyOptions } from '../reporters/pretty.ts';
import { exitStatus } from '../run/conclude.ts';
import { run } from '../run/run.ts';
import { isDay } from '../values/edtf.ts';
import { digest } from './digest.ts';
import { Failure } from './failure.ts';
import { parseOutputs, render } from './formats.ts';
import { openProgressLine, type ProgressLine } from './progress-line.ts';
import { readProject } from './read-project.ts';
import { writeWhole } from './write-output.ts';

/** The options of `check` as the command line gives them. */
export interface CheckOptions {
  readonly root: string;
  readonly format: readonly string[];
  readonly config?: string;
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
  const failOn = readFailOn(options.failOn);
  const maxWarnings = readNumber(options.maxWarnings);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  if (!isDay(today)) throw new Failure(`--today needs a day such as 2027-06-30, not "${today}"`);
  const files = readProject(resolve(options.root), options.config);
  const report = run(files, {
    today,
    digest,
    tool: { name: 'crossquote', version },
    failOn,
    allowEmpty: options.allowEmpty === true,
    onProgress: progress.tell,
    ...(maxWarnings !== undefined && { maxWarnings }),
  });
  for (const { format, file } of outputs) {
    progress.tell({ phase: `writing the report as ${format}` });
    const text = render(report, format, describeTerminal(file));
    progress.clear();
    if (file === undefined) process.stdout.write(text);
    else writeWhole(file, text);
  }
  return exitStatus[report.conclusion];
}

function readFailOn(text: string): 'error' | 'warning' | 'never' {
  if (text === 'error' || text === 'warning' || text === 'never') return text;
  throw new Failure(`--fail-on needs error, warning, or never, not "${text}"`);
}

function readNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new Failure(`--max-warnings needs a whole number, not "${text}"`);
  return Number(text);
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
