import { describe, expect, test } from 'vitest';
import { claimWith, type Project, report, source } from './in-memory.ts';

const good: Project = {
  'sources/s.txt': source('The bridge was closed on Sunday.'),
  'claims/good.yaml': claimWith('The bridge was closed'),
};

/** What the tool says about one bad file beside a good project. */
function findingsOn(files: Project): string[] {
  return report({ ...good, ...files }).findings.map(
    ({ rule, message, help }) => `${rule}: ${message}${help ? ` | ${help}` : ''}`,
  );
}

describe('a claims file', () => {
  test.each([
    [
      'claims:\n  - id: d\n    claim: He said: no\n',
      ['yaml-syntax: claims/b.yaml has an unquoted text with `: ` in it'],
    ],
    ['claims:\n\t- id: d\n', ['yaml-syntax: claims/b.yaml has a line indented with a tab']],
    ['claims: [\n', ['yaml-syntax: ']],
    [
      'claims:\n  - id: d\n    claim: [T]he talks\n',
      ['yaml-syntax: claims/b.yaml has an unquoted text that begins with `[`'],
    ],
    ['claims:\n  - id: "d\n    claim: x\n', ['yaml-syntax: claims/b.yaml has a quotation mark that is never closed']],
    [
      'entities:\n  d: { name: "d" }\n  e:\n    name: "x\\"',
      ['yaml-syntax: claims/b.yaml has a quotation mark that is never closed'],
    ],
    [
      'claims:\n  - id: d\n    claim: x\n    evidence: [{ source: s, qoute: on Sunday }]\n',
      ['claim-shape: evidence 1 of claim `d` has an unknown key `qoute` | did you mean `quote`?'],
    ],
    [
      'claims:\n  - id: d\n    claim: "x" y\n',
      ['yaml-syntax: claims/b.yaml has a text that goes on after its closing quotation mark'],
    ],
    ['claims:\n  - id: d\n    claim: *x\n', ['yaml-syntax: claims/b.yaml has an unquoted text that begins with `*`']],
    ['claims:\n  - id: d\n    claim: !x y\n', ['yaml-syntax: claims/b.yaml has an unquoted text that begins with `!`']],
    ['claims: []\n---\nclaims: []\n', ['yaml-syntax: claims/b.yaml holds more than one YAML document']],
    ['- id: d\n', ['claim-shape: the claims file claims/b.yaml needs entries of the form `key: value`']],
    ['clams: []\n', ['claim-shape: the claims file claims/b.yaml has an unknown key `clams` | did you mean `claims`?']],
    ['claims: x\n', ['claim-shape: `claims` of the claims file claims/b.yaml needs a list']],
    [
      'claims:\n  - claim: x\n    evidence: [{ source: s, quote: on Sunday }]\n',
      ['claim-shape: claim 1 of claims/b.yaml has no `id`'],
    ],
    [
      'claims:\n  - id: d\n    claim: x\n    evidence: []\n',
      ['claim-shape: `evidence` of claim `d` needs at least one quote'],
    ],
    ['claims:\n  - id: d\n    claim: x\n', ['claim-shape: claim `d` has no `evidence`']],
    [
      'claims:\n  - id: d\n    claim: x\n    evidence: [{ source: s, quotte: on Sunday }]\n',
      ['claim-shape: evidence 1 of claim `d` has an unknown key `quotte` | did you mean `quote`?'],
    ],
    [
      'claims:\n  - id: d\n    claim: x\n    evidence: [{ source: s, quote: on Sunday, stance: deny }]\n',
      ['claim-shape: `stance` of evidence 1 of claim `d` needs to be `affirms`, `denies`, or `hedges`'],
    ],
    [
      'claims:\n  - id: d\n    claim: x\n    value: { aftr: a/b }\n    evidence: [{ source: s, quote: on Sunday }]\n',
      ['claim-shape: `value` of claim `d` has an unknown key `aftr` | did you mean `after`?'],
    ],
    [
      'claims:\n  - id: d\n    claim: x\n    evidence: [{ source: s, quote: "..." }]\n',
      ['claim-shape: `quote` of evidence 1 of claim `d` needs at least one letter or digit'],
    ],
    [
      'claims:\n  - id: d\n    claim: x\n    evidence: [{ source: S.txt, quote: on Sunday }]\n',
      ['unknown-source: `d` cites unknown source `S.txt`'],
    ],
    [
      'claims:\n  - id: d\n    claim: x\n    evidence: [{ source: sources/s.txt, quote: on Sunday }]\n',
      ['unknown-source: `d` cites unknown source `sources/s.txt` | write `s`'],
    ],
    [
      'claims:\n  - id: c\n    claim: x\n    evidence: [{ source: s, quote: on Sunday }]\n',
      ['duplicate-claim: two claims are called `c`'],
    ],
    [
      'claims:\n  - id: d\n    claim: x\n    evidence:\n      - source: s\n        quote: was closed #3 on Sunday\n',
      ['text-cut-by-comment: a `quote` in claims/b.yaml ends at `#`, where YAML begins a comment'],
    ],
    [
      'claims:\n  - id: d\n    claim: x\n    scope: { as-of: yesterday }\n    evidence: [{ source: s, quote: on Sunday }]\n',
      ['claim-shape: `as-of` of `scope` of claim `d` needs a date'],
    ],
    [
      'claims:\n  - id: d\n    claim: x\n    evidence: [{ source: s, quote: on Sunday, scope: { as-of: 2020-02-30 } }]\n',
      ['claim-shape: `as-of` of `scope` of evidence 1 of claim `d` needs a date'],
    ],
    ['properties:\n  last: { type: dat }\n', ['claim-shape: `type` of property `last` needs to be `date`,']],
    ['entities:\n  a: { nam: b }\n', ['claim-shape: entity `a` has an unknown key `nam` | did you mean `name`?']],
    ['entities:\n  a: { part-of: A }\n', ['claim-shape: `part-of` of entity `a` leads back to `a` itself']],
    [
      'entities:\n  a: { name: One, part-of: b }\n  b: { part-of: one }\n  c: { part-of: a }\n',
      [
        'claim-shape: `part-of` of entity `a` leads back to `a` itself',
        'claim-shape: `part-of` of entity `b` leads back to `b` itself',
      ],
    ],
    ['accepted:\n  - { finding: f00 }\n', ['claim-shape: accepted finding `f00` has no `reason`']],
    [
      'accepted:\n  - { finding: f00, reason: x, until: 2026-13-01 }\n',
      ['stale-acceptance: ', 'claim-shape: `until` of accepted finding `f00` needs a day'],
    ],
  ])('%j', (text, expected) => {
    const found = findingsOn({ 'claims/b.yaml': text });
    expect(found).toHaveLength(expected.length);
    for (const start of expected)
      expect(
        found.some((each) => each.startsWith(start)),
        `${start}\nin\n${found.join('\n')}`,
      ).toBe(true);
  });

  test.each(['', '# nothing yet\n', 'claims:\n', 'claims: []\n', '\uFEFFclaims: []\r\n'])(
    '%j is empty and no fault',
    (text) => {
      expect(findingsOn({ 'claims/b.yaml': text })).toEqual([]);
    },
  );

  test.each([
    ['claims:\n  - id: d\n    claim: He said: no\n    evidence:\n      - { source: s, quote: on Sunday }\n', 2],
    ['claims:\n  - id: d\n    claim: *starred* words\n    evidence: [{ source: s, quote: on Sunday }]\n', 2],
    ['claims:\n  - id: d\n    claim: x\n    evidence: { source: s, quote: on Sunday }\n', 2],
    ['claims:\n  - id: d\n    claim: x\n    evidence: [{ source: s, qoute: on Sunday }]\n', 2],
    [
      'claims:\n  - id: d\n    quote: on Sunday\n    evidence: [{ quote: closed }, { source: s, quote: was closed }]\n',
      4,
    ],
  ])('loses no quote from the count: %j', (text, total) => {
    const { counts } = report({ ...good, 'claims/b.yaml': text });
    expect(counts.quotes.total).toBe(total);
    expect(counts.quotes.exact + counts.quotes.unchecked).toBe(total);
    expect(counts.quotes.unchecked).toBeGreaterThan(0);
  });

  test('that is not UTF-8 says so, and takes nothing else with it', () => {
    const result = report({ ...good, 'claims/b.yaml': new Uint8Array([0x63, 0xe9, 0x0a]) });
    expect(result.findings.map(({ message }) => message)).toEqual([
      'the claims file claims/b.yaml is not UTF-8: byte 2 begins no character',
    ]);
    expect(result.counts.quotes.exact).toBe(1);
  });

  test('with aliases that multiply without end is refused, not expanded', () => {
    const bomb = Array.from(
      { length: 9 },
      (_, i) =>
        `a${i}: &a${i} [${
          i === 0
            ? 'x'
            : Array(9)
                .fill(`*a${i - 1}`)
                .join(', ')
        }]`,
    ).join('\n');
    expect(findingsOn({ 'claims/b.yaml': bomb })[0]).toContain('yaml-syntax: claims/b.yaml repeats itself by aliases');
  });

  test('with keys that JavaScript knows is read like any other', () => {
    const claims =
      'claims:\n  - id: __proto__\n    claim: x\n    fact: constructor/prototype\n    scope: { __proto__: a }\n    evidence: [{ source: s, quote: on Sunday, value: a }]\n';
    const result = report({ ...good, 'claims/b.yaml': claims });
    expect(result.findings).toEqual([]);
    expect(result.facts[0]?.fact).toBe('constructor/prototype');
    expect(findingsOn({ 'claims/b.yaml': '__proto__: x\n' })[0]).toContain('unknown key `__proto__`');
  });
});

describe('a source file', () => {
  test('has its text behind the line that ends its front matter, and no line ends at U+2028', () => {
    for (const odd of ['\u2028', '\u2029']) {
      const file = `---\noutlet: X\ntitle: "One${odd}---${odd}two"\n---\nThe bridge was closed.`;
      const result = report({ 'sources/s.txt': file, 'claims/c.yaml': claimWith('The bridge was closed') });
      expect(result.findings).toEqual([]);
      expect(result.claims[0]?.evidence[0]?.places).toMatchObject([{ line: 5, column: 1 }]);
      const open = `---\noutlet: X\n---${odd}The bridge was closed.`;
      expect(findingsOn({ 'sources/b.txt': open })).toContainEqual(expect.stringContaining('has no end'));
    }
  });

  test.each([
    ['The bridge.\n', 'source-shape: source `b` has no front matter'],
    ['', 'source-shape: source `b` has no front matter'],
    ['---\noutlet: X\nThe bridge.\n', 'source-shape: the front matter of source `b` has no end'],
    ['---\ntitle: X\n---\nThe bridge.\n', 'source-shape: source `b` has no `outlet`'],
    ['---\n---\nThe bridge.\n', 'source-shape: source `b` has no `outlet`'],
    [
      '---\noutlet: X\noutlt: Y\n---\nThe bridge.\n',
      'source-shape: source `b` has an unknown key `outlt` | did you mean `outlet`?',
    ],
    [
      '---\noutlet: X\npublished: yesterday\n---\nThe bridge.\n',
      'source-shape: `published` of source `b` needs a date',
    ],
    [
      `---\noutlet: X\npublished: ${'2'.repeat(17)}\n---\nThe bridge.\n`,
      'source-shape: `published` of source `b` needs a date',
    ],
    [
      '---\noutlet: X\npublished: { date: 2020-02-30 }\n---\nThe bridge.\n',
      'source-shape: `date` of `published` of source `b` needs a date',
    ],
    [
      '---\noutlet: X\norigin: { newsrom: Y }\n---\nThe bridge.\n',
      'source-shape: `origin` of source `b` has an unknown key `newsrom` | did you mean `newsroom`?',
    ],
    [
      '---\noutlet: X\nsha256: abc\n---\nThe bridge.\n',
      'source-shape: `sha256` of source `b` needs 64 hexadecimal digits',
    ],
    ['---\noutlet: X: Y\n---\nThe bridge.\n', 'yaml-syntax: sources/b.txt has an unquoted text with `: ` in it'],
    [
      '---\noutlet: X\norigin: { newsroom: Y, quote: By Y }\n---\nThe bridge.\n',
      'origin-not-shown: quote for the origin of `b` does not stand in its text',
    ],
  ])('%j', (text, start) => {
    const found = findingsOn({ 'sources/b.txt': text }).filter((each) => !each.startsWith('uncited-source'));
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(start), found[0]).toBe(true);
  });

  test('takes its hash from the body alone', () => {
    const bodies = ['x', 'The bridge.\r\n', '\u00A0é'];
    for (const body of bodies) {
      const first = report({ 'sources/a.txt': `---\noutlet: X\n---\n${body}` }).sources[0];
      const second = report({ 'sources/a.txt': `\uFEFF---\r\ntitle: é\r\noutlet: X\r\n---\r\n${body}` }).sources[0];
      expect(first?.sha256).toBe(second?.sha256);
      const pinned = (hash: string) =>
        report({ 'sources/a.txt': `---\noutlet: X\nsha256: ${hash}\n---\n${body}` }).findings.map(({ rule }) => rule);
      expect(pinned(first?.sha256 ?? '')).not.toContain('source-changed');
      expect(pinned('0'.repeat(64))).toContain('source-changed');
    }
  });

  test('that supersedes itself, or what supersedes it, is told so', () => {
    const files = {
      'sources/b.txt': '---\noutlet: X\nsupersedes: b\n---\nThe bridge.\n',
      'sources/c.txt': '---\noutlet: Y\nsupersedes: d\n---\nThe dam.\n',
      'sources/d.txt': '---\noutlet: Y\nsupersedes: c\n---\nThe weir.\n',
      'sources/e.txt': '---\noutlet: Y\nsupersedes: c\n---\nThe lock.\n',
    };
    expect(findingsOn(files).filter((each) => !each.startsWith('uncited-source'))).toEqual(
      ['b', 'c', 'd'].map(
        (id) =>
          `source-shape: \`supersedes\` of source \`${id}\` leads back to \`${id}\` itself | name the earlier version in the later one, and nothing in the earliest`,
      ),
    );
  });

  test('that shares its id with another is not read in its place, nor the other', () => {
    expect(findingsOn({ 'sources/s.md': source('Another text.') })).toEqual([
      'source-shape: two files have the source id `s` | rename one of them',
    ]);
  });
});

describe('the configuration', () => {
  test.each([
    [
      'rules: { uncited-source: of }\n',
      'config-shape: `uncited-source` of `rules` of the configuration needs to be `off`, `note`, `warning`, or `error` | did you mean `off`?',
    ],
    [
      'rules: { uncited-sorce: off }\n',
      'config-shape: the configuration names an unknown rule `uncited-sorce` | did you mean `uncited-source`?',
    ],
    ['claim: x\n', 'config-shape: the configuration has an unknown key `claim` | did you mean `claims`?'],
    ['min-independent: 0\n', 'config-shape: `min-independent` of the configuration needs a whole number from 1'],
    ['x\n', 'config-shape: the configuration needs entries'],
    ['rules: {\n', 'yaml-syntax: '],
  ])('%j', (text, start) => {
    const found = findingsOn({ 'crossquote.yaml': text });
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(start), found[0]).toBe(true);
  });

  test('sets how loud a rule is', () => {
    const files = { ...good, 'sources/t.txt': source('Nobody cites this.') };
    const loudness = (setting: string) =>
      report({ ...files, 'crossquote.yaml': `rules: { uncited-source: ${setting} }\n` });
    expect(loudness('error')).toMatchObject({ conclusion: 'findings', counts: { findings: { error: 1, note: 0 } } });
    expect(loudness('off')).toMatchObject({ conclusion: 'clean', findings: [] });
  });
});
