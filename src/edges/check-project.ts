import { resolve } from 'node:path';
import { version } from '../../package.json';
import type { Report } from '../model/report.ts';
import type { Threshold } from '../run/conclude.ts';
import { type RunOptions, run } from '../run/run.ts';
import { digest } from './digest.ts';
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
