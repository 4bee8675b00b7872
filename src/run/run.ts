import type { AnchoredCorpus, Base, Corpus } from '../model/corpus.ts';
import type { InputFile } from '../model/input.ts';
import type { Report } from '../model/report.ts';
import { buildReport, type Examined, type ExaminedBase } from '../report/build-report.ts';
import { allRules } from '../rules/index.ts';
import { anchorFiles } from './anchor-files.ts';
import { conclude, listFailing, type Threshold } from './conclude.ts';
import { type ExamineOptions, examineAnchored } from './examine.ts';

/** The files of an earlier revision, or why there is none to hold the findings against. */
export type BaseInput =
  | { readonly ref: string; readonly commit: string; readonly files: readonly InputFile[] }
  | { readonly missing: string };

/** How a report is headed, and what fails it. */
export interface ReportOptions extends Partial<Threshold> {
  readonly tool: Report['tool'];
}

export interface RunOptions extends ReportOptions, ExamineOptions {
  /** What the files were before the change that is checked. */
  readonly base?: BaseInput;
}

/** The whole tool without the disk: files in, report out. The same files give the same report. */
export function run(files: readonly InputFile[], options: RunOptions): Report {
  return judge(files, anchorFiles(files, options.digest, {}, options.onProgress), options);
}

/** The report on files whose quotes were looked up. */
export function judge(files: readonly InputFile[], anchored: AnchoredCorpus, options: RunOptions): Report {
  const { head, base } = examineBoth(files, anchored, options);
  return reportOn(head, options, base);
}

/** The report on files that were examined. */
export function reportOn(head: Examined, options: ReportOptions, base?: ExaminedBase): Report {
  const { tool, failOn = 'error', maxWarnings, allowEmpty = false } = options;
  const threshold: Threshold = { failOn, allowEmpty, ...(maxWarnings !== undefined && { maxWarnings }) };
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
  if (!base) return { head: examineAnchored(anchored, options) };
  if ('missing' in base) return { head: examineAnchored(anchored, options), base };
  const { ref, commit } = base;
  // Where nothing has changed, what there was is what there is.
  const same = sameFiles(files, base.files);
  const before = examineAnchored(
    same ? anchored : anchorFiles(base.files, options.digest, {}, options.onProgress),
    options,
  );
  const head = same ? before : examineAnchored(anchored, options, describeBase(ref, before.corpus));
  return { head, base: { ref, commit, ...before } };
}

function sameFiles(some: readonly InputFile[], others: readonly InputFile[]): boolean {
  const known = new Map(others.map((file) => [file.path, file]));
  return some.length === others.length && some.every((file) => sameFile(file, known.get(file.path)));
}

function sameFile(one: InputFile, other: InputFile | undefined): boolean {
  if (!other || one.kind !== other.kind || !('bytes' in one) || !('bytes' in other)) return false;
  if (one.text !== undefined && other.text !== undefined) return one.text === other.text;
  const [bytes, others] = [one.bytes, other.bytes];
  return bytes.length === others.length && bytes.every((byte, at) => byte === others[at]);
}

function describeBase(ref: string, { sources, texts }: Corpus): Base {
  const bodies = [...sources.values()].map(({ id, file, body }): [string, string] => [
    id,
    (texts.get(file) ?? '').slice(body.start, body.end),
  ]);
  return { ref, bodies: new Map(bodies) };
}
