// The bundler of the types sees this file and what it imports, and no other.
/// <reference path="../rules/markdown.d.ts" />
/// <reference path="../values/edtf-package.d.ts" />
import { resolve } from 'node:path';
import { version } from '../../package.json';
import { defaultConfig } from '../model/config.ts';
import type { InputFile } from '../model/input.ts';
import type { ReportData } from '../model/report.ts';
import { kindOfPath } from '../parse/match-paths.ts';
import { parseConfig } from '../parse/parse-config.ts';
import { allRules } from '../rules/index.ts';
import { run } from '../run/run.ts';
import { isDay } from '../values/is-day.ts';
import { digest } from './digest.ts';
import { findToday } from './read-day.ts';
import { readProject } from './read-project.ts';

export type {
  Agreement,
  Comparison,
  Conclusion,
  Counts,
  Offsets,
  QuoteCounts,
  ReadingName,
  ReportAcceptance,
  ReportClaim,
  ReportData as Report,
  ReportEvidence,
  ReportFact,
  ReportFinding,
  ReportReading,
  ReportSource,
  ReportValue,
} from '../model/report.ts';
export type { Place } from '../model/span.ts';

/** One file of a project. */
export interface ProjectFile {
  /** Below the root, with `/` between its parts: `claims/ferry.yaml`. */
  readonly path: string;
  /** Its text, or its bytes, which are then held to be UTF-8. */
  readonly content: string | Uint8Array;
}

/** A file that is there and cannot be read: its quotes are `unchecked`. */
export interface UnreadableFile {
  readonly path: string;
  /** Why, in words. */
  readonly unreadable: string;
}

export interface CheckOptions {
  /** What fails the check. Default: `error`. */
  readonly failOn?: 'error' | 'warning' | 'never';
  /** More warnings than this fail the check, too. */
  readonly maxWarnings?: number;
  /** Pass although there is no quote to check. */
  readonly allowEmpty?: boolean;
  /** `YYYY-MM-DD`: the day for the expiry of accepted findings. Default: the clock. */
  readonly today?: string;
}

/**
 * Checks every claim against its sources: files in, report out. Which file is a claims file and which a source, its
 * path tells, as on the command line (`crossquote.yaml` is obeyed); all others are passed over. The same files give
 * the same report, version 1 of the JSON that `crossquote check -f json` prints.
 * @throws {TypeError} where two files have one path, or `today` is no day.
 */
export function check(files: Iterable<ProjectFile | UnreadableFile>, options: CheckOptions = {}): ReportData {
  const { today = findToday(), failOn = 'error', allowEmpty = false, maxWarnings } = options;
  if (!isDay(today)) throw new TypeError(`today needs a day such as 2027-06-30, not "${today}"`);
  const {
    texts: _texts,
    rules: _rules,
    ...report
  } = run(sortFiles([...files]), {
    today,
    digest,
    tool: { name: 'crossquote', version },
    failOn,
    allowEmpty,
    ...(maxWarnings !== undefined && { maxWarnings }),
  });
  return report;
}

/**
 * The files of a project on the disk, ready for `check`: its claims, its sources, and its configuration.
 * @throws {Error} where the folder is not there or cannot be read.
 */
export function readFiles(root: string): (ProjectFile | UnreadableFile)[] {
  return readProject(resolve(root)).map((file) =>
    'bytes' in file ? { path: file.path, content: file.bytes } : { path: file.path, unreadable: file.unreadable },
  );
}

function sortFiles(files: readonly (ProjectFile | UnreadableFile)[]): InputFile[] {
  const paths = new Set<string>();
  for (const { path } of files) {
    if (paths.has(path)) throw new TypeError(`two files have the path ${path}`);
    paths.add(path);
  }
  const encoder = new TextEncoder();
  const given = files.find(({ path }) => path === 'crossquote.yaml');
  const ruleIds = allRules.map(({ id }) => id);
  const config =
    given && 'content' in given ? parseConfig(toText(given.content), given.path, ruleIds).config : defaultConfig;
  return files.flatMap((file): InputFile[] => {
    const kind = kindOfPath(file.path, config);
    if (kind === undefined) return [];
    if ('unreadable' in file) return [{ path: file.path, kind, unreadable: file.unreadable }];
    const bytes = typeof file.content === 'string' ? encoder.encode(file.content) : file.content;
    return [{ path: file.path, kind, bytes }];
  });
}

function toText(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
