import { describe, expect, test } from 'vitest';
import { report, source } from './in-memory.ts';

/** A date, or a value that refers to another fact's, as one outlet gives it. */
type Given = readonly [fact: string, value: string, rest?: { readonly scope?: string; readonly stance?: string }];

/** A name without a digit: a number in a quote would be held against the value. */
const nameOf = (index: number) => [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** What becomes of dates: one reading each, in the order given; `all` is what the others are numbered by. */
function date(...given: readonly Given[]) {
  return dateAs('{}', given);
}

function dateAs(property: string, given: readonly Given[], all = given) {
  const files: Record<string, string> = {};
  let claims = `properties: { held: ${property} }\nclaims:\n`;
  for (const each of given) {
    const [fact, value, rest = {}] = each;
    const index = all.indexOf(each);
    files[`sources/s${index}.txt`] = source(`This is what ${nameOf(index)} has.`, `Outlet ${index}`);
    claims += `  - id: c${index}\n    claim: Something.\n    fact: ${fact}/held\n    value: ${value}\n    evidence:\n      - source: s${index}\n        quote: what ${nameOf(index)} has\n${Object.entries(
      rest,
    )
      .map(([key, text]) => `        ${key}: ${text}\n`)
      .join('')}`;
  }
  return report({ ...files, 'claims/c.yaml': claims }).findings;
}

/** The rules by which dates contradict one another. */
const rulesOf = (found: ReturnType<typeof date>) => found.map(({ rule }) => rule);

describe('dates that refer to one another', () => {
  const [may, june] = ['2020-05-01', '2020-06-30'];

  test.each([
    ['{ after: a/held, by: 8 months }', false],
    ['{ after: a/held, by: 9 months }', false],
    ['{ after: a/held, by: 7 months }', true],
    ['{ after: a/held, by: 10 months }', true],
    ['{ after: a/held, by: less than a year }', false],
    ['{ after: a/held, by: less than a month }', true],
    ['{ after: a/held, by: 5 hours }', true],
    ['{ after: a/held, by: more than 8 months }', false],
    ['{ after: a/held, by: more than 9 months }', true],
    ['{ after: a/held, by: less than 9 months }', false],
    ['{ after: a/held, by: less than 8 months }', true],
    ['{ after: a/held, by: at least 9 months }', false],
    ['{ after: a/held, by: up to 8 months }', false],
    ['{ after: a/held, by: more than 38 weeks }', true],
    ['{ after: a/held, by: less than 266 days }', true],
    ['{ after: a/held, by: less than 267 days }', false],
    ['{ after: a/held, by: more than 265 days }', false],
    ['{ after: a/held, by: more than 266 days }', true],
    ['{ after: a/held, by: a year and a half }', true],
    ['{ after: a/held, by: 1 year and 2 months }', true],
    ['{ after: a/held, by: up to 1 year and 2 months }', false],
    ['{ after: a/held, by: 8 months and 3 weeks }', false],
    ['{ after: " a/held ", by: " 9 months " }', false],
    ['{ after: " a/held ", by: " 7 months " }', true],
    ['{ before: a/held }', true],
    ['{ before: " a/held " }', true],
    ['{ after: a/held }', false],
  ])('266 days apart: %s (contradicts: %s)', (value, contradicts) => {
    const found = date(['a', '2020-02-06'], ['b', '2020-10-29'], ['b', value]);
    expect(found.map(({ rule }) => rule)).toEqual(contradicts ? ['timeline-contradiction'] : []);
  });

  test('hang together over facts that have no date of their own', () => {
    const chain = (last: string) =>
      date(
        ['a', '2020-01-01'],
        ['b', '{ after: a/held, by: 3 months }'],
        ['c', '{ after: b/held, by: 3 months }'],
        ['d', '{ after: c/held, by: 3 months }'],
        ['d', last],
      );
    expect(chain('2020-10-01')).toEqual([]);
    const [found] = chain('2020-06-01');
    expect(found).toMatchObject({ rule: 'timeline-contradiction', severity: 'error' });
    expect(found?.notes).toHaveLength(5);
    expect(found?.related.map(({ text }) => text)).toContain('what a has');
  });

  test('contradict without any date where they run in a circle', () => {
    const circle = date(['a', '{ after: b/held }'], ['b', '{ after: c/held, by: 3 days }'], ['c', '{ after: a/held }']);
    expect(circle.map(({ rule }) => rule)).toEqual(['timeline-contradiction']);
  });

  test('have one fingerprint in any order', () => {
    const given = [
      ['a', may],
      ['b', june],
      ['b', '{ after: a/held, by: 1 day }'],
    ] as const;
    const prints = [given, [...given].reverse()].map((order) => {
      const files = order.map(([fact, value]) => {
        const place = given.findIndex((each) => each[0] === fact && each[1] === value);
        return `  - id: c${place}\n    claim: Something.\n    fact: ${fact}/held\n    value: ${value}\n    evidence:\n      - { source: s, quote: This is what was }\n`;
      });
      const [found] = report({
        'sources/s.txt': source('This is what was.'),
        'claims/c.yaml': `claims:\n${files.join('')}`,
      }).findings;
      return [found?.rule, found?.fact, found?.fingerprint];
    });
    expect(prints[0]?.slice(0, 2)).toEqual(['timeline-contradiction', 'a/held']);
    expect(prints[1]).toEqual(prints[0]);
  });

  test('refer to the point of their own scope', () => {
    const inScope = (by: string) =>
      date(
        ['a', may, { scope: '{ mode: in-person }' }],
        ['a', june, { scope: '{ mode: virtual }' }],
        ['b', '2020-07-01', { scope: '{ mode: in-person }' }],
        ['b', `{ after: a/held, by: ${by} }`, { scope: '{ mode: in-person }' }],
      ).map(({ rule }) => rule);
    expect([inScope('2 months'), inScope('1 day')]).toEqual([[], ['timeline-contradiction']]);
  });

  test.each([
    [
      '{ after: nowhere }',
      'value of `c0` refers to `nowhere`, and no claim answers that',
      'name a fact as a claim has it: `subject/property`',
    ],
    ['{ after: b/held }', 'value of `c0` refers to `b/held`, which has no date', 'refer to a fact that is a date'],
    [
      '{ after: c/held, by: a while }',
      'value of `c0` says by `a while`, which is no length of time',
      'give `by` as in `8 months`',
    ],
  ])('to what cannot be held against the timeline: %s', (value, message, help) => {
    expect(date(['a', value], ['b', '5 km'], ['c', may])).toMatchObject([
      { rule: 'incomparable-values', severity: 'error', message, help },
    ]);
  });

  test('are told from a date on, each reading once', () => {
    const notes = (...given: readonly Given[]) => date(...given)[0]?.notes;
    expect(notes(['b', '{ after: a/held }'], ['b', may], ['a', june])).toEqual([
      'b/held is 2020-05-01 (Outlet 1, in `c1`)',
      'b/held is after a/held (Outlet 0, in `c0`)',
      'a/held is 2020-06-30 (Outlet 2, in `c2`)',
    ]);
    expect(notes(['a', may], ['b', june], ['b', '{ before: a/held }'])).toEqual([
      'a/held is 2020-05-01 (Outlet 0, in `c0`)',
      'b/held is before a/held (Outlet 2, in `c2`)',
      'b/held is 2020-06-30 (Outlet 1, in `c1`)',
    ]);
    // Days before 1970 are negative.
    expect(notes(['b', '{ after: a/held }'], ['b', '1950-05-01'], ['a', '1950-06-30'])).toEqual([
      'b/held is 1950-05-01 (Outlet 1, in `c1`)',
      'b/held is after a/held (Outlet 0, in `c0`)',
      'a/held is 1950-06-30 (Outlet 2, in `c2`)',
    ]);
    expect(notes(['b', '{ before: a/held }'], ['b', '1950-06-30'], ['a', '1950-05-01'])).toEqual([
      'a/held is 1950-05-01 (Outlet 2, in `c2`)',
      'b/held is before a/held (Outlet 0, in `c0`)',
      'b/held is 1950-06-30 (Outlet 1, in `c1`)',
    ]);
  });

  test('contradict in the same way in whatever order they are written', () => {
    const given: readonly Given[] = [
      ['a', may],
      ['b', june],
      ['b', june],
      ['b', '{ after: a/held, by: 2 days }'],
    ];
    const orders = (rest: readonly Given[]): Given[][] =>
      rest.length < 2
        ? [[...rest]]
        : rest.flatMap((one) => orders(rest.filter((each) => each !== one)).map((other) => [one, ...other]));
    const found = orders(given).map((order) => {
      const findings = dateAs('{}', order, given);
      return findings.map(({ notes, fingerprint }) => [notes, fingerprint]).sort();
    });
    expect(found).toHaveLength(24);
    expect(found[0]).toHaveLength(1);
    for (const each of found) expect(each).toEqual(found[0]);
  });

  test.each<[string, Given[]]>([
    [
      'denied',
      [
        ['a', june],
        ['b', may, { stance: 'denies' }],
        ['b', '{ after: a/held }'],
      ],
    ],
    [
      'hedged',
      [
        ['a', june],
        ['b', may, { stance: 'hedges' }],
        ['b', '{ after: a/held }'],
      ],
    ],
    [
      'in a relation that is denied',
      [
        ['a', june],
        ['b', may],
        ['b', '{ after: a/held }', { stance: 'denies' }],
      ],
    ],
    [
      'in a relation that is hedged',
      [
        ['a', june],
        ['b', may],
        ['b', '{ after: a/held }', { stance: 'hedges' }],
      ],
    ],
    [
      'of nothing else',
      [
        ['a', june],
        ['b', may],
      ],
    ],
  ])('bind nothing where they are %s', (_, given) => {
    expect(rulesOf(date(...given))).toEqual([]);
  });

  test('before two facts, or after them, do not bind one of those to the other', () => {
    for (const [word, first, last] of [
      ['before', '2020-10-01', '2020-01-01'],
      ['after', '2020-01-01', '2020-10-01'],
    ])
      expect(
        rulesOf(
          date(
            ['b', first as string],
            ['b', `{ ${word}: a/held, by: 3 months }`],
            ['c', last as string],
            ['c', `{ ${word}: a/held, by: 1 year }`],
            ['a', word === 'before' ? '2021-01-01' : '2019-10-01'],
          ),
        ),
      ).toEqual([]);
  });

  test('a length of time never leads to what comes before', () => {
    expect(rulesOf(date(['a', june], ['b', may], ['b', '{ after: a/held, by: up to 1 year and 2 months }']))).toEqual([
      'timeline-contradiction',
    ]);
  });

  test('may be open to one side', () => {
    const follow = (value: string, other: string) =>
      rulesOf(
        dateAs('{ type: date }', [
          ['a', value],
          ['b', other],
          ['b', '{ after: a/held }'],
        ]),
      );
    expect(follow('2020-05-01/..', '2020-04-30')).toEqual(['timeline-contradiction']);
    expect(follow('2020-05-01/..', '2020-05-02')).toEqual([]);
    expect(follow('../2020-05-01', '2020-04-30')).toEqual([]);
  });

  test('of one fact that contradict each other are no timeline, and the others still count', () => {
    expect(rulesOf(date(['a', may], ['a', june], ['b', '2020-07-01'], ['b', '{ after: a/held }']))).toEqual([
      'contradiction',
    ]);
    expect(rulesOf(date(['a', may], ['a', june], ['b', '2020-06-10'], ['b', '{ after: a/held }'])).sort()).toEqual([
      'contradiction',
      'timeline-contradiction',
    ]);
  });

  test('refer to no point where several could be meant', () => {
    const inPerson = { scope: '{ mode: in-person }' };
    const virtual = { scope: '{ mode: virtual }' };
    const refer = (scope?: string) =>
      rulesOf(
        date(
          ['a', june, virtual],
          ['a', '2020-06-29', inPerson],
          ['b', may, scope ? { scope } : {}],
          ['b', '{ after: a/held }', scope ? { scope } : {}],
        ),
      );
    expect(refer('{ mode: virtual }')).toEqual(['timeline-contradiction']);
    expect(refer()).toEqual([]);
    expect(refer('{ mode: by letter }')).toEqual([]);
    expect(refer('{ place: Seoul }')).toEqual([]);
    expect(refer('{ mode: virtual, place: Seoul }')).toEqual([]);
  });

  test('refer to the point of the same scope and no other', () => {
    const [here, there] = [{ scope: '{ mode: call, place: Seoul }' }, { scope: '{ mode: call, place: Jeju }' }];
    const bare = date(
      ['a', may],
      ['a', june, { scope: '{ mode: call }' }],
      ['b', '2020-06-10', { scope: '{ mode: call }' }],
      ['b', '{ after: a/held }', { scope: '{ mode: call }' }],
    );
    expect(rulesOf(bare)).toContain('timeline-contradiction');
    const other = date(
      ['a', june, here],
      ['a', june, { scope: '{ mode: visit, place: Seoul }' }],
      ['b', may, there],
      ['b', '{ after: a/held }', there],
    );
    expect(rulesOf(other)).toEqual([]);
  });

  test('refer to a date and not to words about it', () => {
    const given: readonly Given[] = [
      ['a', june, { scope: '{ mode: virtual }' }],
      ['a', 'it was put off', { scope: '{ mode: in-person }' }],
      ['b', may],
      ['b', '{ after: a/held }'],
    ];
    expect(rulesOf(date(...given))).toContain('timeline-contradiction');
  });

  test('of a state are points of their own at each time', () => {
    const given: readonly Given[] = [
      ['a', june, { scope: '{ as-of: 2020-05 }' }],
      ['a', may, { scope: '{ as-of: 2020-03 }' }],
      ['b', '2020-06-01'],
      ['b', '{ after: a/held }'],
    ];
    expect(rulesOf(dateAs('{ kind: state }', given))).toEqual([]);
    expect(rulesOf(dateAs('{}', given))).toContain('timeline-contradiction');
    // With one of them, it is that one which is meant.
    expect(
      rulesOf(
        dateAs(
          '{ kind: state }',
          given.filter((each) => each[1] !== may),
        ),
      ),
    ).toEqual(['timeline-contradiction']);
  });

  describe('in great number', () => {
    const many = Array.from({ length: 60 }, (_, index) => nameOf(index));

    test('are each reported where they do not hang together', () => {
      const apart = many.flatMap((name): Given[] => [
        [`${name}x`, june],
        [`${name}y`, may],
        [`${name}y`, `{ after: ${name}x/held }`],
      ]);
      expect(rulesOf(date(...apart))).toEqual(many.map(() => 'timeline-contradiction'));
    });

    test('are reported up to fifty times where they do', () => {
      const together = many.flatMap((name): Given[] => [
        [`${name}y`, may],
        [`${name}y`, '{ after: a/held }'],
      ]);
      expect(rulesOf(date(['a', june], ...together))).toHaveLength(50);
    });
  });
});
