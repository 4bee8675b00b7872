import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { claimWith, type Project, source } from './in-memory.ts';
import { crossquote } from './run-command.ts';
import { inFolder } from './temporary-project.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const entry = path('../build/crossquote.js');

/** Four hundred quotes, each with a dash that `fix` retypes, make files of a size that takes time to write. */
const evidence = Array.from(
  { length: 400 },
  (_, at) => `      - { source: s, quote: "the ferry - number ${at} - sailed" }\n`,
).join('');
const large: Project = {
  'sources/s.txt': source(Array.from({ length: 400 }, (_, at) => `Then the ferry – number ${at} – sailed.\n`).join('')),
  'claims/c.yaml': `claims:\n  - id: c\n    claim: They sailed.\n    evidence:\n${evidence}`,
  'crossquote.yaml': 'claims: ["claims/**"]\nsources: ["sources/**"]\n',
  'report.json': 'the report of yesterday',
};

const projects = [inFolder(large)];
afterAll(() => {
  for (const project of projects) project.remove();
});
const [project] = projects as [(typeof projects)[number]];
const draftsIn = (folder: string) => readdirSync(join(project.path, folder)).filter((name) => name.endsWith('.tmp'));

/** Starts a program and kills it at a moment of its life: after some time, or as soon as there is a draft. */
async function killDuring(args: readonly string[], moment: number | 'draft', folder: string): Promise<void> {
  const before = draftsIn(folder).length;
  const child = spawn(process.execPath, args, { cwd: project.path, stdio: 'ignore' });
  const ended = once(child, 'exit');
  if (moment === 'draft') {
    while (child.exitCode === null && draftsIn(folder).length === before) await wait(1);
  } else await wait(moment);
  child.kill('SIGKILL');
  await ended;
}

describe('a run that is killed leaves each file as it was, or as it was to be', () => {
  const yesterday = large['report.json'] as string;
  const check = [entry, 'check', '--no-cache', '--format', 'json=report.json'];

  test('while the very writing goes on', async () => {
    const script = join(project.path, 'write.mjs');
    buildSync({
      stdin: {
        contents: `import { writeWhole } from './write-output.ts';
          for (let at = 0; ; at++) writeWhole('large.txt', (at % 2 === 0 ? 'a' : 'b').repeat(8_000_000));`,
        resolveDir: path('../src/edges'),
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: script,
    });
    project.write('large.txt', 'b'.repeat(8_000_000));
    let unfinished = 0;
    for (let kill = 0; kill < 24; kill++) {
      await killDuring([script], kill % 2 === 0 ? 'draft' : 40 + kill * 3, '.');
      const text = project.read('large.txt');
      expect([text.length, text.replaceAll(text[0] ?? '', '')]).toEqual([8_000_000, '']);
      unfinished = draftsIn('.').length;
    }
    // The kills came while it wrote.
    expect(unfinished).toBeGreaterThan(8);
  });

  test('of a report', async () => {
    expect(crossquote(check.slice(1), project.path).status).toBe(0);
    const whole = project.read('report.json');
    expect(whole.length).toBeGreaterThan(100_000);
    for (const moment of ['draft', 100, 'draft', 250, 'draft', 400] as const) {
      project.write('report.json', yesterday);
      await killDuring(check, moment, '.');
      expect([yesterday, whole]).toContain(project.read('report.json'));
    }
  });

  test('of a claims file that is mended, and its draft is no claims file', async () => {
    const claims = large['claims/c.yaml'] as string;
    expect(crossquote(['fix'], project.path).status).toBe(0);
    const mended = project.read('claims/c.yaml');
    expect(mended).not.toBe(claims);
    for (const moment of ['draft', 300, 'draft', 'draft'] as const) {
      project.write('claims/c.yaml', claims);
      await killDuring([entry, 'fix'], moment, 'claims');
      expect([claims, mended]).toContain(project.read('claims/c.yaml'));
    }
    project.write('claims/c.yaml', mended);
    project.write(`claims/.crossquote-4194305-${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}.tmp`, 'claims: [');
    project.write(`sources/.crossquote-4194305-${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}.tmp`, 'half a sou');
    expect(crossquote(['check', '--no-cache'], project.path)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('what a killed run has left beside a file', () => {
  // No system numbers its processes so high.
  const left = `.crossquote-4194305-${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}.tmp`;
  const own = `.crossquote-${process.pid}-${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}.tmp`;

  test('goes with the next file that is written there, and nothing else does', () => {
    const small = inFolder({ 'sources/s.txt': source('It was so.'), 'claims/c.yaml': claimWith('It was so') });
    projects.push(small);
    const others = [own, 'report/notes.tmp', '.crossquote-x.tmp'].map((name) =>
      join('report', name.split('/').at(-1) ?? ''),
    );
    for (const name of [join('report', left), ...others]) {
      small.write(name, 'half');
      utimesSync(join(small.path, name), 0, 0);
    }
    crossquote(['check', '--no-cache', '--format', 'json=report/r.json'], small.path);
    const remaining = readdirSync(join(small.path, 'report')).sort();
    expect(remaining).toEqual([own, '.crossquote-x.tmp', 'notes.tmp', 'r.json'].sort());
  });

  test('stays while it may still be written', () => {
    const small = inFolder({ 'sources/s.txt': source('It was so.'), [`report/${left}`]: 'half' });
    projects.push(small);
    crossquote(['check', '--no-cache', '--format', 'json=report/r.json'], small.path);
    expect(existsSync(join(small.path, 'report', left))).toBe(true);
  });
});

test('where no more bytes go onto the disk, the old file stays, and one line says so', () => {
  project.write('full/report.json', 'the report of yesterday');
  // A limit that the kernel puts on files stands for a disk that is full.
  const limited = 'trap "" XFSZ; ulimit -f 64; exec "$0" "$@"';
  const args = [entry, 'check', '--no-cache', '--format', 'json=full/report.json'];
  const { status, stderr } = spawnSync('sh', ['-c', limited, process.execPath, ...args], {
    cwd: project.path,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([
    2,
    'crossquote: cannot write full/report.json: it is larger than files may be here\n',
  ]);
  expect(project.read('full/report.json')).toBe('the report of yesterday');
  expect(readdirSync(dirname(join(project.path, 'full/report.json')))).toEqual(['report.json']);
});

describe('a report of many pieces on standard output', () => {
  const args = ['check', '--no-cache', '--format', 'json'];
  const whole = () => crossquote(args, project.path).stdout;

  test('goes whole to a reader that is slow', async () => {
    const expected = whole();
    // More than the pipe holds.
    expect(expected.length).toBeGreaterThan(200_000);
    const child = spawn(process.execPath, [entry, ...args], {
      cwd: project.path,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    let said = '';
    for await (const piece of child.stdout.setEncoding('utf8')) {
      said += piece;
      await wait(100);
    }
    await ended;
    expect(said).toBe(expected);
  });

  test('ends without a word where the reader stops early', () => {
    const command = `"${process.execPath}" "${entry}" ${args.join(' ')} | head -c 10`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: project.path, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual([expect.stringMatching(/^\{\n/), '']);
  });

  test.runIf(existsSync('/dev/full'))('is one line of complaint, and exit 2, where there is no room', () => {
    const command = `"${process.execPath}" "${entry}" ${args.join(' ')} > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: project.path, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, 'crossquote: cannot write the output: the disk is full\n']);
  });
});

test.skipIf(process.platform === 'win32')('a report goes into a pipe, which stays one', () => {
  const folder = inFolder({ 'sources/s.txt': source('It was so.'), 'claims/c.yaml': claimWith('It was so') });
  projects.push(folder);
  const run = `"${process.execPath}" "${entry}" check --no-cache`;
  const command = `mkfifo pipe && { cat pipe > got & } && ${run} -f json=pipe > /dev/null && wait`;
  expect(spawnSync('sh', ['-c', command], { cwd: folder.path, timeout: 20_000 }).status).toBe(0);
  expect(lstatSync(join(folder.path, 'pipe')).isFIFO()).toBe(true);
  expect(JSON.parse(folder.read('got')).conclusion).toBe('clean');
});

test.runIf(existsSync('/dev/stdout'))('a report goes to a device by its name', () => {
  const folder = inFolder({ 'sources/s.txt': source('It was so.'), 'claims/c.yaml': claimWith('It was so') });
  projects.push(folder);
  const before = lstatSync('/dev/stdout').isSymbolicLink();
  const command = `"${process.execPath}" "${entry}" check --no-cache -f json=/dev/stdout -f junit | cat > both`;
  expect(spawnSync('sh', ['-c', command], { cwd: folder.path }).status).toBe(0);
  expect(lstatSync('/dev/stdout').isSymbolicLink()).toBe(before);
  expect(folder.read('both')).toMatch(/"conclusion": "clean"/);
});

test.each([
  ['import', 'sources', ['import', 'a.html', '--outlet', 'X']],
  ['accept', 'claims', ['accept', '--reason', 'x']],
  ['init', 'claims', ['init']],
])('%s writes nothing out of the folder, wherever its %s lead', (_, name, args) => {
  const elsewhere = inFolder({});
  const inside = inFolder({ 'a.html': '<title>t</title><article><p>Some words.</p></article>' });
  projects.push(elsewhere, inside);
  if (name === 'claims') inside.write('sources/s.txt', source('It was so.'));
  symlinkSync(elsewhere.path, join(inside.path, name));
  const found = crossquote(['check', '--no-cache', '-f', 'json'], inside.path);
  const finding = JSON.parse(found.stdout).findings[0]?.fingerprint;
  const { status, stdout, stderr } = crossquote(args[0] === 'accept' ? [...args, finding] : args, inside.path);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^crossquote: cannot write [^\n]+: it leads out of the folder that is checked\n$/);
  expect(readdirSync(elsewhere.path)).toEqual([]);
});

test.each([
  ['fix', 'It is – so.', ['fix']],
  ['quote --add', 'It was so', ['quote', 's', 'It was', '--add', 'c']],
  ['accept', 'It was not so', ['accept', '--prune']],
])('%s changes the file that a link leads to, and keeps the link', (_, quote, args) => {
  const text = claimWith(quote, 'accepted: [{ finding: f0123456789ab, reason: gone }]\n');
  const linked = inFolder({ 'sources/s.txt': source('It was so. It is - so.'), 'drafts/c.yaml': text, 'claims/x': '' });
  projects.push(linked);
  symlinkSync('../drafts/c.yaml', join(linked.path, 'claims/c.yaml'));
  crossquote(args, linked.path);
  expect(linked.read('drafts/c.yaml')).not.toBe(text);
  expect(lstatSync(join(linked.path, 'claims/c.yaml')).isSymbolicLink()).toBe(true);
});
