import { readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderPretty } from '../src/reporters/pretty.ts';
import { allRules } from '../src/rules/index.ts';
import { type Example, readExamples, reportExample, rewriteExamples } from './page-examples.ts';

const folder = new URL('../src/rules/', import.meta.url);
const headings = ['Why it matters', 'Fires', 'Does not fire', 'Known limits'];
const updating = process.env.UPDATE === '1';
const print = (example: Pick<Example, 'files' | 'before'>) =>
  renderPretty(reportExample(example), { color: false, width: 100 });

for (const rule of allRules) {
  describe(rule.id, () => {
    const examples = readExamples(rule.page);

    test('has a page of the agreed form', () => {
      expect(rule.page.startsWith(`# ${rule.id}\n\n${rule.summary}\n`)).toBe(true);
      expect([...rule.page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(headings);
      expect(examples.some(({ section }) => section === 'Fires')).toBe(true);
      expect(examples.some(({ section }) => section === 'Does not fire')).toBe(true);
    });

    for (const { section, title, printed, ...example } of examples) {
      test(`prints what the page says: ${section}, ${title}`, () => {
        const actual = print(example);
        if (!updating) expect(actual).toBe(printed);
        if (section === 'Fires') expect(actual).toContain(`[${rule.id}]`);
        if (section === 'Does not fire') expect(actual).not.toContain(`[${rule.id}]`);
      });
    }

    if (updating) {
      test('rewrites its report blocks', () => {
        writeFileSync(new URL(`${rule.id}.md`, folder), rewriteExamples(rule.page, print));
      });
    }
  });
}

test('every page has its rule', () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
  expect(pages.sort()).toEqual(allRules.map(({ id }) => `${id}.md`).sort());
});
