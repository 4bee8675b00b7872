import { check } from '../check/check.ts';
import { checkTimeline } from '../compare/check-timeline.ts';
import { compareFacts } from '../compare/compare-facts.ts';
import { inferDates } from '../compare/infer-dates.ts';
import type { AnchoredCorpus, Base, Corpus } from '../model/corpus.ts';
import type { Digest, InputFile } from '../model/input.ts';
import { type TellProgress, tellNobody } from '../model/progress.ts';
import type { Report } from '../model/report.ts';
import { buildReport, type Examined, type ExaminedBase } from '../report/build-report.ts';
import { allRules } from '../rules/index.ts';
import { anchorFiles } from './anchor-files.ts';
import { conclude, listFailing, type Threshold } from './conclude.ts';

/** The files of an earlier revision, or why there is none to hold the findings against. */
export type BaseInput =
  | { readonly ref: string; readonly commit: string; readonly files: readonly InputFile[] }
  | { readonly missing: string };

export interface RunOptions extends Partial<Threshold> {
  /** `YYYY-MM-DD`: held against the days until which findings are accepted. */
  readonly today: string;
  readonly digest: Digest;
  readonly tool: Report['tool'];
  /** Told what the run is at; nothing of it is in the report. */
  readonly onProgress?: TellProgress;
  /** What the files were before the change that is checked. */
  readonly base?: BaseInput;
}

/** The whole tool without the disk: files in, report out. The same files give the same report. */
export function run(files: readonly InputFile[], options: RunOptions): Report {
  return judge(files, anchorFiles(files, options.digest, {}, options.onProgress), options);
}

/** The report on files whose quotes were looked up. */
export function judge(files: readonly InputFile[], anchored: AnchoredCorpus, options: RunOptions): Report {
  const { tool, failOn = 'error', maxWarnings, allowEmpty = false } = options;
  const threshold: Threshold = { failOn, allowEmpty, ...(maxWarnings !== undefined && { maxWarnings }) };
  const { head, base } = examineBoth(files, anchored, options);
  return buildReport(head, base, tool, allRules, (counts) => ({
    conclusion: conclude(counts, threshold),
    failing: listFailing(counts, threshold),
  }));
}

function examineBoth(
  files: readonly InputFile[],
  anchored: AnchoredCorpus,
  options: RunOptions,
): { head: Examined; base?: ExaminedBase } {
  const { base } = options;
  if (!base) return { head: examine(anchored, options) };
  if ('missing' in base) return { head: examine(anchored, options), base };
  const { ref, commit } = base;
  // Where nothing has changed, what there was is what there is.
  const same = sameFiles(files, base.files);
  const before = examine(same ? anchored : anchorFiles(base.files, options.digest, {}, options.onProgress), options);
  const head = same ? before : examine(anchored, options, describeBase(ref, before.corpus));
  return { head, base: { ref, commit, ...before } };
}

function sameFiles(some: readonly InputFile[], others: readonly InputFile[]): boolean {
  const known = new Map(others.map((file) => [file.path, file]));
  return some.length === others.length && some.every((file) => sameFile(file, known.get(file.path)));
}

function sameFile(one: InputFile, other: InputFile | undefined): boolean {
  if (!other || one.kind !== other.kind || !('bytes' in one) || !('bytes' in other)) return false;
  const { bytes } = other;
  return one.bytes.length === bytes.length && one.bytes.every((byte, at) => byte === bytes[at]);
}

function examine(anchored: AnchoredCorpus, options: RunOptions, base?: Base): Examined {
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

function describeBase(ref: string, { sources, texts }: Corpus): Base {
  const bodies = [...sources.values()].map(({ id, file, body }): [string, string] => [
    id,
    (texts.get(file) ?? '').slice(body.start, body.end),
  ]);
  return { ref, bodies: new Map(bodies) };
}
