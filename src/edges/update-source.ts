import { resolve } from 'node:path';
import { version } from '../../package.json';
import type { Unreadable } from '../capture/captured.ts';
import { combine, type Details } from '../capture/compose-source.ts';
import { correctSource } from '../capture/correct-source.ts';
import { proposeIds } from '../capture/propose-id.ts';
import type { AnchoredCorpus } from '../model/corpus.ts';
import { renderRevision } from '../reporters/revision.ts';
import { makeVisibleLine } from '../reporters/visible-text.ts';
import { digest } from './digest.ts';
import type { Article, ImportOptions, Outcome, Project } from './import-command.ts';
import { findToday } from './read-day.ts';
import { writeChanged } from './write-output.ts';

/**
 * Puts a corrected article in the place of the text that a source has, and tells what that does to its quotes.
 * @throws {Failure} where a file cannot be written.
 */
export function updateSource(
  { captured, original }: Article,
  details: Details,
  { files, corpus }: Project,
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
    return { said: `${makeVisibleLine(source.file)}: the text is the same, so nothing was written\n` };
  const corrected = correctSource(source, { captured, details, original }, files, corpus, {
    today: findToday(),
    digest,
    tool: { name: 'crossquote', version },
  });
  if ('fault' in corrected) return corrected;
  const { files: after, revision } = corrected;
  if (!options.dryRun) writeChanged(resolve(options.root), files, after);
  return { said: renderRevision(revision), loses: revision.quotes.lost > 0, files: after };
}

/** The source that stands at the same address; else those that importing the article would name. */
function findByAddress(
  url: string | undefined,
  corpus: AnchoredCorpus,
  proposed: readonly string[],
): readonly string[] {
  const same = [...corpus.sources.values()].filter((source) => url !== undefined && source.url === url);
  const current = same.filter(({ id }) => !same.some(({ supersedes }) => supersedes?.text === id));
  return current.length === 1 ? current.map(({ id }) => id) : proposed;
}
