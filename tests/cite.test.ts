import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { PassageText } from '../src/anchor/passage-text.ts';
import { type Citation, citePassage } from '../src/cite/cite-passage.ts';
import { findWords, widenToSentences } from '../src/cite/find-words.ts';
import { insertCitation } from '../src/cite/insert-citation.ts';
import { writeInline, writeItem } from '../src/cite/write-citation.ts';
import { parseSource } from '../src/parse/parse-source.ts';
import { widenToWords } from '../src/text/word-bounds.ts';
import { digest, report, source } from './in-memory.ts';
import { crossquote } from './run-command.ts';

function textOf(body: string): PassageText {
  const file = source(body);
  const { source: parsed } = parseSource(file, 'sources/s.txt', 's', digest);
  if (!parsed) throw new Error('no source');
  return new PassageText(parsed, file);
}

/** What the check says of a citation in a claim. */
function check(body: string, claims: string) {
  const { claims: checked, findings } = report({ 'sources/s.txt': source(body), 'claims/c.yaml': claims });
  return { evidence: checked.flatMap((claim) => claim.evidence), rules: findings.map(({ rule }) => rule) };
}

const head = 'claims:\n  - id: c\n    claim: Something happened.\n    evidence:\n';

/** Bodies of few words, so that they repeat, with whatever pages and YAML make hard. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('the', 'ferry', 'The', 'left', 'at', 'noon', '1,900', '5%', "Japan's") },
  fc.constantFrom(': ', ' #', '- ', '"', "'", '“', '”', '…', '...', '[', ']', '{', '}', '--', '-', '—', '&', '*', '!'),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\n\n',
    '  ',
    '\t',
    '\u00A0',
    '\u00AD',
    '\u200B',
    '\u2028',
    '\u0085',
    '\uFEFF',
    'é',
    'e\u0301',
  ),
  fc.constantFrom(
    '서울',
    '東京',
    '\u{1F600}',
    'yes',
    'null',
    '2020-02',
    '~',
    '%',
    '@',
    '`',
    '|',
    '>',
    '?',
    'U.S.',
    '$5',
    '\u202E',
    '\u001B',
    '\u009B',
    '\u{E0041}',
  ),
);
const body = fc
  .array(fc.oneof({ weight: 3, arbitrary: piece }, { weight: 2, arbitrary: fc.constant(' ') }), {
    minLength: 3,
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

describe('what `quote` prints', () => {
  test('is accepted by the check: exact, in one place, the one that was meant', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(), (words, a, b) => {
        const text = textOf(words);
        const place = widenToWords(
          { start: Math.min(a, b) % words.length, end: (Math.max(a, b) % words.length) + 1 },
          words,
        );
        const citation = place.start < place.end ? citePassage(place, text) : undefined;
        if (!citation) return;
        expect(words.slice(place.start, place.end).trim()).toBe(citation.quote);
        for (const claims of [`${head}${writeItem(citation, 6)}`, `${head}      - ${writeInline(citation)}\n`]) {
          const { evidence, rules } = check(words, claims);
          expect(evidence).toMatchObject([
            { class: 'exact', quote: citation.quote, places: [{ text: citation.quote }] },
          ]);
          expect(rules.filter((rule) => !/context|unattributed|value/.test(rule))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('spells out what would steer a terminal or could not be seen, and breaks no line for it', () => {
    const quote =
      'It was \u202Eshut\u001B[31m \u009B\u{E0041} for weeks, and nobody said why it was or who had shut it.';
    const item = writeItem({ source: 's', quote }, 6);
    expect(item).toBe(
      `      - source: s\n        quote: "It was \\u202eshut\\e[31m \\u009b\\U000e0041 ${quote.slice(quote.indexOf('for'))}"\n`,
    );
    expect(check(quote, head + item).evidence).toMatchObject([{ class: 'exact' }]);
  });

  test('is there for nearly all that is asked for', () => {
    let asked = 0;
    let given = 0;
    fc.assert(
      fc.property(body, fc.nat(), (words, at) => {
        const text = textOf(words);
        const place = widenToWords({ start: at % words.length, end: (at % words.length) + 1 }, words);
        if (!/[\p{L}\p{N}]/u.test(words.slice(place.start, place.end))) return;
        asked++;
        if (citePassage(place, text)) given++;
      }),
      { numRuns: 200, seed: 7 },
    );
    expect(given / asked).toBeGreaterThan(0.95);
  });
});

describe('the words that are asked for', () => {
  const words = 'The ferry left at noon. It was late: the “Blue\u00A0Line” ferry left at one.\nNobody knew.';
  const found = (asked: string, context = {}) =>
    findWords(asked, textOf(words), context).map(({ start, end }) => words.slice(start, end));

  test.each([
    ['at noon', ['at noon']],
    ['AT NOON', ['at noon']],
    ['ferr', ['ferry', 'ferry']],
    ['The ferry', ['The ferry']],
    ['"blue line"', ['“Blue\u00A0Line”']],
    ['It was … at one', ['It was late: the “Blue\u00A0Line” ferry left at one']],
    ['at one. Nobody', ['at one.\nNobody']],
    ['at two', []],
    ['one … noon', []],
  ])('%s are found as they stand', (asked, expected) => {
    expect(found(asked)).toEqual(expected);
  });

  test('are told apart by what stands beside them', () => {
    expect(findWords('ferry left', textOf(words), { suffix: 'at one' })).toHaveLength(1);
    expect(findWords('ferry left', textOf(words), { prefix: 'THE' })).toHaveLength(1);
    expect(findWords('ferry left', textOf(words))).toHaveLength(2);
  });

  test('become their sentence', () => {
    const sentences = widenToSentences(findWords('late', textOf(words)), words);
    expect(sentences.map(({ start, end }) => words.slice(start, end))).toEqual([
      'It was late: the “Blue\u00A0Line” ferry left at one.',
    ]);
  });
});

describe('a citation put into a claims file', () => {
  const citation: Citation = { source: 's', quote: 'He said: "no" # not yes', prefix: '- then' };
  const block = (indent: string) => writeItem(citation, indent.length);

  test.each([
    [
      'a list',
      `claims:\n  - id: c\n    evidence:\n      - source: a   # why\n        quote: b # because\n\n      # the next claim\n  - id: d\n`,
      'quote: b # because\n',
      block('      '),
    ],
    [
      'a list that is not indented',
      `claims:\n- id: c\n  evidence:\n  - source: a\n    quote: b\n  fact: x/y\n`,
      'quote: b\n',
      block('  '),
    ],
    [
      'a list that ends in a block',
      `claims:\n  - id: c\n    evidence:\n      - source: a\n        quote: >-\n          b\n          c\n\n\n  - id: d\n    claim: x\n`,
      '          c\n',
      block('      '),
    ],
    [
      'a file without a last line end',
      `claims:\n  - id: c\n    evidence:\n      - source: a\n        quote: b`,
      'quote: b',
      `\n${block('      ').trimEnd()}`,
    ],
    [
      'a claim without evidence',
      `claims:\n  - id: c\n    claim: x # y\n  - id: d\n`,
      'claim: x # y\n',
      `    evidence:\n${block('      ')}`,
    ],
    [
      'a key with nothing behind it',
      `claims:\n  - id: c\n    evidence: # none yet\n    claim: x\n`,
      '# none yet\n',
      block('      '),
    ],
    [
      'an inline list',
      `claims:\n  - { id: c, evidence: [{ source: a, quote: "b" }], claim: x }\n`,
      'quote: "b" }',
      `, ${writeInline(citation)}`,
    ],
    ['an empty list', `claims:\n  - id: c\n    evidence: []\n`, 'evidence: [', writeInline(citation)],
    [
      'an inline claim without evidence',
      `claims: [{ id: c, claim: x }]\n`,
      'claim: x',
      `, evidence: [ ${writeInline(citation)} ]`,
    ],
    [
      'lines ending in CR LF',
      `claims:\r\n  - id: c\r\n    evidence:\r\n      - source: a\r\n        quote: b\r\n`,
      'quote: b\r\n',
      block('      ').replaceAll('\n', '\r\n'),
    ],
  ])('changes nothing else in %s', (_, before, behind, put) => {
    const inserted = insertCitation(before, 'c', citation);
    const at = before.indexOf(behind) + behind.length;
    expect(inserted).toEqual({ text: before.slice(0, at) + put + before.slice(at) });
    expect('text' in inserted && parseDocument(inserted.text).errors).toEqual([]);
  });

  test('is put into each of our own claims, and nothing else is touched', () => {
    for (const name of readdirSync(new URL('../claims/', import.meta.url))) {
      const before = readFileSync(new URL(`../claims/${name}`, import.meta.url), 'utf8');
      for (const [, id = ''] of before.matchAll(/^ {2}- id: (.*)$/gm)) {
        const inserted = insertCitation(before, id, citation);
        const text = 'text' in inserted ? inserted.text : '';
        const at = text.indexOf(block('      '));
        expect(before.slice(0, at) + before.slice(at)).toBe(
          text.slice(0, at) + text.slice(at + block('      ').length),
        );
      }
    }
  });

  test('is put in once', () => {
    const once = insertCitation('claims:\n  - id: c\n    claim: x\n', 'c', citation);
    expect('text' in once && insertCitation(once.text, 'c', citation)).toEqual({
      fault: 'claim `c` has this quote already',
    });
  });

  test.each([
    ['claims:\n  - id: d\n', 'there is no claim `c`'],
    ['claims: [\n', 'the file is not YAML as it stands'],
    [
      'x: &e [{ source: a, quote: b }]\nclaims:\n  - id: c\n    evidence: *e\n',
      'written in a way that cannot be added to',
    ],
    ['claims:\n  - id: c\n    evidence: some words\n', 'written in a way that cannot be added to'],
  ])('is not put into %j', (before, fault) => {
    expect(insertCitation(before, 'c', citation)).toEqual({ fault: expect.stringContaining(fault) });
  });
});

describe('the command', () => {
  const root = fileURLToPath(new URL('../', import.meta.url));

  test('prints an entry to paste', () => {
    const { status, stdout } = crossquote(
      ['quote', 'nikkei-asia-kim-takizaki', 'its full', '…', 'has', 'EXPIRED'],
      root,
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(crossquote(['quote', 'nikkei-asia-kim-takizaki', 'your full', '…', 'has', 'EXPIRED'], root)).toMatchObject({
      status: 0,
      stdout: '      - source: nikkei-asia-kim-takizaki\n        quote: Your full access to Nikkei Asia has expired\n',
    });
  });

  test('lists several places, and takes the one that is named', () => {
    const several = crossquote(['quote', 'nikkei-asia-kim-takizaki', 'trusted insights'], root);
    expect(several).toMatchObject({ status: 1, stdout: '' });
    expect(several.stderr).toMatch(/stand in 3 places[\s\S]+ {2}3 {2}sources\/nikkei-asia-kim-takizaki\.txt:66:5: /);
    const third = crossquote(['quote', 'nikkei-asia-kim-takizaki', 'trusted insights', '--place', '3'], root);
    expect(third).toMatchObject({ status: 0, stdout: expect.stringMatching(/prefix: .+\n$/) });
    expect(crossquote(['quote', 'nikkei-asia-kim-takizaki', 'trusted insights', '--place', '4'], root).status).toBe(2);
  });
});
