import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePdf } from './pdf.ts';
import { crossquote } from './run-command.ts';

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'crossquote-import-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A folder of its own with these files in it. */
function makeFolder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(scratch, name);
  mkdirSync(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const passengers =
  'About 1,900 passengers had been on board on Sunday, when the engine failed, and all were brought ashore.';
const resumes = 'The ferry will sail again from Thursday, the operator said, after a week in which no boat had left.';
const page = (...paragraphs: readonly string[]) =>
  `<!doctype html><html><head><meta charset="utf-8"><meta property="og:site_name" content="Harbour News"><meta name="date"
  content="2031-05-04"></head><body><nav><a href="/">Home</a></nav><article><h1>Ferry service resumes</h1>
  ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('import', () => {
  test('writes the same bytes for the same file, names what it wrote, and writes over nothing', () => {
    const folder = makeFolder('same', { 'a.html': page(resumes, passengers) });
    const path = 'sources/harbour-news-2031-05-04.txt';
    expect(crossquote(['import', 'a.html'], folder)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(path),
      stderr: '',
    });
    const first = read(folder, path);
    expect(crossquote(['import', 'a.html'], folder)).toMatchObject({
      status: 1,
      stderr: 'crossquote: a.html was not imported: it is source `harbour-news-2031-05-04` already\n',
    });
    writeFileSync(join(folder, path), `${first} `);
    expect(crossquote(['import', 'a.html', '--id', 'harbour-news-2031-05-04'], folder).status).toBe(1);
    expect(read(folder, path)).toBe(`${first} `);
    rmSync(join(folder, path));
    crossquote(['import', 'a.html'], folder);
    expect(read(folder, path)).toBe(first);
    expect(crossquote(['check', '--allow-empty', '--fail-on', 'warning'], folder).status).toBe(0);
  });

  test('gives several articles of one day an id each, and obeys the configuration', () => {
    const folder = makeFolder('several', {
      'crossquote.yaml': 'sources: texts/**/*.md\n',
      'a.html': page(resumes),
      'b.html': page(passengers).replace('<h1>Ferry service resumes', '<h1>1,900 brought ashore'),
      'c.txt': 'Some text',
    });
    expect(crossquote(['import', 'a.html', 'b.html', 'c.txt', '--outlet', 'The Harbour'], folder).status).toBe(0);
    expect(readdirSync(join(folder, 'texts'))).toEqual([
      'harbour-2031-05-04-1-900-brought-ashore.md',
      'harbour-2031-05-04.md',
      'harbour-some-text.md',
    ]);
  });

  test.each([
    [['import'], 'missing required argument'],
    [['import', 'a', '--published', 'yesterday'], '--published needs a date'],
    [['import', 'a', '--outlet', ' '], '--outlet needs some text'],
    [['import', 'a', '--id', '../a'], '--id "../a" cannot name a source'],
    [['import', 'a', 'b', '--id', 'x'], '--id names one source'],
    [['import', 'a', '--outlte', 'x'], "unknown option '--outlte'"],
    [['quote'], 'missing required argument'],
    [['quote', 'x', 'y'], 'there is no source `x`'],
    [['init', '--root', '/dev/null/x'], 'cannot make the folder'],
  ])('ends in one line, with status 2, for %j', (args, words) => {
    const { status, stdout, stderr } = crossquote(args, scratch);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^crossquote: [^\n]+\n$/);
    expect(stderr).toContain(words);
  });
});

describe('files that are damaged or meant to do harm', () => {
  /** The same numbers on every run (a linear congruential generator). */
  const noise = (length: number, seed: number) => {
    let state = seed;
    return Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 16;
    });
  };
  const whole = new TextEncoder().encode(page(resumes, passengers));
  const pdf = makePdf([{ text: 'The ferry will sail again.', x: 50, y: 700 }]);

  test('a hundred of them never lose a good one', () => {
    const damaged: Record<string, Uint8Array> = {};
    for (let i = 0; i < 20; i++) {
      damaged[`noise-${i}.html`] = noise(200 + 500 * i, i + 1);
      damaged[`noise-${i}.txt`] = noise(200 + 500 * i, i + 50);
      damaged[`noise-${i}.pdf`] = Uint8Array.from([...pdf.subarray(0, 9), ...noise(300 + 50 * i, i + 100)]);
      damaged[`cut-${i}.pdf`] = pdf.subarray(0, 5 + Math.floor((pdf.length * i) / 25));
      damaged[`empty-${i}.${['html', 'txt', 'pdf', 'md'][i % 4]}`] = new Uint8Array(0);
    }
    const good: Record<string, string | Uint8Array> = {
      'a.html': page(resumes, passengers),
      'b.pdf': pdf,
      'c.txt': 'Some words.',
    };
    const folder = makeFolder('damaged', { ...damaged, ...good });
    const names = Object.keys(damaged);
    const args = ['a.html', ...names.slice(0, 50), 'b.pdf', ...names.slice(50), 'c.txt'];
    const { status, stdout, stderr } = crossquote(['import', ...args, '--outlet', 'X'], folder);
    expect(status).toBe(1);
    const imported = readdirSync(join(folder, 'sources'));
    expect(imported).toEqual(
      expect.arrayContaining(['x-2031-05-04.txt', 'x-some-words.txt', 'x-the-ferry-will-sail-again.txt']),
    );
    expect(stdout).toMatch(/\d+ of 103 files imported\n$/);
    for (const line of stderr.trim().split('\n')) expect(line).toMatch(/^crossquote: [\w.-]+ was not imported: ./);
    expect(stderr.trim().split('\n').length + imported.length).toBe(103);
    expect(crossquote(['check', '--allow-empty', '--fail-on', 'never'], folder).stdout).not.toContain('source-shape');
  });

  test('a page cut off anywhere keeps what is left of it, or says what is wrong', () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`${i}.html`, whole.subarray(0, Math.floor((whole.length * i) / 12))]),
    );
    const folder = makeFolder('cut', files);
    const { stderr } = crossquote(['import', ...Object.keys(files), '--outlet', 'X'], folder);
    for (const line of stderr.split('\n').filter(Boolean)) expect(line).toMatch(/it is empty|it shows no text|already/);
  });

  test.each([
    ['nesting', `<html><body>${'<div>'.repeat(20_000)}x`, 'its elements are nested 20001 deep'],
    ['nesting without end tags', `<html><body>${'<b><i><table><tr><td>'.repeat(20_000)}x`, 'deep'],
    ['elements', `<html><body>${'<p>x'.repeat(250_000)}`, 'more than 200000 elements'],
    ['size', '<html><body>'.padEnd(50 * 1024 * 1024, 'x '), 'larger than 32 MB'],
    [
      'entities',
      `<!DOCTYPE html [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${'&a;'.repeat(1000)}">`).join('')}]><html><body></body></html>`,
      '',
    ],
    ['a zip archive', 'PK\u0003\u0004 and more', 'it is a ZIP archive'],
    ['a compressed file', gzipSync(Buffer.alloc(10_000_000)), 'it is a compressed file'],
    [
      'a page in one part',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n',
      'web archive (MHTML)',
    ],
    [
      'a page without text',
      '<html><body><script>document.write("x")</script><img src=x></body></html>',
      'it shows no text',
    ],
    ['nothing readable', '\u0000\u0001\u0002<html>', 'bytes that are no page'],
    ['a strange encoding', '<meta charset="klingon"><p>x', 'an encoding that is not known: klingon'],
  ])('end in one line: %s', (name, content, words) => {
    const folder = makeFolder(`harm-${name}`, { 'x.html': content });
    const { status, stderr } = crossquote(['import', 'x.html', '--outlet', 'X'], folder);
    if (words === '' && status === 0) return;
    expect(status).toBe(1);
    expect(stderr).toMatch(/^crossquote: x\.html was not imported: [^\n]+\n$/);
    expect(stderr).toContain(words);
    expect(existsSync(join(folder, 'sources'))).toBe(false);
  });
});

describe('import --update', () => {
  const claims = `claims:
  - id: passengers
    claim: About 1,900 passengers were on board.
    fact: ferry/passengers
    value: about 1,900
    evidence:
      - source: ferry
        quote: About 1,900 passengers had been on board on Sunday
  - id: resumes
    claim: The ferry sails again.
    evidence:
      - { source: ferry, quote: The ferry will sail again from Thursday }
`;
  const start = (name: string) => {
    const folder = makeFolder(name, { 'a.html': page(resumes, passengers), 'claims/c.yaml': claims });
    crossquote(['import', 'a.html', '--id', 'ferry', '--retrieved', '2031-05-04'], folder);
    return folder;
  };
  const corrected = page(
    'Correction: an earlier version of this article gave a wrong number of the passengers.',
    resumes,
    passengers.replace('1,900', '1,912'),
  );

  test('shows what changed, what moved, and what is no longer found, and keeps the old hash', () => {
    const folder = start('corrected');
    const path = 'sources/ferry.txt';
    const before = read(folder, path).replace('title:', '# A comment of ours.\ntitle:');
    writeFileSync(join(folder, path), before);
    const hash = /^sha256: (.*)$/m.exec(before)?.[1];
    writeFileSync(join(folder, 'b.html'), corrected);
    const dry = crossquote(['import', 'b.html', '--update', '--id', 'ferry', '--dry-run'], folder);
    expect(read(folder, path)).toBe(before);
    const { status, stdout } = crossquote(
      ['import', 'b.html', '--update', '--id', 'ferry', '--retrieved', '2031-05-06'],
      folder,
    );
    expect(dry.stdout).toBe(stdout);
    expect(status).toBe(1);
    expect(stdout).toContain('{+Correction: an earlier version');
    expect(stdout).toContain('About [-1,900-]{+1,912+} passengers');
    expect(stdout).toContain('1 quote still found: 0 in the same line, 1 moved with the text');
    expect(stdout).toContain('1 quote no longer found');
    expect(stdout).toContain('error[quote-not-verbatim] claims/c.yaml:8:16');
    const after = read(folder, path);
    expect(after).toContain('# A comment of ours.\ntitle:');
    expect(after).toContain(`retrieved: 2031-05-06\n`);
    expect(after).toMatch(
      new RegExp(
        `^history:\\n {2}- \\{ sha256: ${hash}, original: \\{ sha256: \\w{64} \\}, retrieved: 2031-05-04 \\}$`,
        'm',
      ),
    );
    expect(crossquote([], folder).stdout).not.toMatch(/source-changed|source-shape/);
    expect(read(folder, 'claims/c.yaml')).toBe(claims);
  });

  test('puts the latest text first in the history, and finds the source by itself', () => {
    const folder = makeFolder('twice', {});
    for (const [index, paragraphs] of [[resumes], [resumes, passengers], [passengers, resumes]].entries()) {
      writeFileSync(join(folder, `${index}.html`), page(...paragraphs));
      crossquote(['import', `${index}.html`, ...(index > 0 ? ['--update'] : [])], folder);
    }
    const text = read(folder, 'sources/harbour-news-2031-05-04.txt');
    expect(text.match(/^ {2}- \{ sha256/gm)).toHaveLength(2);
    expect(crossquote(['--allow-empty', '--fail-on', 'warning'], folder).status).toBe(0);
  });

  test('writes nothing for the same text, an unknown source, and a text that somebody changed', () => {
    const folder = start('unchanged');
    const before = read(folder, 'sources/ferry.txt');
    const update = (...args: readonly string[]) => crossquote(['import', 'a.html', '--update', ...args], folder);
    expect(update('--id', 'ferry')).toMatchObject({
      status: 0,
      stdout: 'sources/ferry.txt: the text is the same, so nothing was written\n',
    });
    expect(update('--id', 'fery')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('there is no source `fery`'),
    });
    expect(update()).toMatchObject({ status: 1, stderr: expect.stringContaining('say it with --id') });
    writeFileSync(join(folder, 'sources/ferry.txt'), before.replace('1,900', '1,800'));
    expect(update('--id', 'ferry')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('is not the text that was captured'),
    });
    expect(read(folder, 'sources/ferry.txt')).toBe(before.replace('1,900', '1,800'));
  });

  test('gives quotes whose place can be told the words that stand beside it now, and touches nothing else', () => {
    const said = 'The ferry will sail on Thursday, the operator said, from the old pier.';
    const many = 'About 1,900 passengers were on board on Sunday, the operator said. Nobody was hurt.';
    const calm = 'No boat had left for a week, for the wind had been too strong, and nobody knew for how long.';
    const pinned = `claims:
  - id: said   # by whom is open
    claim: The operator said so.
    evidence:
      - { source: ferry, quote: "the operator said", prefix: 'on Sunday,' }   # stays
      - source: ferry
        quote: the operator said
        prefix: Thursday,
      - {source: ferry, quote: passengers, prefix: "1,900"}
      - source: ferry
        quote: >-
          Nobody
          was hurt
      - &twice { source: ferry, quote: from the old pier }
      - *twice
`;
    const folder = makeFolder('pinned', { 'a.html': page(said, many, calm), 'claims/c.yaml': pinned });
    crossquote(['import', 'a.html', '--id', 'ferry'], folder);
    expect(crossquote(['--fail-on', 'warning'], folder).status).toBe(0);
    writeFileSync(
      join(folder, 'b.html'),
      page(
        'Correction: the operator said from the old pier.',
        said.replace('Thursday', 'Friday'),
        many.replace('1,900', '1,912').replace('hurt.', 'hurt. The captain said: Nobody was hurt.'),
        calm,
      ),
    );
    const { stdout } = crossquote(['import', 'b.html', '--update', '--id', 'ferry'], folder);
    expect(stdout).toContain(
      '  line 12: {+Correction: the operator said from the old pier.+}\n  line 14: The ferry will sail on [-Thu',
    );
    expect(stdout).toContain('3 quotes got a new `prefix` or `suffix`, to keep their places:');
    expect(stdout).toContain('  claims/c.yaml:7: prefix: Friday,\n  claims/c.yaml:9: prefix: 1,912\n');
    expect(read(folder, 'claims/c.yaml')).toBe(
      pinned
        .replace('prefix: Thursday,', 'prefix: Friday,')
        .replace('"1,900"', '"1,912"')
        .replace('        quote: >-', '        prefix: said.\n        quote: >-'),
    );
    const { findings } = JSON.parse(crossquote(['-f', 'json'], folder).stdout);
    expect(findings.map(({ rule, claim }: { rule: string; claim: string }) => [rule, claim])).toEqual([
      ['ambiguous-quote', 'said'],
      ['ambiguous-quote', 'said'],
    ]);
  });

  test('takes several corrections at once, each after the other', () => {
    const folder = makeFolder('corrections', { 'a.html': page(resumes), 'b.html': page(passengers) });
    const quote = (id: string, words: string) => `      - { source: ${id}, quote: ferry, suffix: ${words} }\n`;
    for (const name of ['a', 'b']) {
      const story = `The ferry left late. The ferry sank. ${name === 'a' ? resumes : passengers}`;
      writeFileSync(join(folder, `${name}.html`), page(story));
      crossquote(['import', `${name}.html`, '--id', name, '--url', `https://example.org/${name}`], folder);
      const link = `<link rel="canonical" href="https://example.org/${name}">`;
      writeFileSync(
        join(folder, `${name}2.html`),
        page(story.replace('left', 'sailed')).replace('<meta', `${link}<meta`),
      );
    }
    mkdirSync(join(folder, 'claims'));
    const claims = `claims:\n  - id: c\n    claim: It left.\n    evidence:\n${quote('a', 'left')}${quote('b', 'left')}`;
    writeFileSync(join(folder, 'claims/c.yaml'), claims);
    expect(crossquote(['import', '--update', 'a2.html', 'b2.html'], folder)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('2 of 2 files imported'),
    });
    expect(read(folder, 'claims/c.yaml')).toBe(claims.replaceAll('left }', 'sailed }'));
  });
});

describe('init', () => {
  const passes = (folder: string) => crossquote(['--fail-on', 'warning', '--no-cache'], folder);

  test('writes an example that passes, once, and ends with the next command', () => {
    const folder = makeFolder('init', {});
    const { status, stdout } = crossquote(['init'], folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\nnext: crossquote check\n$/);
    expect(passes(folder)).toMatchObject({ status: 0, stdout: expect.stringContaining('1 quote from 1 source') });
    const [schema = ''] = read(folder, 'claims/ferry.yaml').match(/(?<=\$schema=).*/) ?? [];
    expect(JSON.parse(readFileSync(join(folder, 'claims', schema), 'utf8'))).toMatchObject({ type: 'object' });
    const readAll = () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [parentPath, name, readFileSync(join(parentPath, name), 'utf8')]);
    const before = readAll();
    const again = crossquote(['init'], folder);
    expect(again.stdout.match(/^kept .*: it was there$/gm)).toHaveLength(4);
    expect(readAll()).toEqual(before);
  });

  test('fills in what is missing of it', () => {
    for (const gone of ['sources', 'claims', '.github', '.crossquote']) {
      const folder = makeFolder(`init-${gone}`, {});
      crossquote(['init'], folder);
      rmSync(join(folder, gone), { recursive: true });
      expect(crossquote(['init'], folder).stdout).toContain(`wrote ${gone}/`);
      expect(passes(folder).status).toBe(0);
    }
  });

  test('leaves the claims and sources of a project alone', () => {
    const own = 'claims:\n  - id: x\n    claim: x\n    evidence:\n      - { source: s, quote: The ferry left }\n';
    const folder = makeFolder('init-own', {
      'claims/x.yaml': own,
      'sources/s.txt': '---\noutlet: X\n---\nThe ferry left.',
    });
    expect(crossquote(['init'], folder).stdout).toContain('wrote no example');
    expect(readdirSync(join(folder, 'claims'))).toEqual(['x.yaml']);
    expect(passes(folder).status).toBe(0);
  });

  test('puts the example where the configuration looks for it', () => {
    const folder = makeFolder('init-configured', {
      'crossquote.yaml': 'claims: facts/**/*.yml\nsources: texts/*.md\n',
    });
    crossquote(['init'], folder);
    expect(existsSync(join(folder, 'facts/ferry.yml'))).toBe(true);
    expect(passes(folder).status).toBe(0);
  });
});
