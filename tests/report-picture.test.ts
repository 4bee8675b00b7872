import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { renderHtml } from '../src/reporters/html.ts';
import { digest, report } from './in-memory.ts';
import { Pages } from './open-page.ts';
import { ownProject } from './report-project.ts';

/*
 * The picture in the README is the top of the report on this repository's own claims:
 * `UPDATE=1 npx vitest run tests/report-picture.test.ts` takes it anew.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const picture = join(root, '.github/pictures/report.png');

/** From the verdict to the end of the first card. */
async function takePicture(): Promise<void> {
  const pages = new Pages();
  await pages.launch();
  const address = pages.save('own', renderHtml(report(ownProject()), digest));
  const page = await pages.open(address, { viewport: { width: 1040, height: 900 }, deviceScaleFactor: 1.25 });
  const card = await page.locator('.card').first().boundingBox();
  if (!card) throw new Error('the report on our own claims has no card');
  await page.setViewportSize({ width: 1040, height: Math.ceil(card.y + card.height + 32) });
  mkdirSync(dirname(picture), { recursive: true });
  writeFileSync(picture, await page.screenshot());
  await pages.close();
}

test('the README shows the report on our own claims', async () => {
  if (process.env.UPDATE === '1') await takePicture();
  const bytes = readFileSync(picture);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.length).toBeLessThan(400_000);
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('](.github/pictures/report.png)');
});
