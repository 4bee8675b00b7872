import { followQuotes } from '../cite/follow-quotes.ts';
import { applyEdits, groupEdits } from '../edit/apply-edits.ts';
import type { AnchoredCorpus } from '../model/corpus.ts';
import type { TextEdit } from '../model/fix.ts';
import type { InputFile } from '../model/input.ts';
import type { Revision } from '../model/revision.ts';
import type { Source } from '../model/source.ts';
import { anchorFiles } from '../run/anchor-files.ts';
import type { RunOptions } from '../run/run.ts';
import { alignParagraphs } from '../text/align-paragraphs.ts';
import { findLineStarts, findPosition } from '../text/positions.ts';
import type { Captured, Unreadable } from './captured.ts';
import { compareRevisions } from './compare-revisions.ts';
import type { Details } from './compose-source.ts';
import { reviseSource } from './revise-source.ts';

/** A corrected article as it was captured: `original` is the hash of its file. */
export interface Correction {
  readonly captured: Captured;
  readonly details: Details;
  readonly original: string;
}

/**
 * The files of a project with a corrected article in the place of a source's text, and what that does to its quotes;
 * or why the source cannot be changed.
 */
export function correctSource(
  source: Source,
  { captured, details, original }: Correction,
  files: readonly InputFile[],
  corpus: AnchoredCorpus,
  options: RunOptions,
): { readonly files: readonly InputFile[]; readonly revision: Revision } | Unreadable {
  const before = corpus.texts.get(source.file) ?? '';
  const text = reviseSource(before, source, captured, details, original, options.digest);
  if (text === undefined)
    return { fault: `the front matter of \`${source.id}\` is written in a way that cannot be added to` };
  const corrected = replaceTexts(files, new Map([[source.file, text]]));
  const now = anchorFiles(corrected, options.digest);
  const aligned = alignParagraphs(before.slice(source.body.start, source.body.end), captured.body);
  const followed = followQuotes(source.id, corpus, now, aligned ?? []);
  const edits = groupEdits(followed.flatMap((each) => each.edits));
  const changed = new Map([...edits].map(([file, each]) => [file, applyEdits(now.texts.get(file) ?? '', each)]));
  const after = replaceTexts(corrected, changed);
  const pinned = followed.map(({ quote, context }) => {
    const { file, start } = quote.span;
    const { line } = findPosition(findLineStarts(changed.get(file) ?? ''), shift(start, edits.get(file) ?? []));
    return { file, line, ...context };
  });
  return { files: after, revision: { ...compareRevisions(source.id, files, after, aligned, options), pinned } };
}

/** Where an offset of a text is after some edits of it. */
function shift(offset: number, edits: readonly TextEdit[]): number {
  return edits.reduce((at, { start, end, text }) => (end <= offset ? at + text.length - (end - start) : at), offset);
}

function replaceTexts(files: readonly InputFile[], texts: ReadonlyMap<string, string>): InputFile[] {
  const encoder = new TextEncoder();
  return files.map((file): InputFile => {
    const text = texts.get(file.path);
    return text === undefined ? file : { path: file.path, kind: file.kind, bytes: encoder.encode(text) };
  });
}
