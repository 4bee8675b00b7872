import { addNote, changeNote, dropNotes, hasLedger, type LedgerNote } from '../edit/edit-ledger.ts';
import type { Acceptance } from '../model/claim.ts';
import { defaultConfig } from '../model/config.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Finding } from '../model/finding.ts';
import type { TextEdit } from '../model/fix.ts';
import type { InputFile } from '../model/input.ts';
import type { Examined } from '../report/build-report.ts';
import { suggest } from '../text/wording.ts';

/** Where a finding is accepted when no claims file has such a section yet. */
const usualFile = 'claims/accepted.yaml';

/** What is to be written to accept a finding. */
export interface LedgerChange {
  readonly finding: Finding;
  readonly file: string;
  readonly edits: readonly TextEdit[];
  /** Whether the finding was accepted before, and its entry is changed. */
  readonly known: boolean;
}

/** Why a finding cannot be accepted, in a sentence. */
export type Refusal = { readonly refusal: string };

/** Files that cannot be read as they are meant: to keep such a finding would be to check nothing, in silence. */
const mustBeMended: readonly string[] = [
  'yaml-syntax',
  'claim-shape',
  'source-shape',
  'config-shape',
  'duplicate-claim',
  'unknown-source',
  'text-cut-by-comment',
];

/** Works out how to accept a finding. `today` is the day of the check, `YYYY-MM-DD`. */
export function acceptFinding(
  files: readonly InputFile[],
  { corpus, verdict }: Examined,
  id: string,
  note: Omit<LedgerNote, 'finding' | 'rule'>,
  today: string,
): LedgerChange | Refusal {
  const finding = verdict.findings.find(({ fingerprint }) => fingerprint === id);
  if (!finding) return { refusal: `there is no finding "${id}"${suggestFinding(id, verdict.findings)}` };
  const { rule } = finding;
  if (mustBeMended.includes(rule))
    return { refusal: `a finding of \`${rule}\` cannot be accepted: what it is about was not checked` };
  if (rule === 'stale-acceptance' || rule === 'expired-acceptance')
    return { refusal: `a finding of \`${rule}\` cannot be accepted: it is about an accepted finding itself` };
  const entry = { finding: id, rule, ...note };
  const known = corpus.acceptances.find((acceptance) => acceptance.finding.text === id);
  if (known) {
    if (known.until && known.until.text < today && note.until === undefined)
      return { refusal: `finding "${id}" was accepted until ${known.until.text}: give a later day with --until` };
    const { file } = known.finding.span;
    const edits = changeNote(corpus.texts.get(file) ?? '', file, entry);
    return edits ? { finding, file, edits, known: true } : cannotWrite(file);
  }
  const file = chooseFile(files, corpus);
  if (file === undefined) return { refusal: 'there is no claims file to write into' };
  const edits = addNote(corpus.texts.get(file) ?? '', file, entry);
  return edits ? { finding, file, edits, known: false } : cannotWrite(file);
}

function cannotWrite(file: string): Refusal {
  return { refusal: `${file} has no place for the entry: write its section \`accepted\` as a list` };
}

function suggestFinding(id: string, findings: readonly Finding[]): string {
  const ids = [...new Set(findings.map(({ fingerprint }) => fingerprint))];
  const longer = id.length >= 4 ? ids.filter((each) => each.startsWith(id)) : [];
  const near = longer.length === 1 ? longer[0] : suggest(id, ids)[0];
  return near === undefined ? ': the reports name the finding beside its rule' : `: did you mean ${near}?`;
}

/** The file that has such a section; else the usual one where it is read, or the first claims file. */
function chooseFile(files: readonly InputFile[], { texts, config }: Corpus): string | undefined {
  const paths = files.flatMap(({ kind, path }) => (kind === 'claims' ? [path] : [])).sort();
  const withLedger = paths.filter((path) => hasLedger(texts.get(path) ?? '', path));
  if (withLedger.length > 0) return withLedger.includes(usualFile) ? usualFile : withLedger[0];
  const isRead = paths.includes(usualFile) || config.claims === defaultConfig.claims;
  return isRead ? usualFile : paths[0];
}

/** Takes the entries out that no finding has any more: the edits by file, and the entries. */
export function dropStale({ corpus, verdict }: Examined): {
  readonly edits: readonly TextEdit[];
  readonly dropped: readonly Acceptance[];
} {
  const dropped = verdict.ledger
    .filter(({ state, otherRule }) => state === 'stale' && otherRule === undefined)
    .map(({ acceptance }) => acceptance);
  const files = [...new Set(dropped.map(({ finding }) => finding.span.file))].sort();
  const edits = files.flatMap((file) => {
    const ids = dropped.filter(({ finding }) => finding.span.file === file).map(({ finding }) => finding.text);
    return dropNotes(corpus.texts.get(file) ?? '', file, new Set(ids));
  });
  return { edits, dropped };
}
