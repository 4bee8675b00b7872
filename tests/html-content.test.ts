import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../src/reporters/html.ts';
import { digest, report } from './in-memory.ts';
import { tellManyFacts } from './many-facts.ts';
import { Pages } from './open-page.ts';
import { harbour, ownProject } from './report-project.ts';

/** More than from where on a report counts as long; `FACTS=10000` tells how large a page that many make. */
const manyFacts = Number(process.env.FACTS ?? 1_040);

const pages = new Pages();
const addresses: Record<string, string> = {};

beforeAll(async () => {
  await pages.launch();
  for (const [name, project] of Object.entries({ own: ownProject(), harbour, empty: {} }))
    addresses[name] = pages.save(name, renderHtml(report(project), digest));
});
afterAll(() => pages.close());

const flatten = (text: string) => text.replace(/\s+/g, ' ').trim();
const textOf = async (page: Page, selector: string) => flatten(await page.locator(selector).innerText());

/** Looks at a page, and closes it. */
async function look<Result>(name: string, at: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await pages.open(addresses[name] ?? '');
  try {
    return await at(page);
  } finally {
    await page.context().close();
  }
}

describe('the page says', () => {
  test.each([
    ['own', /^\d+ facts, \d+ quotes from 4 outlets, all verbatim; 1 dispute \(accepted\), 0 contradictions\.$/],
    ['harbour', /^8 facts, 23 quotes from 5 outlets, 19 verbatim, 3 not, 1 unchecked; 1 dispute, 2 contradictions\.$/],
    ['empty', /^No quote was checked: there are no claims with evidence\.$/],
  ])('the verdict in a sentence: %s', async (name, verdict) => {
    expect(await look(name, (page) => textOf(page, 'h1'))).toMatch(verdict);
  });

  test('the findings in short, each with the way to its card', () =>
    look('harbour', async (page) => {
      const lines = page.locator('.agenda a');
      expect(await lines.count()).toBe(await page.locator('#decisions .card:not(.note)').count());
      for (const line of await lines.all())
        expect(await page.locator(`${await line.getAttribute('href')}.card h3`).innerText()).toBe(
          await line.innerText(),
        );
    }));

  test('who says what: headers for rows and columns, a sign and a word in every cell, disagreement first', () =>
    look('harbour', async (page) => {
      const table = page.getByRole('table', { name: '8 facts by 5 outlets, the most disagreement first' });
      expect(await table.locator('th[scope=col]').allInnerTexts()).toEqual([
        'Fact',
        'Coast Daily',
        'Island Radio',
        'Evening Post',
        'Harbour News',
        'The Weekly',
      ]);
      expect(await table.locator('th[scope=colgroup]').allInnerTexts()).toContain('one newsroom, North Wire');
      expect((await table.locator('th[scope=rowgroup] b').allInnerTexts()).slice(0, 3)).toEqual([
        'contradicted',
        'disputed',
        'scoped',
      ]);
      const cells = await table.locator('td').allInnerTexts();
      expect(cells).toHaveLength(8 * 5);
      for (const cell of cells) expect(cell).toMatch(/[≠×?≈=·–] (?:differs|denies|hedges|refines|agrees|alone|silent)/);
      const row = table.getByRole('row', { name: /ferry\/passengers/ });
      expect(await row.locator('.word').allInnerTexts()).toEqual(['= agrees, one newsroom', '= agrees, one newsroom']);
    }));

  test('of a conflict what decided, every answer as understood, and whole sentences with the quote marked', () =>
    look('harbour', async (page) => {
      const card = page.locator('.card', { hasText: 'contradict each other on ferry/built-in' });
      const words = flatten(await card.innerText());
      expect(words).toContain('Decided by the values: they exclude each other');
      expect(words).toContain('2018 understood as some day from 2018-01-01 to 2018-12-31');
      expect(words).toContain('Evening Post written by North Wire 2031-05-05 line 9');
      const sentence = card.locator('blockquote', { hasText: 'Ten people were taken to hospital; the ferry' });
      expect(await sentence.locator('mark').allInnerTexts()).toEqual(['the ferry was built in 2018']);
    }));

  test('why an accepted finding is kept, by whom, and until when', async () => {
    expect(await look('own', (page) => textOf(page, '#accepted .card'))).toMatch(
      /Decided by the voices: .* Both stay, and stories give both\. accepted by desk, until 2027-11-30/,
    );
  });

  test('what tells apart answers that only look like a contradiction', async () => {
    expect(await look('harbour', (page) => textOf(page, '#apart > ul'))).toBe(
      'ferry/cars 400 Evening Post season summer, winter 350 Island Radio',
    );
  });

  test('how a quote that fails differs, what an ellipsis leaves out, and who is credited with it', () =>
    look('harbour', async (page) => {
      const altered = page.locator('#evidence-altered\\.1');
      expect(await altered.locator('del').allInnerTexts()).toEqual(['1,800', 'not ']);
      expect(await altered.locator('ins').allInnerTexts()).toEqual(['1,900']);
      expect(flatten(await altered.innerText())).toContain('≠ altered not word for word harbour-news, line 13');
      expect(await textOf(page, '#evidence-winter-service\\.1')).toContain(
        'left out , unless the weather turns and the pilots object,',
      );
      expect(await textOf(page, '#evidence-elsewhere\\.1 figcaption')).toContain('credited to Coast Daily');
    }));

  test('the timeline as a drawing and as a table', () =>
    look('harbour', async (page) => {
      const drawn = await page.locator('#timeline .says').count();
      expect(drawn).toBeGreaterThan(5);
      expect(await page.locator('#timeline tbody tr').count()).toBe(drawn);
      // Nothing in it is a stretch of time that is known from end to end.
      expect(await page.locator('#timeline .period').count()).toBe(0);
      await page.locator('#timeline summary').click();
      expect(await textOf(page, '#timeline tr:has-text("ferry/sailed-again")')).toBe(
        'ferry/sailed-again 2 days after ferry-fire/on 2031-05-05 2031-05-05 Harbour News',
      );
    }));

  test('which texts nobody cites, and which facts rest on one newsroom', () =>
    look('harbour', async (page) => {
      expect(await textOf(page, '.uncited')).toBe('Nobody cites unread.');
      await page.locator('.single summary').click();
      expect(await textOf(page, '.single dl')).toMatch(/^North Wire \d/);
    }));

  test('nothing that its policy would not allow elsewhere either: no style and no handler in a tag', () =>
    look('own', async (page) => {
      const found = await page.evaluate(
        "[...document.querySelectorAll('*')].flatMap((each) => each.getAttributeNames()).filter((name) => name === 'style' || name.startsWith('on'))",
      );
      expect(found).toEqual([]);
      const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
      expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';/);
      expect(policy).not.toContain('unsafe');
    }));
});

test('a very long report opens, scrolls to its end, and finds one fact of all', async () => {
  const html = renderHtml(report(tellManyFacts(manyFacts)), digest);
  const address = pages.save('many', html);
  const before = performance.now();
  const page = await pages.open(address);
  const opened = performance.now();
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  await expect.poll(() => page.locator('body > footer').boundingBox()).not.toBeNull();
  await page.screenshot();
  const scrolled = performance.now();
  if (process.env.FACTS)
    console.log(
      `${manyFacts} facts: ${(Buffer.byteLength(html) / 1e6).toFixed(0)} MB, opened in ${((opened - before) / 1e3).toFixed(1)} s, scrolled to the end in ${((scrolled - opened) / 1e3).toFixed(1)} s`,
    );
  // What is far from sight is not laid out, and yet found.
  expect(await page.evaluate("getComputedStyle(document.querySelector('.batch')).contentVisibility")).toBe('auto');
  await page.getByRole('searchbox').fill('ferry-777/');
  await expect.poll(() => page.locator('#shown').innerText()).toMatch(/^1 of [\d,]+ facts shown$/);
  expect(await page.locator('article.fact:visible').innerText()).toContain('Ferry number 777 carried 1777 passengers');
  await page.goto(`${address}#source-report-0040-b`);
  const source = page.locator('#source-report-0040-b h3');
  await expect.poll(async () => Math.abs((await source.boundingBox())?.y ?? 1e9)).toBeLessThan(900);
  await page.context().close();
});
