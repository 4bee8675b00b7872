import { diffArrays } from 'diff';
import { describeDifferences } from '../anchor/describe-differences.ts';
import { acceptedClasses, type DiffRun } from '../model/anchor.ts';
import type { InputFile } from '../model/input.ts';
import type { Report } from '../model/report.ts';
import type { ChangedPassage, Revision } from '../model/revision.ts';
import { type RunOptions, run } from '../run/run.ts';
import { showDiff } from '../text/show-diff.ts';

/** More lines than this added and taken away, and the two are two texts. */
const mostEdits = 2_000;

/** Checks all claims with a source's old text and with its new one, and tells what became of its quotes. */
export function compareRevisions(
  id: string,
  before: readonly InputFile[],
  after: readonly InputFile[],
  options: RunOptions,
): Revision {
  const [old, now] = [run(before, options), run(after, options)];
  const known = new Set(old.findings.map(({ fingerprint }) => fingerprint));
  return {
    source: id,
    file: findBody(id, now).file,
    passages: findChanges(findBody(id, old), findBody(id, now)),
    quotes: countQuotes(id, old, now),
    findings: now.findings.filter(({ fingerprint, status }) => status === 'open' && !known.has(fingerprint)),
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

function findChanges(old: Body, now: Body): ChangedPassage[] | undefined {
  const changes = diffArrays(old.text.split('\n'), now.text.split('\n'), { maxEditLength: mostEdits });
  if (!changes) return undefined;
  const passages: ChangedPassage[] = [];
  let line = now.firstLine;
  for (let i = 0; i < changes.length; i++) {
    const change = changes[i] as (typeof changes)[number];
    if (!change.added && !change.removed) {
      line += change.value.length;
      continue;
    }
    const next = changes[i + 1];
    const both = next !== undefined && next.added !== next.removed && change.added !== next.added;
    const [gone, come] = both
      ? change.removed
        ? [change, next]
        : [next, change]
      : change.removed
        ? [change]
        : [undefined, change];
    passages.push({ line, diff: diffPassage(gone?.value.join('\n') ?? '', come?.value.join('\n') ?? '') });
    line += come?.value.length ?? 0;
    if (both) i++;
  }
  return passages.filter(({ diff }) => diff !== '');
}

function diffPassage(gone: string, come: string): string {
  const { diff } = gone === '' || come === '' ? { diff: [] } : describeDifferences(gone, come);
  // Typography does not count among words: where nothing else has changed, both texts are shown.
  if (diff.some(({ kind }) => kind !== 'same')) return showDiff(diff);
  const whole: DiffRun[] = [
    { kind: 'quote', text: gone.trim() },
    { kind: 'source', text: come.trim() },
  ];
  return showDiff(whole.filter(({ text }) => text !== ''));
}
