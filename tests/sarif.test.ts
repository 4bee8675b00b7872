import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { Log, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Report, ReportFinding } from '../src/model/report.ts';
import { renderSarif } from '../src/reporters/sarif.ts';
import { allRules } from '../src/rules/index.ts';
import { claimWith, report, source } from './in-memory.ts';
import { crossquote } from './run-command.ts';

// The schema of the standard; its dialect, draft 4, differs in nothing that it uses but these two keys.
const {
  $schema: _,
  id: __,
  ...schema
} = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const validate = new Ajv({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: { uri: URL.canParse, 'uri-reference': (text) => URL.canParse(text, 'file:///root/'), 'date-time': true },
}).compile(schema);

/** The one run of the log, which is of the published shape. */
function runOf(result: Report): Run {
  const log: Log = JSON.parse(renderSarif(result));
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0] as Run;
}

const bridge = { 'sources/s.txt': source('The bridge was closed on Sunday.') };
const altered = report({ ...bridge, 'claims/c.yaml': claimWith('The bridge was closed on Monday') });

describe('the report as SARIF', () => {
  test('describes every rule, and points each finding to its own', () => {
    const { tool, results = [] } = runOf(altered);
    const rules = tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id));
    for (const rule of rules) {
      expect(rule.fullDescription?.text.length).toBeLessThanOrEqual(1024);
      expect(rule.help?.text.length).toBeGreaterThan(100);
      expect(rule.help?.text).not.toMatch(/^#|```/m);
      expect(rule.help?.markdown).toContain('## Why it matters');
    }
    expect(results).toHaveLength(1);
    expect(rules[results[0]?.ruleIndex ?? -1]?.id).toBe('quote-not-verbatim');
    expect(results[0]).toMatchObject({ ruleId: 'quote-not-verbatim', level: 'error', suppressions: [] });
  });

  test('tells the whole finding in its message, with the words of the source linked', () => {
    const [result] = runOf(altered).results ?? [];
    expect(result?.message.text).toBe(
      [
        'quote in `c` is not word for word in `s`.',
        'changed date: the quote has "Monday", the source "Sunday".',
        'from quote to source: The bridge was closed on [-Monday-]{{+Sunday+}}.',
        '[nearest passage](1), sources/s.txt:4: "The bridge was closed on Sunday"',
        'What to do: quote the source word for word; mark what you leave out with `…`.',
      ].join('\n'),
    );
    expect(result?.relatedLocations?.[0]).toMatchObject({
      id: 1,
      message: { text: 'nearest passage' },
      physicalLocation: {
        artifactLocation: { uri: 'sources/s.txt', uriBaseId: '%SRCROOT%' },
        region: {
          startLine: 4,
          startColumn: 1,
          endLine: 4,
          endColumn: 32,
          snippet: { text: 'The bridge was closed on Sunday' },
        },
      },
    });
  });

  test('has regions that agree with the file, as if there were no byte-order mark', () => {
    const body = 'Zwei 🚗 Autos – “Bridge closed”\r\non Sunday. 日本語';
    for (const mark of ['', '\uFEFF']) {
      const texts = {
        's.txt': `${mark}---\noutlet: X\n---\n${body}`,
        'c.yaml': `${mark}${claimWith('“Bridge closed” in Monday')}`,
      };
      const run = runOf(report({ 'sources/s.txt': texts['s.txt'], 'claims/c.yaml': texts['c.yaml'] }));
      const places = (run.results ?? []).flatMap(({ locations = [], relatedLocations = [] }) => [
        ...locations,
        ...relatedLocations,
      ]);
      expect(places.length).toBeGreaterThan(0);
      for (const { physicalLocation } of places) {
        const text = texts[physicalLocation?.artifactLocation?.uri?.endsWith('.yaml') ? 'c.yaml' : 's.txt'].slice(
          mark.length,
        );
        const region = physicalLocation?.region ?? {};
        const { charOffset = -1, charLength = -1, startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region;
        expect(text.slice(charOffset, charOffset + charLength)).toBe(region.snippet?.text);
        const starts = [0, ...[...text.matchAll(/\r\n|\n/g)].map((match) => match.index + match[0].length)];
        expect((starts[startLine - 1] ?? -1) + startColumn - 1).toBe(charOffset);
        expect((starts[endLine - 1] ?? -1) + endColumn - 1).toBe(charOffset + charLength);
      }
    }
  });

  test('is of the published shape for whatever the files hold', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...'a[](){}0"\\\n\r\t<>&\u202E\u0007\uFFFE\uD800é日', '](http://a)', '{0}'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, texts, (text, name) => {
        const path = `claims/${name}.yaml`;
        const run = runOf(
          report({
            ...bridge,
            'sources/t.txt': text,
            [path]: claimWith(JSON.stringify(`The bridge was ${text}`)),
            'claims/x.yaml': text,
          }),
        );
        for (const { message, locations = [], relatedLocations = [] } of run.results ?? []) {
          expect(message.text).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
          expect(message.text).not.toMatch(/(?<!\{)\{(?:\{\{)*(?!\{)|\]\((?!\d+\),)/);
          for (const { physicalLocation } of [...locations, ...relatedLocations]) {
            const uri = physicalLocation?.artifactLocation?.uri ?? '';
            expect(uri).toMatch(/^(?:[\w.!~*'()/-]|%[\dA-F]{2})+$/);
            expect(() => decodeURIComponent(uri)).not.toThrow();
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('gives each finding a fingerprint of its own, without its place', () => {
    const twice = (lines: string) =>
      runOf(
        report({
          ...bridge,
          'claims/c.yaml': `${lines}claims:\n${['a', 'b'].map((id) => `  - { id: ${id}, claim: x, evidence: [{ source: s, quote: The bridge was closed on Monday }] }\n`).join('')}`,
        }),
      ).results?.map(({ partialFingerprints }) => partialFingerprints?.['crossquote/v1']);
    const [first, second] = twice('') ?? [];
    expect(first).toMatch(/^f[\da-f]{12}$/);
    expect(second).toBe(`${first}:2`);
    expect(twice('# a\n# b\n')).toEqual([first, second]);
  });

  test('keeps an accepted finding, suppressed with its reason', () => {
    const fingerprint = altered.findings[0]?.fingerprint;
    const run = runOf(
      report({
        ...bridge,
        'claims/c.yaml': claimWith('The bridge was closed on Monday'),
        'claims/a.yaml': `accepted:\n  - { finding: ${fingerprint}, rule: quote-not-verbatim, reason: known, by: desk, until: 2027-06-30 }\n`,
      }),
    );
    expect(run.results).toHaveLength(1);
    expect(run.results?.[0]?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'known (by desk, until 2027-06-30)' },
    ]);
  });

  test('says what is new since the base, and new comes first', () => {
    const [finding] = altered.findings as [ReportFinding];
    const compared: Report = Object.assign({}, altered, {
      findings: [Object.assign({}, finding, { since: 'still' }), Object.assign({}, finding, { since: 'new' })],
      fixed: [finding],
      base: { ref: 'main', commit: '0'.repeat(40) },
    });
    const run = runOf(compared);
    expect(run.results?.map(({ baselineState }) => baselineState)).toEqual(['new', 'unchanged']);
    expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
      'since main: 1 new, 1 fixed, 1 still there',
    );
    expect(runOf(altered).results?.[0]).not.toHaveProperty('baselineState');
  });

  test('leaves out what is over the limit, the least important last, and says so', () => {
    const [finding] = altered.findings as [ReportFinding];
    const notes = Array.from({ length: 25_000 }, (): ReportFinding => ({ ...finding, severity: 'note', related: [] }));
    const run: Run = JSON.parse(renderSarif({ ...altered, findings: [...notes, finding] })).runs[0];
    expect(run.results).toHaveLength(25_000);
    expect(run.results?.[0]?.level).toBe('error');
    expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('25,001 findings');
  });

  test('says that nothing was checked', () => {
    expect(runOf(report({})).invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain(
      'Nothing was checked',
    );
  });

  test('of one of each is as it was last read and found good, but for the rules', () => {
    const project = fileURLToPath(new URL('./projects/one-of-each', import.meta.url));
    const { stdout } = crossquote(['-f', 'sarif', '--today', '2026-11-22', '--no-cache'], project);
    const log: Log = JSON.parse(stdout);
    delete log.runs[0]?.tool.driver.rules;
    const actual = `${JSON.stringify(log, null, 2)}\n`;
    const path = new URL('./one-of-each.sarif.json', import.meta.url);
    if (process.env.UPDATE === '1') writeFileSync(path, actual);
    expect(actual).toBe(readFileSync(path, 'utf8'));
  });
});
