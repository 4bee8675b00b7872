import { Readability } from '@mozilla/readability';
import { findBlock, listTextNodes } from './visible-nodes.ts';

/** First of the private characters that mark a text node; no page has them, and they are in no word. */
const firstMark = 0xf0000;
const mostMarks = 0x10000;
const mark = /[\u{F0000}-\u{FFFFF}]/gu;

/** A paragraph that says only this is no part of the article. */
const labelled =
  /^(?:advertisements?|sponsored(?: content)?|promoted|recommended|related(?: articles| stories)?|read more|link copied|share)$/i;

/** What sites call the boxes that they put between the paragraphs of a story; a longer text is the story itself. */
const boxNames =
  /newsletter|sign-?up|subscri|cookie|consent|share|sharing|social|related|recommend|promo\b|advert|\bad-|outbrain|taboola/i;
const longestBox = 400;

function isBoxed(node: Text, body: Element): boolean {
  for (let element = node.parentElement; element && element !== body; element = element.parentElement) {
    if ((element.textContent?.length ?? 0) > longestBox) return false;
    if (boxNames.test(`${element.className} ${element.id}`) && element.nodeName !== 'P') return true;
  }
  return false;
}

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
    if (!node || isBoxed(node, page.body) || labelled.test(findBlock(node).textContent?.trim() ?? '')) continue;
    kept.add(node);
  }
  return kept.size > 0 ? kept : undefined;
}
