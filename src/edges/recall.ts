import type { Division } from '../anchor/anchor-corpus.ts';
import { type FileRecord, recallAnchors, recordAnchors } from '../anchor/record-anchors.ts';
import { acceptedClasses } from '../model/anchor.ts';
import type { AnchoredCorpus } from '../model/corpus.ts';
import type { InputFile } from '../model/input.ts';
import type { FileKind } from '../model/problem.ts';
import type { Cache } from './cache.ts';

const entry = 'anchors';

/** Where the quotes stood when the files had these hashes. */
interface Kept {
  readonly digests: readonly (readonly [path: string, kind: FileKind, digest: string])[];
  readonly records: readonly FileRecord[];
}

/** The files of a check, and the hash of each. */
export interface HashedFiles {
  readonly files: readonly InputFile[];
  readonly digests: ReadonlyMap<string, string>;
}

/** Keeps where the quotes stand for the next run. */
export function keepAnchors(cache: Cache, hashed: HashedFiles, anchored: AnchoredCorpus): void {
  cache.keepData(entry, { digests: listDigests(hashed), records: recordAnchors(anchored) } satisfies Kept);
}

/**
 * What an earlier run found of the quotes whose claims file and source are as they were, under the same
 * configuration. That a quote is not in its source may depend on every other source: that is taken over only
 * where all of them are as they were.
 */
export function recallFrom(cache: Cache, hashed: HashedFiles): NonNullable<Division['known']> {
  const kept = cache.findData(entry) as Kept | undefined;
  const now = listDigests(hashed);
  if (!kept || !areSame(kept.digests, now, 'config')) return () => new Map();
  const before = new Map(kept.digests.map(([path, , digest]) => [path, digest]));
  const isSame = (path: string) => before.get(path) === hashed.digests.get(path);
  const sameSources = areSame(kept.digests, now, 'source');
  return (parsed) =>
    recallAnchors(
      parsed,
      kept.records,
      (anchor, path, source) =>
        isSame(path) && isSame(source.file) && (sameSources || acceptedClasses.includes(anchor.class)),
    );
}

function listDigests({ files, digests }: HashedFiles): Kept['digests'] {
  return files.map(({ path, kind }) => [path, kind, digests.get(path) ?? '']);
}

function areSame(before: Kept['digests'], now: Kept['digests'], kind: FileKind): boolean {
  const list = (files: Kept['digests']) => JSON.stringify(files.filter((file) => file[1] === kind));
  return list(before) === list(now);
}
