import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, escapeMarkdownMessage } from '../src/reporters/escape-markdown.ts';
import { renderMarkdown } from '../src/reporters/markdown.ts';
import { claimWith, report, source, toInputs } from './in-memory.ts';
import { toPage } from './markdown-page.ts';

/** The names of the elements of a page, in order. */
const elementsOf = (page: string) => [...page.matchAll(/<(\/?[a-z]\w*)/g)].map((match) => match[1]);

/** The texts of a page, one a line: what GitHub looks through, each for itself. */
const textsOf = (page: string) => page.replace(/<[^>]*>/g, '\n').replace(/&\w+;/g, ' ');

/** What GitHub makes something of in the text of a page, once it is a page. */
const calls = /@[\w-]|#\d|\bGH-\d|:\/\/|www\.|:[\w+-]+:/i;

const pieces = [
  ...'<>[](){}*_`|~#@:/\\&-+=1. \n\r\t\u202E\u0007\0$!a"\'\u2028',
  '<b>',
  '</details>',
  '<script>',
  '<!--',
  '-->',
  '```',
  '~~~',
  '| x |',
  '\n\n',
  '[a](b)',
  '![a](b)',
  'http://a.b',
  'www.a.b',
  'a@b.cc',
  '@octocat',
  '#12',
  'GH-12',
  ':tada:',
  '&lt;',
  '&#64;',
  '\\',
  '$x$',
  '[^1]',
  '- [ ] a',
  '1. a',
  '# a',
  '---',
  '===',
  '    a',
  '\u{E0041}',
  'mailto:a@b.cc',
];
const hostile = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 12 });

describe('a text from a file, in Markdown', () => {
  const frames: ((text: string) => string)[] = [
    (text) => `| a | b |\n| --- | --- |\n| ${text} | the end |`,
    (text) => `- ${text}`,
    (text) => `#### error: ${text}`,
    (text) => `- “${text}”: **${text}** x`,
    (text) => `<details>\n<summary>a</summary>\n\n${text}\n\n</details>`,
    (text) => text,
  ];

  test.each([escapeMarkdown, escapeMarkdownMessage])('makes no element, and calls nobody', (write) => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...frames), (text, frame) => {
        const escaped = write(text);
        expect(escaped.replace(/<\/?code>/g, '')).not.toContain('<');
        const page = toPage(frame(escaped));
        const harmless = toPage(frame(escaped === '' ? '' : 'x'));
        const isOurs = (name: string | undefined) => !/^\/?code$/.test(name ?? '');
        expect(page.includes('the end')).toBe(harmless.includes('the end'));
        expect(elementsOf(page).filter(isOurs)).toEqual(elementsOf(harmless).filter(isOurs));
        expect(textsOf(page)).not.toMatch(calls);
        expect(page).not.toMatch(/(?!\n)\p{Cc}|[\u202E\u2028\u{E0041}]/u);
      }),
      { numRuns: 800 },
    );
  });

  test('reads as it was written', () => {
    const text = 'Kim & Lee (5 < 6) said *no*: “1,900 [sic] at 10:30” – see A_B|C \\ $5 ~ #';
    const shown = toPage(escapeMarkdown(text))
      .replace(/<\/?p>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&amp;/g, '&');
    expect(shown).toBe(text);
    expect(toPage(escapeMarkdown('1. First'))).toBe('<p>1. First</p>');
    expect(toPage(escapeMarkdown('+ First'))).toBe('<p>+ First</p>');
  });

  test('shows what cannot be seen', () => {
    expect(toPage(escapeMarkdown('a\u202Eb\u0000c\u{E0041}'))).toBe(
      '<p>a&lt;U+202E&gt;b&lt;U+0000&gt;c&lt;U+E0041&gt;</p>',
    );
  });
});

describe('the report in Markdown', () => {
  const hostileReport = (text: string) => {
    const id = JSON.stringify(`id ${text}`);
    const quoted = JSON.stringify(`The bridge fell ${text} there`);
    return report({
      'sources/s.txt': `---\noutlet: ${JSON.stringify(`o ${text}`)}\norigin: ${JSON.stringify(`n ${text}`)}\n---\nThe bridge fell ${text} here`,
      'sources/t.txt': source(`The bridge stood ${text} here`),
      'claims/c.yaml': [
        `entities:\n  e: { name: ${quoted} }\n`,
        'claims:',
        `  - { id: ${id}, claim: ${quoted}, fact: ${id}, value: ${quoted}, scope: { mode: ${id} }, evidence: [{ source: s, quote: ${quoted}, said-by: ${id} }] }`,
        `  - { id: other, claim: x, fact: ${id}, value: 2020, evidence: [{ source: t, quote: The bridge stood }, { source: ${id}, quote: x }] }`,
        `accepted:\n  - { finding: f000000000000, reason: ${quoted}, by: ${id} }\n`,
      ].join('\n'),
    });
  };
  const calm = (page: string) => elementsOf(page).filter((name) => !/^\/?(?:code|ins|del)$/.test(name ?? ''));

  test('is built the same whatever the texts say', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = toPage(renderMarkdown(hostileReport(text)));
        expect(page).not.toMatch(/<(?:script|b|a|img|input|sup|section|em|pre|hr|ol)\b/);
        expect(page.match(/<\/?details>/g)).toEqual(
          page.match(/<\/?details>/g)?.map((_, index) => (index % 2 ? '</details>' : '<details>')),
        );
        expect(textsOf(page)).not.toMatch(calls);
      }),
      { numRuns: 60 },
    );
    expect(calm(toPage(renderMarkdown(hostileReport('<b>|</details>'))))).toEqual(
      calm(toPage(renderMarkdown(hostileReport('x|y')))),
    );
  });

  const many = (count: number) =>
    report({
      'sources/s.txt': source('The bridge was closed on Sunday.'),
      'claims/c.yaml': `claims:\n${Array.from({ length: count }, (_, index) => `  - { id: c${index}, claim: 'Ünïcode ${index}', evidence: [{ source: s, quote: 'The bridge was closed on day ${index}' }] }`).join('\n')}\n`,
    });
  const large = many(400);
  const bytes = (text: string) => Buffer.byteLength(text);

  test('fits any budget, and keeps the verdict and the counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4000, max: 120_000 }), (limit) => {
        const text = renderMarkdown(large, limit);
        expect(bytes(text)).toBeLessThanOrEqual(limit);
        expect(text).toContain('**There are findings to decide on.** 400 claims, 400 quotes');
        expect(text).toContain('400 errors');
        expect(text).toContain('## To decide: 400');
        expect(text).toMatch(/… and (?:\d+ more|400) claims, for which there is no room\./);
        expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
        for (const row of text.match(/^\| error.*$/gm) ?? []) expect(row).toMatch(/\| claims\/c\.yaml:\d+ \|$/);
      }),
      { numRuns: 20 },
    );
  });

  test('says how many entries it leaves out', () => {
    const text = renderMarkdown(large, 20_000);
    const rows = text.match(/^\| error/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(20);
    expect(text).toContain(`… and ${400 - rows} more findings, for which there is no room.`);
    expect(renderMarkdown(large)).not.toContain('there is no room');
  });

  test('shows what a change brings and what it mends above what was there before', () => {
    const claims = (text: string) => ({ 'sources/s.txt': source('The bridge was closed.'), 'claims/c.yaml': text });
    const quote = (id: string) =>
      `  - { id: ${id}, claim: x, evidence: [{ source: s, quote: The bridge was shut on ${id} }] }\n`;
    const before = claims(`claims:\n${quote('still')}${quote('gone')}`);
    const base = { ref: 'ma|in', commit: '0'.repeat(40), files: toInputs(before) };
    const text = renderMarkdown(report(claims(`claims:\n${quote('still')}${quote('added')}`), { base }));
    expect(text).toContain('**Since ma\\|in: 1 new, 1 fixed, 1 still there.**');
    const order = ['## New: 1', '`added`', '## Fixed: 1', '`gone`', '## There before: 1', '`still`'];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThan(0);
    const missing = renderMarkdown(report(before, { base: { missing: 'see `fetch-depth: 0`' } }));
    expect(missing).toContain('**Everything was checked and counts: see `fetch-depth: 0`.**');
    expect(missing).toContain('## To decide: 2');
  });

  test('shows the words that differ, and the reason why a difference is none', () => {
    const text = renderMarkdown(
      report({
        'sources/s.txt': source('The bridge was closed on Sunday.'),
        'sources/t.txt': source('It opened in March by boat.', 'The Weekly'),
        'claims/c.yaml': `${claimWith('The bridge was closed on Monday')}  - id: d\n    claim: x\n    fact: bridge/open\n    evidence:\n      - { source: s, quote: on Sunday, value: 2020-01, scope: { mode: land } }\n      - { source: t, quote: in March, value: 2020-03, scope: { mode: sea } }\n`,
      }),
    );
    expect(text).toContain('The bridge was closed on <del>Monday</del><ins>Sunday</ins>');
    expect(text).toMatch(
      /\| `bridge\/open` \| scoped \| \*\*2020-01\*\* .*The Daily, mode land<br>\*\*2020-03\*\* .*The Weekly, mode sea \| different-scope: .*mode/,
    );
  });
});
