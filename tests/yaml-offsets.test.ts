import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import type { Written } from '../src/model/written.ts';
import { locate } from '../src/parse/locate.ts';
import { readYaml } from '../src/parse/read-yaml.ts';
import { scalarAt } from '../src/parse/yaml-tree.ts';
import { report, source } from './in-memory.ts';

/** A mapping with one text, written as given, and what of the file the words "delta echo" of it cover. */
const styles: readonly (readonly [name: string, yaml: string, covered: string])[] = [
  ['plain', 'q: alfa delta echo golf', 'delta echo'],
  ['plain over lines', 'q: alfa delta\n  echo golf', 'delta\n  echo'],
  ['plain over lines, CRLF', 'q: alfa delta\r\n   echo golf\r\n', 'delta\r\n   echo'],
  ['plain with a blank line', 'q: alfa\n\n  delta echo', 'delta echo'],
  ['single-quoted', "q: 'alfa ''x'' delta echo golf'", 'delta echo'],
  ['single-quoted over lines', "q: 'it''s\n  delta\n  echo'", 'delta\n  echo'],
  ['double-quoted', 'q: "alfa \\"x\\" \\u00e9\\x41\\U0001F600 delta echo"', 'delta echo'],
  ['double-quoted over lines', 'q: "alfa \\\n    delta\n  echo"', 'delta\n  echo'],
  ['double-quoted, words escaped', 'q: "alfa del\\x74a echo"', 'del\\x74a echo'],
  ['double-quoted, an escaped space before a break', 'q: "alfa\\ \r\n  delta echo"', 'delta echo'],
  ['double-quoted, a blank line behind an escaped break', 'q: "alfa \\\n \n  delta echo"', 'delta echo'],
  ['double-quoted with escaped breaks', 'q: "alfa \\n \\t delta echo"', 'delta echo'],
  ['literal', 'q: |\n  alfa\n  delta echo\n', 'delta echo'],
  ['literal with indicator', 'q: |2-\n    alfa\n  delta echo', 'delta echo'],
  ['literal with a comment', 'q: | # comment\n  alfa delta echo\n', 'delta echo'],
  ['folded', 'q: >-\n  alfa\n  delta\n  echo\n  golf\n', 'delta\n  echo'],
  ['folded, CRLF', 'q: >-\r\n  alfa\r\n  delta\r\n  echo\r\n', 'delta\r\n  echo'],
  ['folded with a more indented line', 'q: >\n  alfa\n    hotel\n  delta echo\n', 'delta echo'],
  ['characters of two code units', 'q: \u{1F600}\u{1F600} delta echo', 'delta echo'],
  ['byte-order mark', '\uFEFFq: delta echo', 'delta echo'],
  ['flow mapping', '{ r: s, q: alfa delta echo }', 'delta echo'],
  ['alias', 'r: &x delta echo\nq: *x', 'delta echo'],
];

/** Where the words of a scalar stand in the file, checked against what the scalar says. */
function coverOf(written: Written, text: string, words: string): string {
  const at = written.text.replace(/\s/g, ' ').indexOf(words);
  expect(at).toBeGreaterThanOrEqual(0);
  const span = locate(written, text, at, at + words.length);
  return text.slice(span.start, span.end);
}

describe('words of a YAML text are found in the file', () => {
  test.each(styles)('%s', (_, yaml, covered) => {
    const { root, problem } = readYaml(yaml, 'f.yaml');
    expect(problem).toBeUndefined();
    const written = scalarAt(root, 'q');
    expect(written && coverOf(written, yaml, 'delta echo')).toBe(covered);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abé가"\'\\:#-\u{1F600}'), minLength: 1, maxLength: 5 });
  const value = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const style = fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');

  test('whatever style, width, and line ends the file has', () => {
    fc.assert(
      fc.property(
        value,
        style,
        fc.integer({ min: 8, max: 40 }),
        fc.boolean(),
        (text, defaultStringType, lineWidth, crlf) => {
          let yaml = stringify(
            { r: ['s'], q: { q: text } },
            { defaultStringType: defaultStringType as 'PLAIN', lineWidth },
          );
          if (crlf) yaml = yaml.replace(/\n/g, '\r\n');
          const { root } = readYaml(yaml, 'f.yaml');
          const inner = root?.kind === 'mapping' ? root.entries[1]?.value : undefined;
          const written = scalarAt(inner, 'q');
          expect(written?.text).toBe(parseDocument(yaml).toJS().q.q);
          if (!written) return;
          for (const found of written.text.matchAll(/\S+/g)) {
            const span = locate(written, yaml, found.index, found.index + found[0].length);
            const raw = yaml.slice(span.start, span.end);
            // Read again on its own, the raw words say the same.
            const quote = written.style === 'double' ? '"' : written.style === 'single' ? "'" : '';
            const said = quote === '' ? raw : parseDocument(`${quote}${raw}${quote}`).toJS();
            expect(said).toBe(found[0]);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});

test('what is missing at the end of a file is shown inside the file', () => {
  const [finding] = report({ 'claims/c.yaml': '{' }).findings;
  expect(finding).toMatchObject({ rule: 'yaml-syntax', primary: { start: 1, end: 1 } });
});

test('a finding underlines the quote, without its quotation marks or block header', () => {
  const quotes = [
    '"the bridge fell"',
    "'the bridge fell'",
    'the bridge fell',
    '>-\n          the bridge\n          fell',
  ];
  for (const quote of quotes) {
    const claims = `claims:\n  - id: c\n    claim: x\n    evidence:\n      - source: s\n        quote: ${quote}\n`;
    const [finding] = report({ 'sources/s.txt': source('Nothing happened.'), 'claims/c.yaml': claims }).findings;
    expect(finding?.primary.text.replace(/\s+/g, ' ')).toBe('the bridge fell');
    expect(claims.slice(finding?.primary.start, finding?.primary.end)).toBe(finding?.primary.text);
  }
});
