import type { Hover, Passage } from '../model/hover.ts';
import { escapeMarkdown } from './markdown.ts';

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
  const words = pieces.map(({ text, isMarked }) => (isMarked ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text)));
  return `${escapeMarkdown(credit)} ([${escapeMarkdown(file)}, line ${line}](${linkTo(file, line)}))\n\n> ${words.join('')}`;
}
