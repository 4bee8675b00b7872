import { afterEach, describe, expect, test } from 'vitest';
import { applyEdits } from '../src/edit/apply-edits.ts';
import { acceptFinding } from '../src/run/accept-finding.ts';
import { examine } from '../src/run/examine.ts';
import { claimWith, digest, report, source, toInputs } from './in-memory.ts';
import { crossquote } from './run-command.ts';
import { inFolder, type TemporaryProject } from './temporary-project.ts';

const sources = { 'sources/s.txt': source('The ferry – “old” – left. It sank.') };
const claims = claimWith('The ferry - "old" - left', '      - { source: s, quote: it sunk, said-by: x }\n');
const found = report({ ...sources, 'claims/c.yaml': claims }).findings;
const idOf = (rule: string) => found.find((finding) => finding.rule === rule)?.fingerprint ?? '';
const retyped = idOf('retyped-quote');
const altered = idOf('quote-not-verbatim');

let folder: TemporaryProject;
afterEach(() => folder.remove());

function accept(files: Record<string, string>, ...args: string[]) {
  folder = inFolder({ ...sources, 'claims/c.yaml': claims, ...files });
  return acceptHere(...args);
}

function acceptHere(...args: string[]) {
  return crossquote(['accept', ...args, '--today', '2026-11-22'], folder.path);
}

const note = (indent: string, reason = 'as the agency sent it') =>
  `${indent}- finding: ${retyped}\n${indent}  rule: retyped-quote\n${indent}  reason: ${reason}\n`;

describe('accept writes down that a finding stays', () => {
  test('in a file of its own, and the check goes by it', () => {
    const { status, stdout } = accept(
      {},
      altered,
      '--reason',
      ' as  the agency\nsent it ',
      '--by',
      'desk',
      '--until',
      '2027-06-30',
    );
    expect(stdout).toBe(
      `accepted ${altered} in claims/accepted.yaml: quote in \`c\` is not word for word in \`s\` (quote-not-verbatim)\n`,
    );
    expect(status).toBe(0);
    expect(folder.read('claims/accepted.yaml')).toBe(
      `accepted:\n  - finding: ${altered}\n    rule: quote-not-verbatim\n    reason: as the agency sent it\n    by: desk\n    until: 2027-06-30\n`,
    );
    expect(crossquote(['--today', '2026-11-22'], folder.path)).toMatchObject({ status: 0 });
  });

  test.each([
    [
      'behind the last entry',
      'accepted:\n- finding: f0 # a\n  reason: b # c\n# d\n',
      `accepted:\n- finding: f0 # a\n  reason: b # c\n${note('')}# d\n`,
    ],
    [
      'in an empty section',
      'accepted: # none yet\nentities: {}\n',
      `accepted: # none yet\n${note('  ')}entities: {}\n`,
    ],
    ['in an empty list', 'accepted: [] # none\n', `accepted: # none\n${note('  ')}`],
    [
      'between brackets',
      'accepted: [ { finding: f0, reason: b } ]\n',
      `accepted: [ { finding: f0, reason: b }, { finding: ${retyped}, rule: retyped-quote, reason: as the agency sent it } ]\n`,
    ],
    [
      'below what else is there',
      '# head\nentities: { x: { name: X } }',
      `# head\nentities: { x: { name: X } }\n\naccepted:\n${note('  ')}`,
    ],
    [
      'before the mark that ends the document',
      'entities: { x: { name: X } }\n...\n',
      `entities: { x: { name: X } }\n\naccepted:\n${note('  ')}...\n`,
    ],
    [
      'beside keys that are indented',
      '    entities: { x: { name: X } }\n',
      `    entities: { x: { name: X } }\n\n    accepted:\n${note('      ')}`,
    ],
    [
      'behind an entry below its dash',
      'accepted:\n  -\n    finding: f0\n    reason: b\n',
      `accepted:\n  -\n    finding: f0\n    reason: b\n${note('  ')}`,
    ],
    ['in a file of comments', '# head\r\n', `# head\r\naccepted:\r\n${note('  ').replaceAll('\n', '\r\n')}`],
  ])('%s', (_, before, after) => {
    const { stderr } = accept({ 'claims/accepted.yaml': before }, retyped, '--reason', 'as the agency sent it');
    expect(stderr).toBe('');
    expect(folder.read('claims/accepted.yaml')).toBe(after);
  });

  test('in the file that has such a section, or where the configuration has the claims', () => {
    accept({ 'claims/z.yaml': 'accepted: []\n' }, retyped, '--reason', 'so');
    expect(folder.read('claims/z.yaml')).toContain(retyped);
    folder.remove();
    accept({ 'crossquote.yaml': 'claims: desk/*.yml\n', 'desk/a.yml': claims }, retyped, '--reason', 'so');
    expect(folder.read('desk/a.yml')).toBe(`${claims}\naccepted:\n${note('  ', 'so')}`);
  });

  test('whatever the reason says', () => {
    for (const reason of [
      'no: # "why"',
      "it's \\ so",
      'yes',
      '2027',
      '- x',
      'a "b" c: d',
      'é 💥 \u200B',
      'word '.repeat(60),
    ]) {
      const files = toInputs({ ...sources, 'claims/c.yaml': claims });
      const change = acceptFinding(
        files,
        examine(files, { today: '2026-11-22', digest }),
        retyped,
        { reason: reason.trim() },
        '',
      );
      if ('refusal' in change) throw new Error(change.refusal);
      const text = applyEdits('', change.edits);
      const { accepted, counts } = report({ ...sources, 'claims/c.yaml': claims, [change.file]: text });
      expect(accepted).toMatchObject([{ finding: retyped, reason: reason.trim(), state: 'used' }]);
      expect(counts.findings).toMatchObject({ error: 1, accepted: 1 });
      for (const line of text.split('\n')) expect(line.length).toBeLessThan(115);
    }
    folder = inFolder({});
  });

  test('anew where it was accepted before', () => {
    accept(
      { 'claims/a.yaml': `accepted:\n  # who\n  - { finding: ${retyped}, reason: 'old' } # x\n` },
      retyped,
      '--reason',
      "it's new",
      '--by',
      'A',
    );
    expect(folder.read('claims/a.yaml')).toBe(
      `accepted:\n  # who\n  - { finding: ${retyped}, reason: 'it''s new', rule: retyped-quote, by: A } # x\n`,
    );
    expect(acceptHere(retyped, '--reason', 'again').stdout).toContain('changed the entry of');
  });
});

describe('accept refuses', () => {
  const expired = `accepted:\n  - { finding: ${retyped}, rule: retyped-quote, reason: x, until: 2026-01-01 }\n`;
  const stale = 'accepted:\n  - { finding: f000000000000, reason: x }\n';
  const staleId = report({ ...sources, 'claims/c.yaml': claims, 'claims/a.yaml': stale }).findings.find(
    ({ rule }) => rule === 'stale-acceptance',
  )?.fingerprint;
  const unknown = claims.replace('source: s\n', 'source: t\n');
  const unknownId = report({ ...sources, 'claims/c.yaml': unknown }).findings.find(
    ({ rule }) => rule === 'unknown-source',
  )?.fingerprint;

  test.each([
    ['an unknown finding', {}, ['f000000000000', '--reason', 'x'], 'there is no finding "f000000000000"'],
    ['a misspelt one', {}, [`${retyped.slice(0, -1)}x`, '--reason', 'x'], `did you mean ${retyped}?`],
    ['a shortened one', {}, [retyped.slice(0, 7), '--reason', 'x'], `did you mean ${retyped}?`],
    ['no reason', {}, [retyped], '--reason needs some words'],
    ['an empty reason', {}, [retyped, '--reason', ' \n '], '--reason needs some words'],
    ['an empty name', {}, [retyped, '--reason', 'x', '--by', ''], '--by needs a name'],
    ['a day that is none', {}, [retyped, '--reason', 'x', '--until', '2027-02-30'], '--until needs a day'],
    ['a day that has passed', {}, [retyped, '--reason', 'x', '--until', '2026-11-21'], 'is before today'],
    [
      'an expired one without a later day',
      { 'claims/a.yaml': expired },
      [retyped, '--reason', 'x'],
      'give a later day with --until',
    ],
    [
      'what is about accepting',
      { 'claims/a.yaml': stale },
      [staleId ?? '', '--reason', 'x'],
      'is about an accepted finding itself',
    ],
    ['what was not checked', { 'claims/c.yaml': unknown }, [unknownId ?? '', '--reason', 'x'], 'was not checked'],
    ['nothing at all', {}, [], 'name the finding to accept, or give --prune'],
    ['both at once', {}, [retyped, '--prune'], 'name the finding to accept, or give --prune'],
    ['a section that is no list', { 'claims/a.yaml': 'accepted: {}\n' }, [retyped, '--reason', 'x'], 'as a list'],
  ])('%s', (_, files, args, words) => {
    const { status, stdout, stderr } = accept(files, ...args);
    expect(stderr).toMatch(/^crossquote: [^\n]+\n$/);
    expect(stderr).toContain(words);
    expect([status, stdout]).toEqual([2, '']);
  });
});

describe('accept --prune', () => {
  const used = `  - { finding: ${retyped}, reason: used } # mine\n`;
  const gone = (n: number) => `  - finding: f00000000000${n} # x\n    reason: >-\n      gone\n      ${n}\n`;

  test.each([
    [
      'the first',
      `# head\naccepted:\n  # all\n${gone(1)}  # this one\n${used}`,
      `# head\naccepted:\n  # all\n  # this one\n${used}`,
    ],
    [
      'the last, with the comment above it',
      `accepted:\n${used}\n  # that\n  # one\n${gone(1)}# tail\n`,
      `accepted:\n${used}\n# tail\n`,
    ],
    ['those between', `accepted:\n${used}${gone(1)}${gone(2)}entities: {}\n`, `accepted:\n${used}entities: {}\n`],
    [
      'those below their dashes',
      `accepted:\n  - # a\n    finding: f01\n    reason: x\n${used}  # that\n  -\n    finding: f02\n    reason: x\n`,
      `accepted:\n${used}`,
    ],
    ['all', `accepted: # why\n${gone(1)}${gone(2)}# tail`, 'accepted: [] # why\n# tail'],
    [
      'between brackets',
      `accepted: [{ finding: f0, reason: x }, { finding: ${retyped}, reason: 'y' }, { finding: f1, reason: x }] # z\n`,
      `accepted: [{ finding: ${retyped}, reason: 'y' }] # z\n`,
    ],
  ])('drops %s', (_, before, after) => {
    const { status, stdout, stderr } = accept({ 'claims/a.yaml': before }, '--prune');
    expect([status, stderr]).toEqual([0, '']);
    expect(folder.read('claims/a.yaml')).toBe(after);
    expect(stdout).toMatch(/^dropped f0\d* from claims\/a\.yaml; it was accepted because: /);
    expect(acceptHere('--prune').stdout).toBe('nothing to drop: every accepted finding is still found\n');
  });

  test('keeps what is accepted until a day that has passed', () => {
    const before = `accepted:\n  - { finding: ${retyped}, reason: x, until: 2026-01-01 }\n`;
    expect(accept({ 'claims/a.yaml': before }, '--prune').stdout).toContain('nothing to drop');
    expect(folder.read('claims/a.yaml')).toBe(before);
  });

  test('drops nothing while a file cannot be read', () => {
    const { status, stderr } = accept(
      { 'claims/a.yaml': `accepted:\n${gone(1)}`, 'claims/b.yaml': 'claims: [' },
      '--prune',
    );
    expect(status).toBe(2);
    expect(stderr).toContain('nothing is dropped while a file cannot be read');
    expect(folder.read('claims/a.yaml')).toContain('gone');
  });
});
