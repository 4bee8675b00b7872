import { diffArrays } from 'diff';
import type { DiffRun } from '../model/anchor.ts';
import { tokenize } from './words.ts';

/** More edits than this between two texts, and a word diff explains nothing. Keeps the cost bounded, too. */
const mostEdits = 400;

/**
 * The word diff from one text to another, `quote` marking what only the first has, `source` what only the second
 * has; nothing where they have too little in common.
 */
export function diffWords(quote: string, passage: string): DiffRun[] | undefined {
  const changes = diffArrays(
    tokenize(quote).map((token) => token.text),
    tokenize(passage).map((token) => token.text),
    { maxEditLength: mostEdits },
  );
  return (
    changes &&
    joinRuns(
      changes.map((change) => ({
        kind: change.added ? 'source' : change.removed ? 'quote' : 'same',
        text: change.value.join(''),
      })),
    )
  );
}

/** Words replaced one after the other read as one replacement: the white space between them is no common ground. */
function joinRuns(runs: readonly DiffRun[]): DiffRun[] {
  const joined: DiffRun[] = [];
  for (let i = 0; i < runs.length; ) {
    const run = runs[i] as DiffRun;
    if (run.kind === 'same') {
      joined.push(run);
      i++;
      continue;
    }
    let quote = '';
    let source = '';
    while (i < runs.length) {
      const next = runs[i] as DiffRun;
      if (next.kind === 'same' && (/\S/.test(next.text) || i + 1 >= runs.length)) break;
      if (next.kind !== 'source') quote += next.text;
      if (next.kind !== 'quote') source += next.text;
      i++;
    }
    if (quote !== '') joined.push({ kind: 'quote', text: quote });
    if (source !== '') joined.push({ kind: 'source', text: source });
  }
  return joined;
}
