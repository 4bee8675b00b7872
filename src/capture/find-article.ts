import { Readability } from '@mozilla/readability';
import { Furniture } from './furniture.ts';
import { listTextNodes } from './visible-nodes.ts';

/** First of the private characters that mark a text node; no page has them, and they are in no word. */
const firstMark = 0xf0000;
const mostMarks = 0x10000;
const mark = /[\u{F0000}-\u{FFFFF}]/gu;

/** A shorter text than this may be all that is left of an article whose elements have misleading names. */
const shortest = 500;
/** A shorter one yet is no story: the story may stand in another article than its headline. */
const shortestStory = 200;

/**
 * The text nodes of the article itself; none where the page has no article. Readability decides on a copy, because
 * it moves, renames, and writes anew; each piece of text bears a mark, by which the original is found again.
 */
export function findArticle(page: Document, headline: Element | undefined): Set<Text> {
  const originals = listTextNodes(page.body);
  if (originals.length > mostMarks) return new Set();
  const furniture = new Furniture(page.body, headline);
  const asks = (node: Text) => furniture.asksForConsent(node);
  const beside = (node: Text) => asks(node) || furniture.isElsewhere(node);
  // Each is tried only where what was found before it is shorter than its length.
  const attempts: readonly [length: number, leftOut: (node: Text) => boolean][] = [
    [shortest, beside],
    [shortestStory, asks],
    [1, () => false],
  ];
  const choose = (leftOut: (node: Text) => boolean, charThreshold: number) =>
    new Set(chooseNodes(page, originals, leftOut, charThreshold).filter((node) => !furniture.interrupts(node)));
  let best = choose(beside, 1);
  for (const [length, leftOut] of attempts) {
    if (lengthOf(best) >= length) break;
    const lenient = choose(leftOut, shortest);
    if (lengthOf(lenient) > 2 * lengthOf(best)) best = lenient;
  }
  return best;
}

/** The text nodes that Readability chooses; below the threshold, in characters, it tries again, more leniently. */
function chooseNodes(
  page: Document,
  originals: readonly Text[],
  leftOut: (node: Text) => boolean,
  charThreshold: number,
): Text[] {
  const copy = page.cloneNode(true) as Document;
  for (const script of copy.querySelectorAll('script, style, noscript, template, svg')) script.remove();
  for (const [index, node] of listTextNodes(copy.body).entries()) {
    const original = originals[index];
    const words = (node.nodeValue ?? '').replace(mark, '');
    node.nodeValue = original && leftOut(original) ? '' : String.fromCodePoint(firstMark + index) + words;
  }
  const article = new Readability(copy, { charThreshold, serializer: (node) => node.textContent ?? '' }).parse();
  return [...(article?.content ?? '').matchAll(mark)].flatMap(
    ([character]) => originals[(character.codePointAt(0) ?? 0) - firstMark] ?? [],
  );
}

function lengthOf(nodes: ReadonlySet<Text>): number {
  let length = 0;
  for (const { nodeValue } of nodes) length += nodeValue?.length ?? 0;
  return length;
}
