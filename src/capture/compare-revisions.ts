import { acceptedClasses } from '../model/anchor.ts';
import type { InputFile } from '../model/input.ts';
import type { Report } from '../model/report.ts';
import type { ChangedPassage, Revision } from '../model/revision.ts';
import { markDiff } from '../rules/mark-diff.ts';
import { type RunOptions, run } from '../run/run.ts';
import type { AlignedParagraphs } from '../text/align-paragraphs.ts';
import { diffWords } from '../text/diff-words.ts';
import { findLineStarts, findPosition } from '../text/positions.ts';

/** What is the correction itself, and no news to whoever brings it in. */
const ofItself = 'source-edited';

/** Checks all claims with a source's old text and with its new one, and tells what became of its quotes. */
export function compareRevisions(
  id: string,
  before: readonly InputFile[],
  after: readonly InputFile[],
  aligned: readonly AlignedParagraphs[] | undefined,
  options: RunOptions,
): Omit<Revision, 'pinned'> {
  const old = run(before, options);
  const now = run(after, { ...options, base: { ref: '', commit: '', files: before } });
  return {
    source: id,
    file: findBody(id, now).file,
    passages: aligned && listChanges(aligned, findBody(id, old), findBody(id, now)),
    quotes: countQuotes(id, old, now),
    findings: now.findings.filter(
      ({ rule, since, status }) => since === 'new' && status === 'open' && rule !== ofItself,
    ),
  };
}

/** The claims are the same in both, so that their pieces of evidence are, too, and in the same order. */
function countQuotes(id: string, old: Report, now: Report): Revision['quotes'] {
  const counts = { stayed: 0, moved: 0, mended: 0, lost: 0 };
  const later = listLines(id, now);
  for (const [index, line] of listLines(id, old).entries()) {
    const next = later[index];
    if (line !== undefined && next !== undefined) counts[line === next ? 'stayed' : 'moved']++;
    else if (line !== undefined) counts.lost++;
    else if (next !== undefined) counts.mended++;
  }
  return counts;
}

/** For each quote from a source the line of the body that it stands in, counted from 0; nothing where it stands nowhere. */
function listLines(id: string, report: Report): (number | undefined)[] {
  const { firstLine } = findBody(id, report);
  return report.claims
    .flatMap(({ evidence }) => evidence)
    .filter(({ source }) => source === id)
    .map((evidence) =>
      acceptedClasses.includes(evidence.class) && evidence.places[0] ? evidence.places[0].line - firstLine : undefined,
    );
}

interface Body {
  readonly file: string;
  readonly text: string;
  /** Line of the file, counted from 1. */
  readonly firstLine: number;
}

function findBody(id: string, report: Report): Body {
  const source = report.sources.find((each) => each.id === id);
  const text = report.texts.get(source?.file ?? '') ?? '';
  const start = source?.body.start ?? 0;
  return { file: source?.file ?? '', text: text.slice(start), firstLine: text.slice(0, start).split('\n').length };
}

function listChanges(aligned: readonly AlignedParagraphs[], old: Body, now: Body): ChangedPassage[] {
  const lineStarts = findLineStarts(now.text);
  const changes: ChangedPassage[] = [];
  let line = now.firstLine;
  for (const pair of aligned) {
    const gone = pair.before ? old.text.slice(pair.before.start, pair.before.end) : '';
    const come = pair.now ? now.text.slice(pair.now.start, pair.now.end) : '';
    if (pair.now) line = now.firstLine + findPosition(lineStarts, pair.now.start).line - 1;
    if (gone !== come) changes.push({ line, diff: diffPassage(gone, come) });
  }
  return changes;
}

function diffPassage(gone: string, come: string): string {
  const runs = gone === '' || come === '' ? undefined : diffWords(gone, come);
  return markDiff(
    runs ?? [
      ...(gone === '' ? [] : [{ kind: 'quote' as const, text: gone }]),
      ...(come === '' ? [] : [{ kind: 'source' as const, text: come }]),
    ],
  );
}
