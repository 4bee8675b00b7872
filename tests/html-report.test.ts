import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../src/model/report.ts';
import { renderHtml, renderHtmlInPieces } from '../src/reporters/html.ts';
import { makeVisible } from '../src/reporters/visible-text.ts';
import { evil, hostile } from './hostile-project.ts';
import { digest, type Project, report, toInputs } from './in-memory.ts';
import { Pages } from './open-page.ts';
import { harbour, ownProject } from './report-project.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const projects: Readonly<Record<string, Project>> = {
  own: ownProject(),
  harbour,
  hostile,
  empty: {},
};
const reports = Object.fromEntries(Object.entries(projects).map(([name, project]) => [name, report(project)]));
const html = Object.fromEntries(Object.entries(reports).map(([name, each]) => [name, renderHtml(each, digest)]));
const pages = new Pages();
const addresses: Record<string, string> = {};

beforeAll(async () => {
  await pages.launch();
  for (const [name, text] of Object.entries(html)) addresses[name] = pages.save(name, text);
});
afterAll(() => pages.close());

const open = (name: string, hash = '', options = {}) => pages.open(`${addresses[name]}${hash}`, options);

/** All that stands in a report, as a reader would look for it: white space counts as one space. */
function listTexts({ facts, claims, sources, texts }: Report): string[] {
  return [
    ...facts.flatMap(({ fact, values }) => [fact, ...values.map(({ value }) => value)]),
    ...claims.flatMap(({ id, claim, evidence }) => [id, claim, ...evidence.map(({ quote }) => quote)]),
    ...sources.flatMap(({ id, outlet, file, body }) => [
      id,
      outlet,
      ...(texts.get(file) ?? '').slice(body.start, body.end).split(/[\r\n]+/),
    ]),
  ].map((text) => flatten(makeVisible(text)));
}

/** Whether a reader sees it without scrolling. */
async function isInSight(page: Page, item: Locator): Promise<boolean> {
  const box = await item.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y < height;
}

const flatten = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the page', () => {
  test('is the same bytes twice, and small for five articles', () => {
    expect(renderHtml(report(projects.own ?? {}), digest)).toBe(html.own);
    expect(Buffer.byteLength(html.own ?? '')).toBeLessThan(1_000_000);
  });

  test('comes in pieces, so that an archive may have a longer one than a string can hold', () => {
    const pieces = [...renderHtmlInPieces(report(projects.own ?? {}), digest)];
    const longest = Math.max(...pieces.map(({ length }) => length));
    expect(longest).toBeLessThan((html.own?.length ?? 0) / 2);
  });

  test.each(Object.keys(projects))('asks for nothing, and nothing of it is refused: %s', async (name) => {
    const page = await open(name);
    await page.locator('#filters').waitFor();
    expect(page.complaints).toEqual([]);
    expect(page.requests.filter((url) => url !== addresses[name] && !url.startsWith('data:'))).toEqual([]);
    expect(await page.title()).toBe('Consistency report');
    await page.context().close();
  });

  test.each(['own', 'harbour', 'hostile'])('says all without a script: %s', async (name) => {
    const page = await open(name, '', { javaScriptEnabled: false });
    const text = flatten(await page.locator('body').innerText());
    const missing = listTexts(reports[name] as Report).filter((each) => !text.includes(each));
    expect(missing).toEqual([]);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.context().close();
  });

  test('has a name of its own for every item, and no link that leads nowhere', async () => {
    for (const name of Object.keys(projects)) {
      const ids = [...(html[name] ?? '').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
      for (const [, target] of (html[name] ?? '').matchAll(/href="#([^"]*)"/g)) expect(ids, name).toContain(target);
      for (const id of ids) expect(id).toMatch(/^[\w.-]+$/);
    }
  });

  test.each([
    ['light', 1280],
    ['light', 390],
    ['dark', 1280],
    ['dark', 390],
  ] as const)('can be read by everybody: %s, %i pixels wide', async (colorScheme, width) => {
    // The report on our own claims is long: it is held against the rules once.
    for (const name of colorScheme === 'dark' && width === 390 ? ['harbour', 'own'] : ['harbour']) {
      const page = await open(name, '', { colorScheme, viewport: { width, height: 900 } });
      await page.evaluate(axe);
      const faults = await page.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
      );
      expect(faults).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.context().close();
    }
  });
});

describe('a reader with a keyboard', () => {
  test('gets from the top to a cell, and from the cell to its evidence and back', async () => {
    const page = await open('harbour');
    const focused = page.locator('*:focus');
    await page.keyboard.press('Tab');
    expect(await focused.innerText()).toBe('Skip to the report');
    expect(await focused.boundingBox()).toMatchObject({ x: expect.closeTo(16, 0) });
    await page.keyboard.press('Enter');
    await page.locator('.answer', { hasText: '10 people' }).focus();
    await page.keyboard.press('Enter');
    const quote = page.locator('#evidence-taken-to-hospital\\.3');
    expect(page.url()).toMatch(/#evidence-taken-to-hospital\.3$/);
    await expect.poll(() => isInSight(page, quote)).toBe(true);
    expect(await focused.getAttribute('id')).toBe('evidence-taken-to-hospital.3');
    expect(await quote.locator('mark').innerText()).toBe('Ten people were taken to hospital');
    await page.keyboard.press('Tab');
    expect(await focused.innerText()).toBe('coast-daily, line 6');
    await page.keyboard.press('Enter');
    await expect.poll(() => isInSight(page, page.locator('#source-coast-daily mark').first())).toBe(true);
    await page.goBack();
    await expect.poll(() => isInSight(page, quote)).toBe(true);
    await page.context().close();
  });

  test('sees what has the focus, going back up a table whose head stays in sight', async () => {
    const page = await open('harbour', '', { viewport: { width: 1280, height: 500 } });
    await page.locator('.facts tbody a').last().focus();
    const covered: string[] = [];
    for (let count = 0; count < 12; count++) {
      await page.keyboard.press('Shift+Tab');
      const hidden = await page.evaluate(
        '(() => { const box = document.activeElement.getBoundingClientRect(); const top = document.elementFromPoint(box.x + 3, box.y + 8); return !document.activeElement.contains(top) && document.activeElement.textContent; })()',
      );
      if (typeof hidden === 'string') covered.push(hidden);
    }
    expect(covered).toEqual([]);
    await page.context().close();
  });

  test('reaches everything that can be used, in the order of the page', async () => {
    const page = await open('harbour');
    const order: string[] = [];
    for (let count = 0; count < 20; count++) {
      await page.keyboard.press('Tab');
      order.push(
        String(await page.evaluate('document.activeElement.name || document.activeElement.textContent')).trim(),
      );
    }
    expect(order.slice(0, 2)).toEqual(['Skip to the report', '2 contradicted']);
    expect(order.filter((each) => ['q', 'outlet', 'agreement', 'rule'].includes(each))).toHaveLength(4);
    expect(order.indexOf('Decisions')).toBeLessThan(order.indexOf('q'));
    await page.context().close();
  });
});

describe('search and filters', () => {
  const shownFacts = (page: Page) => page.locator('article.fact:visible h3').allInnerTexts();

  test('narrow the table, the cards, and the evidence alike, and stand in the address', async () => {
    const page = await open('harbour');
    await page.getByRole('combobox', { name: 'Outlet' }).selectOption('Island Radio');
    expect(await shownFacts(page)).toEqual(['ferry-fire/began-in', 'ferry/cars', 'sorry']);
    expect(await page.locator('tbody tr[id]:visible').count()).toBe(2);
    expect(await page.locator('.card:visible h3').first().innerText()).toContain('ferry-fire/began-in is disputed');
    await page.getByRole('combobox', { name: 'Agreement' }).selectOption('scoped');
    expect(await shownFacts(page)).toEqual(['ferry/cars']);
    await page.getByRole('combobox', { name: 'Agreement' }).selectOption('');
    await page.getByRole('searchbox').fill('Cook  hedges');
    expect(await shownFacts(page)).toEqual(['ferry-fire/began-in']);
    expect(await page.locator('#shown').innerText()).toBe(
      `1 of ${await page.locator('article.fact').count()} facts shown`,
    );
    const again = await pages.open(page.url());
    expect(await again.getByRole('searchbox').inputValue()).toBe('Cook  hedges');
    expect(await again.getByRole('combobox', { name: 'Outlet' }).inputValue()).toBe('Island Radio');
    expect(await shownFacts(again)).toEqual(['ferry-fire/began-in']);
    await again.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => again.locator('article.fact:visible').count()).toBeGreaterThan(10);
    await again.context().close();
    await page.context().close();
  });

  test('show what a rule found', async () => {
    const page = await open('harbour', '#rule=quote-not-verbatim');
    expect(await page.locator('.card:visible').count()).toBe(2);
    expect(await page.locator('.agenda li:visible').count()).toBe(2);
    expect(await shownFacts(page)).toEqual(['altered', 'nowhere']);
    await page.context().close();
  });

  test('stay while a link is followed, and give way to an item that they hide', async () => {
    const page = await open('harbour', '#agreement=scoped');
    await page.locator('.answer', { hasText: '350' }).click();
    expect(page.url()).toMatch(/#evidence-cars\.2&agreement=scoped$/);
    expect(await shownFacts(page)).toEqual(['ferry/cars']);
    await page.goto(`${addresses.harbour}#fact-sorry&agreement=scoped`);
    await expect.poll(() => isInSight(page, page.locator('#fact-sorry'))).toBe(true);
    await page.context().close();
  });

  test('a link to an item opens what it is folded into', async () => {
    const page = await open('own', '#fact-export-curbs.retaliation');
    await expect.poll(() => isInSight(page, page.locator('#fact-export-curbs\\.retaliation h3'))).toBe(true);
    await page.context().close();
  });
});

describe('a link into the live article', () => {
  const links = (name: string) =>
    [...(html[name] ?? '').matchAll(/href="(https?:[^"]*|javascript:[^"]*|data:text[^"]*)"/g)].map(([, url]) => url);

  test('names the words, with context where they repeat, behind whatever fragment there is', () => {
    const found = links('harbour').join('\n');
    expect(found).toContain('https://harbour.example/ferry?id=7#:~:text=14%20people%20were%20taken%20to%20hospital');
    expect(found).toContain('https://archive.example/2031/ferry#:~:text=14%20people');
    expect(found).toContain('https://post.example/a#top:~:text=built%20in%202019');
    // "the fire on Saturday" stands there once, and needs no context.
    expect(found).toContain('#:~:text=the%20fire%20on%20Saturday\n');
    expect(found).toContain('sailed%20again%20on%20Monday%2C%20two%20days');
  });

  test('is made of web addresses alone', () => {
    expect(links('hostile')).toEqual([]);
    expect(links('harbour').every((url) => url?.startsWith('https://'))).toBe(true);
  });
});

describe('on paper', () => {
  test('nothing is folded away, and what only a screen can use is left out', async () => {
    const page = await open('harbour', '', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('details:not([open])').count()).toBe(0);
    expect(await page.locator('.bar').isVisible()).toBe(false);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(252, 251, 248)');
    await page.setViewportSize({ width: 700, height: 1000 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(700);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator('details[open]').count()).toBe(0);
    await page.context().close();
  });
});

describe('text from files', () => {
  test('is shown as it stands, with what would steer the page spelled out', async () => {
    const page = await open('hostile');
    const text = await page.locator('body').innerText();
    expect(text).toContain(evil);
    expect(text).toContain('The <U+202E>gate<U+202C> was shut.');
    expect(text).toContain('end<U+0007>');
    expect(text).not.toMatch(/[\u202a-\u202e]/);
    expect(await page.locator('img, body script:not(:last-of-type)').count()).toBe(0);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.context().close();
  });
});

test('what is new since the base comes first, and what is fixed is told', async () => {
  const claims = String(harbour['claims/fire.yaml']);
  const before = {
    ...harbour,
    'claims/fire.yaml': claims
      .replace(', said-by: blue-line, stance: denies', '')
      .replace('1,900 passengers were', '1,700 passengers were'),
  };
  const since = report(harbour, { base: { ref: 'v1.2', commit: 'abc', files: toInputs(before) } });
  const page = await pages.open(pages.save('since', renderHtml(since, digest)));
  expect(await page.locator('.conclusion').innerText()).toMatch(/Since v1\.2: 1 new, \d fixed, \d+ still there\./);
  expect(await page.locator('#decisions .card h3').first().innerText()).toContain('is disputed');
  expect(await page.locator('#decisions .card .new').count()).toBe(1);
  expect(await page.locator('#decisions').innerText()).toMatch(/Fixed since v1\.2: \d finding/);
  await page.context().close();
});
