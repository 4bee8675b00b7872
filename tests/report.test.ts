import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/model/report.ts';
import { reportSchema } from '../src/report/report-schema.ts';
import { renderJson } from '../src/reporters/json.ts';
import { renderJunit } from '../src/reporters/junit.ts';
import { renderMarkdown } from '../src/reporters/markdown.ts';
import { renderPretty } from '../src/reporters/pretty.ts';
import { renderSarif } from '../src/reporters/sarif.ts';
import { run } from '../src/run/run.ts';
import { claimWith, digest, type Project, report, source, toInputs } from './in-memory.ts';

const root = new URL('../', import.meta.url);
const read = (folder: string) =>
  Object.fromEntries(
    readdirSync(new URL(folder, root)).map((name) => [
      `${folder}${name}`,
      readFileSync(new URL(`${folder}${name}`, root)),
    ]),
  );
const everyFormat = (result: Report) =>
  [
    ...[renderJson, renderSarif, renderJunit].map((renderer) => renderer(result)),
    renderMarkdown(result),
    renderPretty(result, { color: false, width: 100 }),
  ].join('');
const corpus: Project = { ...read('sources/'), ...read('claims/') };

describe('the report', () => {
  test('is of the published shape, and plain data', () => {
    for (const project of [
      corpus,
      {},
      { 'sources/s.txt': source('x'), 'claims/c.yaml': claimWith('y') },
      { 'claims/c.yaml': 'x: [' },
    ]) {
      const data = JSON.parse(renderJson(report(project)));
      expect(reportSchema.safeParse(data).error).toBeUndefined();
    }
  });

  test('is the same bytes in whatever order the files come', () => {
    const inputs = toInputs({ ...corpus, 'claims/z.yaml': claimWith('no such words'), 'sources/z.txt': 'broken' });
    const options = { today: '2026-11-22', digest, tool: { name: 'crossquote', version: '0.0.0' } };
    const expected = run(inputs, options);
    fc.assert(
      fc.property(fc.shuffledSubarray([...inputs], { minLength: inputs.length }), (shuffled) => {
        const actual = run(shuffled, options);
        return everyFormat(actual) === everyFormat(expected);
      }),
      { numRuns: 5 },
    );
  });

  test('has places whose offsets, lines, and words agree', () => {
    const result = report({ ...corpus, 'claims/z.yaml': claimWith('no such words') });
    const places = [
      ...result.findings.flatMap(({ primary, related }) => [primary, ...related]),
      ...result.claims.flatMap(({ place, evidence }) => [place, ...evidence.flatMap((each) => each.places)]),
    ];
    expect(places.length).toBeGreaterThan(300);
    for (const place of places) {
      const text = result.texts.get(place.file) ?? '';
      expect(text.slice(place.start, place.end)).toBe(place.text);
      const lines = text.slice(0, place.start).split(/\r\n|\n|\r/);
      expect([place.line, place.column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1]);
    }
  });

  test('counts every quote once', () => {
    const { quotes } = report(corpus).counts;
    const { total, ...classes } = quotes;
    expect(Object.values(classes).reduce((sum, each) => sum + each, 0)).toBe(total);
  });

  test('says what would be checked when nothing was', () => {
    expect(report({}).conclusion).toBe('nothing-checked');
    expect(report({}, { allowEmpty: true }).conclusion).toBe('clean');
    expect(renderPretty(report({}), { color: false, width: 80 })).toContain('nothing was checked');
  });
});

describe('a fingerprint', () => {
  const altered = (claims: string, path = 'claims/c.yaml') =>
    report({ 'sources/s.txt': source('The bridge was closed on Sunday.'), [path]: claims }).findings.map(
      ({ fingerprint }) => fingerprint,
    );
  const before = altered(claimWith('The bridge was closed on Monday'));

  test('stays when the claim moves, is renamed, or its quote is retyped', () => {
    expect(before).toHaveLength(1);
    expect(altered(`\n\n# moved\n${claimWith('The bridge was closed on Monday')}`)).toEqual(before);
    expect(
      altered(claimWith('The bridge was closed on Monday').replace('id: c', 'id: renamed'), 'claims/other.yaml'),
    ).toEqual(before);
    expect(altered(claimWith('"The bridge  was closed\\non Monday"'))).toEqual(before);
  });

  test('of a shape stays, too, when the claim is renamed', () => {
    const misshapen = (id: string) =>
      altered(`claims:\n  - id: ${id}\n    claim: x\n    evidence: [{ source: s, quotte: y }]\n`, `claims/${id}.yaml`);
    expect(misshapen('first')).toEqual(misshapen('second'));
  });

  test('changes when the quote or what it is read as does', () => {
    expect(altered(claimWith('The bridge was closed on Friday'))).not.toEqual(before);
    expect(altered(claimWith('The bridge was closed on Monday', '        value: 1\n'))).not.toEqual(before);
  });
});

describe('an accepted finding', () => {
  const files = {
    'sources/s.txt': source('The bridge was closed on Sunday.'),
    'claims/c.yaml': claimWith('The bridge was closed on Monday'),
  };
  const fingerprint = report(files).findings[0]?.fingerprint ?? '';
  const accept = (entry: string, today = '2026-11-22') =>
    report({ ...files, 'claims/a.yaml': `accepted:\n  - { ${entry} }\n` }, { today });

  test('stays in the report and no longer counts', () => {
    const result = accept(`finding: ${fingerprint}, rule: quote-not-verbatim, reason: known, by: desk`);
    expect(result).toMatchObject({
      conclusion: 'clean',
      counts: { findings: { error: 0, accepted: 1 }, quotes: { altered: 1 } },
    });
    expect(result.findings[0]).toMatchObject({ status: 'accepted', rule: 'quote-not-verbatim' });
  });

  test('counts again after its last day, and not before', () => {
    const entry = `finding: ${fingerprint}, reason: known, until: 2026-12-31`;
    expect(accept(entry, '2026-12-31').conclusion).toBe('clean');
    expect(accept(entry, '2027-01-01').findings.map(({ rule, status }) => [rule, status])).toEqual([
      ['expired-acceptance', 'open'],
      ['quote-not-verbatim', 'open'],
    ]);
  });

  test('that is not found any more is an error', () => {
    expect(accept('finding: f000000000000, reason: known').findings.map(({ rule }) => rule)).toContain(
      'stale-acceptance',
    );
    expect(accept(`finding: ${fingerprint}, rule: word-cut, reason: known`).findings.map(({ rule }) => rule)).toContain(
      'stale-acceptance',
    );
  });
});

describe('text from files', () => {
  test('never steers the terminal', () => {
    const hostile = 'The \u001b[31mbridge\u0007 \u202Efell\u2066 over';
    const printed = renderPretty(
      report({
        'sources/s.txt': source(`${hostile} there`),
        'claims/c.yaml': claimWith(JSON.stringify(`${hostile} here`)),
      }),
      { color: false, width: 100 },
    );
    expect(printed).not.toMatch(/(?!\n)\p{Cc}|[\u202e\u2066]/u);
    expect(printed).toContain('<U+001B>');
  });
});

test.each([
  ['2 weeks or more', 'at least 14 days'],
  ['two weeks at most', 'at most 14 days'],
  ['3 hours or less', 'at most 3 hours'],
  ['up to 90 seconds', 'at most 90 seconds'],
  ['300 people or fewer', 'at most 300 people'],
])('the value %j is explained as %j', (value, means) => {
  const result = report({
    'sources/s.txt': source('It was so.'),
    'claims/c.yaml': claimWith('It was so', `        value: ${value}\n`),
  });
  expect(result.facts[0]?.values[0]).toMatchObject({ value, means });
});

describe('a value that is told by another fact', () => {
  const answers = (values: Readonly<Record<string, string>>) => {
    const claims = Object.entries(values).map(
      ([fact, value]) =>
        `  - id: ${fact}\n    claim: It was so.\n    fact: ferry/${fact}\n    value: ${value}\n    evidence: [{ source: s, quote: It was so }]\n`,
    );
    const result = report({ 'sources/s.txt': source('It was so.'), 'claims/c.yaml': `claims:\n${claims.join('')}` });
    return result.facts.find(({ fact }) => fact === 'ferry/repaired')?.values[0];
  };

  test.each([
    ['{ after: ferry/burned, by: 2 days }', '2031-05-03', { earliest: '2031-05-05', latest: '2031-05-05' }],
    ['{ before: ferry/burned, by: 2 days }', '2031-05', { earliest: '2031-04-29', latest: '2031-05-29' }],
    ['{ after: ferry/burned }', '2031-05-03', { earliest: '2031-05-03' }],
    ['{ before: ferry/burned }', '2031-05-03', { latest: '2031-05-03' }],
  ])('%s is shown as the days that it means: %s', (repaired, burned, bounds) => {
    expect(answers({ burned, repaired })?.bounds).toEqual(bounds);
  });

  test('is told in words', () => {
    const repaired = '{ after: ferry/burned, by: 8 months }';
    expect(answers({ burned: '2031-05-03', repaired })).toMatchObject({
      value: '8 months after ferry/burned',
      means: 'some day from 2031-12-16 to 2032-02-02',
    });
  });

  test('means no days where the other fact gives no date', () => {
    expect(answers({ repaired: '{ after: ferry/burned, by: 2 days }' })).not.toHaveProperty('means');
    expect(answers({ burned: 'never', repaired: '{ after: ferry/burned, by: 2 days }' })).not.toHaveProperty('means');
  });
});
