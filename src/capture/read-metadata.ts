import { readDay } from './read-day.ts';

/** What a page says about itself, in its head. */
export interface Metadata {
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly summary?: string;
  readonly url?: string;
  readonly language?: string;
}

/** Reads schema.org JSON-LD, OpenGraph, and the older meta tags, in this order, and last the page's title. */
export function readMetadata(page: Document): Metadata {
  const article = findArticleData(page);
  const meta = readMetaTags(page);
  const first = (...names: readonly string[]) => names.map((name) => meta.get(name)).find((text) => text !== undefined);
  const outlet = clean(nameOf(article?.publisher)) ?? first('og:site_name', 'application-name', 'dc.publisher');
  const found: Record<keyof Metadata, string | undefined> = {
    title:
      clean(textOf(article?.headline)) ??
      first('og:title', 'twitter:title', 'dc.title', 'title') ??
      dropOutlet(clean(page.querySelector('title')?.textContent ?? undefined), outlet),
    byline:
      clean(listAuthors(article?.author)) ??
      takeName(first('author', 'article:author', 'dc.creator', 'byl', 'parsely-author')),
    outlet,
    published: [
      textOf(article?.datePublished),
      ...publishedTags.map((name) => meta.get(name)),
      textOf(article?.dateCreated),
    ]
      .map((text) => readDay(text ?? ''))
      .find((day) => day !== undefined),
    summary: clean(textOf(article?.description)) ?? first('og:description', 'description'),
    url: takeAddress(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first('og:url')),
    language: /^[a-z]{2,3}(?:-\w+)*$/i.exec(page.documentElement.getAttribute('lang') ?? '')?.[0],
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== undefined));
}

const publishedTags = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'publish-date',
  'publish_date',
  'pubdate',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'sailthru.date',
  'date',
];

type Data = Readonly<Record<string, unknown>>;

/** The first object of a kind of article, wherever it stands in the page's JSON-LD. */
function findArticleData(page: Document): Data | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticleIn(parse(script.textContent ?? ''), 0);
    if (found) return found;
  }
  return undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Many pages have it broken; the tags say the same.
    return undefined;
  }
}

function findArticleIn(data: unknown, depth: number): Data | undefined {
  if (depth > 4 || typeof data !== 'object' || data === null) return undefined;
  if (Array.isArray(data)) return firstIn(data, depth);
  const object = data as Data;
  const types = [object['@type']].flat();
  if (types.some((type) => /(?:Article|Posting|Report)$/.test(String(type)))) return object;
  return firstIn([object['@graph'], object.mainEntity, object.mainEntityOfPage], depth);
}

function firstIn(items: readonly unknown[], depth: number): Data | undefined {
  for (const item of items) {
    const found = findArticleIn(item, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return takeName(value);
  const [first] = [value].flat();
  return typeof first === 'object' && first !== null ? textOf((first as Data).name) : undefined;
}

function listAuthors(value: unknown): string | undefined {
  const names = [value].flat().flatMap((author) => nameOf(author) ?? []);
  return names.length > 0 ? names.join(', ') : undefined;
}

/** An address in place of a name says nothing to a reader. */
function takeName(text: string | undefined): string | undefined {
  return text === undefined || /^https?:/i.test(text) ? undefined : text;
}

function takeAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/\S+$/i.test(text.trim()) ? text.trim() : undefined;
}

function readMetaTags(page: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const text = clean(tag.getAttribute('content') ?? undefined);
    if (name && text !== undefined && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), text);
  }
  return tags;
}

/** One line of text; some pages escape their characters twice in JSON-LD and in tags. */
function clean(text: string | undefined): string | undefined {
  const line = text
    ?.replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:apos|#39|#x27);/gi, "'")
    .replace(/&amp;/g, '&')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
  return line === '' ? undefined : line;
}

/** "Headline - The Daily" without the name of the outlet. */
function dropOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  const parts = title?.split(/ [|\-\u2013\u2014\u00BB:] /) ?? [];
  const last = parts.at(-1);
  return outlet !== undefined && parts.length > 1 && last?.toLowerCase() === outlet.toLowerCase()
    ? title?.slice(0, -last.length - 3)
    : title;
}
