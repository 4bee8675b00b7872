import { digestCorpus, digestFiles } from '../run/corpus-digest.ts';
import type { BaseInput } from '../run/run.ts';
import { digest } from './digest.ts';
import type { HashedFiles } from './recall.ts';

/**
 * Names a run by all that its outputs depend on: the files, what they are held against, and the rest as data.
 * Two runs of the same name, by the same build, write the same.
 */
export function nameRun({ files, digests }: HashedFiles, base: BaseInput | undefined, rest: unknown): string {
  const corpora = [digestCorpus(files, digests, digest), base && describeBase(base)];
  return digest(JSON.stringify([corpora, rest])).slice(0, 32);
}

function describeBase(base: BaseInput): unknown {
  if ('missing' in base) return base;
  return [base.ref, base.commit, digestCorpus(base.files, digestFiles(base.files, digest), digest)];
}
