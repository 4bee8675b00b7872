import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { renderJunit } from '../src/reporters/junit.ts';
import { claimWith, type Project, report, source } from './in-memory.ts';

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

/** The root of an XML document; throws where it is not well formed. */
function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.write(xml).close();
  return top.children[0] as Element;
}

const all = (element: Element, name: string): Element[] => [
  ...element.children.filter((child) => child.name === name),
  ...element.children.flatMap((child) => all(child, name)),
];

/** What the document says of itself holds; returned are its cases by name. */
function casesOf(xml: string): Record<string, Element> {
  const root = parse(xml);
  for (const suite of [root, ...all(root, 'testsuite')]) {
    const cases = all(suite, 'testcase');
    expect(suite.attributes).toMatchObject({
      tests: String(cases.length),
      failures: String(all(suite, 'failure').length),
      skipped: String(all(suite, 'skipped').length),
      errors: '0',
    });
    for (const each of cases) expect(all(each, 'failure').length + all(each, 'skipped').length).toBeLessThanOrEqual(1);
  }
  return Object.fromEntries(all(root, 'testcase').map((each) => [each.attributes.name, each]));
}

const bridge = { 'sources/s.txt': source('The bridge was not closed on Sunday.') };
const claims = (...evidence: string[]) =>
  `claims:\n${evidence.map((each, index) => `  - { id: c${index}, claim: x, evidence: [${each}] }\n`).join('')}`;
const good = '{ source: s, quote: closed on Sunday, stance: denies }';
const altered = '{ source: s, quote: The bridge was not closed on Monday }';
const unknown = '{ source: nowhere, quote: x }';
const negated = '{ source: s, quote: closed on Sunday }';

describe('the report as JUnit', () => {
  test('has a case for each claim, and fails what fails the check', () => {
    const project: Project = { ...bridge, 'claims/c.yaml': claims(good, altered, negated) };
    const cases = casesOf(renderJunit(report(project)));
    expect(Object.keys(cases)).toEqual(['c0', 'c1', 'c2']);
    expect(cases.c0?.children).toEqual([]);
    expect(cases.c1?.children.map(({ name }) => name)).toEqual(['failure']);
    expect(cases.c1?.children[0]).toMatchObject({
      attributes: { message: 'quote in `c1` is not word for word in `s`', type: 'quote-not-verbatim' },
      text: expect.stringContaining('^^^^'),
    });
    expect(cases.c2?.children.map(({ name }) => name)).toEqual(['system-out']);
    expect(cases.c2?.children[0]?.text).toContain('warning[quote-out-of-context]');
  });

  test.each([
    [{}, 1],
    [{ failOn: 'warning' as const }, 2],
    [{ failOn: 'never' as const }, 0],
    [{ maxWarnings: 0 }, 2],
    [{ maxWarnings: 1 }, 1],
  ])('counts failures as %j does', (options, failures) => {
    const result = report({ ...bridge, 'claims/c.yaml': claims(altered, negated) }, options);
    expect(parse(renderJunit(result)).attributes.failures).toBe(String(failures));
  });

  test('gives a claim with two errors two cases, and one about no claim its own', () => {
    const result = report({
      ...bridge,
      'sources/broken.txt': 'no front matter',
      'claims/c.yaml': claims(`${altered}, ${unknown}`),
    });
    const xml = renderJunit(result);
    const cases = casesOf(xml);
    expect(parse(xml).attributes.failures).toBe(String(result.counts.findings.error));
    expect(Object.values(cases).map(({ attributes }) => [attributes.classname, attributes.name?.slice(0, 12)])).toEqual(
      [
        ['claims/c.yaml', 'c0'],
        ['unknown-source', '`c0` cites u'],
        ['source-shape', expect.any(String)],
      ],
    );
    expect(all(parse(xml), 'testsuite').map(({ attributes }) => attributes.name)).toEqual([
      'claims/c.yaml',
      'sources/broken.txt',
    ]);
  });

  test('fails nothing that was there before', () => {
    const result = report({ ...bridge, 'claims/c.yaml': claims(altered) });
    const known = result.findings.map((finding) => Object.assign({}, finding, { since: 'still' }));
    expect(parse(renderJunit({ ...result, findings: known })).attributes.failures).toBe('0');
  });

  test('never gives two cases one name', () => {
    const monday = [altered, altered, altered].join(', ');
    const names = all(parse(renderJunit(report({ ...bridge, 'claims/c.yaml': claims(monday) }))), 'testcase').map(
      ({ attributes }) => attributes.name,
    );
    expect(names).toHaveLength(3);
    expect(new Set(names).size).toBe(3);
  });

  test('skips a claim of which nothing could be checked, unless that fails the check', () => {
    const project: Project = { ...bridge, 'claims/c.yaml': claims(good, unknown, '') };
    expect(all(parse(renderJunit(report(project))), 'skipped')).toEqual([]);
    const lenient = { ...project, 'crossquote.yaml': 'rules: { unknown-source: note, claim-shape: note }\n' };
    const cases = casesOf(renderJunit(report(lenient)));
    expect(cases.c1?.children.map(({ name }) => name)).toEqual(['skipped', 'system-out']);
    expect(cases.c0?.children).toEqual([]);
  });

  test('says that nothing was checked', () => {
    expect(all(parse(renderJunit(report({}))), 'skipped')[0]?.attributes.message).toBe('nothing was checked');
    casesOf(renderJunit(report({ 'sources/s.txt': source('x') })));
  });

  test('tells why a finding was accepted', () => {
    const project: Project = { ...bridge, 'claims/c.yaml': claims(altered) };
    const fingerprint = report(project).findings[0]?.fingerprint;
    const accepted = `accepted:\n  - { finding: ${fingerprint}, reason: 'known & kept', by: desk }\n`;
    const cases = casesOf(renderJunit(report({ ...project, 'claims/a.yaml': accepted })));
    expect(cases.c0?.children[0]).toMatchObject({
      name: 'system-out',
      text: expect.stringMatching(/^accepted: known & kept \(by desk\)\nerror\[quote-not-verbatim\]/),
    });
  });

  test('is XML whatever the files hold', () => {
    const pieces = [
      '<b>',
      ']]>',
      '<!--',
      '<?x',
      '&lt;',
      '&#0;',
      '\0',
      '\u0007',
      '\uFFFE',
      '\uFFFF',
      '\uD800',
      '\r',
      '\n',
      '\u2028',
      '"',
      "'",
      '&',
      'é',
      '日本',
      '🚗',
      ' ',
      'a',
    ];
    const texts = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 10 });
    fc.assert(
      fc.property(texts, texts, (text, name) => {
        const xml = renderJunit(
          report({
            ...bridge,
            [`claims/${name}.yaml`]: claimWith(JSON.stringify(`The bridge ${text}`)).replace(
              'id: c',
              `id: ${JSON.stringify(`c${text}`)}`,
            ),
            'claims/y.yaml': text,
            'sources/t.txt': text,
          }),
        );
        casesOf(xml);
        expect(xml).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u);
      }),
      { numRuns: 60 },
    );
  });
});
