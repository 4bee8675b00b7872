import { resolve } from 'node:path';
import { version } from '../../package.json';
import type { Report } from '../model/report.ts';
import type { Threshold } from '../run/conclude.ts';
import { type RunOptions, run } from '../run/run.ts';
import { digest } from './digest.ts';
import { Failure } from './failure.ts';
import { type Revision, readBase } from './read-base.ts';
import { readProject } from './read-project.ts';

/** What to check, and what to hold it against. */
export interface CheckSettings extends Partial<Threshold>, Pick<RunOptions, 'onProgress'> {
  readonly root: string;
  readonly config?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The revision that findings are held against, or why there is none. */
  readonly base?: Revision | { readonly missing: string } | undefined;
}

/**
 * Reads a project and checks it.
 * @throws {Failure} where it cannot be read.
 */
export function checkProject({ root, config, base, ...options }: CheckSettings): Report {
  const files = readProject(resolve(root), config);
  const revision = base && 'commit' in base ? readBase(root, base, files, config !== undefined) : base;
  return run(files, {
    ...options,
    digest,
    tool: { name: 'crossquote', version },
    ...(revision && { base: revision }),
  });
}

/** @throws {Failure} for another word. `name` is what the user calls the setting. */
export function readFailOn(name: string, text: string): Threshold['failOn'] {
  if (text === 'error' || text === 'warning' || text === 'never') return text;
  throw new Failure(`${name} needs error, warning, or never, not "${text}"`);
}

/** @throws {Failure} for what is no whole number. */
export function readMaxWarnings(name: string, text: string | undefined): { maxWarnings?: number } {
  if (text === undefined || text === '') return {};
  if (!/^\d{1,9}$/.test(text)) throw new Failure(`${name} needs a whole number, not "${text}"`);
  return { maxWarnings: Number(text) };
}
