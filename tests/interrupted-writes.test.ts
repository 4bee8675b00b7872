import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { claimWith, type Project, report, source } from './in-memory.ts';
import { runInterrupted } from './interrupted-run.ts';
import { crossquote, type Outcome } from './run-command.ts';
import { inFolder, type TemporaryProject } from './temporary-project.ts';

// Each test starts the command dozens of times.
vi.setConfig({ testTimeout: 300_000 });

const temporary: TemporaryProject[] = [];
afterAll(() => {
  for (const project of temporary) project.remove();
});
function open(files: Project): TemporaryProject {
  const project = inFolder(files);
  temporary.push(project);
  return project;
}

const ferry: Project = {
  'sources/s.txt': source('The ferry – “old” – left. It sank.'),
  'claims/a.yaml': claimWith('The ferry - "old" - left', '      - { source: s, quote: it sunk, said-by: x }\n'),
  'claims/b.yaml': claimWith('The ferry - "old"').replace('id: c', 'id: d'),
};
const finding = report(ferry).findings.find(({ rule }) => rule === 'quote-not-verbatim')?.fingerprint ?? '';
const accept = ['accept', finding, '--reason', 'as it was sent'];
const ledger = 'accepted:\n  - { finding: f0123456789ab, reason: gone }\n';

const page = (...paragraphs: readonly string[]) =>
  `<!doctype html><title>Ferry</title><article><h1>Ferry service</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
const sails = 'The ferry will sail on Thursday, the operator said, after a week in which no boat had left the pier.';
const many = 'About 1,900 passengers were on board on Sunday, the operator said, and nobody among them was hurt.';
const articles: Project = { 'a.html': page(sails, many), 'b.html': page(sails.replace('Thursday', 'Friday'), many) };
const about = ['--outlet', 'X', '--published', '2031-05-04', '--retrieved', '2031-05-05'];

/** An imported source with a quote whose `prefix` the corrected article changes. */
function makeImported(): Project {
  const project = open({
    ...articles,
    'claims/c.yaml': claimWith('the operator said, prefix: Thursday, ', '').replace(
      'source: s\n        quote: the operator said, prefix: Thursday, \n',
      'source: s\n        quote: the operator said\n        prefix: Thursday,\n',
    ),
  });
  crossquote(['import', 'a.html', '--id', 's', ...about], project.path);
  return readAll(project.path);
}

interface Command {
  readonly name: string;
  readonly files: Project;
  readonly args: readonly string[];
}

const commands: readonly Command[] = [
  { name: 'fix', files: ferry, args: ['fix'] },
  { name: 'accept', files: ferry, args: accept },
  { name: 'accept --prune', files: { ...ferry, 'claims/l.yaml': ledger }, args: ['accept', '--prune'] },
  { name: 'import', files: articles, args: ['import', 'a.html', 'b.html', ...about] },
  { name: 'import --update', files: makeImported(), args: ['import', 'b.html', '--update', '--id', 's', ...about] },
  { name: 'quote --add', files: ferry, args: ['quote', 's', 'It sank', '--add', 'c'] },
  { name: 'init', files: {}, args: ['init'] },
  {
    name: 'check',
    files: { ...ferry, 'r.json': 'the report of yesterday' },
    args: ['check', '--no-cache', '-f', 'json=r.json', '-f', 'html=out/r.html'],
  },
];

const isDraft = (path: string) => /(?:^|\/)\.crossquote-\d+-[\da-f-]{36}\.tmp$/.test(path);

/** Every file below a folder, by its path. */
function readAll(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

function listDrafts(folder: string): string[] {
  return Object.keys(readAll(folder)).filter(isDraft);
}

function readFinished(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(readAll(folder)).filter(([path]) => !isDraft(path)));
}

/** Expects that each file of a folder is what it was, or what it was to be. */
function expectOldOrNew(folder: string, before: Project, after: Project): void {
  const now = readFinished(folder);
  for (const path of Object.keys({ ...before, ...after, ...now }))
    expect([before[path], after[path]], path).toContain(now[path]);
}

const checkIn = (folder: string) => crossquote(['check', '--no-cache', '--today', '2031-05-06'], folder);

/** What a check says of these files in a folder where nothing was ever interrupted. */
function checkElsewhere(files: Project): Outcome {
  return checkIn(open(files).path);
}

describe('a run that is killed at any step', () => {
  test.each(commands)('of $name', ({ files, args }) => {
    const whole = open(files);
    crossquote(args, whole.path);
    const after = readAll(whole.path);
    expect(after).not.toEqual(files);
    const seen = new Set<string>();
    let step = 1;
    for (; ; step++) {
      const { path } = open(files);
      const killed = runInterrupted(args, path, 'kill', step);
      if (!killed.reached) break;
      expect(killed.signal).toBe('SIGKILL');
      expectOldOrNew(path, files, after);
      // What is left beside the files is in nobody's way: the next runs are as if nothing lay there.
      const drafts = listDrafts(path);
      const state = JSON.stringify([readFinished(path), drafts.length]);
      if (seen.has(state)) continue;
      seen.add(state);
      expect(checkIn(path)).toEqual(checkElsewhere(readFinished(path)));
      for (const draft of drafts) utimesSync(join(path, draft), 0, 0);
      const { stderr } = crossquote(args, path);
      for (const line of stderr.split('\n').filter(Boolean))
        expect(line).toMatch(/^crossquote: .*(?:already|there is no finding)/);
      expect(readFinished(path)).toEqual(after);
    }
    // It was killed before, while, and after each file was written.
    expect(step).toBeGreaterThan(4);
  });
});

describe('a disk that is full at any step', () => {
  test.each(commands)('of $name', ({ files, args }) => {
    const whole = open(files);
    crossquote(args, whole.path);
    const after = readAll(whole.path);
    let step = 1;
    for (; ; step++) {
      const { path } = open(files);
      const { reached, status, stderr } = runInterrupted(args, path, 'full', step);
      if (!reached) break;
      expectOldOrNew(path, files, after);
      expect(listDrafts(path)).toEqual([]);
      // Where a link cannot be made, renaming does as well.
      if (isDeepStrictEqual(readAll(path), after)) continue;
      expect([status, stderr]).toEqual([
        2,
        expect.stringMatching(/^crossquote: .*cannot (?:write|make) [^\n]+: the disk is full\n$/),
      ]);
    }
    expect(step).toBeGreaterThan(3);
  });
});

describe('the cache', () => {
  const args = ['check', '--cache-location', 'kept', '--today', '2031-05-06', '-f', 'json'];
  const right = crossquote([...args, '--no-cache'], open(ferry).path);
  /** A project with a cache from before its last change, or without one. */
  const openWith = (hasCache: boolean) => {
    const project = open(hasCache ? { ...ferry, 'claims/a.yaml': claimWith('It sank') } : ferry);
    if (hasCache) crossquote(args, project.path);
    project.write('claims/a.yaml', ferry['claims/a.yaml'] ?? '');
    return project.path;
  };
  const interrupt = (
    interruption: 'kill' | 'full' | 'meanwhile',
    hasCache: boolean,
    each: (path: string, run: ReturnType<typeof runInterrupted>) => void,
  ) => {
    let step = 1;
    for (; ; step++) {
      const path = openWith(hasCache);
      const run = runInterrupted(args, path, interruption, step);
      if (!run.reached) break;
      each(path, run);
      expect(crossquote(args, path)).toEqual(right);
      expect(existsSync(join(path, 'kept/.gitignore'))).toBe(true);
    }
    expect(step).toBeGreaterThan(6);
  };

  test.each([false, true])('of a run that is killed at any step changes no verdict (one was there: %s)', (hasCache) => {
    interrupt('kill', hasCache, (_, { signal }) => expect(signal).toBe('SIGKILL'));
  });

  test('on a full disk is done without, with one line', () => {
    interrupt('full', true, (path, { status, stdout, stderr }) => {
      expect([status, stdout]).toEqual([right.status, right.stdout]);
      expect(stderr).toMatch(/^crossquote: keeps no cache in [^\n]+: the disk is full\n$/);
      expect(listDrafts(path)).toEqual([]);
    });
  });

  test('is shared by runs at the same time, whenever the other comes', () => {
    interrupt('meanwhile', true, (_, { status, stdout, stderr }) => expect({ status, stdout, stderr }).toEqual(right));
  });
});
