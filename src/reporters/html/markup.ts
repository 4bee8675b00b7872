import { makeVisible } from '../visible-text.ts';

/** About as much markup as one piece has, in UTF-16 code units. */
const pieceSize = 65_536;

/**
 * Markup that is safe to put into the page as it stands. Only `html` makes it. In pieces, because the page of an
 * archive is more than one string can hold.
 */
class Html {
  readonly pieces: readonly string[];

  constructor(pieces: readonly string[]) {
    this.pieces = pieces;
  }

  get isEmpty(): boolean {
    return this.pieces.length === 0;
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
  const writer = new Writer();
  for (const [index, string] of strings.entries()) {
    writer.add(string);
    writer.addContent(contents[index]);
  }
  return writer.finish();
}

/** A file of ours, such as the style of the page, which must not be escaped. */
export function trusted(text: string): Html {
  const writer = new Writer();
  writer.add(text);
  return writer.finish();
}

/** Joins what is there with something in between. */
export function join(contents: readonly Content[], between: Content): Html {
  const separator = html`${between}`;
  const writer = new Writer();
  let isFirst = true;
  for (const content of contents) {
    const each = html`${content}`;
    if (each.isEmpty) continue;
    if (!isFirst) writer.addContent(separator);
    writer.addContent(each);
    isFirst = false;
  }
  return writer.finish();
}

/** Puts markup together, and begins another piece where one is large enough. */
class Writer {
  private readonly pieces: string[] = [];
  private last = '';

  add(markup: string): void {
    this.last += markup;
    if (this.last.length < pieceSize) return;
    this.pieces.push(this.last);
    this.last = '';
  }

  addContent(content: Content): void {
    if (content === undefined || content === false) return;
    if (content instanceof Html) for (const piece of content.pieces) this.add(piece);
    else if (typeof content === 'string') this.add(escapeHtml(content));
    else if (typeof content === 'number') this.add(String(content));
    else for (const each of content) this.addContent(each);
  }

  finish(): Html {
    return new Html(this.last === '' ? this.pieces : [...this.pieces, this.last]);
  }
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
