import { applyEdits, chooseFixes, groupEdits } from '../edit/apply-edits.ts';
import { sealSources } from '../edit/seal-sources.ts';
import type { Fix, TextEdit } from '../model/fix.ts';
import type { Digest, InputFile } from '../model/input.ts';
import type { Place, Span } from '../model/span.ts';
import type { Examined } from '../report/build-report.ts';
import { PlaceFinder } from '../report/show-place.ts';
import { examine } from './examine.ts';

/** A fix, and what it is for. */
export interface PlannedFix extends Fix {
  /** The rule whose finding it mends; nothing where no rule speaks. */
  readonly rule?: string;
  readonly at: Span;
}

/** What was done to some files, and what is left to do. */
export interface FixedFiles {
  readonly files: readonly InputFile[];
  readonly made: readonly (PlannedFix & { readonly place: Place })[];
  /** The check of the files as they are now. */
  readonly left: Examined;
}

/** One fix can make room for another: capitals for the one place that a prefix then pins. */
const mostRounds = 10;

/** Makes every safe fix, until there is none left. Findings that an editor accepted stay as they are. */
export function fixFiles(files: readonly InputFile[], today: string, digest: Digest): FixedFiles {
  let fixed = files;
  let left = examine(files, { today, digest });
  const made: FixedFiles['made'][number][] = [];
  for (let round = 0; round < mostRounds; round++) {
    const fixes = chooseFixes(planFixes(left));
    if (fixes.length === 0) break;
    const places = new PlaceFinder(left.corpus.texts);
    made.push(...fixes.map((fix) => ({ ...fix, place: places.showPlace(fix.at) })));
    fixed = editFiles(
      fixed,
      fixes.flatMap(({ edits }) => edits),
      left.corpus.texts,
    );
    const problems = left.corpus.problems.length;
    left = examine(fixed, { today, digest });
    if (left.corpus.problems.length > problems) throw new Error('a fix left a file that cannot be read');
  }
  return { files: fixed, made, left };
}

/** Everything that can be mended in some files, in the order of the findings; the hashes of sources last. */
export function planFixes({ corpus, verdict }: Examined): PlannedFix[] {
  const ofFindings = verdict.findings.flatMap(({ fix, rule, primary, status }) =>
    fix && status === 'open' ? [{ ...fix, rule, at: primary.at }] : [],
  );
  const ofSources = sealSources(corpus).map(({ source, fix }) => ({
    ...fix,
    at: { file: source.file, start: source.body.start, end: source.body.start },
  }));
  return [...ofFindings, ...ofSources];
}

/** The files after some edits; a leading byte-order mark stays where it is. */
export function editFiles(
  files: readonly InputFile[],
  allEdits: readonly TextEdit[],
  texts: ReadonlyMap<string, string>,
): InputFile[] {
  const edits = groupEdits(allEdits);
  return files.map((file) => {
    const own = edits.get(file.path);
    const text = texts.get(file.path);
    if (!own || text === undefined) return file;
    return { path: file.path, kind: file.kind, bytes: new TextEncoder().encode(applyEdits(text, own)) };
  });
}
