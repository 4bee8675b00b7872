import { makeVisibleLine } from './visible-text.ts';

/** Stands for the break that keeps an address or a mention from being one; no visible text holds it. */
const pause = '\0';

/** What GitHub makes a mention, a reference, an emoji, or a link of, up to where a break undoes it. */
const calls = /@|#(?=\w)|:(?=\/\/|[\w+-]+:)|GH-(?=\d)|www(?=\.)/gi;

/**
 * Text from a file, so that nothing in it acts as Markdown or HTML: no tag, no link, no table, no mention.
 *
 * GitHub looks for mentions, issue numbers, and emoji names in the page, after entities and backslashes are
 * gone: only a character in between keeps `@somebody` from calling somebody.
 */
export function escapeMarkdown(text: string): string {
  return makeVisibleLine(text)
    .trim()
    .replace(calls, `$&${pause}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\$/g, '&dollar;')
    .replace(/[\\`*_{}[\]|~#]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replaceAll(pause, '&ZeroWidthSpace;');
}

/** An id, set as code. */
export function escapeMarkdownCode(id: string): string {
  const isPlain = /^[\p{L}\p{N}._/:… -]+$/u.test(id) && id.search(calls) < 0;
  return isPlain ? `\`${id}\`` : `<code>${escapeMarkdown(id)}</code>`;
}

/** A message of ours: what stands in backticks is an id, and is set as code. */
export function escapeMarkdownMessage(message: string): string {
  return message
    .split(/`([^`]+)`/)
    .map((piece, index) => (index % 2 === 1 ? escapeMarkdownCode(piece) : escapePiece(piece)))
    .join('')
    .trim();
}

/** Keeps the spaces that part a piece from the ids around it. */
function escapePiece(piece: string): string {
  return [/^\s/.test(piece) ? ' ' : '', escapeMarkdown(piece), /\S\s+$/.test(piece) ? ' ' : ''].join('');
}
