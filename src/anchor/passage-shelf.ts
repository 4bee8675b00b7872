import type { ParsedCorpus } from '../model/corpus.ts';
import { PassageText } from './passage-text.ts';

/** The texts whose forms are kept, in UTF-16 code units of their bodies: enough for some books, a trifle of memory. */
const room = 4_000_000;

/**
 * The text of every source. The forms of a text that searching needs take several times its own room, so that
 * only those of the texts asked for last are kept: an archive of any size is searched in the memory of its texts.
 */
export class PassageShelf {
  private readonly corpus: ParsedCorpus;
  private readonly kept = new Map<string, PassageText>();
  private used = 0;

  constructor(corpus: ParsedCorpus) {
    this.corpus = corpus;
  }

  /** The text of a source, to look into once; nothing where there is no such source. */
  open(id: string): PassageText | undefined {
    const source = this.corpus.sources.get(id);
    return source && new PassageText(source, this.corpus.texts.get(source.file) ?? '');
  }

  /** The text of a source, which may be looked into again; nothing where there is no such source. */
  take(id: string): PassageText | undefined {
    const known = this.kept.get(id);
    if (known) return known;
    const text = this.open(id);
    if (!text) return undefined;
    this.kept.set(id, text);
    this.used += text.body.length;
    for (const [oldest, { body }] of this.kept) {
      if (this.used <= room || oldest === id) break;
      this.kept.delete(oldest);
      this.used -= body.length;
    }
    return text;
  }

  /** The id of every source, in order. */
  ids(): string[] {
    return [...this.corpus.sources.keys()];
  }
}
