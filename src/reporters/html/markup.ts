import { makeVisible } from '../visible-text.ts';

/** Markup that is safe to put into the page as it stands. Only `html` makes it. */
class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

export type { Html };

/** What may stand in a template; text is escaped, and nothing is written for what is not there. */
export type Content = Html | string | number | false | undefined | readonly Content[];

/**
 * The only way to make markup: every piece of text that is put in is escaped, for text and for
 * attributes in double quotes alike.
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  let markup = strings[0] ?? '';
  for (const [index, content] of contents.entries()) markup += `${toMarkup(content)}${strings[index + 1] ?? ''}`;
  return new Html(markup);
}

/** A file of ours, such as the style of the page, which must not be escaped. */
export function trusted(text: string): Html {
  return new Html(text);
}

/** Joins what is there with something in between. */
export function join(contents: readonly Content[], between: Content): Html {
  const separator = toMarkup(between);
  return new Html(
    contents
      .map(toMarkup)
      .filter((markup) => markup !== '')
      .join(separator),
  );
}

function toMarkup(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Html) return content.markup;
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  return content.map(toMarkup).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return makeVisible(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** A message of ours: what stands in backticks is an id, and is shown as code. */
export function renderMessage(message: string): Html {
  return html`${message.split(/`([^`]+)`/).map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece))}`;
}

/** The address where it is one of the web, else nothing: no other scheme becomes a link. */
export function webAddress(text: string | null | undefined): string | undefined {
  if (text === null || text === undefined || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
