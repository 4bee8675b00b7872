import { createHash } from 'node:crypto';
import { anchorCorpus } from '../../src/anchor/anchor-corpus.ts';
import { openFolder } from '../../src/edges/read-file.ts';
import { readFiles } from '../../src/edges/read-files.ts';
import { defaultConfig } from '../../src/model/config.ts';
import type { Digest } from '../../src/model/input.ts';
import { parseCorpus } from '../../src/parse/parse-corpus.ts';
import { renderJsonInPieces } from '../../src/reporters/json.ts';
import { judge } from '../../src/run/run.ts';

const digest: Digest = (data) => createHash('sha256').update(data).digest('hex');

/** How long each stage of a check takes when run one after the other. */
export function timeStages(root: string): { stage: string; milliseconds: string }[] {
  const stages: { stage: string; milliseconds: string }[] = [];
  const time = <T>(stage: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    stages.push({ stage, milliseconds: (performance.now() - start).toFixed(0) });
    return result;
  };
  const files = time('read', () => readFiles(openFolder(root), defaultConfig));
  const parsed = time('parse', () => parseCorpus(files, digest, []));
  const anchored = time('anchor', () => anchorCorpus(parsed));
  const options = { today: '2026-11-22', digest, tool: { name: 'crossquote', version: '0' } };
  const report = time('compare, rules, report', () => judge(files, anchored, options));
  time('render as JSON', () => {
    for (const _ of renderJsonInPieces(report));
  });
  return stages;
}
