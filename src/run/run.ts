import { check } from '../check/check.ts';
import { checkTimeline } from '../compare/check-timeline.ts';
import { compareFacts } from '../compare/compare-facts.ts';
import { inferDates } from '../compare/infer-dates.ts';
import type { Digest, InputFile } from '../model/input.ts';
import { type TellProgress, tellNobody } from '../model/progress.ts';
import type { Report } from '../model/report.ts';
import { buildReport } from '../report/build-report.ts';
import { allRules } from '../rules/index.ts';
import { anchorFiles } from './anchor-files.ts';
import { conclude, listFailing, type Threshold } from './conclude.ts';

export interface RunOptions extends Partial<Threshold> {
  /** `YYYY-MM-DD`: held against the days until which findings are accepted. */
  readonly today: string;
  readonly digest: Digest;
  readonly tool: Report['tool'];
  /** Told what the run is at; nothing of it is in the report. */
  readonly onProgress?: TellProgress;
}

/** The whole tool without the disk: files in, report out. The same files give the same report. */
export function run(files: readonly InputFile[], options: RunOptions): Report {
  const { today, digest, tool, failOn = 'error', maxWarnings, allowEmpty = false, onProgress = tellNobody } = options;
  const anchored = anchorFiles(files, digest, onProgress);
  onProgress({ phase: 'comparing readings' });
  const facts = compareFacts(anchored);
  const corpus = { ...anchored, facts, timeline: checkTimeline(facts), inferredDates: inferDates(anchored, facts) };
  const threshold: Threshold = { failOn, allowEmpty, ...(maxWarnings !== undefined && { maxWarnings }) };
  return buildReport(corpus, check(corpus, today, digest, onProgress), tool, allRules, (counts) => ({
    conclusion: conclude(counts, threshold),
    failing: listFailing(counts, threshold),
  }));
}
