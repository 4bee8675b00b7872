import { resolve } from 'node:path';
import type { Part } from '../anchor/anchor-corpus.ts';
import type { InputFile } from '../model/input.ts';
import { keepAsText } from '../parse/decode-text.ts';
import { digestFiles } from '../run/corpus-digest.ts';
import { build } from './build.ts';
import { Cache } from './cache.ts';
import { readSettings, type SettingOptions } from './check-settings.ts';
import { digest } from './digest.ts';
import { Failure } from './failure.ts';
import { type Outputs, parseOutputs } from './formats.ts';
import { loadProject } from './load-project.ts';
import { nameRun } from './name-run.ts';
import { openProgressLine, type ProgressLine } from './progress-line.ts';
import { describeSurroundings, writeOutput } from './write-report.ts';

/** The options of `check` as the command line gives them. */
export interface CheckOptions extends SettingOptions {
  readonly root: string;
  readonly format: readonly string[];
  readonly config?: string;
  readonly since?: string;
  readonly shard?: string;
  /** False for `--no-cache`. */
  readonly cache: boolean;
  readonly cacheLocation?: string;
}

/**
 * Checks a project, writes what was asked for, and returns the exit status.
 * @throws {Failure} where the check cannot be run.
 */
export async function runCheck(options: CheckOptions): Promise<number> {
  const progress = openProgressLine(process.stderr, () => performance.now());
  try {
    return await checkAndWrite(options, progress);
  } finally {
    progress.clear();
  }
}

async function checkAndWrite(options: CheckOptions, progress: ProgressLine): Promise<number> {
  const outputs = parseOutputs(options.format);
  const shard = readShard(options, outputs);
  const settings = readSettings(options);
  const root = resolve(options.root);
  const files = await loadProject(root, options.config);
  const hashed = { files, digests: digestFiles(files, digest) };
  const base = await findBase(options, files);
  const cache = options.cache ? openCache(root, options.cacheLocation) : undefined;
  const looks = outputs.reports.map((output) => [output.format, describeSurroundings(output, root)]);
  const key = nameRun(hashed, base, [settings, looks]);
  const kept = outputs.partials.length === 0 ? cache?.findOutputs(key) : undefined;
  if (kept) {
    for (const [place, output] of outputs.reports.entries())
      await writeOutput(output, kept.texts.slice(place, place + 1));
    return kept.status;
  }
  // The bytes are done with: their room is for what is found in them.
  for (const [place, file] of files.entries()) files[place] = keepAsText(file);
  // All that a check is made of is loaded only where there is something to check.
  const { checkAfresh } = await import('./check-afresh.ts');
  return checkAfresh({ ...hashed, root, settings, outputs, key, progress, base, cache, shard });
}

/** What the files were at the revision that they are held against. */
async function findBase({ root, since, config }: CheckOptions, files: readonly InputFile[]) {
  if (since === undefined) return undefined;
  const { findRevision, readBase } = await import('./read-base.ts');
  return readBase(root, findRevision(resolve(root), since), files, config !== undefined);
}

function openCache(root: string, location: string | undefined): Cache {
  return new Cache(location === undefined ? resolve(root, 'node_modules/.cache/crossquote') : resolve(location), build);
}

/** `2/4` is the second of four parts. */
function readShard({ shard, format, since }: CheckOptions, { partials }: Outputs): Part | undefined {
  if (shard === undefined) return undefined;
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(shard)?.map(Number) ?? [];
  if (!index || !of || index > of) throw new Failure(`--shard needs a part of a whole, such as 1/4, not "${shard}"`);
  if (partials.length === 0 || format.length > partials.length) {
    throw new Failure(
      'a shard has no report of its own: give it -f partial=FILE alone, and merge what all shards wrote',
    );
  }
  if (since !== undefined) throw new Failure('a shard holds nothing against a revision: give --since to merge');
  return { index, of };
}
