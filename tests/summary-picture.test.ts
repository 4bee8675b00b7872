import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { toPage } from './markdown-page.ts';
import { launchBrowser } from './open-page.ts';
import { Repository, removeFolders } from './repository.ts';
import { runAction } from './run-action.ts';

/*
 * The picture in the README is what GitHub shows of a pull request to this repository's own claims:
 * `UPDATE=1 npx vitest run tests/summary-picture.test.ts` takes it anew.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const picture = join(root, '.github/pictures/summary.png');
const meetings = 'claims/kim-takizaki-meetings.yaml';

afterAll(removeFolders);

/** A change that alters a quote, says June of meetings in person, and mends a quote that was a paraphrase. */
function summarize(): string {
  const repository = Repository.create();
  for (const folder of ['claims', 'sources'])
    cpSync(join(root, folder), join(repository.folder, folder), { recursive: true });
  const good = readFileSync(join(root, meetings), 'utf8');
  const words = 'quote: the first in-person meeting between Kim and Takizaki since February';
  const base = repository.commit({ [meetings]: good.replace(words, words.replace('in-person', 'direct')) });
  const head = repository.commit({
    [meetings]: good
      .replace('First meeting in eight months', 'First meeting in nine months')
      .replace('mode: virtual', 'mode: in-person'),
  });
  const payload = { pull_request: { base: { ref: 'main', sha: base }, head: { sha: head } } };
  return runAction(repository, { name: 'pull_request', payload }).summary;
}

/** Near to how GitHub sets a summary. */
const style = `
  body { font: 14px/1.5 "Noto Sans", "DejaVu Sans", sans-serif; color: #1f2328; margin: 24px; width: 900px }
  h1 { font-size: 24px } h2 { font-size: 19px } h1, h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: 6px }
  table { border-collapse: collapse } th, td { border: 1px solid #d1d9e0; padding: 5px 12px; text-align: left }
  tr:nth-child(even) { background: #f6f8fa }
  code { font: 12px "DejaVu Sans Mono", monospace; background: #818b981f; border-radius: 6px; padding: 2px 5px }
  summary { margin: 8px 0 }`;

async function takePicture(page: string): Promise<void> {
  const browser = await launchBrowser();
  const tab = await browser.newPage({ viewport: { width: 960, height: 600 }, deviceScaleFactor: 2 });
  await tab.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style>${page}`);
  mkdirSync(join(root, '.github/pictures'), { recursive: true });
  writeFileSync(picture, await tab.screenshot({ fullPage: true }));
  await browser.close();
}

test('the summary of a pull request begins with what it brings and what it mends', async () => {
  const page = toPage(summarize());
  if (process.env.UPDATE === '1') await takePicture(page);
  expect([...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual([
    expect.stringMatching(/^New: [2-9]$/),
    'Fixed: 1',
  ]);
  for (const words of ['contradict each other', 'first-meeting-in-eight-months', 'last-met-at-the-february-talks'])
    expect(page).toContain(words);
  expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
});
