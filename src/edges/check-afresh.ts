import { version } from '../../package.json';
import type { Part } from '../anchor/anchor-corpus.ts';
import { anchorFiles } from '../run/anchor-files.ts';
import { exitStatus } from '../run/conclude.ts';
import { writePartial } from '../run/partial.ts';
import { type BaseInput, judge } from '../run/run.ts';
import { build } from './build.ts';
import type { Cache } from './cache.ts';
import type { Settings } from './check-settings.ts';
import { digest } from './digest.ts';
import type { Outputs } from './formats.ts';
import type { ProgressLine } from './progress-line.ts';
import { type HashedFiles, keepAnchors, recallFrom } from './recall.ts';
import { writeOutput, writeReport } from './write-report.ts';

export interface FreshCheck extends HashedFiles {
  readonly root: string;
  readonly settings: Settings;
  readonly outputs: Outputs;
  /** Names what this run depends on. */
  readonly key: string;
  readonly progress: ProgressLine;
  readonly base?: BaseInput;
  readonly cache?: Cache;
  readonly shard?: Part;
}

/**
 * Checks files of which no earlier run has the outputs, writes what was asked for, and returns the exit status.
 * @throws {Failure} where an output cannot be written.
 */
export async function checkAfresh(fresh: FreshCheck): Promise<number> {
  const { root, files, digests, settings, outputs, key, progress, base, cache, shard } = fresh;
  const division = {
    ...(cache && { known: recallFrom(cache, { files, digests }) }),
    ...(shard && { part: shard }),
  };
  const anchored = anchorFiles(files, digest, division, progress.tell);
  if (!shard && cache) keepAnchors(cache, { files, digests }, anchored);
  for (const output of outputs.partials) {
    await writeOutput(output, writePartial(files, anchored, shard ?? { index: 1, of: 1 }, build, digest));
  }
  // What a part looks like says nothing of the whole: the verdict is the merge's.
  if (shard) return exitStatus.clean;
  const report = judge(files, anchored, {
    ...settings,
    digest,
    tool: { name: 'crossquote', version },
    onProgress: progress.tell,
    ...(base && { base }),
  });
  const status = exitStatus[report.conclusion];
  const keeper = cache?.openOutputs(key);
  try {
    if (await writeReport(report, outputs.reports, root, progress, keeper)) keeper?.keep(status);
    else keeper?.drop();
  } catch (error) {
    keeper?.drop();
    throw error;
  }
  return status;
}
