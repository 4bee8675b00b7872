import { PassageText } from '../anchor/passage-text.ts';
import type { AnchoredCorpus } from '../model/corpus.ts';
import type { Source } from '../model/source.ts';

const opened = new WeakMap<AnchoredCorpus['texts'], Map<string, PassageText>>();

/** The text of a source to take words from; nothing where it is no longer the text that was captured. */
export function openText(corpus: AnchoredCorpus, source: Source): PassageText | undefined {
  if (source.pinned && source.pinned.text !== source.sha256) return undefined;
  const texts = opened.get(corpus.texts) ?? new Map<string, PassageText>();
  opened.set(corpus.texts, texts);
  const text = texts.get(source.id) ?? new PassageText(source, corpus.texts.get(source.file) ?? '');
  texts.set(source.id, text);
  return text;
}
