/** Elements whose words no reader sees in the lines of the page; how a name is read (`RT`) stands above its line. */
const unseen = new Set(
  `SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE META LINK BUTTON SELECT OPTION TEXTAREA INPUT IFRAME OBJECT EMBED CANVAS
  AUDIO VIDEO SVG DATALIST RP RT RTC`.split(/\s+/),
);

/** Whether an element, by its name or what it says of itself, shows nothing. */
export function isHidden(element: Element): boolean {
  if (unseen.has(element.nodeName.toUpperCase()) || element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** White space that browsers fold; U+00A0 and its kin are seen. */
const foldedSpace = ' \t\r\n\f';
const seen = new RegExp(`[^${foldedSpace}]`);

/** Whether a text node shows more than white space between words. */
export function isSeen(node: Node): boolean {
  return seen.test(node.nodeValue ?? '');
}

/** The text nodes that show something, in the order of the page. */
export function listTextNodes(root: Element): Text[] {
  const found: Text[] = [];
  const visit = (element: Element) => {
    for (const node of element.childNodes) {
      if (node.nodeType === node.TEXT_NODE) {
        if (isSeen(node)) found.push(node as Text);
      } else if (node.nodeType === node.ELEMENT_NODE && !isHidden(node as Element)) visit(node as Element);
    }
  };
  visit(root);
  return found;
}

/** Elements that begin and end a paragraph. */
const blocks = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DETAILS DIALOG DIV DL FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4
  H5 H6 HEADER HGROUP HR HTML MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD UL CAPTION`.split(/\s+/),
);
/** Elements that begin and end a line. */
const lines = new Set(['LI', 'TR', 'DT', 'DD']);

export function isBlock(element: Element): boolean {
  return blocks.has(element.nodeName.toUpperCase());
}

export function isLine(element: Element): boolean {
  return lines.has(element.nodeName.toUpperCase());
}

/** The paragraph, line, or cell that a node stands in. */
export function findBlock(node: Node): Element {
  let element = node.parentElement;
  while (element?.parentElement && !isBlock(element) && !isLine(element) && !/^T[DH]$/.test(element.nodeName))
    element = element.parentElement;
  return element as Element;
}
