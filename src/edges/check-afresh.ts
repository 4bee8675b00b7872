import type { Part } from '../anchor/anchor-corpus.ts';
import { exitStatus } from '../run/conclude.ts';
import { writePartial } from '../run/partial.ts';
import { build } from './build.ts';
import { keepOutputs } from './cache.ts';
import { digest } from './digest.ts';
import { anchorProject, type FileCheck, judgeProject } from './examine-files.ts';
import type { Outputs } from './formats.ts';
import type { ProgressLine } from './progress-line.ts';
import { writeOutput, writeReport } from './write-report.ts';

export interface FreshCheck extends FileCheck {
  readonly root: string;
  readonly outputs: Outputs;
  /** Names what this run depends on. */
  readonly key: string;
  readonly progress: ProgressLine;
  readonly shard: Part | undefined;
}

/**
 * Checks files of which no earlier run has the outputs, writes what was asked for, and returns the exit status.
 * @throws {Failure} where an output cannot be written.
 */
export async function checkAfresh(fresh: FreshCheck): Promise<number> {
  const { root, files, outputs, key, progress, cache, shard } = fresh;
  const check = { ...fresh, onProgress: progress.tell };
  const anchored = anchorProject(check, shard);
  for (const output of outputs.partials) {
    await writeOutput(output, writePartial(files, anchored, shard ?? { index: 1, of: 1 }, build, digest));
  }
  // What a part looks like says nothing of the whole: the verdict is the merge's.
  if (shard) return exitStatus.clean;
  const report = judgeProject(check, anchored);
  const status = exitStatus[report.conclusion];
  await keepOutputs(cache, key, status, (handOn) => writeReport(report, outputs.reports, root, progress, handOn));
  return status;
}
