import { Readability } from '@mozilla/readability';
import { findBlock, listTextNodes } from './visible-nodes.ts';

/** First of the private characters that mark a text node; no page has them, and they are in no word. */
const firstMark = 0xf0000;
const mostMarks = 0x10000;
const mark = /[\u{F0000}-\u{FFFFF}]/gu;

/** A paragraph that says only this is no part of the article. */
const labelled =
  /^(?:advertisements?|sponsored(?: content)?|promoted|recommended|related(?: articles| stories)?|read more|link copied|share)$/i;

/**
 * The text nodes of the article itself, or nothing where the page has none. Readability decides on a copy, because
 * it moves and renames elements; each piece of text bears a mark, by which the original is found again.
 */
export function findArticle(page: Document): Set<Text> | undefined {
  const originals = listTextNodes(page.body);
  if (originals.length > mostMarks) return undefined;
  const copy = page.cloneNode(true) as Document;
  for (const script of copy.querySelectorAll('script, style, noscript, template, svg')) script.remove();
  for (const [index, node] of listTextNodes(copy.body).entries()) {
    const words = (node.nodeValue ?? '').replace(mark, '');
    node.nodeValue = String.fromCodePoint(firstMark + index) + words;
  }
  // With a low threshold it does not begin anew, more and more lenient, on a short article.
  const article = new Readability(copy, { charThreshold: 1, serializer: (node) => node.textContent ?? '' }).parse();
  const kept = new Set<Text>();
  for (const [character] of (article?.content ?? '').matchAll(mark)) {
    const node = originals[(character.codePointAt(0) ?? 0) - firstMark];
    if (node && !labelled.test(findBlock(node).textContent?.trim() ?? '')) kept.add(node);
  }
  return kept.size > 0 ? kept : undefined;
}
