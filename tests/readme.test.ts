import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatNames } from '../src/edges/formats.ts';
import { quoteClasses } from '../src/model/anchor.ts';
import { claimSchema, evidenceSchema, frontMatterSchema } from '../src/parse/schema.ts';
import { renderPretty } from '../src/reporters/pretty.ts';
import { allRules } from '../src/rules/index.ts';
import { type Example, readExamples, reportExample, rewriteExamples } from './page-examples.ts';
import { crossquote } from './run-command.ts';

const root = new URL('../', import.meta.url);
const path = new URL('README.md', root);
const print = (example: Pick<Example, 'files' | 'before'>) =>
  renderPretty(reportExample(example), { color: false, width: 100 });
if (process.env.UPDATE === '1') writeFileSync(path, rewriteExamples(readFileSync(path, 'utf8'), print));
const readme = readFileSync(path, 'utf8');

test('the README shows what the tool prints', () => {
  const [example] = readExamples(readme);
  expect(Object.keys(example?.files ?? {})).toEqual(['sources/harbour-news.txt', 'claims/ferry.yaml']);
  expect(example?.printed).toBe(print(example ?? { files: {}, before: {} }));
});

test('the README lists every rule as it is', () => {
  const rows = [...readme.matchAll(/^\| \[`([\w-]+)`\]\((.+?)\) \| (\w+) \| (.+) \|$/gm)].map((match) =>
    match.slice(1),
  );
  expect(rows).toEqual(allRules.map(({ id, severity, summary }) => [id, `src/rules/${id}.md`, severity, summary]));
});

test('the README names every class, key, format, and option', () => {
  for (const name of quoteClasses) expect(readme).toContain(`| \`${name}\` |`);
  const keys = [claimSchema, evidenceSchema, frontMatterSchema].flatMap((schema) => Object.keys(schema.shape));
  for (const key of keys) expect(readme, key).toContain(`\`${key}\``);
  for (const name of formatNames) expect(readme).toContain(`| \`${name}\` |`);
  const told = crossquote(['check', '--help'], root.pathname).stdout;
  for (const [, option] of readme.matchAll(/^\| `(?:-\w, )?(--[\w-]+)/gm)) expect(told).toContain(option);
});

test('the README links to what is there', () => {
  for (const [, target] of readme.matchAll(/\]\(([^)#]+)\)/g))
    expect(existsSync(new URL(target ?? '', root)), target).toBe(true);
});

test('the map of the code gives a reason for every package that is built in', () => {
  const map = readFileSync(new URL('src/README.md', root), 'utf8');
  const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' });
  const imported = files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(new URL(`src/${name}`, root), 'utf8').matchAll(
        /^(?:import|export)\b(?! type\b)[^;]*? from '([^.'][^']*)'/gm,
      ),
    ])
    .map((match) => /^(?:@[^/]+\/)?[^/]+/.exec(match[1] ?? '')?.[0] ?? '')
    .filter((name) => !name.startsWith('node:'));
  const listed = [...map.matchAll(/^\| `([\w@/-]+)` +\| \S/gm)].map((match) => match[1] ?? '');
  const packages = listed.filter((name) => !name.endsWith('/'));
  expect(packages.sort()).toEqual([...new Set(imported)].sort());
});
