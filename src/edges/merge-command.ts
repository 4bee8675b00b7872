import { resolve } from 'node:path';
import { version } from '../../package.json';
import { type KnownAnchors, recallAnchors } from '../anchor/record-anchors.ts';
import type { ParsedCorpus } from '../model/corpus.ts';
import type { InputFile } from '../model/input.ts';
import { anchorFiles } from '../run/anchor-files.ts';
import { exitStatus } from '../run/conclude.ts';
import { joinPartials } from '../run/partial.ts';
import { judge } from '../run/run.ts';
import { build } from './build.ts';
import { readSettings, type SettingOptions } from './check-settings.ts';
import { digest } from './digest.ts';
import { explainSystemError, Failure } from './failure.ts';
import { parseOutputs } from './formats.ts';
import { openProgressLine, type ProgressLine } from './progress-line.ts';
import { findRevision, readBase } from './read-base.ts';
import { readNamed } from './read-file.ts';
import { renderAll, writeAll } from './write-report.ts';

/** The options of `merge` as the command line gives them. */
export interface MergeOptions extends SettingOptions {
  readonly root: string;
  readonly format: readonly string[];
  readonly since?: string;
}

/**
 * Makes the report of one check from what all its shards wrote, and returns the exit status.
 * @throws {Failure} where a shard is missing, given twice, damaged, or of another check.
 */
export async function runMerge(names: readonly string[], options: MergeOptions): Promise<number> {
  const progress = openProgressLine(process.stderr, () => performance.now());
  try {
    return await mergeAndWrite(names, options, progress);
  } finally {
    progress.clear();
  }
}

async function mergeAndWrite(names: readonly string[], options: MergeOptions, progress: ProgressLine): Promise<number> {
  const { reports, partials } = parseOutputs(options.format);
  if (partials.length > 0) throw new Failure('merge makes a report: partial is what each shard writes');
  const settings = readSettings(options);
  const root = resolve(options.root);
  const joined = joinPartials(
    names.map((name) => ({ name, text: readPartialFile(name) })),
    build,
    digest,
  );
  if ('mismatch' in joined) throw new Failure(joined.mismatch);
  const { files, records } = joined;
  const base =
    options.since === undefined
      ? undefined
      : readBase(options.root, findRevision(root, options.since), files, isConfigNamed(files));
  const known = (parsed: ParsedCorpus): KnownAnchors => recallAnchors(parsed, records, () => true);
  const report = judge(files, anchorFiles(files, digest, { known }, progress.tell), {
    ...settings,
    digest,
    tool: { name: 'crossquote', version },
    onProgress: progress.tell,
    ...(base && { base }),
  });
  const texts = await renderAll(report, reports, root, progress);
  progress.clear();
  writeAll(reports, texts);
  return exitStatus[report.conclusion];
}

function isConfigNamed(files: readonly InputFile[]): boolean {
  return files.some(({ kind, path }) => kind === 'config' && path !== 'crossquote.yaml');
}

function readPartialFile(name: string): string {
  try {
    return readNamed(resolve(name)).toString();
  } catch (error) {
    throw new Failure(`cannot read the partial report ${name}: ${explainSystemError(error)}`);
  }
}
