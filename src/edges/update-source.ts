import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { version } from '../../package.json';
import type { Unreadable } from '../capture/captured.ts';
import { compareRevisions } from '../capture/compare-revisions.ts';
import { combine, type Details } from '../capture/compose-source.ts';
import { proposeIds } from '../capture/propose-id.ts';
import { reviseSource } from '../capture/revise-source.ts';
import type { ParsedCorpus } from '../model/corpus.ts';
import type { InputFile } from '../model/input.ts';
import { renderRevision } from '../reporters/revision.ts';
import { digest } from './digest.ts';
import type { Article, ImportOptions, Outcome } from './import-command.ts';
import { writeWhole } from './write-output.ts';

/** Puts a corrected article in the place of the text that a source has, and tells what that does to its quotes. */
export function updateSource(
  { captured, original }: Article,
  details: Details,
  files: readonly InputFile[],
  corpus: ParsedCorpus,
  options: ImportOptions,
): Outcome | Unreadable {
  const known = combine(captured, details);
  const ids =
    options.id === undefined ? findByAddress(known.url, corpus, proposeIds(known, captured.body)) : [options.id];
  const source = ids.map((id) => corpus.sources.get(id)).find((each) => each !== undefined);
  if (!source) {
    const fault =
      options.id === undefined
        ? 'which source it corrects is not known: say it with --id'
        : `there is no source \`${options.id}\``;
    return { fault };
  }
  if (source.pinned && source.pinned.text !== source.sha256)
    return { fault: `the text of \`${source.id}\` is not the text that was captured: bring that back first` };
  if (digest(captured.body) === source.sha256)
    return { said: `${source.file}: the text is the same, so nothing was written\n`, loses: false };
  const before = corpus.texts.get(source.file) ?? '';
  const text = reviseSource(before, source, captured, details, original, digest);
  const bytes = new TextEncoder().encode(text);
  const after = files.map(
    (file): InputFile => (file.path === source.file ? { path: file.path, kind: file.kind, bytes } : file),
  );
  const revision = compareRevisions(source.id, files, after, {
    today: new Date().toISOString().slice(0, 10),
    digest,
    tool: { name: 'crossquote', version },
  });
  const path = resolve(options.root, source.file);
  if (!options.dryRun) {
    // Another program may have changed it in the meantime.
    if (digest(readFileSync(path)) !== digest(before)) return { fault: `${source.file} was changed meanwhile` };
    writeWhole(path, text);
  }
  return { said: renderRevision(revision), loses: revision.quotes.lost > 0 };
}

/** The source that stands at the same address; else those that importing the article would name. */
function findByAddress(url: string | undefined, corpus: ParsedCorpus, proposed: readonly string[]): readonly string[] {
  const same = [...corpus.sources.values()].filter((source) => url !== undefined && source.url === url);
  const current = same.filter(({ id }) => !same.some(({ supersedes }) => supersedes?.text === id));
  return current.length === 1 ? current.map(({ id }) => id) : proposed;
}
