import { check } from '../check/check.ts';
import { checkTimeline } from '../compare/check-timeline.ts';
import { compareFacts } from '../compare/compare-facts.ts';
import { inferDates } from '../compare/infer-dates.ts';
import type { AnchoredCorpus, Base } from '../model/corpus.ts';
import type { Digest, InputFile } from '../model/input.ts';
import { type TellProgress, tellNobody } from '../model/progress.ts';
import type { Examined } from '../report/build-report.ts';
import { anchorFiles } from './anchor-files.ts';

export interface ExamineOptions {
  /** `YYYY-MM-DD`: held against the days until which findings are accepted. */
  readonly today: string;
  readonly digest: Digest;
  /** Told what the run is at; nothing of it is in what is found. */
  readonly onProgress?: TellProgress;
}

/** Reads the files, looks up every quote, compares what the sources say, and runs the rules. */
export function examine(files: readonly InputFile[], options: ExamineOptions): Examined {
  return examineAnchored(anchorFiles(files, options.digest, {}, options.onProgress), options);
}

/** Compares what the sources say, and runs the rules, where every quote was looked up. */
export function examineAnchored(anchored: AnchoredCorpus, options: ExamineOptions, base?: Base): Examined {
  const { today, digest, onProgress = tellNobody } = options;
  onProgress({ phase: 'comparing readings' });
  const facts = compareFacts(anchored);
  const corpus = {
    ...anchored,
    ...(base && { base }),
    facts,
    timeline: checkTimeline(facts),
    inferredDates: inferDates(anchored, facts),
  };
  return { corpus, verdict: check(corpus, today, digest, onProgress) };
}
