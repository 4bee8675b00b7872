import { foldText } from '../text/fold.ts';

/** The heading that has the page's title; else its only first heading. */
export function findHeadline(page: Document, title: string | undefined): Element | undefined {
  const headings = [...page.body.querySelectorAll('h1, h2, [itemprop="headline"]')];
  const wanted = fold(title ?? '');
  const named = headings.find((heading) => wanted !== '' && isLike(fold(heading.textContent ?? ''), wanted));
  if (named) return named;
  const first = headings.filter((heading) => heading.nodeName === 'H1' && fold(heading.textContent ?? '') !== '');
  return first.length === 1 ? first[0] : undefined;
}

/** Whether two lines are the same, or one of them begins with all of the other. */
export function isLike(line: string, other: string): boolean {
  return (
    line === other || (line.length >= 15 && other.startsWith(line)) || (other.length >= 15 && line.startsWith(other))
  );
}

/** The words of a line, whatever its typography. */
export function fold(text: string): string {
  return foldText(text).trim();
}
