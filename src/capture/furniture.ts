import { findBlock } from './visible-nodes.ts';

/** A paragraph that says only this is no part of the article; nor is one that goes on with nothing but a link. */
const labelled =
  /^(?:advertisements?|sponsored(?: content)?|promoted|recommended|related(?: articles| stories)?|(?:also )?read(?: more| also)?|see also|more|link copied|share)\s*[:\uFF1A]?$/i;

/** What sites call the boxes that they put between the paragraphs of a story; a longer text is the story itself. */
const boxNames = new Set(
  `newsletter newsletters signup subscribe subscription paywall regwall cookie cookies consent share sharing social
  related recommend recommended recommendations promo advert advertisement ad ads outbrain taboola`.split(/\s+/),
);
const longestBox = 400;

/** How the boxes begin to be called that ask for consent to cookies; they can be longer than the story. */
const consentNames =
  /^(?:cookies?|gdpr|consent|onetrust|ot-sdk|otpc|didomi|usercentrics|cybot|qc-cmp|truste|iubenda|osano|klaro|cmp|fc-consent)(?![a-z])/i;
const dialogs = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** Tells what on a page is no part of its story. `headline` is the heading above that. */
export class Furniture {
  private readonly texts = new Map<Element, string>();
  private readonly boxes = new Map<Element, boolean>();
  private readonly body: Element;
  private readonly home: Element | null;

  constructor(body: Element, headline: Element | undefined) {
    this.body = body;
    this.home = headline?.closest('article') ?? null;
  }

  /** Whether some text asks for consent to cookies, or stands in a dialog that opens over the page. */
  asksForConsent(node: Text): boolean {
    return this.isInBox(node.parentElement);
  }

  /** Whether some text stands in another article than the headline. */
  isElsewhere(node: Text): boolean {
    const { home } = this;
    const article = home ? node.parentElement?.closest('article') : undefined;
    return article != null && home !== null && !home.contains(article) && !article.contains(home);
  }

  /** Whether some text is a label, or stands in a box in the midst of a story. */
  interrupts(node: Text): boolean {
    const block = findBlock(node);
    if (labelled.test(this.textOf(block)) || labelled.test(textBesideLinks(block))) return true;
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

  private isInBox(element: Element | null): boolean {
    if (element === null || element === this.body) return false;
    const known = this.boxes.get(element);
    if (known !== undefined) return known;
    const inBox = isBox(element) || this.isInBox(element.parentElement);
    this.boxes.set(element, inBox);
    return inBox;
  }

  /** Asked for once: a page may have one huge element. */
  private textOf(element: Element): string {
    const known = this.texts.get(element);
    if (known !== undefined) return known;
    const text = element.textContent?.trim() ?? '';
    this.texts.set(element, text);
    return text;
  }
}

/** What has a first heading in it is the page itself, whatever it is called. */
function isBox(element: Element): boolean {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`.split(/\s+/);
  const isNamed = names.some((name) => consentNames.test(name)) || element.matches(dialogs);
  return isNamed && element.querySelector('h1') === null;
}

/** What a block says without its links; nothing where it has none. */
function textBesideLinks(block: Element): string {
  const links = block.querySelectorAll('a');
  if (links.length === 0) return '';
  let text = block.textContent ?? '';
  for (const link of links) text = text.replace(link.textContent ?? '', '');
  return text.trim();
}

/** `shareBar`, `share-bar`, and `share_bar` all have the name `share`; `shareholders` has not. */
function splitNames(names: string): string[] {
  return names
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z]+/);
}
