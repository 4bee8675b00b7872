import type { TextEdit } from '../model/fix.ts';
import type { Written } from '../model/written.ts';
import { locate } from '../parse/locate.ts';
import { applyEdits } from './apply-edits.ts';
import { findSite } from './find-site.ts';
import { escapeText, isPrintable, quoteText, readScalar } from './write-scalar.ts';

/** Words of a scalar to be replaced. Offsets are UTF-16 code units of what it says; no stretch is empty. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The edits of the file by which a YAML scalar says something else: only the words that change are replaced,
 * in the scalar's own style. Where that style cannot hold the new words, the scalar is written anew in
 * quotation marks. Nothing where neither will do, and where an alias uses the scalar, too.
 */
export function changeScalar(
  texts: ReadonlyMap<string, string>,
  written: Written,
  changes: readonly Change[],
): readonly TextEdit[] | undefined {
  const fileText = texts.get(written.span.file);
  const site = findSite(texts, written);
  if (fileText === undefined || !site || site.isShared || changes.length === 0) return undefined;
  return changeInPlace(written, fileText, changes, site.inFlow) ?? writeAnew(written, fileText, changes, site.inFlow);
}

/** The edits by which a scalar says these words, and nothing else. */
export function replaceScalar(
  texts: ReadonlyMap<string, string>,
  written: Written,
  text: string,
): readonly TextEdit[] | undefined {
  return changeScalar(texts, written, [{ start: 0, end: written.text.length, text }]);
}

function changeInPlace(
  written: Written,
  fileText: string,
  changes: readonly Change[],
  inFlow: boolean,
): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const { start, end, text } of changes) {
    const encoded = encode(text, written);
    if (encoded === undefined) return undefined;
    edits.push({ ...locate(written, fileText, start, end), text: encoded });
  }
  // Within a block nothing but a line break has a meaning.
  if (written.style === 'literal' || written.style === 'folded') return edits;
  const { start, end } = written.span;
  const raw = applyWithin(fileText, start, end, edits);
  return readScalar(raw, inFlow) === applyEdits(written.text, changes) ? edits : undefined;
}

/** New words as the scalar's style writes them, or nothing where it cannot. */
function encode(text: string, { style }: Written): string | undefined {
  if (style === 'double') return escapeText(text);
  if (!isPrintable(text)) return undefined;
  return style === 'single' ? text.replaceAll("'", "''") : text;
}

function writeAnew(
  written: Written,
  fileText: string,
  changes: readonly Change[],
  inFlow: boolean,
): readonly TextEdit[] | undefined {
  if (written.style === 'literal' || written.style === 'folded') return undefined;
  const text = applyEdits(written.text, changes);
  const quoted = quoteText(text);
  if (readScalar(quoted, inFlow) !== text) return undefined;
  // An anchor or a tag stands before the scalar, outside its span.
  const { file, start, end } = written.span;
  return fileText.slice(start, end).trim() === '' ? undefined : [{ file, start, end, text: quoted }];
}

function applyWithin(text: string, start: number, end: number, edits: readonly TextEdit[]): string {
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return applyEdits(text.slice(start, end), moved);
}
