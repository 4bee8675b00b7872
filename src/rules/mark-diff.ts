import type { DiffRun } from '../model/anchor.ts';

/** Words kept on each side of a difference, so that a long quote's diff fits on a line or two. */
const keptWords = 6;

/** A word diff on one line: `[-what the first text has-]{+what the second has+}`, with a few words around. */
export function markDiff(diff: readonly DiffRun[]): string {
  const shown = diff.map(({ kind, text }, index) => {
    // The white space behind a change is shown once, behind its marks.
    const space = diff[index + 1]?.kind === 'source' ? '' : text.slice(text.trimEnd().length);
    if (kind === 'quote') return `[-${text.trimEnd()}-]${space}`;
    if (kind === 'source') return `{+${text.trimEnd()}+}${space}`;
    return shorten(text, index === 0, index === diff.length - 1);
  });
  return shown.join('');
}

function shorten(text: string, first: boolean, last: boolean): string {
  const words = text.split(/(?<=\s)/);
  const head = first ? [] : words.slice(0, keptWords);
  const tail = last ? [] : words.slice(-keptWords);
  if (head.length + tail.length >= words.length) return text;
  return `${head.join('').trimEnd()}${first ? '' : ' '}…${last ? '' : ' '}${tail.join('')}`;
}
