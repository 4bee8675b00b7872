import stringWidth from 'fast-string-width';
import { fold, isLike } from './find-headline.ts';
import { readDay } from './read-day.ts';
import type { Metadata } from './read-metadata.ts';
import { findBlock, listTextNodes } from './visible-nodes.ts';

/** A byline, a dateline, or a standfirst is no longer than this; a headline neither. */
const longest = 300;
const longestCredit = 120;
/** In columns: a letter of Korean, Japanese, or Chinese says as much as two of the alphabet. */
const shortestParagraph = 80;

const creditNames = /byline|author|credit|writer|reporter|dateline|date|time|publish|posted|issued/i;
const standfirstNames = /sub-?(?:head|title)|standfirst|deck|\bdek\b|summary|lede?\b|intro|teaser|strap/i;
const furnitureNames =
  /share|social|comment|related|promo|newsletter|subscri|cookie|banner|breadcrumb|menu|\bnav|tag-?list|toolbar/i;

/**
 * The headline, and what stands between it and the article: standfirst, byline, and date. Readability takes these
 * off, and they are quoted. `article` holds the text nodes that it left.
 */
export function findHeader(
  page: Document,
  headline: Element | undefined,
  article: ReadonlySet<Text>,
  metadata: Metadata,
): Set<Text> {
  const header = new Set<Text>();
  if (!headline) return header;
  const nodes = listTextNodes(page.body);
  const begin = nodes.findIndex((node) => headline.contains(node));
  const behind = nodes.slice(begin).filter((node) => begin >= 0 && !headline.contains(node));
  for (const node of nodes) if (headline.contains(node)) header.add(node);
  // A byline may stand below the first paragraph, where that is a standfirst or a summary.
  const blocks = [...new Set(behind.filter((node) => article.has(node)).map(findBlock))];
  const paragraphs = blocks.filter(isParagraph);
  const story = paragraphs[1] ?? paragraphs[0] ?? blocks.find(isSentence);
  const end = behind.findIndex((node) => story?.contains(node) === true);
  for (const node of behind.slice(0, Math.max(0, end))) if (belongsTo(node, headline, metadata)) header.add(node);
  return header;
}

function belongsTo(node: Text, headline: Element, metadata: Metadata): boolean {
  const block = findBlock(node);
  const text = fold(findLine(node, block, headline).textContent ?? '');
  const around = listNames(node, headline);
  if (text.length > longest || furnitureNames.test(around)) return false;
  if (metadata.summary !== undefined && isLike(text, fold(metadata.summary))) return true;
  if (standfirstNames.test(around) || /^H[2-4]$/.test(block.nodeName)) return true;
  if (text.length > longestCredit) return false;
  if (/^(?:by|from)\s+\p{Lu}/iu.test(text) || block.querySelector('[rel="author"]') || isInside(node, 'ADDRESS'))
    return true;
  if (metadata.byline !== undefined && text.toLowerCase().includes(fold(metadata.byline).toLowerCase())) return true;
  const shown = [text, node.nodeValue ?? ''];
  return isInside(node, 'TIME') || shown.some((each) => readDay(each) !== undefined) || creditNames.test(around);
}

/** What shows the line that a node stands in: its block, or, where that has several lines, the part between them. */
function findLine(node: Text, block: Element, headline: Element): Node {
  if (!block.contains(headline) && !block.querySelector('br')) return block;
  let part: Node = node;
  while (part.parentNode && part.parentNode !== block) part = part.parentNode;
  return part;
}

/** What the elements around a node are called, out to the first that has the headline in it as well. */
function listNames(node: Text, headline: Element): string {
  const names: string[] = [];
  for (let element = node.parentElement; element && !element.contains(headline); element = element.parentElement)
    names.push(...['class', 'id', 'itemprop', 'rel'].map((key) => element?.getAttribute(key) ?? ''));
  return names.join(' ');
}

function isInside(node: Text, name: string): boolean {
  for (let element = node.parentElement; element; element = element.parentElement)
    if (element.nodeName.toUpperCase() === name) return true;
  return false;
}

/** A block of running text, as against a caption, a byline, or a label. */
function isParagraph(block: Element): boolean {
  return !/^H\d$|^FIGCAPTION$/.test(block.nodeName) && stringWidth(fold(block.textContent ?? '')) >= shortestParagraph;
}

function isSentence(block: Element): boolean {
  return /[.!?\u3002\uFF01\uFF1F]["')\]\u300D\u300F\uFF09]*$/.test(fold(block.textContent ?? ''));
}
