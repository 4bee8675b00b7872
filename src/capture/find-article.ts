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
const boxNames = new Set(
  `newsletter newsletters signup subscribe subscription cookie cookies consent share sharing social related recommend
  recommended recommendations promo advert advertisement ad ads outbrain taboola`.split(/\s+/),
);
const longestBox = 400;

/** A shorter text than this may be all that is left of an article whose elements have misleading names. */
const shortest = 500;

/**
 * The text nodes of the article itself; none where the page has no article. Readability decides on a copy, because
 * it moves, renames, and writes anew; each piece of text bears a mark, by which the original is found again.
 */
export function findArticle(page: Document): Set<Text> {
  const originals = listTextNodes(page.body);
  if (originals.length > mostMarks) return new Set();
  const strict = choose(page, originals, 1);
  if (lengthOf(strict) >= shortest) return strict;
  const lenient = choose(page, originals, shortest);
  return lengthOf(lenient) > 2 * lengthOf(strict) ? lenient : strict;
}

/** The text nodes that Readability chooses; below the threshold, in characters, it tries again, more leniently. */
function choose(page: Document, originals: readonly Text[], charThreshold: number): Set<Text> {
  const copy = page.cloneNode(true) as Document;
  for (const script of copy.querySelectorAll('script, style, noscript, template, svg')) script.remove();
  for (const [index, node] of listTextNodes(copy.body).entries()) {
    const words = (node.nodeValue ?? '').replace(mark, '');
    node.nodeValue = String.fromCodePoint(firstMark + index) + words;
  }
  const article = new Readability(copy, { charThreshold, serializer: (node) => node.textContent ?? '' }).parse();
  const furniture = new Furniture(page.body);
  const chosen = new Set<Text>();
  for (const [character] of (article?.content ?? '').matchAll(mark)) {
    const node = originals[(character.codePointAt(0) ?? 0) - firstMark];
    if (node && !furniture.has(node)) chosen.add(node);
  }
  return chosen;
}

function lengthOf(nodes: ReadonlySet<Text>): number {
  let length = 0;
  for (const { nodeValue } of nodes) length += nodeValue?.length ?? 0;
  return length;
}

/** Labels and boxes in the midst of a story. The text of an element is asked for once: a page may have one huge one. */
class Furniture {
  private readonly texts = new Map<Element, string>();
  private readonly body: Element;

  constructor(body: Element) {
    this.body = body;
  }

  has(node: Text): boolean {
    if (labelled.test(this.textOf(findBlock(node)))) return true;
    for (let element = node.parentElement; element && element !== this.body; element = element.parentElement) {
      if (this.textOf(element).length > longestBox) return false;
      if (
        element.nodeName !== 'P' &&
        splitNames(`${element.className} ${element.id}`).some((name) => boxNames.has(name))
      )
        return true;
    }
    return false;
  }

  private textOf(element: Element): string {
    const known = this.texts.get(element);
    if (known !== undefined) return known;
    const text = element.textContent?.trim() ?? '';
    this.texts.set(element, text);
    return text;
  }
}

/** `shareBar`, `share-bar`, and `share_bar` all have the name `share`; `shareholders` has not. */
function splitNames(names: string): string[] {
  return names
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z]+/);
}
