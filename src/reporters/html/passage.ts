import type { Offsets } from '../../model/report.ts';
import { type Html, html } from './markup.ts';

/** How far a paragraph may reach beyond a quote on either side, in characters. */
const reach = 450;

/** What is shown of a paragraph that reaches farther. */
const context = 240;

/** The text between two offsets, with the stretches that count marked. */
export function renderPassage(text: string, { start, end }: Offsets, marks: readonly Offsets[]): Html {
  const pieces: Html[] = [];
  let at = start;
  for (const mark of marks) {
    const [from, to] = [Math.max(at, mark.start), Math.min(end, mark.end)];
    if (from >= to) continue;
    pieces.push(html`${text.slice(at, from)}<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  return html`${pieces}${text.slice(at, end)}`;
}

/** The paragraph around a place, between blank lines; of a very long one the words near the place. */
export function findParagraph(text: string, place: Offsets, body: Offsets): Offsets {
  const before = text.slice(Math.max(body.start, place.start - reach), place.start);
  const after = text.slice(place.end, Math.min(body.end, place.end + reach));
  const [blankBefore] = [...before.matchAll(blankLine)].slice(-1);
  const blankAfter = after.search(blankLine);
  const start = blankBefore
    ? blankBefore.index + blankBefore[0].length
    : place.start - before.length <= body.start
      ? 0
      : Math.max(0, before.length - context) + wordStart(before.slice(-context));
  const end =
    blankAfter >= 0
      ? blankAfter
      : place.end + after.length >= body.end
        ? after.trimEnd().length
        : wordEnd(after.slice(0, context));
  return { start: place.start - before.length + start, end: place.end + end };
}

const blankLine = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))/g;

function wordStart(text: string): number {
  return text.search(/(?<=\s)\S/) < 0 ? 0 : text.search(/(?<=\s)\S/);
}

function wordEnd(text: string): number {
  return /^.*\S(?=\s)/s.exec(text)?.[0].length ?? text.length;
}
