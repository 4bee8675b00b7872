import { version } from '../../package.json';
import type { Part } from '../anchor/anchor-corpus.ts';
import type { AnchoredCorpus } from '../model/corpus.ts';
import type { TellProgress } from '../model/progress.ts';
import type { Report } from '../model/report.ts';
import { anchorFiles } from '../run/anchor-files.ts';
import { type BaseInput, judge } from '../run/run.ts';
import type { Cache } from './cache.ts';
import type { Settings } from './check-settings.ts';
import { digest } from './digest.ts';
import { type HashedFiles, keepAnchors, recallFrom } from './recall.ts';

/** Files to check, what they are held against, and where what was found of them before is kept. */
export interface FileCheck extends HashedFiles {
  readonly settings: Settings;
  readonly base?: BaseInput | undefined;
  readonly cache?: Cache | undefined;
  readonly onProgress?: TellProgress;
}

/** Looks up every quote, or one part of them, that no earlier run has looked up in the same files. */
export function anchorProject({ files, digests, cache, onProgress }: FileCheck, part?: Part): AnchoredCorpus {
  const division = {
    ...(cache && { known: recallFrom(cache, { files, digests }) }),
    ...(part && { part }),
  };
  const anchored = anchorFiles(files, digest, division, onProgress);
  if (!part && cache) keepAnchors(cache, { files, digests }, anchored);
  return anchored;
}

/** The report on files whose quotes were looked up. */
export function judgeProject(
  { files, settings, base, onProgress }: Omit<FileCheck, 'digests' | 'cache'>,
  anchored: AnchoredCorpus,
): Report {
  return judge(files, anchored, {
    ...settings,
    digest,
    tool: { name: 'crossquote', version },
    ...(onProgress && { onProgress }),
    ...(base && { base }),
  });
}
