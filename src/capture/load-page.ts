import { parseHTML } from 'linkedom';
import type { Unreadable } from './captured.ts';

/** More than any page people read has; beyond, finding the article would take minutes. */
const mostElements = 200_000;
const deepest = 300;

/** A page as a tree with `html`, `head`, and `body`. No script of it is run, and nothing it names is fetched. */
export function loadPage(html: string): Document | Unreadable {
  const excess = measure(html);
  if (excess) return { fault: excess };
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`);
  gatherBody(document);
  document.normalize();
  const depth = findDepth(document);
  return depth > deepest ? { fault: `its elements are nested ${depth} deep` } : document;
}

/** A first look at the tags, before a tree is built of them. */
function measure(html: string): string | undefined {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (/[a-z]/i.test(html[at + 1] ?? '') && ++tags > mostElements) return `it has more than ${mostElements} elements`;
  }
  return undefined;
}

/** Puts all that a careless page leaves outside its body into it, as browsers do. */
function gatherBody(document: Document): void {
  const root = document.documentElement;
  const body = document.body;
  for (const parent of [document, root]) {
    for (const node of [...parent.childNodes]) {
      if (node === root || node === body || node.nodeName === 'HEAD') continue;
      if (node.nodeType === node.ELEMENT_NODE || (node.nodeType === node.TEXT_NODE && node.textContent?.trim()))
        body.appendChild(node);
    }
  }
}

function findDepth(document: Document): number {
  let deepestYet = 0;
  let depth = 0;
  let node: Node | null = document.body;
  while (node) {
    deepestYet = Math.max(deepestYet, depth);
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && !node.nextSibling && node !== document.body) {
      node = node.parentNode;
      depth--;
    }
    node = node === document.body ? null : (node?.nextSibling ?? null);
  }
  return deepestYet;
}
