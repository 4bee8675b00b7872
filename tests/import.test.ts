import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { capture } from '../src/capture/capture.ts';
import { combine, composeSource, type Details } from '../src/capture/compose-source.ts';
import { acceptedClasses } from '../src/model/anchor.ts';
import { digest, type Project, report } from './in-memory.ts';
import { furniture, type Story, templates } from './saved-pages.ts';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const claims: Project = Object.fromEntries(
  readdirSync(new URL('claims/', root)).map((name) => [`claims/${name}`, read(`claims/${name}`)]),
);
const ids = readdirSync(new URL('sources/', root)).map((name) => name.replace(/\.txt$/, ''));

/** What stands behind the story on the page it was taken from. */
const endings = [/^Sponsored Content$/, /^Recent POSTS$/, /^Recommended$/];

function readStory(id: string): Story {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(`sources/${id}.txt`)) ?? [];
  const title = /^title: (.*)$/m.exec(front)?.[1] ?? '';
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const story = lines.slice(lines.indexOf(title) + 1);
  const first = story.findIndex((line) => line.length > 120 || line.startsWith('South Korea and Japan'));
  const last = story.findIndex((line) => endings.some((ending) => ending.test(line)));
  return { title, head: story.slice(0, first), paragraphs: story.slice(first, last < 0 ? undefined : last) };
}

/** The source that importing a page gives. */
async function importPage(page: string | Uint8Array, details: Details = {}, options = {}): Promise<string> {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  const captured = await capture(bytes, 'page.html', options);
  if ('fault' in captured) throw new Error(captured.fault);
  const composed = composeSource(combine(captured, { outlet: 'X', ...details }), captured.body, digest(bytes), digest);
  if ('fault' in composed) throw new Error(composed.fault);
  return composed.text;
}

/** The quotes of our claims that are not found when their sources are these. */
function listLost(sources: Project): { total: number; lost: string[] } {
  const { claims: checked } = report({ ...claims, ...sources });
  const quotes = checked.flatMap(({ id, evidence }) => evidence.map((each) => ({ id, ...each })));
  const lost = quotes.filter((quote) => !acceptedClasses.includes(quote.class));
  return { total: quotes.length, lost: lost.map(({ id, source, quote }) => `${id}: ${source}: ${quote}`) };
}

/** Claims about the page around a story, whose quotes an import leaves out on purpose. */
const aboutFurniture = ['nikkei-page-offers'];

describe.each(Object.entries(templates))('our articles as pages made of %s', (_, template) => {
  test('import to texts in which all quotes of the stories are found', async () => {
    const sources: Record<string, string> = {};
    for (const id of ids) sources[`sources/${id}.txt`] = await importPage(template(readStory(id)));
    const { total, lost } = listLost(sources);
    expect(total).toBeGreaterThan(300);
    expect(lost.filter((each) => !aboutFurniture.some((id) => each.startsWith(id)))).toEqual([]);
  });

  test('lose the furniture of the page', async () => {
    for (const id of ids) {
      const text = await importPage(template(readStory(id)));
      for (const words of furniture) expect(text).not.toContain(words);
      expect(text).not.toContain('from a script');
    }
  });

  test('keep every character of a paragraph', async () => {
    for (const id of ids) {
      const story = readStory(id);
      const lines = (await importPage(template(story))).split('\n');
      expect(story.paragraphs.map((text) => text.trim()).filter((text) => !lines.includes(text))).toEqual([]);
    }
  });
});
