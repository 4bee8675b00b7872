import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allRules } from '../src/rules/index.ts';
import { crossquote } from './run-command.ts';

let scratch = '';
/** Copies: a check leaves its cache behind. */
let projects = '';
let good = '';

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'crossquote-'));
  projects = join(scratch, 'projects');
  good = join(projects, 'all-verbatim');
  cpSync(fileURLToPath(new URL('./projects/', import.meta.url)), projects, { recursive: true });
  execFileSync('git', ['init', '-q'], { cwd: scratch });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the exit status', () => {
  test.each([
    [0, [], 'all-verbatim'],
    [0, ['check'], 'all-verbatim'],
    [1, [], 'one-of-each'],
    [1, ['-f', 'json'], 'one-of-each'],
    [1, ['-f', 'markdown'], 'one-of-each'],
    [1, ['-f', 'sarif'], 'one-of-each'],
    [1, ['-f', 'junit'], 'one-of-each'],
    [0, ['-f', 'junit', '--fail-on', 'never'], 'one-of-each'],
    [3, ['-f', 'sarif'], 'nothing-to-check'],
    [0, ['--fail-on', 'never'], 'one-of-each'],
    [3, [], 'nothing-to-check'],
    [3, ['--fail-on', 'never'], 'nothing-to-check'],
    [0, ['--allow-empty'], 'nothing-to-check'],
    [0, [], 'warnings-fail'],
    [1, ['--max-warnings', '0'], 'warnings-fail'],
    [0, ['--max-warnings', '1'], 'warnings-fail'],
    [0, ['--no-cache', '--cache-location', 'x'], 'all-verbatim'],
  ])('is %s for %j on %s', (status, args, project) => {
    expect(crossquote(args, join(projects, project)).status).toBe(status);
  });

  test.each([
    [['-f', 'htm'], 'unknown format "htm"'],
    [['-f', 'jsn'], 'did you mean json?'],
    [['-f', 'json', '-f', 'markdown'], 'only one format can go to standard output'],
    [['-f', 'json='], 'names no file'],
    [['-f', 'json=expected.txt/x.json'], 'cannot write expected.txt/x.json'],
    [['--fail-on', 'notes'], '--fail-on needs error, warning, or never, not "notes"'],
    [['--max-warnings', 'many'], '--max-warnings needs a whole number, not "many"'],
    [['--today', '2026-02-30'], '--today needs a day'],
    [['--root', 'nowhere'], 'is not a folder'],
    [['--config', 'nowhere.yaml'], 'there is no configuration file nowhere.yaml'],
    [['--since'], 'argument missing'],
    [['--since', 'no-such-branch'], 'there is no revision "no-such-branch"'],
    [['--maxwarnings', '1'], 'did you mean --max-warnings?'],
    [['chek'], 'there is no command "chek": did you mean check?'],
    [['explain', 'word-cutt'], 'there is no rule "word-cutt": did you mean word-cut?'],
    [['schema', 'cliams'], 'there is no schema "cliams": did you mean claims?'],
    [['schema', 'constructor'], 'there is no schema "constructor"'],
    [['explain'], 'missing required argument'],
  ])('is 2, with one line on what is wrong, for %j', (args, words) => {
    const { status, stdout, stderr } = crossquote(args, good);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^crossquote: [^\n]+\n$/);
    expect(stderr.toLowerCase()).toContain(words.toLowerCase());
  });
});

describe('the command', () => {
  test('writes reports to files, folders and all, and prints the findings as well', () => {
    const out = join(scratch, 'deep', 'er');
    const { status, stdout } = crossquote(
      ['-f', `json=${out}/r.json`, '-f', `markdown=${out}/r.md`],
      join(projects, 'one-of-each'),
    );
    expect(status).toBe(1);
    expect(stdout).toContain('error[quote-not-verbatim]');
    expect(JSON.parse(readFileSync(join(out, 'r.json'), 'utf8')).conclusion).toBe('findings');
    expect(readFileSync(join(out, 'r.md'), 'utf8')).toContain('# Consistency report');
  });

  test('prints JSON and nothing else for `-f json`', () => {
    const { stdout, stderr } = crossquote(['-f', 'json', '--root', good], scratch);
    expect(JSON.parse(stdout).conclusion).toBe('clean');
    expect(stderr).toBe('');
  });

  test('prints the same bytes twice', () => {
    for (const format of ['pretty', 'json', 'markdown', 'sarif', 'junit']) {
      const once = crossquote(['-f', format], join(projects, 'one-of-each')).stdout;
      expect(crossquote(['-f', format], join(projects, 'one-of-each')).stdout).toBe(once);
    }
  });

  test('obeys NO_COLOR and FORCE_COLOR, and colours no file', () => {
    const colour = '\u001b[';
    const printed = (env: Record<string, string>) =>
      crossquote([], join(projects, 'one-of-each'), { NO_COLOR: '', ...env }).stdout;
    expect(printed({})).not.toContain(colour);
    expect(printed({ FORCE_COLOR: '1' })).toContain(colour);
    expect(printed({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain(colour);
    const file = join(scratch, 'pretty.txt');
    crossquote(['-f', `pretty=${file}`], join(projects, 'one-of-each'), { NO_COLOR: '', FORCE_COLOR: '1' });
    expect(readFileSync(file, 'utf8')).not.toContain(colour);
  });

  test('reads the configuration it is given, from here or from the root', () => {
    const root = join(scratch, 'configured');
    cpSync(good, root, { recursive: true });
    writeFileSync(join(root, 'strict.yaml'), 'claims: nothing/*.yaml\n');
    expect(crossquote(['--config', 'strict.yaml'], root).status).toBe(3);
    expect(crossquote(['--root', root, '--config', 'strict.yaml'], scratch).status).toBe(3);
    expect(crossquote([], root).status).toBe(0);
  });

  test('passes over what is no file, and says what it could not read', () => {
    const root = join(scratch, 'odd');
    cpSync(good, root, { recursive: true });
    mkdirSync(join(root, 'claims', 'folder.yaml'));
    expect(crossquote([], root).status).toBe(0);
  });

  test('reads what a link leads to, and says where a link leads nowhere or out of the folder', () => {
    const root = join(scratch, 'linked');
    cpSync(good, root, { recursive: true });
    const drafts = join(root, 'drafts');
    mkdirSync(drafts);
    const draft =
      'claims:\n  - { id: x, claim: x, evidence: [{ source: coast-daily, quote: Nobody ever wrote these words }] }\n';
    const link = join(root, 'claims', 'link.yaml');
    writeFileSync(join(drafts, 'extra.yaml'), draft);
    symlinkSync(join(drafts, 'extra.yaml'), link);
    expect(crossquote([], root).stdout).toContain('quote-not-verbatim');
    rmSync(join(drafts, 'extra.yaml'));
    expect(crossquote([], root)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('claims/link.yaml could not be read'),
    });
    rmSync(link);
    writeFileSync(join(scratch, 'outside.yaml'), draft);
    symlinkSync(join(scratch, 'outside.yaml'), link);
    const outside = crossquote([], root);
    expect(outside).toMatchObject({ status: 1, stdout: expect.stringContaining('leads out of the folder') });
    expect(outside.stdout).not.toContain('Nobody ever wrote');
  });

  test('without claims or sources has checked nothing', () => {
    const empty = join(scratch, 'empty');
    mkdirSync(empty);
    expect(crossquote([], empty)).toMatchObject({ status: 3, stderr: '' });
  });

  test('explains every rule', () => {
    for (const { id, page } of allRules) expect(crossquote(['explain', id], scratch).stdout).toBe(page);
  });

  test('prints a JSON Schema of each format', () => {
    for (const name of ['claims', 'source', 'config', 'report']) {
      const schema = JSON.parse(crossquote(['schema', name], scratch).stdout);
      expect(schema).toMatchObject({ $schema: expect.any(String), type: 'object', additionalProperties: false });
    }
  });

  test('helps, and tells its version', () => {
    expect(crossquote(['--help'], scratch)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Usage: crossquote'),
    });
    expect(crossquote(['--version'], scratch)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  test('leaves nothing behind where it may not write', () => {
    expect(crossquote(['-f', 'json=claims'], good).status).toBe(2);
    expect(existsSync(join(good, 'claims', 'fire.yaml'))).toBe(true);
  });
});
