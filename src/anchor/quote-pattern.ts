import { foldText } from '../text/fold.ts';
import { splitsWord } from '../text/word-bounds.ts';

/** A stretch of a quote that must stand in the source as one piece, folded and without editors' brackets. */
export interface PatternPart {
  readonly text: string;
  /** Offsets in `text` of letters whose case the editor changed, as in `[T]he`. */
  readonly anyCase: readonly number[];
  /** Offsets in `text` at which the quote has a bracket, each with the bracket. */
  readonly brackets: ReadonlySet<string>;
}

/** Four dots are a full stop and an ellipsis. */
const ellipsis = /\[\s*(?:\.{3}|\u2026)\s*\]|\u2026|(?<!\.)\.{3}(?!\.)|(?<=(?<!\.)\.)\.{3}(?!\.)/g;
/** Brackets around nothing are no editor's. */
const pair = /\[[^[\]]+\]/g;

/** Whether a quote has a mark of omission: `...`, `…`, `[...]`, or `[…]`. */
export function hasEllipsis(quote: string): boolean {
  return (quote.includes('...') || quote.includes('\u2026')) && quote.search(ellipsis) >= 0;
}

export function hasBrackets(quote: string): boolean {
  return quote.includes('[') && quote.replace(ellipsis, ' ').search(pair) >= 0;
}

/** The stretches between the marks of omission, each with where it begins in the quote. */
export function locateParts(quote: string): { readonly text: string; readonly start: number }[] {
  const marks = [...quote.matchAll(ellipsis)];
  const starts = [0, ...marks.map((mark) => mark.index + mark[0].length)];
  return starts.map((start, index) => ({ start, text: quote.slice(start, marks[index]?.index) }));
}

/** The stretches between the marks of omission, folded. */
export function cutAtEllipses(quote: string): string[] {
  return locateParts(quote)
    .map(({ text }) => foldText(text).trim())
    .filter((part) => part !== '');
}

/** A quote without what stands in brackets, and without the brackets. */
export function dropBracketed(quote: string): string {
  return quote.replace(pair, ' ').replace(/(?<!\s)\s+([,.;:!?])/g, '$1');
}

const nowhere: readonly number[] = [];
const noBrackets: ReadonlySet<string> = new Set();

/** A folded stretch as it is, its brackets taken literally. */
export function takeLiterally(text: string): PatternPart {
  return { text, anyCase: nowhere, brackets: noBrackets };
}

/** A folded stretch with its brackets taken as an editor's: dropped, and the case of a first letter free. */
export function openBrackets(text: string): PatternPart {
  const opened: number[] = [];
  const brackets = new Set<string>();
  let bare = '';
  let from = 0;
  for (const { 0: found, index } of text.matchAll(pair)) {
    bare += text.slice(from, index);
    brackets.add(`${bare.length}[`);
    opened.push(bare.length);
    bare += found.slice(1, -1);
    brackets.add(`${bare.length}]`);
    from = index + found.length;
  }
  bare += text.slice(from);
  return { text: bare, anyCase: opened.filter((at) => !splitsWord(bare, at)), brackets };
}
