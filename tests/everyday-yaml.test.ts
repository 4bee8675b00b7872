import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CreateNodeOptions, type DocumentOptions, stringify, type ToStringOptions } from 'yaml';
import { readEverydayYaml } from '../src/parse/read-everyday-yaml.ts';
import { readByLibrary } from '../src/parse/read-yaml.ts';

/** The quick reader gives nothing, or the very tree that the library gives, where the library sees nothing wrong. */
function expectSameOrNothing(yaml: string): boolean {
  const quick = readEverydayYaml(yaml, 'f.yaml', 5);
  if (!quick) return false;
  expect({ root: quick, problem: undefined }).toEqual(readByLibrary(yaml, 'f.yaml', 5));
  return true;
}

const claimsFolder = fileURLToPath(new URL('../claims/', import.meta.url));
const ownClaims = readdirSync(claimsFolder).map((name) => readFileSync(claimsFolder + name, 'utf8'));

const everyday: readonly (readonly [name: string, yaml: string])[] = [
  ['a mapping', 'a: b\nc: d\n'],
  ['no line break at the end', 'a: b'],
  ['a document start', '# c\n---\na: b\n'],
  ['a list in the column of its key', 'a:\n- b\n- c\nd: e\n'],
  ['an indented list of mappings', 'a:\n  - b: c\n    d: e\n  - b: f\n'],
  ['empty values', 'a:\nb:\nc: d\ne:\n'],
  ['an empty value with spaces', 'a:  \nb: c\n'],
  ['comments', '# one\na: b # two\n\n# three\nc:\n  # four\n  - d # five\n  # six\n  - e\n# seven\n'],
  ['a comment that cuts a text', 'a: one two #three\n'],
  ['a text over lines', 'a: one\n  two\n\n  three\nb: c\n'],
  ['a text that begins below its key', 'a:\n  one\n  two\n'],
  ['colons and hashes inside words', 'a: http://x#y\nb: x:y\n'],
  ['a dash before a word', 'a: -5%\nb:\n  - -x\n'],
  ['single quotation marks', "a: 'it''s'\nb: 'one\n  two\n\n  three'\n"],
  ['double quotation marks', 'a: "x \\"y\\" \\\\ \\u00e9 \\n"\nb: "one\n  two"\n'],
  ['quoted keys', '"a b": c\n\'d\': e\n'],
  ['space before a colon', 'a : b\n'],
  ['literal', 'a: |\n  one\n    two\n\n  three\n\nb: c\n'],
  ['literal, stripped', 'a: |-\n  one\n  two\n'],
  ['literal, kept', 'a: |+\n  one\n\n\nb: c\n'],
  ['literal with an indicator', 'a: |2\n    one\n   two\n'],
  ['folded', 'a: >\n  one\n  two\n\n  three\n    four\n  five\n'],
  ['folded, stripped, with a comment', 'a: >- # c\n  one\n  two\n'],
  ['folded at the end of the text', 'a: >-\n  one\n  two'],
  ['a flow mapping', 'a: { b: c, d: "e", f: [g, h] } # c\n'],
  ['a flow mapping as an item', '- { a: b, c: d e f }\n- { a: b }\n'],
  ['a flow mapping over lines', 'a: {\n    b: c,\n    d: "e\n      f",\n  }\n'],
  ['empty flow collections', 'a: {}\nb: []\n'],
];

const seldom: readonly (readonly [name: string, yaml: string])[] = [
  ['nothing', ''],
  ['an anchor and an alias', 'a: &x b\nc: *x\n'],
  ['a tag', 'a: !x b\n'],
  ['a directive', '%YAML 1.2\n---\na: b\n'],
  ['two documents', 'a: b\n---\nc: d\n'],
  ['a document end', 'a: b\n...\n'],
  ['an indented document start', ' ---\na:\n'],
  ['a tab', 'a:\tb\n'],
  ['a byte-order mark', '\uFEFFa: b\n'],
  ['a key twice', 'a: b\na: c\n'],
  ['a text with a colon', 'a: b: c\n'],
  ['a colon on the second line', 'a: b\n  c: d\n'],
  ['a wrong indentation', 'a:\n   b: c\n  d: e\n'],
  ['a quotation mark that is not closed', 'a: "b\n'],
  ['words behind a quotation', 'a: "b" c\n'],
  ['an explicit key', '? a\n: b\n'],
  ['a reserved character', 'a: @b\n'],
  ['a mapping in a list on one line', '- - a\n'],
  ['a scalar alone', 'a\n'],
];

describe('YAML as people write it is read without the library', () => {
  test.each(everyday)('%s', (_, yaml) => {
    expect(expectSameOrNothing(yaml)).toBe(true);
  });

  test('so are the claims of this repository', () => {
    for (const yaml of ownClaims) expect(expectSameOrNothing(yaml)).toBe(true);
  });
});

test.each(seldom)('the library reads %s', (_, yaml) => {
  expect(readEverydayYaml(yaml, 'f.yaml')).toBeUndefined();
});

describe('the tree is the one that the library gives', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'ab é"\'\\:#-|>{}[],&*!?%@\n\u{1F600}'),
    minLength: 0,
    maxLength: 9,
  });
  const node = fc.letrec((tie) => ({
    node: fc.oneof({ maxDepth: 4 }, word, tie('list'), tie('mapping')),
    list: fc.array(tie('node'), { maxLength: 4 }),
    mapping: fc.dictionary(word, tie('node'), { maxKeys: 4 }),
  })).mapping;

  test('for whatever the library writes', () => {
    let read = 0;
    fc.assert(
      fc.property(
        node,
        fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
        fc.integer({ min: 8, max: 60 }),
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        fc.constantFrom('any', 'block', 'flow'),
        (value, style, lineWidth, indent, indentSeq, collectionStyle) => {
          const defaultStringType = style as 'PLAIN';
          const options = { defaultStringType, lineWidth, indent, indentSeq, collectionStyle };
          const yaml = stringify(value, options as DocumentOptions & CreateNodeOptions & ToStringOptions);
          if (expectSameOrNothing(yaml)) read++;
        },
      ),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(400);
  });

  /** Lines that meet in every way: columns, comments, blanks, all kinds of value. */
  const line = fc
    .tuple(
      fc.nat(6),
      fc.constantFrom('', '- ', '- - ', '-  '),
      fc.constantFrom('a: ', 'b: ', 'c:', '"d": ', 'e e: ', ''),
      fc.constantFrom(
        'x',
        'x y',
        '"x"',
        "'x y'",
        '"x',
        'y"',
        '|',
        '>-',
        '|+',
        '>2',
        '{ a: b }',
        '[x, y]',
        '{ a: b',
        '}',
        '-x',
        '',
        '',
        'x: y',
        "''",
        '#x',
      ),
      fc.constantFrom('', '', '', ' ', ' # c', ' #', '#'),
    )
    .map(([spaces, item, key, value, end]) => `${' '.repeat(spaces)}${item}${key}${value}${end}`);

  test('for lines in any order', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.boolean(), (lines, closed) => {
        if (expectSameOrNothing(lines.join('\n') + (closed ? '\n' : ''))) read++;
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  const piece = fc.constantFrom(
    ...[
      '\n',
      ' ',
      '  ',
      '#',
      ' #',
      ':',
      ': ',
      '- ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      '|',
      '>',
      '\\',
      '\t',
      '&a',
      '*a',
      '!',
      'x',
      '\n\n',
      '---\n',
    ],
  );

  test('for the claims of this repository with pieces put in or taken out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ownClaims),
        fc.array(fc.tuple(fc.nat(2000), fc.nat(8), piece, fc.boolean()), { minLength: 1, maxLength: 3 }),
        (claims, changes) => {
          let yaml = claims.slice(0, 2000);
          for (const [at, length, text, adds] of changes)
            yaml = yaml.slice(0, at) + (adds ? text : '') + yaml.slice(at + (adds ? 0 : length));
          expectSameOrNothing(yaml);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
