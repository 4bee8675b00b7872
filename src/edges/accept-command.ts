import { resolve } from 'node:path';
import type { LedgerNote } from '../edit/edit-ledger.ts';
import type { InputFile } from '../model/input.ts';
import type { Examined } from '../report/build-report.ts';
import { makeVisibleLine } from '../reporters/visible-text.ts';
import { acceptFinding, dropStale } from '../run/accept-finding.ts';
import { examine } from '../run/examine.ts';
import { editFiles } from '../run/fix-files.ts';
import { putOnOneLine } from '../text/wording.ts';
import { isDay } from '../values/is-day.ts';
import { digest } from './digest.ts';
import { Failure } from './failure.ts';
import { printText } from './print.ts';
import { readDay } from './read-day.ts';
import { readProject } from './read-project.ts';
import { writeChanged } from './write-output.ts';

/** The options of `accept` as the command line gives them. */
export interface AcceptOptions {
  readonly root: string;
  readonly config?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly until?: string;
  readonly prune?: boolean;
  readonly today?: string;
}

/**
 * Writes down that a finding stays, or drops the entries that no finding has any more; returns the exit status.
 * @throws {Failure} where the finding cannot be accepted, and where a file cannot be read or written.
 */
export function runAccept(id: string | undefined, options: AcceptOptions): number {
  if ((id === undefined) === (options.prune !== true))
    throw new Failure('name the finding to accept, or give --prune: one of the two');
  const today = readDay(options.today);
  const note = options.prune ? undefined : readNote(options, today);
  const root = resolve(options.root);
  const files = readProject(root, options.config);
  const examination = examine(files, { today, digest });
  if (id === undefined || !note) return prune(root, files, examination, today);
  const change = acceptFinding(files, examination, id, note, today);
  if ('refusal' in change) throw new Failure(change.refusal);
  const { finding, file, edits, known } = change;
  const isNew = !files.some(({ path }) => path === file);
  const before = isNew ? [...files, { path: file, kind: 'claims' as const, bytes: new Uint8Array() }] : files;
  const after = editFiles(before, edits, new Map([[file, ''], ...examination.corpus.texts]));
  const { corpus, verdict } = examine(after, { today, digest });
  const isKept = verdict.ledger.some(({ acceptance, state }) => acceptance.finding.text === id && state === 'used');
  if (!isKept || corpus.problems.length > examination.corpus.problems.length)
    throw new Error(`the entry for ${id} would not be read again`);
  writeChanged(root, before, after);
  say(`${known ? 'changed the entry of' : 'accepted'} ${id} in ${file}: ${finding.message} (${finding.rule})`);
  return 0;
}

/** Reads what is to be written down. */
function readNote({ reason, by, until }: AcceptOptions, today: string): Omit<LedgerNote, 'finding' | 'rule'> {
  const why = putOnOneLine(reason ?? '');
  const who = by === undefined ? undefined : putOnOneLine(by);
  if (why === '') throw new Failure('--reason needs some words: why does the finding stay?');
  if (who === '') throw new Failure('--by needs a name');
  if (until !== undefined && !isDay(until)) throw new Failure(`--until needs a day such as 2027-06-30, not "${until}"`);
  if (until !== undefined && until < today) throw new Failure(`--until ${until} is before today, ${today}`);
  return { reason: why, ...(who !== undefined && { by: who }), ...(until !== undefined && { until }) };
}

function prune(root: string, files: readonly InputFile[], examination: Examined, today: string): number {
  const { corpus } = examination;
  // A finding that could not be looked for is not gone.
  const unread = corpus.unreadClaims.size + corpus.unreadable.size;
  if (unread > 0 || corpus.problems.length > 0)
    throw new Failure(
      'nothing is dropped while a file cannot be read as it is meant: run the check, and mend it first',
    );
  const { edits, dropped } = dropStale(examination);
  const after = editFiles(files, edits, corpus.texts);
  if (examine(after, { today, digest }).corpus.problems.length > 0)
    throw new Error('the claims would not be read again');
  writeChanged(root, files, after);
  for (const { finding, reason } of dropped)
    say(`dropped ${finding.text} from ${finding.span.file}; it was accepted because: ${reason}`);
  if (dropped.length === 0) say('nothing to drop: every accepted finding is still found');
  return 0;
}

/** Prints one line, whatever the words of a file in it hold. */
function say(line: string): void {
  printText(`${makeVisibleLine(line)}\n`);
}
