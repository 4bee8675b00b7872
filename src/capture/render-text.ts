import { isBlock, isHidden, isLine, isSeen, listTextNodes } from './visible-nodes.ts';

/**
 * The text of some text nodes as a reader sees it: a paragraph is a line, with an empty line behind it. Only white
 * space that browsers do not show is left out; U+00A0 and all other characters stay as they are. In the `header` of a
 * story, elements with nothing between them are byline, date, and the like, kept apart by the page's style sheet.
 */
export function renderText(root: Element, shown: ReadonlySet<Text>, header: ReadonlySet<Text>): string {
  const page = new Page();
  const visit = (element: Element, preformatted: boolean) => {
    const name = element.nodeName.toUpperCase();
    const keepsSpace =
      preformatted || name === 'PRE' || /white-space\s*:\s*pre/i.test(element.getAttribute('style') ?? '');
    const space = isBlock(element) ? 2 : isLine(element) || isSetApart(element, header) ? 1 : 0;
    page.breakLine(space);
    for (const node of element.childNodes) {
      if (node.nodeType === node.TEXT_NODE) {
        const text = node.nodeValue ?? '';
        if (shown.has(node as Text)) page.write(text, keepsSpace);
        else if (!isSeen(node)) page.write(' ', false);
      } else if (node.nodeType === node.ELEMENT_NODE && !isHidden(node as Element)) {
        if (node.nodeName.toUpperCase() === 'BR') page.breakLine(page.break + 1);
        else visit(node as Element, keepsSpace);
      }
    }
    if (/^T[DH]$/.test(name)) page.separateCell();
    page.breakLine(space);
  };
  visit(root, false);
  return page.finish();
}

/** Whether an element of a header stands right behind another one. */
function isSetApart(element: Element, header: ReadonlySet<Text>): boolean {
  const before = element.previousSibling;
  if (header.size === 0 || before?.nodeType !== before?.ELEMENT_NODE || /^SU[BP]$/.test(element.nodeName)) return false;
  const [first] = listTextNodes(element);
  const last = before ? listTextNodes(before as Element).at(-1) : undefined;
  return first !== undefined && last !== undefined && header.has(first) && header.has(last);
}

/** A text being written; white space and line ends wait until a word comes behind them. */
class Page {
  private text = '';
  private waiting = '';
  /** Line ends that wait. */
  break = 0;

  write(text: string, keepsSpace: boolean): void {
    if (keepsSpace) {
      for (const [index, line] of text.split(/\r\n|[\r\n]/).entries()) {
        if (index > 0) this.breakLine(this.break + 1);
        if (line !== '') this.add(line);
      }
      return;
    }
    // Not U+00A0 and its kin, which are seen.
    for (const piece of text.split(/([ \t\r\n\f]+)/)) {
      if (piece === '') continue;
      if (/^[ \t\r\n\f]/.test(piece)) this.waiting ||= ' ';
      else this.add(piece);
    }
  }

  breakLine(lineEnds: number): void {
    this.break = Math.max(this.break, Math.min(lineEnds, 2));
  }

  separateCell(): void {
    this.waiting = '\t';
  }

  finish(): string {
    // A paragraph of U+00A0 alone is a page's way to make room.
    const text = this.text
      .replace(/^[^\S\n]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^\n+|(?<!\n)\n+$/g, '');
    return text === '' ? '' : `${text}\n`;
  }

  private add(text: string): void {
    if (this.text !== '') this.text += this.break > 0 ? '\n'.repeat(this.break) : this.waiting;
    this.text += text;
    this.waiting = '';
    this.break = 0;
  }
}
