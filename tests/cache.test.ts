import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { crossquote, type Outcome, userFolder } from './run-command.ts';

const entry = fileURLToPath(new URL('../build/crossquote.js', import.meta.url));
let scratch = '';
let cache = '';

const check = (...args: string[]): Outcome =>
  crossquote(['--today', '2026-11-22', '-f', 'json', '--cache-location', cache, ...args], scratch);
const checkAfresh = (): Outcome => crossquote(['--today', '2026-11-22', '-f', 'json', '--no-cache'], scratch);
const edit = (file: string, from: string, to: string) => {
  const path = join(scratch, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'crossquote-'));
  cache = join(scratch, 'kept');
  cpSync(fileURLToPath(new URL('../claims', import.meta.url)), join(scratch, 'claims'), { recursive: true });
  cpSync(fileURLToPath(new URL('../sources', import.meta.url)), join(scratch, 'sources'), { recursive: true });
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

describe('a run with a cache says what a run without one says', () => {
  test('where nothing changed', () => {
    const first = check();
    expect(check()).toEqual(first);
    expect(first).toEqual(checkAfresh());
  });

  const february = 'their first face-to-face meeting of senior diplomats since February';
  test.each([
    ['a source', 'sources/nikkei-asia-kim-takizaki.txt', 'senior diplomats', 'senior officials'],
    ['a quote', 'claims/kim-takizaki-meetings.yaml', 'senior diplomats', 'senior officials'],
    ['an outlet', 'sources/nikkei-asia-kim-takizaki.txt', 'outlet: ', 'outlet: New '],
    ['a property', 'claims/asset-sales.yaml', 'kind: state', 'kind: event'],
  ])('after a change to %s', (_, file, from, to) => {
    check();
    edit(file, from, to);
    expect(check()).toEqual(checkAfresh());
  });

  test('after a quote that stood nowhere stands in a new source, and no more', () => {
    edit('claims/travel.yaml', 'quote: ', 'quote: Nobody ever wrote these very words. # ');
    const nowhere = check();
    expect(check()).toEqual(nowhere);
    const other = join(scratch, 'sources/other.txt');
    writeFileSync(other, '---\noutlet: Other\n---\nNobody ever wrote these very words.\n');
    const elsewhere = check();
    expect(elsewhere).toEqual(checkAfresh());
    rmSync(other);
    expect(check()).toEqual(nowhere);
  });

  test('after a change of the configuration', () => {
    check();
    writeFileSync(join(scratch, 'crossquote.yaml'), 'rules: { disputed: error }\nmin-independent: 2\n');
    expect(check()).toEqual(checkAfresh());
    writeFileSync(join(scratch, 'crossquote.yaml'), 'sources: "sources/k*.txt"\n');
    expect(check()).toEqual(checkAfresh());
  });

  test('on another day, for another format, with another limit', () => {
    check();
    expect(check('--today', '2031-01-01').stdout).toContain('expired-acceptance');
    expect(check('--fail-on', 'warning').status).toBe(
      crossquote(['--no-cache', '--fail-on', 'warning'], scratch).status,
    );
    expect(crossquote(['--cache-location', cache], scratch)).toEqual(crossquote(['--no-cache'], scratch));
  });

  test('into a file, too', () => {
    const args = ['--cache-location', cache, '-f', 'json=report.json', '-f', 'markdown'];
    const first = crossquote(args, scratch);
    const report = readFileSync(join(scratch, 'report.json'), 'utf8');
    rmSync(join(scratch, 'report.json'));
    expect(crossquote(args, scratch)).toEqual(first);
    expect(readFileSync(join(scratch, 'report.json'), 'utf8')).toBe(report);
  });

  test('whatever the time of a file is', () => {
    const path = join(scratch, 'claims/travel.yaml');
    check();
    edit('claims/travel.yaml', 'quote: ', 'quote: Not ');
    utimesSync(path, 1, 1);
    expect(check()).toEqual(checkAfresh());
    expect(february).not.toBe('');
  });
});

describe('a cache that cannot be used is left aside with a word', () => {
  const spoilAll = (spoil: (text: string) => string) => {
    for (const name of readdirSync(cache).filter((each) => each !== '.gitignore')) {
      const path = join(cache, name);
      writeFileSync(path, spoil(readFileSync(path, 'latin1')), 'latin1');
    }
  };
  test.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2), 'damaged'],
    ['changed', (text: string) => `${text.slice(0, -9)}x${text.slice(-8)}`, 'damaged'],
    ['by another version', (text: string) => text.replace(/\t[^\t]*\t/, '\t0.0.1+0\t'), 'another version'],
    ['foreign', () => '{"some": "thing"}\n', 'no cache of crossquote'],
    ['empty', () => '', 'no cache of crossquote'],
  ])('%s', (_, spoil, words) => {
    const first = check();
    spoilAll(spoil);
    const second = check();
    expect(second.stderr).toContain(words);
    expect(second.stderr.trim().split('\n')).toHaveLength(1);
    expect({ ...second, stderr: '' }).toEqual(first);
    expect(check()).toEqual(first);
  });

  test('a device in place of an entry', () => {
    const first = check();
    rmSync(join(cache, 'anchors'));
    symlinkSync('/dev/zero', join(cache, 'anchors'));
    edit('claims/travel.yaml', 'quote: ', 'quote: Not ');
    const { stderr, ...rest } = check();
    expect(stderr).toMatch(/^crossquote: cannot read the cache [^\n]+: it is no ordinary file\n$/);
    expect(rest.stdout).toBe(checkAfresh().stdout);
    expect(rest.stdout).not.toBe(first.stdout);
  });

  test('a file in place of the folder', () => {
    writeFileSync(cache, 'not a folder');
    const { stderr, ...rest } = check();
    expect(stderr).toContain('cache');
    expect(rest.stdout).toBe(checkAfresh().stdout);
  });
});

test('a verdict that came with the files, under a seal of somebody else, is left aside', () => {
  const [theirs, mine] = [join(scratch, 'theirs'), join(scratch, 'mine')];
  edit('claims/travel.yaml', 'quote: ', 'quote: Nobody ever wrote these very words. # ');
  const run = (user: string) =>
    crossquote(['--cache-location', cache, '--today', '2026-11-22'], scratch, { XDG_CACHE_HOME: user });
  const honest = run(theirs);
  const name = readdirSync(cache).find((each) => each.startsWith('output-')) ?? '';
  const kept = readFileSync(join(cache, name), 'latin1');
  const secret = Buffer.from(readFileSync(join(theirs, 'crossquote/key'), 'latin1').trim(), 'hex');
  const forged = kept.slice(0, kept.lastIndexOf('\n', kept.length - 2)).replace('{"status":1', '{"status":0');
  const seal = createHmac('sha256', secret).update(forged, 'latin1').digest('hex');
  writeFileSync(join(cache, name), `${forged}\n${seal}\n`, 'latin1');
  // Whoever has the secret is believed: the forgery is a good one.
  expect(run(theirs).status).toBe(0);
  const { stderr, ...rest } = run(mine);
  expect(rest).toEqual({ status: 1, stdout: honest.stdout });
  expect(stderr).toMatch(/^crossquote: ignored the cache .*another user made it\n$/);
});

test.each(['no folder', 'no key'])('where there is %s for the secret, the check goes on without a cache', (what) => {
  const user = join(scratch, 'user');
  if (what === 'no folder') writeFileSync(user, 'not a folder');
  else {
    mkdirSync(join(user, 'crossquote'), { recursive: true });
    writeFileSync(join(user, 'crossquote/key'), 'abc\n');
  }
  const { stderr, ...rest } = crossquote(['--today', '2026-11-22', '-f', 'json', '--cache-location', cache], scratch, {
    XDG_CACHE_HOME: user,
  });
  expect(stderr).toMatch(/^crossquote: keeps no cache in .*\n$/);
  expect({ ...rest, stderr: '' }).toEqual(checkAfresh());
});

test('two runs at once do no harm', async () => {
  const run = () =>
    new Promise<string>((done) => {
      const child = spawn(process.execPath, [entry, '--today', '2026-11-22', '-f', 'json', '--cache-location', cache], {
        cwd: scratch,
        env: { ...process.env, XDG_CACHE_HOME: userFolder },
      });
      let said = '';
      child.stdout.on('data', (data) => {
        said += data;
      });
      child.on('close', () => done(said));
    });
  const all = await Promise.all([run(), run(), run()]);
  const { stdout } = checkAfresh();
  expect(all).toEqual([stdout, stdout, stdout]);
  expect(check()).toEqual(checkAfresh());
});

test('is kept below the root unless another place is named, and not at all where none is wanted', () => {
  crossquote(['--no-cache'], scratch);
  expect(existsSync(join(scratch, 'node_modules'))).toBe(false);
  crossquote([], scratch);
  const kept = join(scratch, 'node_modules/.cache/crossquote');
  expect(readdirSync(kept).length).toBeGreaterThan(1);
  expect(readFileSync(join(kept, '.gitignore'), 'utf8')).toBe('*\n');
});
