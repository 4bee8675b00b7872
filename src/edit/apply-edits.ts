import type { Fix, TextEdit } from '../model/fix.ts';

/** A text after some edits, whatever their order. They must not overlap. */
export function applyEdits(text: string, edits: readonly Omit<TextEdit, 'file'>[]): string {
  let changed = '';
  let from = 0;
  // Two insertions at one place keep their order: the sort is stable.
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    changed += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return changed + text.slice(from);
}

/** The fixes that can be made together: one that touches what an earlier one changes waits for the next round. */
export function chooseFixes<T extends Fix>(fixes: readonly T[]): T[] {
  const taken = new Map<string, TextEdit[]>();
  return fixes.filter(({ edits }) => {
    const meets = edits.some((edit) => taken.get(edit.file)?.some((other) => touch(edit, other)));
    if (meets) return false;
    for (const edit of edits) taken.set(edit.file, [...(taken.get(edit.file) ?? []), edit]);
    return true;
  });
}

/** Edits side by side can depend on one another, too: two insertions at one place, for instance. */
function touch(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Some edits, by file. */
export function groupEdits(all: readonly TextEdit[]): Map<string, TextEdit[]> {
  const byFile = new Map<string, TextEdit[]>();
  for (const edit of all) {
    const edits = byFile.get(edit.file) ?? [];
    edits.push(edit);
    byFile.set(edit.file, edits);
  }
  return byFile;
}
