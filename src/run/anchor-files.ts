import { anchorCorpus, type Division } from '../anchor/anchor-corpus.ts';
import type { AnchoredCorpus } from '../model/corpus.ts';
import type { Digest, InputFile } from '../model/input.ts';
import { type TellProgress, tellNobody } from '../model/progress.ts';
import { parseCorpus } from '../parse/parse-corpus.ts';
import { allRules } from '../rules/index.ts';

/** What the files say, with every quote looked up, but for what `division` takes away. */
export function anchorFiles(
  files: readonly InputFile[],
  digest: Digest,
  division: Division = {},
  onProgress: TellProgress = tellNobody,
): AnchoredCorpus {
  const ruleIds = allRules.map(({ id }) => id);
  return anchorCorpus(parseCorpus(files, digest, ruleIds, onProgress), division, onProgress);
}
