import { readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderPretty } from '../src/reporters/pretty.ts';
import { allRules } from '../src/rules/index.ts';
import { report } from './in-memory.ts';

const folder = new URL('../src/rules/', import.meta.url);
const headings = ['Why it matters', 'Fires', 'Does not fire', 'Known limits'];

/** One example of a page: the files of a small project, and what the tool prints on it. */
interface Example {
  readonly section: string;
  readonly title: string;
  readonly files: Record<string, string>;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

/** A path in backticks before a fenced block makes it a file; a `report` block closes the example. */
function readExamples(page: string): Example[] {
  const examples: Example[] = [];
  let section = '';
  let title = '';
  let files: Record<string, string> = {};
  const block =
    /^(#{2,3}) (.+)$|^`((?:claims|sources)\/[^`\n]+|crossquote\.yaml)`:?\n```\w*\n([\s\S]*?)^```$|^```report\n([\s\S]*?)^```$/gm;
  for (const match of page.matchAll(block)) {
    const [whole, level, heading, path, content, printed] = match;
    if (level === '##') section = heading ?? '';
    if (level) {
      title = heading ?? '';
      files = {};
    } else if (path !== undefined) files[path] = (content ?? '').replace(/\n$/, '');
    else if (printed !== undefined) {
      const start = match.index + '```report\n'.length;
      examples.push({
        section,
        title: `${title} ${examples.length + 1}`,
        files,
        printed,
        start,
        end: match.index + whole.length - 3,
      });
      files = {};
    }
  }
  return examples;
}

function print(files: Record<string, string>): string {
  return renderPretty(report(files), { color: false, width: 100 });
}

for (const rule of allRules) {
  describe(rule.id, () => {
    const examples = readExamples(rule.page);

    test('has a page of the agreed form', () => {
      expect(rule.page.startsWith(`# ${rule.id}\n\n${rule.summary}\n`)).toBe(true);
      expect([...rule.page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(headings);
      expect(examples.some(({ section }) => section === 'Fires')).toBe(true);
      expect(examples.some(({ section }) => section === 'Does not fire')).toBe(true);
    });

    for (const { section, title, files, printed } of examples) {
      test(`prints what the page says: ${section}, ${title}`, () => {
        const actual = print(files);
        if (process.env.UPDATE !== '1') expect(actual).toBe(printed);
        expect(actual.includes(`[${rule.id}]`), `under "${section}"`).toBe(
          section === 'Fires' || (section === 'Known limits' && actual.includes(`[${rule.id}]`)),
        );
      });
    }

    test.runIf(process.env.UPDATE === '1')('rewrites its report blocks', () => {
      let page = rule.page;
      for (const { files, start, end } of examples.toReversed())
        page = page.slice(0, start) + print(files) + page.slice(end);
      writeFileSync(new URL(`${rule.id}.md`, folder), page);
    });
  });
}

test('every rule file is registered, and every page has its rule', () => {
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace('.md', ''));
  expect(pages.sort()).toEqual(allRules.map(({ id }) => id).sort());
});
