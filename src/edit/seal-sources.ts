import type { AnchoredCorpus } from '../model/corpus.ts';
import type { Fix, TextEdit } from '../model/fix.ts';
import type { Source } from '../model/source.ts';
import { findFrontMatter } from '../parse/parse-source.ts';
import { readYaml } from '../parse/read-yaml.ts';
import { findDocumentEnd } from './document-end.ts';
import { findLineBreak } from './insert-entry.ts';

/** Records the hash of every source that has none, so that a later change of its text is noticed. */
export function sealSources(corpus: AnchoredCorpus): { readonly source: Source; readonly fix: Fix }[] {
  return [...corpus.sources.values()].flatMap((source) => {
    if (source.pinned) return [];
    const edit = writeHash(source, corpus.texts.get(source.file) ?? '');
    return edit ? [{ source, fix: { title: "record the hash of the source's text", edits: [edit] } }] : [];
  });
}

/** The hash as the last line of the front matter. */
function writeHash({ file, sha256 }: Source, text: string): TextEdit | undefined {
  const fence = findFrontMatter(text);
  if (typeof fence === 'string') return undefined;
  const { start, end } = fence;
  const { root } = readYaml(text.slice(start, end), file, start);
  if (root && root.kind !== 'mapping') return undefined;
  // In a text whose keys are indented or stand between braces the line would be another thing.
  const column = root && text.slice(text.lastIndexOf('\n', root.span.start - 1) + 1, root.span.start);
  const hasKey = root?.entries.some(({ key }) => key.text === 'sha256');
  if (hasKey || (column !== undefined && (column !== '' || text[root?.span.start ?? 0] === '{'))) return undefined;
  const at = root ? findDocumentEnd(text, root, end) : end;
  return { file, start: at, end: at, text: `sha256: ${sha256}${findLineBreak(text)}` };
}
