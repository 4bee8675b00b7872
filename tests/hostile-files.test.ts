import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { claimWith, type Project, source } from './in-memory.ts';
import { crossquote } from './run-command.ts';
import { inFolder, type TemporaryProject } from './temporary-project.ts';

// What never came to an end did so by hours, not by seconds.
vi.setConfig({ testTimeout: 120_000 });

const good: Project = {
  'sources/s.txt': source('The bridge was closed on Sunday.'),
  'claims/good.yaml': claimWith('The bridge was closed'),
};
const claimOf = (quote: string) => claimWith(JSON.stringify(quote)).replace('id: c', 'id: d');
const values = (...texts: readonly string[]) =>
  `claims:\n${texts
    .map(
      (text, at) =>
        `  - { id: n${at}, claim: ${JSON.stringify(text)}, fact: a/b, value: ${JSON.stringify(text)}, evidence: [{ source: s, quote: on Sunday }] }\n`,
    )
    .join('')}`;

let folder: TemporaryProject;
afterEach(() => folder.remove());

/** Checks a good project with more files in it: whatever they hold, it ends in findings or in one line. */
function check(files: Project, prepare: (path: string) => void = () => {}, args: readonly string[] = []) {
  folder = inFolder({ ...good, ...files });
  prepare(folder.path);
  const outcome = crossquote(['check', '--no-cache', ...args], folder.path);
  expect(outcome.stderr).toMatch(outcome.status === 2 ? /^crossquote: [^\n]+\n$/ : /^$/);
  expect(outcome.stderr).not.toContain('fault of crossquote');
  return outcome;
}

const many = 20_000;
const bomb = Array.from({ length: 9 }, (_, i) => {
  const inner =
    i === 0
      ? 'x'
      : Array(9)
          .fill(`*a${i - 1}`)
          .join(', ');
  return `a${i}: &a${i} [${inner}]`;
}).join('\n');
const keys = (of: string) => Array.from({ length: 30_000 }, (_, at) => `${of}k${at}: off\n`).join('');

describe('a file that means harm is a finding', () => {
  test.each<[name: string, files: Project, words: string]>([
    ['aliases that multiply', { 'claims/b.yaml': bomb }, 'repeats itself by aliases'],
    ['an alias of itself', { 'claims/b.yaml': 'claims: &a\n  - *a\n' }, 'yaml-syntax'],
    ['merge keys', { 'claims/b.yaml': 'claims:\n  - &a { id: d }\n  - <<: *a\n    claim: x\n' }, 'unknown key `<<`'],
    [
      'anchors at keys',
      { 'claims/b.yaml': '&k claims: &v\n  - &i id: d\n    *i : e\n    evidence: *v\n' },
      'yaml-syntax',
    ],
    [
      'tags',
      { 'claims/b.yaml': 'claims: !!js/function "x"\n!!binary x: !!python/object:os.system y\n' },
      'yaml-syntax',
    ],
    ['lists in lists', { 'claims/b.yaml': `claims: ${'['.repeat(many)}` }, 'nested'],
    ['mappings in mappings', { 'claims/b.yaml': '{a: '.repeat(many) }, 'nested'],
    ['items in items', { 'claims/b.yaml': `${'- '.repeat(many)}x` }, 'nested'],
    ['nesting in front matter', { 'sources/b.txt': `---\noutlet: ${'['.repeat(many)}\n---\nx` }, 'nested'],
    ['nesting in the configuration', { 'crossquote.yaml': `rules: ${'{a: '.repeat(many)}` }, 'nested'],
    ['a line of 20 MB', { 'claims/b.yaml': `claims: ${'x'.repeat(20_000_000)}` }, 'needs a list'],
    ['3 MB of backslashes', { 'claims/b.yaml': `claims: "${'\\'.repeat(3_000_001)}"` }, 'never closed'],
    ['3 MB of quotation marks', { 'claims/b.yaml': `claims: ${'"'.repeat(3_000_000)}` }, 'yaml-syntax'],
    ['20 MB of quotation marks', { 'claims/b.yaml': `claims: ${'"'.repeat(20_000_000)}` }, 'is larger than 4 MB'],
    ['30,000 keys', { 'claims/b.yaml': keys('') }, 'unknown key `k29999`'],
    ['30,000 keys in front matter', { 'sources/b.txt': `---\noutlet: X\n${keys('')}---\nx` }, 'unknown key `k29999`'],
    ['30,000 keys and CRLF', { 'claims/b.yaml': keys('').replaceAll('\n', '\r\n') }, 'unknown key `k29999`'],
    ['30,000 rules', { 'crossquote.yaml': `rules:\n${keys('  ')}` }, 'unknown rule `k29999`'],
    [
      'an id of 1 MB',
      { 'claims/b.yaml': claimOf('was shut').replace('id: d', `id: ${'d'.repeat(1_000_000)}`) },
      'quote-not-verbatim',
    ],
    [
      'a source of 1 MB',
      { 'claims/b.yaml': claimOf('x').replace('source: s', `source: ${'s'.repeat(1_000_000)}`) },
      'unknown-source',
    ],
    [
      'a quote of 20,000 times a letter',
      { 'claims/b.yaml': claimOf('a'.repeat(many)), 'sources/t.txt': source('a'.repeat(3 * many)) },
      'quote-not-verbatim',
    ],
    [
      'a quote of 20,000 times a word',
      {
        'claims/b.yaml': claimOf(`${'a '.repeat(many)}b`),
        'sources/s.txt': source(`The bridge was closed. ${'a '.repeat(3 * many)}`),
      },
      'quote-not-verbatim',
    ],
    [
      'thousands of ellipses',
      {
        'claims/b.yaml': claimOf(`${'a … '.repeat(5_000)}b`),
        'sources/s.txt': source(`The bridge was closed. ${'a '.repeat(3 * many)}`),
      },
      'quote-not-verbatim',
    ],
    [
      'thousands of brackets',
      {
        'claims/b.yaml': claimOf(`${'[a] '.repeat(5_000)}b`),
        'sources/s.txt': source(`The bridge was closed. ${'a '.repeat(3 * many)}`),
      },
      'quote-not-verbatim',
    ],
    ['combining marks alone', { 'claims/b.yaml': claimOf('\u0301\u0301\u0301') }, 'needs at least one letter or digit'],
    [
      'half a surrogate pair',
      { 'claims/b.yaml': claimOf('The bridge').replace('The', '\\ud800') },
      'quote-not-verbatim',
    ],
    [
      'half a surrogate pair in bytes',
      { 'claims/b.yaml': Uint8Array.of(0x61, 0x3a, 0xed, 0xa0, 0x80) },
      'is not UTF-8',
    ],
    ['UTF-16', { 'sources/b.txt': Buffer.from('---\noutlet: X\n---\nx', 'utf16le') }, 'source-shape'],
    ['NUL', { 'claims/b.yaml': 'claims: \0\n' }, 'claim-shape'],
    ['two byte-order marks', { 'claims/b.yaml': '\uFEFF\uFEFFclaims: []\n' }, 'claim-shape'],
    [
      'names of objects',
      { 'claims/b.yaml': 'entities: { __proto__: { nam: x }, constructor: { name: toString } }\n__proto__: x\n' },
      'unknown key `__proto__`',
    ],
    [
      'rules called as objects are',
      { 'crossquote.yaml': 'rules: { __proto__: off, constructor: error }\n' },
      'unknown rule `constructor`',
    ],
    ['a glob of 50,000 braces', { 'crossquote.yaml': `claims: "${'{'.repeat(50_000)}"\n` }, 'config-shape'],
    ['a glob of a million ways', { 'crossquote.yaml': `claims: "${'{a,b}'.repeat(20)}"\n` }, 'too many alternatives'],
    ['a glob out of the folder', { 'crossquote.yaml': 'sources: ../../**/*\n' }, 'without `..`'],
  ])('%s', (_, files, words) => {
    const { status, stdout } = check(files);
    expect(status).toBe(1);
    expect(stdout).toContain(words);
  });

  test('numbers, dates, and spans of time beyond all measure', () => {
    const { status } = check({
      'claims/b.yaml': values(
        ...[
          '1e999999',
          '-1e400',
          '9'.repeat(10_000),
          `0.${'0'.repeat(9_999)}1`,
          '1e309 km',
          '1/0',
          '٣٣٣',
          '500 lux',
          '3 nt',
        ],
        ...['9999999999-99-99', 'Y-170000002', 'Y170000002', '2020-13', '2010/', '/2010', '../..', '[1667..9999999]'],
        ...['XXXX-XX-XX', '2020-02-29~', 'y1e999999999', `{${'1984,'.repeat(5_000)}1984}`, '['.repeat(5_000)],
        ...['10000000 days', '9e999 years', '99999999999999999999 months', `5 ${'k'.repeat(10_000)}`, '5 __proto__'],
      ),
      'sources/later.txt':
        '---\noutlet: X\npublished: 2010/\n---\nIt was a million months ago, on Friday, 99999999999999999999 years ago.',
    });
    expect(status).toBe(1);
  });

  test('sources that say when they appeared in the strangest ways', () => {
    const days = ['2010/', '/2010', '../2010', '[2010..]', 'Y271821', 'Y-271820', '-9999', 'XXXX', '2020-02-29~'];
    const said =
      'It was yesterday, last week, in February, a million months ago, 99999999999999999999 years ago, in spring.';
    const { status, stdout } = check({
      ...Object.fromEntries(
        days.map((day, at) => [
          `sources/d${at}.txt`,
          `---\noutlet: X\npublished: ${JSON.stringify(day)}\n---\n${said}`,
        ]),
      ),
      'claims/b.yaml': `claims:\n${days
        .map(
          (_, at) => `  - { id: d${at}, claim: x, value: 2020-02, evidence: [{ source: d${at}, quote: "${said}" }] }\n`,
        )
        .join('')}`,
    });
    expect([status, stdout]).toEqual([0, expect.stringContaining('10 quotes from 10 sources')]);
  });

  test('facts that are told by one another in a circle', () => {
    const told = (at: number) =>
      `  - { id: n${at}, claim: x, fact: a/n${at}, value: { after: a/n${(at + 1) % 200}, by: 8 months }, evidence: [{ source: s, quote: on Sunday }] }\n`;
    const { status } = check({
      'claims/b.yaml': `claims:\n${Array.from({ length: 200 }, (_, at) => told(at)).join('')}`,
    });
    expect([0, 1]).toContain(status);
  });
});

describe('a folder that means harm', () => {
  test('has its pipes, folders, devices, and what lies elsewhere named, and opens none of them', () => {
    const { status, stdout } = check({}, (path) => {
      execFileSync('mkfifo', [join(path, 'claims/pipe.yaml'), join(path, 'sources/pipe.txt')]);
      mkdirSync(join(path, 'claims/folder.yaml'));
      symlinkSync('/dev/zero', join(path, 'claims/zero.yaml'));
      symlinkSync('/proc/self/mem', join(path, 'sources/memory.txt'));
      symlinkSync('../../good.yaml', join(path, 'claims/up.yaml'));
      symlinkSync('circle.yaml', join(path, 'claims/circle.yaml'));
    });
    expect(status).toBe(1);
    for (const name of [
      'claims/pipe.yaml',
      'sources/pipe.txt',
      'claims/zero.yaml',
      'sources/memory.txt',
      'claims/circle.yaml',
    ])
      expect(stdout).toContain(name);
    expect(stdout).not.toContain('folder.yaml');
  });

  test('may have links that lead back, and each file is read once, by its own name', () => {
    const { status, stdout } = check({ 'sources/x/y/t.txt': source('It was open.') }, (path) => {
      symlinkSync('.', join(path, 'sources/loop'));
      symlinkSync('..', join(path, 'claims/up'));
      symlinkSync('../..', join(path, 'sources/x/y/back'));
      symlinkSync('../../x', join(path, 'sources/x/y/again'));
      symlinkSync('../sources', join(path, 'sources/x/side'));
    });
    expect([status, stdout]).toEqual([0, expect.stringContaining('sources/x/y/t.txt')]);
    expect(stdout).toContain('1 quote from 2 sources');
  });

  test('may have a maze of links', () => {
    const { status } = check({ 'sources/d30/t.txt': source('It was open.') }, (path) => {
      for (let level = 0; level < 30; level++) {
        mkdirSync(join(path, `sources/d${level}`));
        for (const name of ['a', 'b']) symlinkSync(`../d${level + 1}`, join(path, `sources/d${level}/${name}`));
      }
    });
    expect(status).toBe(0);
  });

  test('may have names that hold anything', () => {
    const names = ['a\nb\u001b[31m', '\u202e', '[a](b)<c>&"\'`', ' ', '-rf', '{a,b}', 'a\\b', '$(x)', '%0A', '…'];
    const { status, stdout } = check(
      Object.fromEntries(
        names.flatMap((name) => [
          [`claims/${name}.yaml`, 'x'],
          [`sources/${name}.txt`, source('x', 'Y')],
        ]),
      ),
    );
    expect(status).toBe(1);
    expect(stdout.match(/^error\[claim-shape\]/gm)).toHaveLength(names.length);
  });

  test('may have thousands of files', () => {
    const files = Array.from({ length: 3_000 }, (_, at) => [
      `claims/${at % 50}/${at}.yaml`,
      claimOf('The bridge').replace('id: d', `id: d${at}`),
    ]);
    expect(check(Object.fromEntries(files))).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('3,001 quotes from 1 source'),
    });
  });

  test.each<[name: string, prepare: (path: string) => void]>([
    ['a link to a device', (path) => symlinkSync('/dev/zero', join(path, 'crossquote.yaml'))],
    ['a link to nothing', (path) => symlinkSync('/proc/self/mem', join(path, 'crossquote.yaml'))],
    ['a pipe', (path) => void execFileSync('mkfifo', [join(path, 'crossquote.yaml')])],
    ['a folder', (path) => mkdirSync(join(path, 'crossquote.yaml'))],
  ])('may have as its configuration %s', (_, prepare) => {
    expect(check({}, prepare)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('crossquote.yaml could not be read'),
    });
  });

  test.skipIf(process.getuid?.() === 0)('may have files that cannot be read', () => {
    const { status, stdout } = check({ 'claims/b.yaml': 'claims: []' }, (path) =>
      chmodSync(join(path, 'claims/b.yaml'), 0),
    );
    expect([status, stdout]).toEqual([1, expect.stringContaining('permission denied')]);
  });
});

test.each([
  [['--root', 'claims/good.yaml']],
  [['--root', '/dev/null']],
  [['--config', '/dev/zero']],
  [['--config', '/proc/self/mem']],
])('a root or configuration that is none is one line: %j', (args) => {
  expect(check({}, undefined, args).status).toBe(2);
});

test('a device without end, or a folder, is read by no command that is given it', () => {
  folder = inFolder({ ...good, 'a.txt': 'Some words.' });
  expect(crossquote(['import', '/dev/zero', 'claims', 'a.txt', '--outlet', 'X'], folder.path)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('1 of 3 files imported'),
    stderr: expect.stringMatching(/^(?:crossquote: [^\n]+ was not imported: [^\n]+\n){2}$/),
  });
  expect(crossquote(['merge', '/dev/zero'], folder.path)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^crossquote: cannot read the partial report \/dev\/zero: [^\n]+\n$/),
  });
});

test.each([
  ...[
    '--upload-pack=touch owned',
    '-h',
    '--',
    'HEAD@{999999999999999}',
    'HEAD~999999999999',
    ':/x',
    'a..b',
    '$(touch owned)',
  ],
  ...['HEAD^{/(((((a+)+)+)+)+$}', '\u001b[31m', 'x'.repeat(100_000), 'HEAD\nHEAD', '', ' ', 'HEAD:claims'],
])('a revision is never an option or a command: %j', (revision) => {
  const outcome = check(
    {},
    (path) => {
      execFileSync('sh', ['-c', 'git init -q . && git add -A && git -c user.name=a -c user.email=a@b commit -qm x'], {
        cwd: path,
      });
    },
    [`--since=${revision}`],
  );
  expect(outcome.status).toBe(2);
  expect(() => folder.read('owned')).toThrow();
});

test('a repository with a configuration of its own runs nothing', () => {
  const touch = 'touch owned';
  const { status } = check(
    { '.gitattributes': '* filter=x diff=x\n' },
    (path) => {
      execFileSync('sh', ['-c', 'git init -q . && git add -A && git -c user.name=a -c user.email=a@b commit -qm x'], {
        cwd: path,
      });
      const settings = [
        'core.fsmonitor',
        'core.pager',
        'core.sshCommand',
        'diff.external',
        'diff.x.textconv',
        'filter.x.smudge',
      ];
      for (const name of [...settings, 'filter.x.clean', 'filter.x.process', 'core.editor'])
        execFileSync('git', ['config', name, touch], { cwd: path });
      for (const name of ['rev-parse', 'cat-file', 'ls-tree', 'status'])
        execFileSync('git', ['config', `alias.${name}`, `!${touch}`], { cwd: path });
    },
    ['--since', 'HEAD'],
  );
  expect(status).toBe(0);
  expect(() => folder.read('owned')).toThrow();
});
