import type { ReportFinding } from '../model/report.ts';
import type { Place } from '../model/span.ts';
import { makeVisible, makeVisibleLine, shorten } from './visible-text.ts';

/** Of one finding, the most related places that its message tells. */
const mostPlaces = 12;

/**
 * What a finding says, in plain text that stands alone: viewers show it without the rest of the result. A
 * line each for the message, the notes, the other places with their words, and what to do.
 */
export function tellResult({ message, notes, related, help }: ReportFinding): string {
  return [
    endSentence(tellText(message)),
    ...notes.map((note) => endSentence(tellText(note))),
    ...related.slice(0, mostPlaces).map(tellPlace),
    ...(help === undefined ? [] : [`What to do: ${endSentence(tellText(help))}`]),
  ].join('\n');
}

/** Linked to the related location of that number, counted from 1. */
function tellPlace(place: Place, index: number): string {
  const label = makeVisibleLine(place.label ?? 'see also').replace(/[\\[\]]/g, '\\$&');
  const words = place.text.trim() === '' ? '' : `: "${tellText(place.text)}"`;
  return `[${doubleBraces(label)}](${index + 1}), ${tellText(place.file)}:${place.line}${words}`;
}

/** In such a message braces are doubled, and `[text](target)` is a link: no text from a file makes one. */
function tellText(text: string): string {
  return doubleBraces(makeVisible(shorten(text.trim())).replace(/\]\(/g, '] ('));
}

function doubleBraces(text: string): string {
  return text.replace(/[{}]/g, '$&$&');
}

function endSentence(text: string): string {
  return /[.?!…]["'”’)]?$/.test(text) ? text : `${text}.`;
}
