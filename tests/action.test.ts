import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { outputs } from '../src/edges/action-definition.ts';
import { reportSchema } from '../src/report/report-schema.ts';
import { claimWith, source } from './in-memory.ts';
import { toPage } from './markdown-page.ts';
import { makeFolder, Repository, removeFolders } from './repository.ts';
import { type Event, nodes, runAction, runnerNode, type Step } from './run-action.ts';
import { obey } from './runner.ts';

afterAll(removeFolders);

const body = 'The bridge was closed on Sunday. Nobody was hurt in the storm.';
const text = source(body);
const quoting = (words: string, id = 'c') => claimWith(words).replace('id: c', `id: ${id}`);
const good = quoting('The bridge was closed on Sunday');
const altered = quoting('The bridge was closed on Monday');
const project = { 'sources/s.txt': text, 'claims/c.yaml': good };

const pullRequest = (base: string, head: string): Event => ({
  name: 'pull_request',
  payload: { pull_request: { base: { ref: 'main', sha: base }, head: { sha: head } } },
});
const push = (before: string): Event => ({ name: 'push', payload: { before } });
const dispatch: Event = { name: 'workflow_dispatch', payload: {} };

const countsOf = ({ status, outputs: { new: added, fixed } }: Step) => ({ status, new: added, fixed });
const readReport = ({ outputs: { report = '' } }: Step) => reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));

/** A repository with an old error, a branch that brings another, and a main branch that has gone on. */
function branchOff(change: Readonly<Record<string, string | undefined>>) {
  const repository = Repository.create();
  const fork = repository.commit({ ...project, 'claims/old.yaml': quoting('The bridge was closed on Friday', 'old') });
  repository.git('switch', '--quiet', '--create', 'change');
  const head = repository.commit(change);
  repository.git('switch', '--quiet', 'main');
  const main = repository.commit({ 'claims/mine.yaml': quoting('Somebody was hurt', 'mine') });
  return { repository, fork, head, main };
}

/** Checks out the merge that GitHub makes of a pull request. */
function checkOutMerge({ repository, head, main }: ReturnType<typeof branchOff>): void {
  repository.git('switch', '--quiet', '--detach', main);
  repository.git('merge', '--quiet', '--no-ff', '--message', 'merge', head);
}

describe('on a pull request', () => {
  test('one altered quote is exactly one new finding, and fails; what was there before does not', () => {
    const made = branchOff({ 'claims/c.yaml': altered });
    checkOutMerge(made);
    const step = runAction(made.repository, pullRequest(made.fork, made.head));
    expect(countsOf(step)).toEqual({ status: 1, new: '1', fixed: '0' });
    expect(readReport(step)).toMatchObject({ base: { ref: 'main', commit: made.main } });
    expect(
      readReport(step)
        .findings.map(({ since }) => since)
        .sort(),
    ).toEqual(['new', 'still', 'still']);
    const [first, ...others] = step.commands.filter(({ name }) => name === 'error');
    expect(first?.properties).toMatchObject({
      file: 'claims/c.yaml',
      line: '6',
      col: '16',
      title: 'quote-not-verbatim',
    });
    expect(others.map(({ properties }) => properties.title)).toEqual([
      'quote-not-verbatim (not new)',
      'quote-not-verbatim (not new)',
      'crossquote',
    ]);
    expect(step.summary).toContain('quote-not-verbatim');
  });

  test('the branch itself, checked out, is held against where it forked', () => {
    const { repository, main, head, fork } = branchOff({ 'claims/old.yaml': undefined });
    repository.git('switch', '--quiet', 'change');
    const step = runAction(repository, pullRequest(main, head));
    expect(countsOf(step)).toEqual({ status: 0, new: '0', fixed: '1' });
    expect(readReport(step)).toMatchObject({ base: { ref: 'main', commit: fork } });
  });

  test('from a fork, a clone of another repository that knows the base by its id only', () => {
    const made = branchOff({ 'claims/c.yaml': altered });
    checkOutMerge(made);
    made.repository.git('branch', 'merged');
    const clone = made.repository.clone(undefined, 'merged');
    clone.git('checkout', '--quiet', '--detach');
    clone.git('remote', 'remove', 'origin');
    expect(countsOf(runAction(clone, pullRequest(made.main, made.head)))).toEqual({ status: 1, new: '1', fixed: '0' });
  });

  test('nothing is new where claims move, are renamed, and lines shift', () => {
    const made = branchOff({
      'claims/old.yaml': undefined,
      'claims/desk/older.yml': `# moved\n\n\n${quoting('The bridge was closed on Friday', 'older')}`,
    });
    checkOutMerge(made);
    expect(countsOf(runAction(made.repository, pullRequest(made.main, made.head)))).toEqual({
      status: 0,
      new: '0',
      fixed: '0',
    });
  });

  test('an edited source and a deleted one are told apart', () => {
    const edit = branchOff({ 'sources/s.txt': text.replace('Nobody', 'Somebody') });
    checkOutMerge(edit);
    const edited = runAction(edit.repository, pullRequest(edit.main, edit.head));
    expect(edited.commands.find(({ name }) => name === 'warning')).toMatchObject({
      properties: { file: 'sources/s.txt', line: '4', title: 'source-edited' },
      message: expect.stringContaining('[-Nobody-]{+Somebody+}'),
    });
    const remove = branchOff({ 'sources/s.txt': undefined, 'sources/t.txt': text });
    checkOutMerge(remove);
    const removed = readReport(runAction(remove.repository, pullRequest(remove.main, remove.head)));
    expect(removed.findings.filter(({ since }) => since === 'new').map(({ rule }) => rule)).toContain('unknown-source');
  });

  test.each([
    ['fail-on', 'never', 0],
    ['fail-on', 'warning', 1],
    ['since', 'none', 1],
  ])('%s: %s ends in %i where a source is edited', (name, value, status) => {
    const made = branchOff({ 'sources/s.txt': text.replace('Nobody', 'Somebody') });
    checkOutMerge(made);
    expect(runAction(made.repository, pullRequest(made.main, made.head), { [name]: value }).status).toBe(status);
  });
});

describe('where history is missing', () => {
  test('everything is checked, and the log, the report, and the summary say so', () => {
    const made = branchOff({ 'claims/c.yaml': altered });
    checkOutMerge(made);
    made.repository.git('branch', 'merged');
    const step = runAction(made.repository.clone(1, 'merged'), pullRequest(made.main, made.head));
    expect(countsOf(step)).toEqual({ status: 1, new: '3', fixed: '0' });
    const missing = 'the history of this clone does not go back to main';
    expect(readReport(step).base).toEqual({ missing: expect.stringContaining(missing) });
    expect(step.stdout).toContain(missing);
    expect(step.summary).toContain(missing);
  });

  test('two commits are enough for the merge of a pull request', () => {
    const made = branchOff({ 'claims/c.yaml': altered });
    checkOutMerge(made);
    made.repository.git('branch', 'merged');
    const step = runAction(made.repository.clone(2, 'merged'), pullRequest(made.main, made.head));
    expect(countsOf(step)).toEqual({ status: 1, new: '1', fixed: '0' });
  });

  test('the files of a clone without them are not taken for known', () => {
    const repository = Repository.create();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const before = repository.commit({ ...project, 'claims/c.yaml': altered });
    repository.commit({ 'claims/c.yaml': good });
    repository.commit({ 'claims/c.yaml': `# moved\n${altered}` });
    const clone = new Repository();
    clone.git('clone', '--quiet', '--filter=blob:none', `file://${repository.folder}`, '.');
    const step = runAction(clone, push(before));
    expect(readReport(step).base).toHaveProperty('missing');
    expect(step.status).toBe(1);
  });
});

describe('on other events', () => {
  test('a push is held against what was there before it, the first one against nothing', () => {
    const repository = Repository.create();
    const first = repository.commit({ ...project, 'claims/c.yaml': altered });
    const initial = runAction(repository, push('0'.repeat(40)));
    expect(countsOf(initial)).toEqual({ status: 1, new: '1', fixed: '0' });
    expect(readReport(initial).base).toEqual({ missing: 'this is the first push of its branch' });
    repository.commit({ 'claims/c.yaml': good });
    expect(countsOf(runAction(repository, push(first)))).toEqual({ status: 0, new: '0', fixed: '1' });
    expect(readReport(runAction(repository, push('1'.repeat(40)))).base).toHaveProperty('missing');
  });

  test('a merge group is held against its base', () => {
    const repository = Repository.create();
    const base = repository.commit(project);
    repository.commit({ 'claims/c.yaml': altered });
    const payload = { merge_group: { base_sha: base, base_ref: 'refs/heads/main' } };
    const step = runAction(repository, { name: 'merge_group', payload });
    expect(countsOf(step)).toEqual({ status: 1, new: '1', fixed: '0' });
    expect(readReport(step).base).toEqual({ ref: 'main', commit: base });
  });

  test('others, and folders without git, are checked whole', () => {
    const repository = Repository.create();
    repository.commit({ ...project, 'claims/c.yaml': altered });
    const step = runAction(repository, dispatch);
    expect(step.status).toBe(1);
    expect(readReport(step)).not.toHaveProperty('base');
    const bare = new Repository().write(project);
    expect(runAction(bare, pullRequest('1'.repeat(40), '2'.repeat(40))).status).toBe(0);
  });
});

describe('the inputs', () => {
  test('root, config, since, formats, summary, and annotations do as they say', () => {
    const repository = Repository.create();
    repository.commit({
      'desk/sources/s.txt': text,
      'desk/old/c.yaml': altered,
      'desk/mine.yaml': 'claims: old/*.yaml\n',
    });
    const step = runAction(repository, dispatch, {
      root: 'desk',
      config: 'desk/mine.yaml',
      since: 'HEAD',
      formats: 'json=out/r.json\n\n  markdown=out/r.md',
      summary: 'false',
      annotations: 'False',
    });
    expect(countsOf(step)).toEqual({ status: 0, new: '0', fixed: '0' });
    expect(step.summary).toBe('');
    expect(step.commands).toEqual([]);
    expect(step.stdout).toContain('quote in `c` is not word for word');
    expect(step.outputs).toMatchObject({ report: join(repository.folder, 'out/r.json'), sarif: '' });
    expect(existsSync(join(repository.folder, 'out/r.md'))).toBe(true);
    const beside = runAction(repository, dispatch, { root: 'desk', config: 'mine.yaml' });
    expect(beside.commands.find(({ name }) => name === 'error')?.properties.file).toBe('desk/old/c.yaml');
  });

  test('cache: what was said of the same files is said again, and nothing else is taken over', () => {
    const repository = Repository.create();
    repository.commit({ 'sources/s.txt': text, 'claims/c.yaml': altered });
    const run = (cache: string) => {
      const { outputs: found, ...said } = runAction(repository, dispatch, { cache }, runnerNode, home);
      return { ...said, found, json: readFileSync(found.report ?? '', 'utf8'), sarif: readFileSync(found.sarif ?? '') };
    };
    const home = makeFolder();
    const afresh = run('none');
    expect(existsSync(join(home, '.cache'))).toBe(false);
    expect([run(''), run('')]).toEqual([afresh, afresh]);
    expect(readdirSync(join(home, '.cache/crossquote/found'))).toContain('anchors');
    expect([run('kept'), run('kept')]).toEqual([afresh, afresh]);
    expect(readdirSync(join(repository.folder, 'kept'))).toContain('anchors');
    repository.commit({ 'claims/c.yaml': good });
    expect(run('')).toMatchObject({ status: 0, found: { conclusion: 'clean', errors: '0' } });
  });

  test('nothing checked is no success, and is said', () => {
    const repository = Repository.create();
    repository.commit({ 'claims/c.yaml': 'claims: []\n' });
    const step = runAction(repository, dispatch);
    expect(step).toMatchObject({ status: 3, outputs: { conclusion: 'nothing-checked', 'exit-code': '3' } });
    expect(step.commands.at(-1)).toMatchObject({
      name: 'error',
      message: expect.stringContaining('no quote was checked'),
    });
  });

  test.each([
    [{ root: 'nowhere' }, 'is not a folder'],
    [{ config: 'nowhere.yaml' }, 'there is no configuration file nowhere.yaml'],
    [{ since: 'nowhere' }, 'there is no revision "nowhere"'],
    [{ 'fail-on': 'notes' }, 'fail-on needs error, warning, or never, not "notes"'],
    [{ 'max-warnings': 'many' }, 'max-warnings needs a whole number'],
    [{ formats: 'jsn=x' }, 'did you mean json?'],
    [{ formats: 'json' }, 'formats needs a file for json'],
    [{ summary: 'yes' }, 'summary needs true or false, not "yes"'],
  ])('that cannot be, %j, end in status 2, one error, and outputs that say so', (given, words) => {
    const repository = Repository.create();
    repository.commit(project);
    const step = runAction(repository, dispatch, given);
    expect(step).toMatchObject({ status: 2, outputs: { conclusion: 'could-not-run', 'exit-code': '2', errors: '' } });
    expect(step.commands).toEqual([
      { name: 'error', properties: { title: 'crossquote could not run' }, message: expect.stringContaining(words) },
    ]);
  });
});

describe.each(nodes)('under %s', (node) => {
  const attack = [
    '::error::taken over',
    '##[error]taken over',
    '\r::stop-commands::x\r',
    '\n::add-mask::bridge\n',
    '%0A::set-output name=new::0',
    '\u2028::set-env name=PATH::x',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '[click](https://evil.example) @everyone | # ``` </details>',
  ];

  test('37 quotes that fail and attack obey nobody, and show ten errors, a safe summary, and every output', () => {
    const quotes = Array.from(
      { length: 37 },
      (_, index) => `The bridge was closed on Monday ${index} ${attack[index % attack.length]}`,
    );
    const claims = quotes.map((quote, index) => quoting(JSON.stringify(quote), `c${index}`).replace('claims:\n', ''));
    const repository = Repository.create();
    repository.commit({
      'sources/s.txt': source(`${body}\n${attack.join('\n')}`, attack.join(' ').replace(/[\n\r\u2028:#[]/g, '')),
      'claims/a,b:c.yaml': `claims:\n${claims.join('')}`,
    });
    const step = runAction(repository, push('0'.repeat(40)), {}, node);
    expect(step.status).toBe(1);
    const errors = step.commands.filter(({ name }) => name === 'error');
    expect(errors).toHaveLength(10);
    expect(
      step.commands.filter(({ name }) => !['error', 'notice', 'warning', 'group', 'endgroup'].includes(name)),
    ).toEqual([]);
    for (const [index, { properties }] of errors.slice(0, 8).entries()) {
      expect(properties).toMatchObject({ file: 'claims/a,b:c.yaml', line: String(6 + 5 * index), col: '17' });
    }
    expect(errors[8]?.message).toContain('29 in claims/a,b:c.yaml');
    expect(errors[9]).toMatchObject({ properties: { title: 'crossquote' } });
    for (const line of step.stdout.split('\n')) expect(line.startsWith('::') ? line.length : 0).toBeLessThan(4096);
    expect(toPage(step.summary)).toContain('alert(1)');
    expect(toPage(step.summary)).not.toMatch(/<script|<img|<a |@everyone/);
    expect(obey(step.summary)).toEqual([]);
    expect(Buffer.byteLength(step.summary)).toBeLessThan(1024 * 1024);
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(outputs).sort());
    expect(step.outputs).toMatchObject({
      conclusion: 'findings',
      errors: '37',
      new: '37',
      fixed: '0',
      'exit-code': '1',
    });
  });
});
