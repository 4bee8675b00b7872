import { describe, expect, test } from 'vitest';
import { report, source } from './in-memory.ts';

interface Said {
  readonly value: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly scope?: string;
  readonly by?: string;
  readonly stance?: string;
  readonly origin?: string;
  readonly id?: string;
  readonly supersedes?: string;
}

/** A name without a digit: a number in a quote would be held against the value. */
const nameOf = (index: number) => [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** A project in which each of several outlets answers one question, and what is declared of the answer. */
function ask(said: readonly Said[], property: string | null = '{}', extra = '') {
  const files: Record<string, string> = {};
  let claims = `${property === null ? '' : `properties:\n  answer: ${property}\n`}${extra}claims:\n`;
  for (const [
    index,
    { value, outlet = `Outlet ${index}`, published, scope, by, stance, origin, id = `s${index}`, supersedes },
  ] of said.entries()) {
    const front = [
      `outlet: ${outlet}`,
      origin && `origin: ${origin}`,
      published && `published: ${published}`,
      supersedes && `supersedes: ${supersedes}`,
    ];
    files[`sources/${id}.txt`] = `---\n${front.filter(Boolean).join('\n')}\n---\nThis is what ${nameOf(index)} has.\n`;
    const rest = [scope && `scope: ${scope}`, by && `said-by: ${by}`, stance && `stance: ${stance}`].filter(Boolean);
    claims += `  - id: c${index}\n    claim: Something.\n    fact: subject/answer\n    value: ${value}\n    evidence:\n      - source: ${id}\n        quote: what ${nameOf(index)} has\n${rest.map((line) => `        ${line}\n`).join('')}`;
  }
  const result = report({ ...files, 'claims/c.yaml': claims });
  const [fact] = result.facts;
  return {
    rules: result.findings.map(({ rule, severity }) => `${rule}: ${severity}`),
    agreement: fact?.agreement,
    verdicts: fact?.comparisons.map(({ verdict, because }) => `${verdict}: ${because}`) ?? [],
    fact,
    result,
  };
}

describe('two readings of one fact', () => {
  test('of two outlets that cannot both be true are a contradiction', () => {
    const { rules, agreement, result } = ask([{ value: '2020-02' }, { value: '2020-03' }]);
    expect(rules).toEqual(['contradiction: error']);
    expect(agreement).toBe('contradicted');
    expect(result.findings[0]).toMatchObject({
      fact: 'subject/answer',
      message: 'outlets contradict each other on `subject/answer`: 2020-02, 2020-03',
      primary: { text: 'subject/answer' },
      related: [{ label: 'Outlet 0: 2020-02' }, { label: 'Outlet 1: 2020-03' }],
    });
  });

  test.each([
    ['2018', '2018-10-30', '{}', 'unanimous'],
    ['seoul', 'south-korea', '{ type: entity }', 'unanimous'],
    ['ease', 'withdraw', '{ type: ordinal, scale: [keep, ease, withdraw] }', 'unanimous'],
    ['curbs', 'rulings', '{ type: entity, many: true }', 'unanimous'],
    ['one stance', 'another', '{}', 'undecided'],
  ])('%s and %s are none', (a, b, property, agreement) => {
    const asked = ask([{ value: a }, { value: b }], property, 'entities:\n  seoul: { part-of: south-korea }\n');
    expect(asked.rules).toEqual([]);
    expect(asked.agreement).toBe(agreement);
  });

  test('are told apart by a key of scope on which both speak', () => {
    const { rules, agreement, verdicts } = ask([
      { value: '2020-02', scope: '{ mode: in-person, place: Seoul }' },
      { value: '2020-06', scope: '{ mode: virtual, place: Seoul }' },
    ]);
    expect([rules, agreement, verdicts]).toEqual([[], 'scoped', ['different-scope: mode: in-person, virtual']]);
  });

  test('are told apart by a key that one side gives only if the other had it', () => {
    const { rules, agreement, verdicts } = ask([
      { value: '2020-02', scope: '{ mode: in-person }' },
      { value: '2020-06' },
    ]);
    expect([rules, agreement]).toEqual([['contradiction-unless-scoped: warning'], 'contradicted']);
    expect(verdicts).toEqual(['contradiction-unless-scoped: only one side gives `mode`']);
  });

  test('of a state change with time, of an event do not', () => {
    const said = [
      { value: 'kim', scope: '{ as-of: 2020 }' },
      { value: 'lee', scope: '{ as-of: 2022 }' },
    ];
    expect(ask(said, '{ type: entity, kind: state }')).toMatchObject({
      rules: [],
      agreement: 'scoped',
      verdicts: ['changed: a state at two different times'],
    });
    expect(ask(said, '{ type: entity }').rules).toEqual(['contradiction: error']);
  });

  test('take the date of the source for a missing `as-of`', () => {
    const said = [
      { value: 'kim', published: '2020-02-06' },
      { value: 'lee', scope: '{ as-of: 2022 }' },
    ];
    expect(ask(said, '{ type: entity, kind: state }').agreement).toBe('scoped');
    const undated = [{ value: 'kim' }, { value: 'lee', scope: '{ as-of: 2022 }' }];
    expect(ask(undated, '{ type: entity, kind: state }').verdicts).toEqual([
      'contradiction-unless-scoped: only one side gives `as-of`',
    ]);
  });

  test('of a cumulative figure may only grow', () => {
    const figures = (early: string, late: string) =>
      ask(
        [
          { value: early, published: '2020-01-01' },
          { value: late, published: '2020-01-02' },
        ],
        '{ type: quantity, kind: cumulative }',
      );
    expect(figures('11', '14')).toMatchObject({ rules: [], agreement: 'scoped' });
    expect(figures('14', '11').rules).toEqual(['contradiction: error']);
    expect(figures('14', '11').verdicts[0]).toContain('the figure may only grow, and the later one is smaller');
  });

  test('of a cumulative step may only rise, and a denial on another day is no contradiction', () => {
    const stages = (early: string, late: string) =>
      ask(
        [
          { value: early, published: '2020-01-01' },
          { value: late, published: '2020-01-02' },
        ],
        '{ type: ordinal, scale: [planned, begun, half-way, done], kind: cumulative }',
      ).rules;
    expect([stages('planned', 'done'), stages('done', 'planned')]).toEqual([[], ['contradiction: error']]);
    const denied = [
      { value: '14', published: '2020-01-01' },
      { value: '14', published: '2020-01-02', stance: 'denies' },
    ];
    expect(ask(denied, '{ kind: cumulative }').verdicts).toEqual(['changed: a figure at two different times']);
  });

  test.each([
    ['{ place: Seoul }', '{ place: South Korea }', 'one side gives `place` more exactly'],
    ['{ when: 2020 }', '{ when: 2020-05 }', 'one side gives `when` more exactly'],
  ])('in scopes %s and %s contradict unless scoped', (a, b, because) => {
    const { verdicts } = ask(
      [
        { value: 'true', scope: a },
        { value: 'false', scope: b },
      ],
      '{}',
      'entities:\n  seoul: { part-of: south korea }\n',
    );
    expect(verdicts).toEqual([`contradiction-unless-scoped: ${because}`]);
  });

  test('of which one is credited to its own outlet are two own voices', () => {
    expect(ask([{ value: 'true', outlet: 'A', by: 'a' }, { value: 'false' }]).rules).toEqual(['contradiction: error']);
  });

  test.each([
    [
      [
        { value: 'true', outlet: 'A' },
        { value: 'false', outlet: 'A' },
      ],
      'self-contradiction: error',
      'contradicted',
    ],
    [
      [
        { value: 'true', outlet: 'A', by: 'kim' },
        { value: 'false', outlet: 'A', by: 'kim' },
      ],
      'self-contradiction: error',
      'contradicted',
    ],
    [
      [
        { value: 'true', by: 'kim' },
        { value: 'false', by: 'Kim' },
      ],
      'misreported-position: error',
      'contradicted',
    ],
    [
      [
        { value: 'true', by: 'kim' },
        { value: 'false', by: 'lee' },
      ],
      'parties-disagree: note',
      'disputed',
    ],
    [[{ value: 'true' }, { value: 'true', by: 'japan', stance: 'denies' }], 'disputed: warning', 'disputed'],
    [[{ value: 'true' }, { value: 'false', by: 'japan' }], 'disputed: warning', 'disputed'],
    [[{ value: 'true', stance: 'hedges' }, { value: 'false' }], 'contradiction: warning', 'disputed'],
    [[{ value: '2018-10-30' }, { value: '2018', stance: 'denies' }], 'contradiction: error', 'contradicted'],
  ])('are judged by who says it: %j', (said, rule, agreement) => {
    const asked = ask(said);
    expect([asked.rules, asked.agreement]).toEqual([[rule], agreement]);
  });

  test.each([
    [[{ value: '2018' }, { value: '2018-10-30', stance: 'denies' }]],
    [[{ value: '2019' }, { value: '2018', stance: 'denies' }]],
    [[{ value: 'true', stance: 'denies' }, { value: 'false' }]],
    [
      [
        { value: '2018', stance: 'denies' },
        { value: '2019', stance: 'denies' },
      ],
    ],
  ])('do not conflict with a denial of something else: %j', (said) => {
    expect(ask(said)).toMatchObject({ rules: [], agreement: 'unanimous' });
  });

  test('from a superseded source are its word no longer', () => {
    const said = [
      { value: '11', outlet: 'A', id: 'old' },
      { value: '14', outlet: 'A', id: 'new', supersedes: 'old' },
    ];
    expect(ask(said)).toMatchObject({ rules: [], agreement: 'single' });
    expect(ask([said[0] as Said, { ...(said[1] as Said), outlet: 'B' }]).rules).toEqual(['contradiction: error']);
  });

  test('from sources that supersede one another all count', () => {
    const said = [
      { value: '11', outlet: 'A', id: 'old', supersedes: 'new' },
      { value: '14', outlet: 'A', id: 'new', supersedes: 'old' },
    ];
    expect(ask(said)).toMatchObject({
      rules: ['self-contradiction: error', 'source-shape: error', 'source-shape: error'],
      agreement: 'contradicted',
    });
  });

  test.each([
    ['met in June', []],
    ['in [June]', []],
    ['Mayors … in June', []],
    ['in May', ['value-not-in-quote']],
    ['in Jun', ['value-not-in-quote']],
  ])('whose value is in the phrase %j are held against it where the quote has the phrase', (phrase, expected) => {
    const files = {
      'sources/a.txt': '---\noutlet: A\npublished: 2031-10-29\n---\nThe mayors met in June.\n',
      'claims/c.yaml': `claims:\n  - id: c\n    claim: They met.\n    fact: mayors/meeting\n    value: 2031-06\n    evidence:\n      - { source: a, quote: "mayors met in June", phrase: "${phrase}" }\n`,
    };
    expect(report(files).findings.map(({ rule }) => rule)).toEqual(expected);
  });

  test('count only where the words stand in the source', () => {
    const files = {
      'sources/a.txt': source('The ferry left at noon.', 'A'),
      'sources/b.txt': source('Nothing else happened.', 'B'),
    };
    const claims = `claims:\n  - id: c\n    claim: x\n    fact: f/g\n    value: left\n    evidence:\n      - { source: a, quote: The ferry left }\n      - { source: b, quote: A ship sailed away from the quay }\n`;
    expect(report({ ...files, 'claims/c.yaml': claims }).facts[0]).toMatchObject({
      agreement: 'single',
      values: [{ outlets: ['A'] }],
    });
  });

  test('of different kinds cannot be compared', () => {
    expect(ask([{ value: '5 km' }, { value: '5 kg' }])).toMatchObject({
      rules: ['incomparable-values: error'],
      agreement: 'undecided',
    });
    const advised = (value: string, type: string) => ask([{ value }], `{ type: ${type} }`).result.findings[0]?.help;
    expect(advised('soon', 'date')).toBe('correct the value, or the type of the property');
    expect(advised('12 May 1962', 'date')).toBe('write it as `1962-05-12`, or correct the type of the property');
    expect(advised('May 1962', 'date')).toBe('write it as `1962-05`, or correct the type of the property');
    expect(advised('yes', 'boolean')).toBe('write `true` or `false`, or correct the type of the property');
  });
});

/** Two readings, what is known of their fact, and what is said of them. */
const told: readonly (readonly [a: Said, b: Said, property: string, verdict: string])[] = [
  [
    { value: '5 km' },
    { value: '5 kg', stance: 'denies' },
    '{}',
    'incomparable: 5 km and 5 kg are values of different kinds',
  ],
  [{ value: 'one stance' }, { value: 'another', stance: 'denies' }, '{}', 'undecided: texts are not compared'],
  [
    { value: '14', stance: 'denies' },
    { value: '14 people' },
    '{ type: quantity }',
    'undecided: the two count different things',
  ],
  [{ value: '2018' }, { value: '2018-10-30' }, '{}', 'refines: both can be true: one is more exact than the other'],
  [
    { value: 'ease' },
    { value: 'withdraw' },
    '{ type: ordinal, scale: [keep, ease, withdraw] }',
    'refines: one is a step weaker than the other',
  ],
  [
    { value: 'ease' },
    { value: 'withdraw', stance: 'denies' },
    '{ type: ordinal, scale: [keep, ease, withdraw] }',
    'compatible: what is denied is not what the other says',
  ],
  [
    { value: 'kim' },
    { value: 'lee' },
    '{ type: entity, many: true }',
    'side-by-side: several values of this fact hold side by side',
  ],
  [
    { value: 'kim' },
    { value: 'lee', stance: 'denies' },
    '{ type: entity }',
    'compatible: what is denied is not what the other says',
  ],
  [
    { value: 'kim', stance: 'denies' },
    { value: 'lee', stance: 'denies' },
    '{ type: entity }',
    'compatible: both are denials',
  ],
  [
    { value: 'seoul', stance: 'denies' },
    { value: 'south-korea' },
    '{ type: entity }',
    'compatible: what is denied is not what the other says',
  ],
  [
    { value: 'seoul' },
    { value: 'south-korea', stance: 'denies' },
    '{ type: entity }',
    'contradiction: Outlet 0 and Outlet 1 cannot both be right',
  ],
  [
    { value: '1910/1945', stance: 'denies' },
    { value: '1910-08/1945' },
    '{}',
    'contradiction: Outlet 0 and Outlet 1 cannot both be right',
  ],
  [
    { value: '1910/1945' },
    { value: '1910-08/1945', stance: 'denies' },
    '{}',
    'compatible: what is denied is not what the other says',
  ],
  // Whoever says "at least 12" may mean 12, and that is not "more than 12".
  [
    { value: 'at least 12' },
    { value: 'more than 12', stance: 'denies' },
    '{}',
    'compatible: what is denied is not what the other says',
  ],
  [
    { value: 'more than 12' },
    { value: 'at least 12', stance: 'denies' },
    '{}',
    'contradiction: Outlet 0 and Outlet 1 cannot both be right',
  ],
  [{ value: 'soon' }, { value: '2018' }, '{ type: date }', 'undecided: soon is no date'],
  [
    { value: '{ after: other/answer }' },
    { value: '2018' },
    '{ type: date }',
    'compatible: a value that refers to another fact is held against the timeline',
  ],
  [
    { value: 'true', scope: '{ mode: call, place: Seoul }' },
    { value: 'false', scope: '{ mode: visit, place: Jeju }' },
    '{}',
    'different-scope: mode: call, visit; place: seoul, jeju',
  ],
  [
    { value: 'true', scope: '{ when: 2020 }' },
    { value: 'false', scope: '{ when: 2020-01/2020-12 }' },
    '{}',
    'contradiction: Outlet 0 and Outlet 1 cannot both be right',
  ],
  [
    { value: 'true', scope: '{ when: 2020-01 }' },
    { value: 'false', scope: '{ when: 2020-02 }' },
    '{}',
    'different-scope: when: 2020-01, 2020-02',
  ],
  [
    { value: 'true', scope: '{ place: Seoul, mode: call }' },
    { value: 'false' },
    '{}',
    'contradiction-unless-scoped: only one side gives `mode`, `place`',
  ],
  [
    { value: 'true', scope: '{ mode: call, when: 2020 }' },
    { value: 'false', scope: '{ when: 2020-01 }' },
    '{}',
    'contradiction-unless-scoped: only one side gives `mode`; one side gives `when` more exactly',
  ],
  [
    { value: 'kim', scope: '{ as-of: 2020 }' },
    { value: 'lee', scope: '{ as-of: 2020-05 }' },
    '{ kind: state, type: entity }',
    'contradiction: Outlet 0 and Outlet 1 cannot both be right',
  ],
  [
    { value: 'kim', scope: '{ as-of: 2020 }' },
    { value: 'lee' },
    '{ type: entity }',
    'contradiction: Outlet 0 and Outlet 1 cannot both be right',
  ],
  [
    { value: '11', scope: '{ as-of: 2022 }' },
    { value: '14', scope: '{ as-of: 2020 }' },
    '{ kind: cumulative }',
    'contradiction: Outlet 0 and Outlet 1 cannot both be right; the figure may only grow, and the later one is smaller',
  ],
  [
    { value: '11', scope: '{ as-of: 2020 }' },
    { value: '14', scope: '{ as-of: 2022 }' },
    '{ kind: cumulative }',
    'grown: a later figure may only be larger, and it is',
  ],
  [
    { value: '11', scope: '{ as-of: 2020 }' },
    { value: '14', scope: '{ as-of: 2020 }' },
    '{ kind: cumulative }',
    'contradiction: Outlet 0 and Outlet 1 cannot both be right',
  ],
  [
    { value: 'true', scope: '{ as-of: 2020 }' },
    { value: 'false', scope: '{ as-of: 2022 }' },
    '{ kind: cumulative }',
    'contradiction: Outlet 0 and Outlet 1 cannot both be right',
  ],
  [
    { value: 'true', by: 'Kim' },
    { value: 'false', by: 'Lee' },
    '{}',
    'parties-disagree: Kim says true; Lee says false',
  ],
  [
    { value: 'true' },
    { value: 'true', by: 'Lee', stance: 'denies' },
    '{}',
    'disputed: Outlet 0 says true; Lee denies true',
  ],
  [
    { value: 'true', by: 'Lee' },
    { value: 'true', stance: 'denies' },
    '{}',
    'disputed: Lee says true; Outlet 1 denies true',
  ],
  [
    { value: 'true', by: 'Lee' },
    { value: 'false', by: 'lee' },
    '{}',
    'misreported-position: Outlet 0 and Outlet 1 report Lee differently',
  ],
  [
    { value: 'true', outlet: 'A', by: 'Lee' },
    { value: 'false', outlet: 'A', by: 'Lee' },
    '{}',
    'self-contradiction: A reports both',
  ],
  [{ value: 'true', outlet: 'A' }, { value: 'false', outlet: 'A' }, '{}', 'self-contradiction: A says both'],
  [
    { value: 'true', outlet: 'A', stance: 'hedges' },
    { value: 'false', outlet: 'B' },
    '{}',
    'contradiction: A and B cannot both be right; A hedges',
  ],
  [
    { value: 'true', outlet: 'A', stance: 'hedges' },
    { value: 'false', outlet: 'B', stance: 'hedges' },
    '{}',
    'contradiction: A and B cannot both be right; A hedges; B hedges',
  ],
  [{ value: 'seoul' }, { value: 'a town' }, '{}', 'undecided: texts are not compared'],
  [{ value: 'a town' }, { value: 'seoul' }, '{}', 'undecided: texts are not compared'],
  [
    { value: 'true', scope: '{ when: 2020 }' },
    { value: 'false', scope: '{ when: 2020-12 }' },
    '{}',
    'contradiction-unless-scoped: one side gives `when` more exactly',
  ],
  // Days that two circumstances share may be those that both mean.
  [
    { value: 'true', scope: '{ when: 2020-02-01~ }' },
    { value: 'false', scope: '{ when: 2020-02-03~ }' },
    '{}',
    'contradiction-unless-scoped: one side gives `when` more exactly',
  ],
  [
    { value: 'true', scope: '{ when: 2020-02-03~ }' },
    { value: 'false', scope: '{ when: 2020-02-01~ }' },
    '{}',
    'contradiction-unless-scoped: one side gives `when` more exactly',
  ],
  [
    { value: 'true', scope: '{ when: 2020 }' },
    { value: 'false', scope: '{ when: in spring }' },
    '{}',
    'different-scope: when: 2020, in spring',
  ],
  [
    { value: 'true', scope: '{ place: Seoul }' },
    { value: 'false', scope: '{ mode: call }' },
    '{}',
    'contradiction-unless-scoped: only one side gives `mode`, `place`',
  ],
  [
    { value: '14', scope: '{ as-of: 2020 }' },
    { value: '11' },
    '{ kind: cumulative }',
    'contradiction-unless-scoped: only one side gives `as-of`',
  ],
  // What may only grow: less than 12 can become 12, and 12 cannot become less.
  [
    { value: 'less than 12', scope: '{ as-of: 2020 }' },
    { value: '12', scope: '{ as-of: 2022 }' },
    '{ kind: cumulative }',
    'grown: a later figure may only be larger, and it is',
  ],
  [
    { value: '12', scope: '{ as-of: 2020 }' },
    { value: 'more than 12', scope: '{ as-of: 2022 }' },
    '{ kind: cumulative }',
    'grown: a later figure may only be larger, and it is',
  ],
  [
    { value: '12', scope: '{ as-of: 2020 }' },
    { value: 'less than 12', scope: '{ as-of: 2022 }' },
    '{ kind: cumulative }',
    'contradiction: Outlet 0 and Outlet 1 cannot both be right; the figure may only grow, and the later one is smaller',
  ],
  [
    { value: 'more than 12', scope: '{ as-of: 2020 }' },
    { value: '12', scope: '{ as-of: 2022 }' },
    '{ kind: cumulative }',
    'contradiction: Outlet 0 and Outlet 1 cannot both be right; the figure may only grow, and the later one is smaller',
  ],
  [
    { value: '14', scope: '{ as-of: 2020 }' },
    { value: '11', scope: '{ as-of: 2020 }' },
    '{ kind: cumulative }',
    'contradiction: Outlet 0 and Outlet 1 cannot both be right',
  ],
  // The figure of an event stays.
  [
    { value: '11', scope: '{ as-of: 2020 }' },
    { value: '14', scope: '{ as-of: 2022 }' },
    '{}',
    'contradiction: Outlet 0 and Outlet 1 cannot both be right',
  ],
  [
    { value: '14', scope: '{ as-of: 2020 }' },
    { value: '11', scope: '{ as-of: 2022 }' },
    '{}',
    'contradiction: Outlet 0 and Outlet 1 cannot both be right',
  ],
  // A name does not grow.
  [
    { value: 'kim', scope: '{ as-of: 2020 }' },
    { value: 'kim', scope: '{ as-of: 2022 }', stance: 'denies' },
    '{ kind: cumulative, type: entity }',
    'contradiction: Outlet 0 and Outlet 1 cannot both be right',
  ],
  [
    { value: 'kim', scope: '{ as-of: 2020 }' },
    { value: 'lee', scope: '{ as-of: 2022 }' },
    '{ kind: cumulative, type: entity }',
    'contradiction: Outlet 0 and Outlet 1 cannot both be right',
  ],
];

describe('what is said of two readings', () => {
  test.each(told)('%j and %j: %s', (a, b, property, verdict) => {
    expect(ask([a, b], property, 'entities:\n  seoul: { part-of: south-korea }\n').verdicts).toEqual([verdict]);
  });

  test.each<[value: string, stance: string, property: string]>([
    ['true', 'denies', '{}'],
    ['soon', 'affirms', '{ type: date }'],
    ['{ after: other/answer }', 'affirms', '{ type: date }'],
  ])('is nothing where both say the same: %s (%s)', (value, stance, property) => {
    const { verdicts, fact } = ask(
      [0, 1].map(() => ({ value, by: 'kim', stance })),
      property,
    );
    expect([verdicts, fact?.values.length]).toEqual([[], 1]);
  });

  test('is a contradiction where nothing is known of their fact, whatever time passed', () => {
    const scopes = ['{ as-of: 2020 }', '{ as-of: 2022 }'];
    const said = scopes.map((scope, index) => ({ value: `2020-0${index + 2}`, scope }));
    expect(ask(said, null).verdicts).toEqual(['contradiction: Outlet 0 and Outlet 1 cannot both be right']);
  });
});

describe('many readings of one fact', () => {
  test('make one finding, named by the gravest pair, with the others among the comparisons', () => {
    const { rules, verdicts, fact } = ask([
      { value: 'true' },
      { value: 'true' },
      { value: 'true', by: 'japan', stance: 'denies' },
      { value: 'false' },
    ]);
    expect(rules).toEqual(['contradiction: error']);
    expect(verdicts.map((verdict) => verdict.split(':')[0])).toEqual([
      'contradiction',
      'contradiction',
      'disputed',
      'disputed',
      'compatible',
    ]);
    expect(fact?.values.map(({ value, outlets }) => [value, outlets.length])).toEqual([
      ['false', 1],
      ['not true', 1],
      ['true', 2],
    ]);
  });

  test('count equal pairs, and say how many are not shown', () => {
    const same = ask([...Array(5).fill({ value: '1', outlet: 'A' }), ...Array(4).fill({ value: '2', outlet: 'B' })]);
    expect(same.fact?.comparisons).toMatchObject([{ verdict: 'contradiction', count: 20 }]);
    const many = ask(Array.from({ length: 60 }, (_, index) => ({ value: String(index + 1) })));
    expect(many.fact?.comparisons).toHaveLength(1000);
    expect(many.fact?.omitted).toBe((60 * 59) / 2 - 1000);
  });

  test('are one value where they are written in two ways', () => {
    const { fact, rules } = ask([
      { value: '5 km' },
      { value: '5,000 m' },
      { value: '6 km' },
      { value: '6,000 metres' },
    ]);
    expect(rules).toEqual(['contradiction: error']);
    expect(fact?.values.map(({ value, readings }) => [value, readings.length])).toEqual([
      ['5 km', 2],
      ['6 km', 2],
    ]);
  });

  test.each([
    ['{ type: entity }', 'kim', 'Kim', 'lee'],
    ['{ type: ordinal, scale: [keep, ease] }', 'keep', 'Keep', 'ease'],
    ['{ type: text }', 'a stance', 'A stance', 'another stance'],
    ['{ type: text }', 'die Maße', 'Die Maße', 'die Masse'],
    ['{ type: boolean }', 'true', 'True', 'false'],
    ['{ type: period }', '1910/1945', ' 1910/1945 ', '1910/1946'],
    ['{ type: period }', '1910/1945', ' 1910/1945 ', '1910-08/1945'],
    ['{ type: date }', '2018', ' 2018 ', '2018-01'],
    ['{ type: duration }', '1.1 hours', '66 minutes', '67 minutes'],
    ['{ type: quantity }', '12 people', 'twelve people', '12 km'],
    ['{ type: quantity }', 'more than 12', 'over 12', 'at least 12'],
    ['{ type: quantity }', 'less than 12', 'under 12', 'up to 12'],
  ])('of type %s: %j and %j are one value, %j is another', (type, value, again, other) => {
    const said = [value, again, other].map((each) => ({ value: JSON.stringify(each), outlet: 'A' }));
    const { fact } = ask(said, type);
    expect(fact?.values.map(({ readings }) => readings.map(({ claim }) => claim)).sort()).toEqual([
      ['c0', 'c1'],
      ['c2'],
    ]);
    // Only what differs is compared.
    expect(fact?.comparisons).toMatchObject([{ count: 2 }]);
  });

  test('show every answer before a second reading of one', () => {
    const { result } = ask([...Array(9).fill({ value: '14' }), { value: '11' }]);
    const labels = result.findings[0]?.related.map(({ label }) => label);
    expect(labels).toContain('Outlet 9: 11');
    expect(labels).toHaveLength(6);
    expect(result.findings[0]?.notes).toContain('4 more readings give one of these answers');
  });

  describe('have a fingerprint', () => {
    const sources = {
      'sources/a.txt': source('The ferry carried 1,200 people on Monday. It was full.', 'A'),
      'sources/b.txt': source('The ferry carried 1,300 people on Monday.', 'B'),
    };
    const first = '{ source: a, quote: "The ferry carried 1,200 people", value: "1,200 people" }';
    const second = '{ source: b, quote: "carried 1,300 people", value: "1,300 people" }';
    const again = '{ source: a, quote: "1,200 people on Monday", value: "1,200 people" }';
    const claim = (id: string, ...evidence: string[]) =>
      `  - id: ${id}\n    claim: Something.\n    fact: ferry/load\n    evidence:\n${evidence.map((each) => `      - ${each}\n`).join('')}`;
    const printOf = (claims: Readonly<Record<string, string>>) => {
      const files = Object.entries(claims).map(([path, text]) => [`claims/${path}`, `claims:\n${text}`]);
      const found = report({ ...sources, ...Object.fromEntries(files) }).findings.filter(({ fact }) => fact);
      expect(found.map(({ rule }) => rule)).toEqual(['contradiction']);
      return found[0]?.fingerprint;
    };
    const print = printOf({ 'c.yaml': claim('c', first, second, again) });

    test.each<[string, Readonly<Record<string, string>>]>([
      ['a claim is renamed', { 'c.yaml': claim('d', first, second, again) }],
      ['its file is moved', { 'deep/d.yaml': claim('c', first, second, again) }],
      ['its evidence is in another order', { 'c.yaml': claim('c', again, second, first) }],
      ['a claim is split', { 'z.yaml': claim('a', first), 'a.yaml': claim('b', second, again) }],
      [
        'a value is written in another way',
        { 'c.yaml': claim('c', first.replace('"1,200 people"', '1200 people'), second, again) },
      ],
    ])('that stays when %s', (_, claims) => {
      expect(printOf(claims)).toBe(print);
    });

    test.each([
      ['a value', first, second.replace('value: "1,300', 'value: "about 1,350'), again],
      [
        'a scope',
        first.replace(' }', ', scope: { day: Monday } }'),
        second.replace(' }', ', scope: { day: Monday } }'),
        again,
      ],
      ['a voice', first.replace(' }', ', stance: hedges }'), second, again],
      ['a quote', first, second.replace('carried 1,300 people', 'The ferry carried 1,300 people'), again],
      ['a reading', first, second],
    ])('that changes with %s', (_, ...evidence) => {
      expect(printOf({ 'c.yaml': claim('c', ...evidence) })).not.toBe(print);
    });
  });
});

describe('support', () => {
  const needs = (said: readonly Said[]) => {
    const files = Object.fromEntries(
      said.map(({ outlet = 'X', origin }, index) => [
        `sources/s${index}.txt`,
        source(`This is what ${nameOf(index)} has.`, outlet).replace(
          '\n---\nT',
          `${origin ? `\norigin: ${origin}` : ''}\n---\nT`,
        ),
      ]),
    );
    const evidence = said
      .map((_, index) => `      - { source: s${index}, quote: what ${nameOf(index)} has }\n`)
      .join('');
    const claims = `claims:\n  - id: c\n    claim: Something.\n    min-independent: 2\n    evidence:\n${evidence}`;
    return report({ ...files, 'claims/c.yaml': claims }).findings.map(({ rule }) => rule);
  };

  test('counts newsrooms: two outlets that print one wire story are one', () => {
    expect(
      needs([
        { value: '', outlet: 'A' },
        { value: '', outlet: 'B' },
      ]),
    ).toEqual([]);
    expect(
      needs([
        { value: '', outlet: 'A', origin: 'Wire' },
        { value: '', outlet: 'B', origin: 'Wire' },
      ]),
    ).toEqual(['uncorroborated']);
    expect(needs([{ value: '', outlet: 'A' }])).toEqual(['uncorroborated']);
  });
});

describe('texts that are nearly the same', () => {
  // Words by rule: no two runs of five are alike.
  const text = Array.from({ length: 120 }, (_, index) => nameOf(index * 7 + 100)).join(' ');
  const lightly = (every: number) =>
    text
      .split(' ')
      .map((word, index) => (index % every === every - 1 ? 'edited' : word))
      .join(' ');
  const copies = (...texts: readonly string[]) =>
    report({
      ...Object.fromEntries(texts.map((body, index) => [`sources/s${index}.txt`, source(body, `Outlet ${index}`)])),
      'claims/c.yaml': 'claims: []',
    }).findings.filter(({ rule }) => rule === 'undeclared-copy');

  test('are reported once, however many outlets print them', () => {
    expect(copies(text, text, text)).toMatchObject([
      {
        message: '`s0`, `s1`, and `s2` are nearly the same text, from Outlet 0, Outlet 1, and Outlet 2',
        related: [{ label: 'Outlet 1' }, { label: 'Outlet 2' }],
      },
    ]);
    const [many, ...more] = copies(...Array<string>(60).fill(text));
    expect([many?.message.includes('60 newsrooms'), more]).toEqual([true, []]);
  });

  test('may be cut or lightly edited; other texts are no copy', () => {
    expect(copies(text, lightly(10))).toHaveLength(1);
    expect(copies(text, text.slice(0, text.length / 2))).toHaveLength(1);
    expect(copies(text, lightly(3))).toEqual([]);
  });
});
