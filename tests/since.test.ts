import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { reportSchema } from '../src/report/report-schema.ts';
import { renderPretty } from '../src/reporters/pretty.ts';
import { allRules } from '../src/rules/index.ts';
import { claimWith, type Project, report, source, toInputs } from './in-memory.ts';
import { readExamples } from './page-examples.ts';
import { makeFolder, Repository, removeFolders } from './repository.ts';
import { crossquote } from './run-command.ts';
import { obey } from './runner.ts';

afterAll(removeFolders);

const base = (project: Project, ref = 'main') => ({ ref, commit: '0'.repeat(40), files: toInputs(project) });
const body = 'The bridge was closed on Sunday. Nobody was hurt in the storm.';
const text = source(body);
const good = claimWith('The bridge was closed on Sunday');
const altered = claimWith('The bridge was closed on Monday');

/** A claims file in which nothing but its place, its lines, and its ids have changed. */
function move(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) =>
      path.startsWith('claims/')
        ? [
            path.replace('claims/', 'claims/moved/to-'),
            `# moved\n\n${content.replace(/\bid: (?=[\w-]+$)/gm, 'id: new-')}`,
          ]
        : [path, content],
    ),
  );
}

describe('against a base', () => {
  const examples = allRules.flatMap(({ id, page }) =>
    readExamples(page).map(({ title, files, before }) => ({ name: `${id}, ${title}`, files, before })),
  );

  test.each(examples.filter(({ before }) => Object.keys(before).length === 0))(
    'nothing is new where claims are moved and renamed: $name',
    ({ files }) => {
      const moved = report(move(files), { base: base(files) });
      expect(moved.findings.filter(({ since }) => since !== 'still')).toEqual([]);
      expect(moved.fixed).toEqual([]);
    },
  );

  test('one altered quote is one new finding, and mending it one that is fixed', () => {
    const before = { 'sources/s.txt': text, 'claims/c.yaml': good };
    const after = { ...before, 'claims/c.yaml': altered };
    const changed = report(after, { base: base(before) });
    expect(changed.findings.map(({ rule, since }) => [rule, since])).toEqual([['quote-not-verbatim', 'new']]);
    expect(changed.counts.new).toEqual({ error: 1, warning: 0, note: 0 });
    const mended = report(before, { base: base(after) });
    expect(mended.findings).toEqual([]);
    expect(mended.fixed?.map(({ rule, primary }) => [rule, primary.text])).toEqual([
      ['quote-not-verbatim', 'The bridge was closed on Monday'],
    ]);
  });

  test('two findings alike are two: one more is new, one less is fixed', () => {
    const twice = `${altered}${altered.replace('claims:\n', '').replace('id: c', 'id: d')}`;
    const [one, two] = [altered, twice].map((claims) => ({ 'sources/s.txt': text, 'claims/c.yaml': claims }));
    const more = report(two as Project, { base: base(one as Project) });
    expect(more.findings.map(({ since }) => since).sort()).toEqual(['new', 'still']);
    const less = report(one as Project, { base: base(two as Project) });
    expect([less.findings.map(({ since }) => since), less.fixed?.length]).toEqual([['still'], 1]);
  });

  test.each([
    [{ failOn: 'error' }, 'clean'],
    [{ failOn: 'warning' }, 'clean'],
    [{ maxWarnings: 0 }, 'clean'],
  ] as const)('what was there before fails nothing: %j', (threshold, conclusion) => {
    const project = {
      'sources/s.txt': source(`${body} ${body}`),
      'claims/c.yaml': `${altered}      - { source: s, quote: Nobody was hurt }\n`,
    };
    const options = { ...threshold, base: base(project) };
    expect(report(project, threshold).conclusion).toBe('findings');
    expect(report(project, options).conclusion).toBe(conclusion);
  });

  test('an acceptance that is taken away brings its finding back', () => {
    const project = { 'sources/s.txt': text, 'claims/c.yaml': altered };
    const [finding] = report(project).findings;
    const accepted = {
      ...project,
      'claims/a.yaml': `accepted: [{ finding: ${finding?.fingerprint}, reason: known }]\n`,
    };
    expect(report(project, { base: base(accepted) })).toMatchObject({
      conclusion: 'findings',
      findings: [{ since: 'new', status: 'open' }],
    });
    expect(report(accepted, { base: base(project) })).toMatchObject({
      findings: [{ since: 'still', status: 'accepted' }],
      fixed: [],
    });
  });

  test('a missing base is told, and everything counts', () => {
    const project = { 'sources/s.txt': text, 'claims/c.yaml': altered };
    const result = report(project, { base: { missing: 'there is no history' } });
    expect(result).toMatchObject({ base: { missing: 'there is no history' }, conclusion: 'findings' });
    expect(result.findings[0]).not.toHaveProperty('since');
    expect(renderPretty(result, { color: false, width: 80 })).toContain(
      'everything was checked and counts: there is no history',
    );
  });

  test('an acceptance of an edited source rests when the change is over', () => {
    const edited = { 'sources/s.txt': source(`${body} Later more.`), 'claims/c.yaml': good };
    const [finding] = report(edited, { base: base({ ...edited, 'sources/s.txt': text }) }).findings;
    const accept = (rule: string) => ({
      ...edited,
      'claims/a.yaml': `accepted: [{ finding: ${finding?.fingerprint}, reason: agreed${rule} }]\n`,
    });
    const underWay = report(accept(''), { base: base({ ...edited, 'sources/s.txt': text }) });
    expect(underWay.findings.map(({ status }) => status)).toEqual(['accepted']);
    const afterwards = report(accept(', rule: source-edited'));
    expect([afterwards.findings, afterwards.accepted.map(({ state }) => state)]).toEqual([[], ['past']]);
    expect(report(accept('')).findings.map(({ rule }) => rule)).toEqual(['stale-acceptance']);
  });
});

describe('an edited source', () => {
  const edit = (now: string, before = text) =>
    report(
      { 'sources/s.txt': now, 'claims/c.yaml': good },
      { base: base({ 'sources/s.txt': before, 'claims/c.yaml': good }) },
    );

  test.each([
    ['a word', text.replace('Nobody', 'Somebody'), 'Somebody', 'was "Nobody"'],
    ['a comma', text.replace('hurt in', 'hurt, in'), ',', 'was not there'],
    ['a word less', text.replace(' in the storm', ''), '', 'was " in the storm"'.replace('" ', '"')],
    ['a capital', text.replace('storm', 'Storm'), 'Storm', 'was "storm"'],
  ])('is shown at the change: %s', (_, now, words, label) => {
    const [finding, ...others] = edit(now).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'source-edited', severity: 'warning', primary: { text: words, label } });
  });

  test('names the claims that now rest on the change', () => {
    const [finding] = edit(text, text.replace('Sunday', 'Monday')).findings;
    expect(finding?.notes).toContain('`c` quotes the changed words');
    expect(edit(text.replace('hurt', 'harmed')).findings[0]?.notes.join()).not.toContain('`c`');
  });

  test.each([
    ['other line ends', text.replaceAll('\n', '\r\n')],
    ['other front matter', text.replace('outlet: The Daily', 'outlet: The Daily\npublished: 2031-05-04')],
  ])('is not one with %s', (_, now) => {
    expect(edit(now).findings).toEqual([]);
  });

  test('points at the right words behind line ends of another system', () => {
    const lines = 'One.\r\nTwo.\r\nThree.\r\nThe bridge was closed on Sunday.';
    const [finding] = edit(source(lines.replace('Three', 'Four')), source(lines)).findings;
    expect(finding?.primary.text).toBe('Four');
  });

  test('that is another text altogether is shown in bounded time and space', () => {
    const words = (seed: number) => Array.from({ length: 60_000 }, (_, index) => `w${(index * seed) % 9973}`).join(' ');
    const [finding] = edit(source(words(7)), source(words(11))).findings.filter(({ rule }) => rule === 'source-edited');
    expect(finding?.primary.label).toBe('too much has changed to show it word by word');
    expect(JSON.stringify(finding?.notes).length).toBeLessThan(2_000);
  });
});

describe('crossquote --since', () => {
  const check = (root: string, ...args: string[]) => {
    const { status, stdout, stderr } = crossquote(['check', '--format', 'json', '--root', root, ...args], makeFolder());
    return { status, stderr, report: reportSchema.parse(JSON.parse(stdout)) };
  };

  test('reads the revision from the objects of git, in a folder of the repository, with its own configuration', () => {
    const repository = Repository.create();
    const commit = repository.commit({
      'desk/crossquote.yaml': 'claims: old/*.yaml\n',
      'desk/old/c.yaml': altered,
      'desk/sources/s.txt': text,
      'other/claims/c.yaml': 'x: [',
    });
    repository.write({
      'desk/crossquote.yaml': undefined,
      'desk/old/c.yaml': undefined,
      'desk/claims/c.yaml': altered,
    });
    const status = repository.git('status', '--porcelain');
    const result = check(join(repository.folder, 'desk'), '--since', 'HEAD');
    expect(result).toMatchObject({ status: 0, report: { base: { ref: 'HEAD', commit }, fixed: [] } });
    expect(result.report.findings.map(({ since }) => since)).toEqual(['still']);
    expect(repository.git('status', '--porcelain')).toBe(status);
  });

  test('follows the links of the revision as the disk does', () => {
    const repository = Repository.create();
    repository.write({
      'shared/c.yaml': altered,
      'shared/texts/s.txt': text,
      'claims/d.yaml': good.replace('id: c', 'id: d'),
    });
    symlinkSync('../shared/c.yaml', join(repository.folder, 'claims', 'c.yaml'));
    symlinkSync('shared/texts', join(repository.folder, 'sources'));
    symlinkSync('nowhere', join(repository.folder, 'claims', 'lost.yaml'));
    repository.commit();
    const still = check(repository.folder, '--since', 'HEAD').report;
    expect(still.findings.map(({ rule, since }) => [rule, since])).toEqual([
      ['quote-not-verbatim', 'still'],
      ['claim-shape', 'still'],
    ]);
    expect(still.fixed).toEqual([]);
  });

  test('tells of a source that is deleted what it leaves behind', () => {
    const repository = Repository.create();
    repository.commit({ 'sources/s.txt': text, 'claims/c.yaml': good });
    rmSync(join(repository.folder, 'sources', 's.txt'));
    const { status, report: result } = check(repository.folder, '--since', 'HEAD');
    expect([status, result.findings.map(({ rule, since }) => [rule, since])]).toEqual([1, [['unknown-source', 'new']]]);
  });

  test('takes the configuration that is named where the revision has none', () => {
    const repository = Repository.create();
    repository.commit({ 'sources/s.txt': text, 'desk/c.yaml': altered });
    repository.write({ 'strict.yaml': 'claims: desk/*.yaml\n' });
    const { report: result } = check(repository.folder, '--since', 'HEAD', '--config', 'strict.yaml');
    expect(result.findings.map(({ since }) => since)).toEqual(['still']);
  });

  test('names files from the top of the repository in annotations, wherever the command is run', () => {
    const repository = Repository.create();
    repository.commit({ 'desk/sources/s.txt': text, 'desk/claims/c.yaml': altered });
    const [annotation] = obey(crossquote(['-f', 'github', '--root', 'desk'], repository.folder).stdout);
    expect(annotation?.properties).toMatchObject({ file: 'desk/claims/c.yaml', line: '6' });
    const outside = new Repository().write({ 'desk/sources/s.txt': text, 'desk/claims/c.yaml': altered });
    expect(crossquote(['-f', 'github', '--root', 'desk'], outside.folder).stdout).toContain('file=desk/claims/c.yaml,');
  });

  test('lets the runner obey no text of a source at the terminal either', () => {
    const words = '##[error]taken over';
    const root = new Repository().write({
      'sources/s.txt': source(`${body} ${words}`),
      'claims/c.yaml': claimWith(JSON.stringify(`Nobody was hurt in the storm. ${words} at noon`)),
    });
    expect(crossquote([], root.folder).stdout).toContain(words);
    const { stdout, status } = crossquote([], root.folder, { GITHUB_ACTIONS: 'true' });
    expect([obey(stdout), status]).toEqual([[], 1]);
  });

  test('shows what is fixed, and what was there before', () => {
    const repository = Repository.create();
    repository.commit({
      'sources/s.txt': text,
      'claims/c.yaml': altered,
      'claims/d.yaml': altered.replace('id: c', 'id: d').replace('Monday', 'Friday'),
    });
    repository.write({ 'claims/d.yaml': undefined });
    const { status, stdout } = crossquote(['--since', 'HEAD'], repository.folder);
    expect(status).toBe(0);
    expect(stdout).toContain('= since: it was there before');
    expect(stdout).toContain(
      'fixed[quote-not-verbatim]: quote in `d` is not word for word in `s`\n --> claims/d.yaml:6:16 before',
    );
    expect(stdout).toContain('since HEAD: 0 new, 1 fixed, 1 still there');
  });

  test.each([
    ['no such revision', 'nowhere', 'there is no revision "nowhere"'],
    ['an option of git', '--all', 'there is no revision "--all"'],
    ['a file', 'HEAD:claims/c.yaml', 'there is no revision "HEAD:claims/c.yaml"'],
  ])('ends in one line for %s', (_, ref, words) => {
    const repository = Repository.create();
    repository.commit({ 'sources/s.txt': text, 'claims/c.yaml': good });
    const { status, stdout, stderr } = crossquote([`--since=${ref}`], repository.folder);
    expect([status, stdout, stderr]).toEqual([2, '', `crossquote: ${words}\n`]);
  });

  test('ends in one line outside a repository, and where history is cut off', () => {
    const repository = Repository.create();
    const first = repository.commit({ 'sources/s.txt': text, 'claims/c.yaml': good });
    repository.commit({ 'claims/c.yaml': altered });
    const shallow = crossquote(['--since', first], repository.clone(1).folder);
    expect(shallow).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^crossquote: .*this clone is shallow.*\n$/),
    });
    const outside = crossquote(['--since', 'HEAD'], makeFolder());
    expect(outside).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^crossquote: .*not a git repository.*\n$/),
    });
  });
});
