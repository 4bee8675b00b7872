import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crossquote } from './run-command.ts';

const entry = fileURLToPath(new URL('../build/crossquote.js', import.meta.url));
const mixed = fileURLToPath(new URL('./projects/one-of-each/', import.meta.url));
const ours = fileURLToPath(new URL('../', import.meta.url));
let scratch = '';
/** A project with quotes that fail in every way, a fact that is disputed across shards, and a file that is no text. */
let root = '';

/** Checks every shard of a project in a process of its own, all at once. */
async function checkShards(project: string, of: number, name: string): Promise<string[]> {
  const files = Array.from({ length: of }, (_, place) => join(scratch, `${name}-${place + 1}`));
  const statuses = await Promise.all(
    files.map(
      (file, place) =>
        new Promise((done) => {
          const args = ['--root', project, '--no-cache', '--shard', `${place + 1}/${of}`, '-f', `partial=${file}`];
          spawn(process.execPath, [entry, ...args], { stdio: 'ignore' }).on('exit', done);
        }),
    ),
  );
  expect(statuses).toEqual(files.map(() => 0));
  return files;
}

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'crossquote-'));
  root = join(scratch, 'project');
  cpSync(mixed, root, { recursive: true });
  for (const folder of ['claims', 'sources']) {
    cpSync(join(ours, folder), join(root, folder, 'ours'), { recursive: true });
  }
  writeFileSync(join(root, 'sources/no-text.txt'), Uint8Array.of(0x2d, 0xff, 0xfe));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the report of four shards, each checked by a process of its own,', () => {
  test.each(['json', 'pretty', 'markdown'])('is the report of one run, byte for byte: %s', async (format) => {
    const parts = await checkShards(root, 4, format);
    const args = ['-f', format, '--today', '2026-11-22'];
    const whole = crossquote(['--root', root, '--no-cache', ...args], scratch);
    expect(whole.stdout.length).toBeGreaterThan(1000);
    // From another folder, and in whatever order: the parts hold all that is needed.
    expect(crossquote(['merge', ...parts.reverse(), ...args], tmpdir())).toEqual(whole);
  });

  test('obeys what fails a check', async () => {
    const parts = await checkShards(root, 2, 'fail-on');
    expect(crossquote(['merge', ...parts], scratch).status).toBe(1);
    expect(crossquote(['merge', ...parts, '--fail-on', 'never'], scratch).status).toBe(0);
  });

  test('is nothing checked where no shard has a quote', async () => {
    const empty = join(scratch, 'empty');
    mkdirSync(empty);
    const parts = await checkShards(empty, 2, 'empty');
    expect(crossquote(['merge', ...parts], scratch).status).toBe(3);
    expect(crossquote(['merge', ...parts, '--allow-empty'], scratch).status).toBe(0);
  });
});

describe('what is not all of one check is no report', () => {
  let one: string[] = [];
  const refuses = (parts: readonly string[], words: string) => {
    const { status, stdout, stderr } = crossquote(['merge', ...parts], scratch);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  };
  beforeAll(async () => {
    one = await checkShards(root, 3, 'one');
  });

  test('a shard is missing', () => refuses(one.slice(1), 'shard 1 of 3 is missing'));
  test('a shard is given twice', () => refuses([...one, one[0] ?? ''], 'shard 1 of 3 is given twice'));
  test('a shard of another number', async () => {
    const [other = ''] = await checkShards(root, 2, 'two');
    refuses([...one.slice(0, 2), other], 'one of 2 shards');
  });
  test('a shard of other files', async () => {
    const changed = join(scratch, 'changed');
    cpSync(root, changed, { recursive: true });
    writeFileSync(join(changed, 'sources/new.txt'), '---\noutlet: X\n---\nNew.');
    const [, , other = ''] = await checkShards(changed, 3, 'changed');
    refuses([...one.slice(0, 2), other], 'of other files');
  });
  test('a shard of another configuration', async () => {
    const configured = join(scratch, 'configured');
    cpSync(root, configured, { recursive: true });
    writeFileSync(join(configured, 'crossquote.yaml'), 'rules: { retyped-quote: error }\n');
    const [, , other = ''] = await checkShards(configured, 3, 'configured');
    refuses([...one.slice(0, 2), other], 'of another configuration');
  });
  test('a shard of another version', () => {
    const [body = ''] = readFileSync(one[2] ?? '', 'utf8').split('\n');
    const other = join(scratch, 'other-version');
    writeFileSync(other, body.replace(/"maker":"[^"]*"/, '"maker":"9.9.9"'));
    refuses([...one.slice(0, 2), other], 'damaged');
  });
  test('a shard that was cut off', () => {
    const cut = join(scratch, 'cut');
    writeFileSync(cut, readFileSync(one[2] ?? '').subarray(0, 2000));
    refuses([...one.slice(0, 2), cut], 'is damaged');
  });
  test('a file that is no shard', () => refuses([...one.slice(0, 2), join(ours, 'package.json')], 'no partial report'));
  test('a file that is not there', () => refuses([...one.slice(0, 2), 'nowhere'], 'it is not there'));
});

test.each([
  [['--shard', '5/4', '-f', 'partial=x'], '--shard needs a part of a whole'],
  [['--shard', '0/4', '-f', 'partial=x'], '--shard needs a part of a whole'],
  [['--shard', 'all', '-f', 'partial=x'], '--shard needs a part of a whole'],
  [['--shard', '1/4'], 'a shard has no report of its own'],
  [['--shard', '1/4', '-f', 'partial=x', '-f', 'json'], 'a shard has no report of its own'],
  [['merge'], 'missing required argument'],
])('%j is refused in one line', (args, words) => {
  const { status, stderr } = crossquote(args, root);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});
