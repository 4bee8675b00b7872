import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringifyInPieces } from '../src/reporters/json-pieces.ts';

const join = (value: object) => [...stringifyInPieces(value)].join('');

/** Plain data in which lists are empty, short, and longer than what is written at once, at every depth. */
const { tree } = fc.letrec((tie) => ({
  leaf: fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null)),
  list: fc
    .tuple(fc.array(tie('tree'), { maxLength: 3 }), fc.constantFrom(0, 1, 40))
    .map(([items, times]) => Array.from({ length: times }, () => items).flat()),
  entries: fc.dictionary(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', '0', 'toJSON')),
    fc.oneof(tie('tree'), fc.constant(undefined)),
    { maxKeys: 3 },
  ),
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('leaf'), tie('list'), tie('entries')),
}));

describe('JSON in pieces', () => {
  test('is, joined, what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.record({ a: tree, b: tree, c: tree }), (value) => {
        expect(join(value)).toBe(JSON.stringify(value, null, 2));
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['many records', { records: Array.from({ length: 50_000 }, (_, n) => ({ n, text: `“${n}”` })) }],
    ['one record with a long list', { records: [{ n: 1, places: Array.from({ length: 50_000 }, (_, n) => ({ n })) }] }],
    ['long lists in lists', { rows: Array.from({ length: 300 }, () => Array.from({ length: 300 }, (_, n) => [n])) }],
    ['records that grow', { records: Array.from({ length: 300 }, (_, n) => ({ text: 'x'.repeat(n * 10) })) }],
  ])('of %s has no piece that is much larger than the others', (_, value) => {
    const pieces = [...stringifyInPieces(value)];
    expect(pieces.join('')).toBe(JSON.stringify(value, null, 2));
    expect(pieces.length).toBeGreaterThan(3);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(300_000);
  });
});
