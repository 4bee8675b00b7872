import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderGithub } from '../src/reporters/github.ts';
import { disarm, writeCommand } from '../src/reporters/workflow-command.ts';
import { claimWith, type Project, report, source, toInputs } from './in-memory.ts';
import { obey } from './runner.ts';

/** Texts made of what the runner looks for, and of what could hide it. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('::', ':', '##[', '##', '#', '[', ']', '%', '%0A', '%25', '\n', '\r', '\r\n', '\u2028', '\u0085'),
      fc.constantFrom(
        '\v',
        '\u00a0',
        ' ',
        '\t',
        '\u200b',
        '\u00ad',
        '\ufeff',
        '\u0000',
        '\u001b[1m',
        ',',
        ';',
        '=',
        'x',
      ),
      fc.constantFrom('error', 'error::', 'add-mask::', 'stop-commands::x', '::set-output name=a::', '##[error]', '😀'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** The same text to somebody who reads it: no white space, no character that nobody sees. */
const skeleton = (text: string) => text.replace(/[\s\u0085\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');

describe('the port of the runner', () => {
  test.each([
    ['::error file=a%2Cb%3Ac,line=3::50%25 of%0Aall', 'error', { file: 'a,b:c', line: '3' }, '50% of\nall'],
    ['  \u00a0::add-mask::secret', 'add-mask', {}, 'secret'],
    ['8 | text ##[error]of a source', 'error', {}, 'of a source'],
    ['##[set-env name=PATH;]x%5D', 'set-env', { name: 'PATH' }, 'x]'],
    ['::Error::x', 'error', {}, 'x'],
  ])('obeys %j', (line, name, properties, message) => {
    expect(obey(`text\n${line}\rtext`)).toEqual([{ name, properties, message }]);
  });

  test.each(['x ::error::y', ':: error::x', '::none-such::x', '::error', '# #[error]x'])('passes over %j', (line) => {
    expect(obey(line)).toEqual([]);
  });
});

describe('text in the log', () => {
  test('is never obeyed, and still says what it said', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(obey(disarm(text))).toEqual([]);
        expect(skeleton(disarm(text))).toBe(skeleton(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test('is left alone where it is harmless', () => {
    for (const text of ['a::b', '## [x]', 'two\nlines', '100%', 'std::string', '# heading'])
      expect(disarm(text)).toBe(text);
  });
});

describe('a command', () => {
  test('is one command, with the message and the properties it was given', () => {
    fc.assert(
      fc.property(hostile, hostile, (message, file) => {
        const [command, ...others] = obey(writeCommand({ name: 'error', properties: { file, title: 't' }, message }));
        expect(others).toEqual([]);
        expect(command?.name).toBe('error');
        expect(skeleton(command?.message ?? '')).toBe(skeleton(message));
        expect(command?.properties.title).toBe('t');
        const { file: named } = command?.properties ?? {};
        if (named !== undefined) expect(skeleton(named)).toBe(skeleton(file));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** `number` altered quotes in one file, each in a claim of its own. */
function altered(number: number, words = 'Nobody wrote'): Project {
  const claims = Array.from(
    { length: number },
    (_, index) =>
      `  - id: c${index}\n    claim: x\n    evidence:\n      - source: s\n        quote: ${JSON.stringify(`The bridge was closed on Monday the ${index + 1}. ${words}`)}\n`,
  );
  return {
    'sources/s.txt': source('The bridge was closed on Sunday.'),
    'claims/a,b:c.yaml': `claims:\n${claims.join('')}`,
  };
}

const annotate = (project: Project, options = {}, folder = '') => obey(renderGithub(report(project, options), folder));
const commit = '0'.repeat(40);

describe('annotations', () => {
  test('stand at the words of the claim, below the folder of the root', () => {
    const [error, ...others] = annotate(altered(1), {}, 'desk/');
    expect(others).toEqual([]);
    const { primary } = report(altered(1)).findings[0] ?? {};
    expect(error).toMatchObject({
      name: 'error',
      properties: {
        file: 'desk/claims/a,b:c.yaml',
        line: '6',
        endLine: '6',
        col: String(primary?.column),
        endColumn: String(primary?.endColumn),
        title: 'quote-not-verbatim',
      },
    });
  });

  test('over several lines have no columns, for GitHub would drop them', () => {
    const project = {
      ...altered(0),
      'claims/c.yaml': claimWith('>-\n          Nobody has ever\n          written these words'),
    };
    const [error] = annotate(project);
    expect(error?.properties).toMatchObject({ line: '7', endLine: '8' });
    expect(error?.properties).not.toHaveProperty('col');
  });

  test('give the words of the other outlets', () => {
    const reading = (outlet: string, value: string) =>
      `  - { id: ${value}, claim: x, fact: fire/cause, value: ${value}, evidence: [{ source: ${outlet}, quote: "The cause was ${value}." }] }\n`;
    const [error] = annotate({
      'sources/a.txt': source('The cause was arson.', 'Alpha'),
      'sources/b.txt': source('The cause was lightning.', 'Beta'),
      'claims/c.yaml': `properties: { cause: { type: entity } }\nclaims:\n${reading('a', 'arson')}${reading('b', 'lightning')}`,
    });
    expect(error?.message).toContain('Alpha: arson: “The cause was arson.” (sources/a.txt:4)');
    expect(error?.message).toContain('Beta: lightning: “The cause was lightning.” (sources/b.txt:4)');
  });

  test.each([9, 10, 37])('are ten errors at most with the one that fails the check, of %i', (number) => {
    const errors = annotate(altered(number)).filter(({ name }) => name === 'error');
    expect(errors.length).toBe(9);
    const [rest] = errors.filter(({ properties }) => properties.file === undefined);
    if (number === 9) expect(rest).toBeUndefined();
    else
      expect(rest?.message).toMatch(
        new RegExp(`^${number - 8} more errors: .*\n${number - 8} in claims/a,b:c.yaml$`, 's'),
      );
  });

  test('are ten where nothing fails the check, of each level', () => {
    const names = annotate(altered(37), { failOn: 'never' }).map(({ name }) => name);
    expect(names).toEqual(Array(10).fill('error'));
  });

  test('begin with what is new', () => {
    const base = { ref: 'main', commit, files: toInputs(altered(20)) };
    const messages = annotate(altered(22), { base }).map(
      ({ properties, message }) => [properties.title, message] as const,
    );
    expect(messages.slice(0, 2).map(([title, message]) => [title, /`c\d+`/.exec(message)?.[0]])).toEqual([
      ['quote-not-verbatim', '`c20`'],
      ['quote-not-verbatim', '`c21`'],
    ]);
    expect(messages[2]?.[0]).toBe('quote-not-verbatim (not new)');
    expect(messages.at(-1)?.[1]).toMatch(/^14 more errors: /);
  });

  test('keep below what GitHub shows of a message', () => {
    const project = altered(12, 'These words go on. '.repeat(600));
    for (const line of renderGithub(report(project)).split('\n')) expect(line.length).toBeLessThan(4096);
  });

  test('obey no text of a claim, a source, or a file name', () => {
    fc.assert(
      fc.property(hostile, hostile, (words, name) => {
        const commands = annotate({
          [`sources/${name}.txt`]: source(`The bridge ${words} was closed on Sunday.`, words),
          'sources/s.txt': source(`The bridge ${words} was closed on Sunday.`, words),
          [`claims/${name}.yaml`]: claimWith(
            JSON.stringify(`The bridge ${words} was closed on Monday, and the river rose`),
          ),
        });
        for (const command of commands) {
          expect(command.name).toMatch(/^(?:error|warning|notice)$/);
          expect(Object.keys(command.properties)).toContain('title');
        }
      }),
      { numRuns: 100 },
    );
  });
});
