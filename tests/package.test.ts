import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
let scratch = '';
let tarball = '';

const run = (command: string, args: readonly string[], cwd = scratch) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The package as somebody gets it: packed, and installed into a folder where nothing else is, without a network. */
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'crossquote-package-'));
  run('npm', ['run', '--silent', 'types'], root);
  // The build that the other tests run stays as it is.
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', scratch], root);
  tarball = join(scratch, readdirSync(scratch).find((name) => name.endsWith('.tgz')) ?? '');
  writeFileSync(join(scratch, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball]);
}, 240_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('the package holds what is needed and nothing else', () => {
  const files = run('tar', ['-tzf', tarball]).trim().split('\n').sort();
  expect(files.filter((file) => !/^package\/build\/[\w-]+\.js$/.test(file))).toEqual(
    ['LICENSE', 'README.md', 'build/library.d.ts', 'package.json'].map((name) => `package/${name}`),
  );
  expect(readdirSync(join(scratch, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['crossquote']);
});

test('publint has nothing to say about it', async () => {
  const bytes = readFileSync(tarball);
  const { messages, pkg } = await publint({
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
    strict: true,
  });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('the command runs: a repository begins, takes an article in, quotes it, and passes', () => {
  const crossquote = (...args: readonly string[]) => run('npx', ['--offline', 'crossquote', ...args]);
  expect(crossquote('--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
  crossquote('init');
  writeFileSync(
    join(scratch, 'page.html'),
    '<title>Bridge</title><h1>Bridge</h1><p>The bridge is closed until Friday.</p>',
  );
  expect(crossquote('import', 'page.html', '--outlet', 'Coast Daily')).toContain('sources/coast-daily-bridge.txt');
  crossquote('quote', 'coast-daily-bridge', 'closed until', '--add', 'passengers-on-board');
  expect(crossquote('check')).toContain('2 quotes from 2 sources by 2 newsrooms: all verbatim');
});

test('the library checks files that it is given, and those of a folder', () => {
  const script = `
    import { check, readFiles } from 'crossquote';
    const { conclusion, counts } = check([
      { path: 'sources/a.txt', content: '---\\noutlet: A\\n---\\nThe ferry left at noon.' },
      { path: 'claims/a.yaml', content: 'claims: [{ id: c, claim: x, evidence: [{ source: a, quote: left at one }] }]' },
      { path: 'README.md', content: 'nothing of ours' },
    ]);
    const folder = check(readFiles('.'), { today: '2031-05-04' });
    console.log(JSON.stringify([conclusion, counts.quotes.altered, counts.sources, folder.conclusion, folder.version]));`;
  writeFileSync(join(scratch, 'use.js'), script);
  expect(JSON.parse(run(process.execPath, ['use.js']))).toEqual(['findings', 1, 1, 'clean', 1]);
});

test('the library has types that a strict project takes', () => {
  mkdirSync(join(scratch, 'typed'));
  writeFileSync(
    join(scratch, 'typed', 'use.ts'),
    `import { check, readFiles, type Report, type ReportFinding } from 'crossquote';
     const report: Report = check(readFiles('.'), { failOn: 'warning' });
     const findings: readonly ReportFinding[] = report.findings;
     export const rules: string[] = findings.map(({ rule }) => rule);
     // @ts-expect-error: a day is a text
     check([], { today: 1 });`,
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023'];
  run(process.execPath, [tsc, ...options, 'typed/use.ts']);
});
