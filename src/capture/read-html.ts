import type { Captured, CaptureOptions, Unreadable } from './captured.ts';
import { findArticle } from './find-article.ts';
import { findHeader } from './find-header.ts';
import { findHeadline } from './find-headline.ts';
import { loadPage } from './load-page.ts';
import { readDay } from './read-day.ts';
import { readMetadata } from './read-metadata.ts';
import { renderText } from './render-text.ts';
import { findBlock, listTextNodes } from './visible-nodes.ts';

/** Reads a saved page: the article in it, with headline, standfirst, byline, and date, and without the rest. */
export function readHtml(html: string, options: CaptureOptions): Captured | Unreadable {
  const page = loadPage(html);
  if ('fault' in page) return page;
  const metadata = readMetadata(page);
  const headline = findHeadline(page, metadata.title);
  const article = findArticle(page, headline);
  const header = findHeader(page, headline, article, metadata);
  const wholePage = options.wholePage === true || article.size === 0;
  const body = renderText(
    page.body,
    wholePage ? new Set(listTextNodes(page.body)) : new Set([...header, ...article]),
    header,
  );
  if (body === '') return { fault: 'it shows no text without its scripts' };
  const {
    summary: _summary,
    published = readDayOf(header),
    title: named,
    url = findAddress(html),
    ...about
  } = metadata;
  // The page's own title may have the outlet's name in it.
  const title = headline === undefined ? named : (headline.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ').trim();
  const notes = article.size > 0 ? [] : ['no article stands out on the page: all of its text was taken'];
  return {
    ...about,
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    body,
    notes,
  };
}

/** The address that browsers and SingleFile leave in a comment when they save a page. */
function findAddress(html: string): string | undefined {
  const saved = /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?:\/\/\S+)/i;
  return saved.exec(html.slice(0, 4096))?.[1];
}

/** The day that the lines between headline and story name. */
function readDayOf(header: ReadonlySet<Text>): string | undefined {
  for (const node of header) {
    const time = node.parentElement?.closest('time')?.getAttribute('datetime') ?? '';
    const day = readDay(time) ?? readDay(node.nodeValue ?? '') ?? readDay(findBlock(node).textContent ?? '');
    if (day !== undefined) return day;
  }
  return undefined;
}
