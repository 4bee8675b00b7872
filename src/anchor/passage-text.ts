import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { type Folded, fold, Rewriting, unfold } from '../text/fold.ts';
import { GramIndex } from './gram-index.ts';
import { WordIndex } from './word-index.ts';

/** A text to search, with a way back from each of its offsets to the body's. */
export type View = Folded;

/** The body of a source, and the forms of it that searching needs; each is made once, when first asked for. */
export class PassageText {
  readonly source: Source;
  readonly body: string;
  private foldedBody: Folded | undefined;
  private bareBody: View | undefined;
  private lowerBody: string | undefined;
  private gramsOfBody: GramIndex | undefined;
  private wordsOfBody: WordIndex | undefined;

  constructor(source: Source, fileText: string) {
    this.source = source;
    this.body = fileText.slice(source.body.start, source.body.end);
  }

  /** The body after the folding table. */
  get folded(): View {
    this.foldedBody ??= fold(this.body);
    return this.foldedBody;
  }

  /** The folded body without square brackets. */
  get bare(): View {
    this.bareBody ??= dropBrackets(this.folded);
    return this.bareBody;
  }

  /** The folded body in lower case, with the same offsets. */
  get lower(): string {
    this.lowerBody ??= lowerInPlace(this.folded.text);
    return this.lowerBody;
  }

  /** Where the lower-case form has which run of characters. */
  get grams(): GramIndex {
    this.gramsOfBody ??= new GramIndex(this.lower);
    return this.gramsOfBody;
  }

  /** Where the lower-case form has which word. */
  get words(): WordIndex {
    this.wordsOfBody ??= new WordIndex(this.lower);
    return this.wordsOfBody;
  }

  /** Whether `words` is there already. */
  get hasWords(): boolean {
    return this.wordsOfBody !== undefined;
  }

  /** The stretch of the body behind a stretch of a view. */
  stretchOf(view: View, start: number, end: number): { start: number; end: number } {
    return unfold(view, start, end);
  }

  /** A stretch of the body as a span of the source's file. */
  spanOf({ start, end }: { start: number; end: number }): Span {
    const { file, body } = this.source;
    return { file, start: body.start + start, end: body.start + end };
  }
}

/** Lower case that never changes the length, so that offsets stay true. */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

function dropBrackets(folded: View): View {
  const { text } = folded;
  if (!/[[\]]/.test(text)) return folded;
  const bare = new Rewriting(folded);
  for (const { index } of text.matchAll(/[[\]]/g)) bare.replace(index, index + 1, '');
  return bare.finish();
}
