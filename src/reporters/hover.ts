import type { Hover, Passage } from '../model/hover.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** A hover as Markdown; `linkTo` makes the address of a line of a file, counted from 1. */
export function renderHover({ title, passages, notes }: Hover, linkTo: (file: string, line: number) => string): string {
  const list = notes.map((note) => `- ${escapeMarkdown(note)}`).join('\n');
  return [`**${escapeMarkdown(title)}**`, ...passages.map((passage) => renderPassage(passage, linkTo)), list]
    .filter((block) => block !== '')
    .join('\n\n');
}

function renderPassage(
  { credit, file, line, pieces }: Passage,
  linkTo: (file: string, line: number) => string,
): string {
  const words = pieces.map(({ text, isMarked }) => renderPiece(text, isMarked ? '**' : ''));
  return `${escapeMarkdown(credit)} ([${escapeMarkdown(file)}, line ${line}](${linkTo(file, line)}))\n\n> ${words.join('')}`;
}

/** The space around it stays outside the marks: Markdown knows no emphasis that begins or ends with one. */
function renderPiece(text: string, mark: string): string {
  const words = escapeMarkdown(text);
  if (words === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${mark}${words}${mark}${/\s$/.test(text) ? ' ' : ''}`;
}
