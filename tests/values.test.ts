import parseEdtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../src/model/value.ts';
import { addMonths, findDays, findFittingDays, findMonthDays } from '../src/values/calendar.ts';
import { compareValues, entails } from '../src/values/compare-values.ts';
import { findAmounts } from '../src/values/find-amounts.ts';
import { readAlike } from '../src/values/read-alike.ts';
import { readAmount } from '../src/values/read-amount.ts';
import { inferType, readValue } from '../src/values/read-value.ts';

const entities: Record<string, string> = { seoul: 'seoul', 's. korea': 'south-korea', 'south korea': 'south-korea' };
const findEntity = (name: string) => entities[name.toLowerCase()];
const isPartOf = (part: string, whole: string) => part === 'seoul' && whole === 'south-korea';
const read = (text: string, type?: string, scale: string[] = []): Value => {
  const value = readValue(text, { ...(type && { type: type as 'date' }), scale }, findEntity);
  if (!value) throw new Error(`${text} is no value`);
  return value;
};

test.each([
  '20201029',
  '12345',
  'Y99999999',
  '2020-02-30',
  '2019-02-29',
  '1900-02-29',
  '2019-02-29~',
  '[2019-02-29]',
  '2019-02-29/2019-03-05',
  '3001-02-29',
  '-0001-02-29',
  '../..',
  '/',
  '2020/2019',
  '2019/2020/2021',
])('%s is no date', (text) => {
  expect(findDays(text)).toBeUndefined();
});

test.each(['500 lux', '3 nt', '20 candela', '1,000 nits'])('%s is read, and agrees with itself', (text) => {
  expect(compareValues(read(text), read(text), isPartOf)).toBe('agrees');
});

test.each(['2020-02-29', '2000-02-29', '0004-02-29', '3004-02-29', '-0044-03-15'])('%s is a day', (text) => {
  const days = findDays(text);
  expect(days?.min).toBe(days?.max);
});

test.each([
  ['2010/', '2010-01-01'],
  ['2010/..', '2010-01-01'],
])('%s is open to the future', (text, first) => {
  expect(findDays(text)).toEqual({ min: findDays(first)?.min, max: Number.POSITIVE_INFINITY });
});

test('a month is a month in the years before and after the first one', () => {
  for (const year of ['-0001', '0001', '0050', '0099', '0100'])
    expect(addMonths(findDays(`${year}-01-31`)?.min ?? 0, 1), year).toBe(findDays(`${year}-02`)?.max);
});

test('a day beyond all that can be counted is endlessly far', () => {
  expect(addMonths(0, 12e9)).toBe(Number.POSITIVE_INFINITY);
  expect(addMonths(0, -12e9)).toBe(Number.NEGATIVE_INFINITY);
  expect(addMonths(Number.NEGATIVE_INFINITY, 12)).toBe(Number.NEGATIVE_INFINITY);
});

test.each(['one hundred ', '5 months ', '21st ', '2020-'])(
  'thousands of times %j is a text, and no amount or date',
  (piece) => {
    const text = piece.repeat(20_000);
    expect(read(text).type).toBe('text');
    for (const type of ['date', 'period', 'duration', 'quantity'] as const)
      expect(readValue(text, { type, scale: [] }, findEntity)).toBeUndefined();
  },
);

test.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])(
  '%s is a word like any other',
  (word) => {
    for (const text of [
      word,
      `1,900 ${word}`,
      `1,900${word}`,
      `5 ${word}s`,
      `$5 per ${word}`,
      `5 months ${word}`,
      `½ ${word}`,
    ]) {
      expect(() => readValue(text, undefined, findEntity), text).not.toThrow();
      expect(findAmounts(`About ${text} of them`).length, text).toBeGreaterThanOrEqual(0);
    }
    expect(read(`5 ${word}`)).toMatchObject({ type: 'quantity', min: 5, max: 5 });
  },
);

describe('the type of a value', () => {
  test.each([
    ['true', 'boolean'],
    ['2020-02', 'date'],
    ['2018', 'date'],
    ['999', 'quantity'],
    ['3000', 'quantity'],
    ['199X', 'date'],
    ['2018-10-30~', 'date'],
    ['1910/1945', 'period'],
    ['8 months', 'duration'],
    ['two hours', 'duration'],
    ['14', 'quantity'],
    ['14 people', 'quantity'],
    ['about 1,900', 'quantity'],
    ['-5%', 'quantity'],
    ['$1.5 million', 'quantity'],
    ['Seoul', 'entity'],
    ['its own stance', 'text'],
    ['3rd', 'text'],
    ['20-2', 'text'],
    ['5-3 hours', 'text'],
    ['a plan', 'text'],
  ])('%s is a %s', (text, type) => {
    expect(inferType(text, findEntity)).toBe(type);
  });
});

describe('an amount', () => {
  test.each([
    ['1,900', 1_900, 1_900],
    [' 1,900 ', 1_900, 1_900],
    ['- 5', -5, -5],
    ['1 900 000', 1_900_000, 1_900_000],
    ['1.5 million', 1_500_000, 1_500_000],
    ['half a million', 500_000, 500_000],
    ['a dozen', 12, 12],
    ['twenty-five', 25, 25],
    ['two hundred and fifty', 250, 250],
    ['three thousand two hundred', 3_200, 3_200],
    ['-5%', -5, -5],
    ['−5', -5, -5],
    ['5-10', 5, 10],
    ['between 5 and 10', 5, 10],
    ['1.5 to 2 million', 1_500_000, 2_000_000],
    ['about 100', 90, 110],
    ['nearly 100', 90, 100],
    ['at least 12', 12, Number.POSITIVE_INFINITY],
    ['12 or more', 12, Number.POSITIVE_INFINITY],
    ['12 at least', 12, Number.POSITIVE_INFINITY],
    ['65 and over', 65, Number.POSITIVE_INFINITY],
    ['up to 12', Number.NEGATIVE_INFINITY, 12],
    ['12, at most', Number.NEGATIVE_INFINITY, 12],
    ['two or three', 2, 3],
    ['two and a half', 2.5, 2.5],
    ['2½', 2.5, 2.5],
    ['two and a half million', 2_500_000, 2_500_000],
    ['three-quarters', 0.75, 0.75],
    ['½ million', 500_000, 500_000],
    ['one hundred', 100, 100],
    ['hundreds', 200, Number.POSITIVE_INFINITY],
    ['tens of thousands', 20_000, Number.POSITIVE_INFINITY],
    ['USD 5 million', 5_000_000, 5_000_000],
    ['5bn', 5_000_000_000, 5_000_000_000],
    ['5k', 5_000, 5_000],
    ['5 m high', 5, 5],
    ['₦5', 5, 5],
    ['.5', 0.5, 0.5],
    ['between  5\n and 10', 5, 10],
    ['between 5-10', 5, 10],
    ['5 to 200m', 5, 200],
    ['12 or less', Number.NEGATIVE_INFINITY, 12],
    // The scale of the second number is that of the first only where that makes a range.
    ['900 to 1 million', 900, 1_000_000],
    ['between 1 and 1 million', 1, 1_000_000],
    ['1 hundred to 200 thousand', 100, 200_000],
    // What stands behind a number is not about it.
    ['14 (between 5 and 10)', 14, 14],
    ['5 of 7 or 8', 5, 5],
    ['from 5 per 9 and 12', 5, 5],
    ['14 of several', 14, 14],
    ['14 (2 or more)', 14, 14],
    ['14 (2 or less)', 14, 14],
    ['12 + 3', 12, 12],
    ['12 at least 3', 12, 12],
    ['12 people, at least 3 of them men', 12, 12],
    ['12 people or more than 3', 12, 12],
    ['12 people and over 3 dogs', 12, 12],
    ['12 people and over the bridge', 12, 12],
    ['12 people more or less', 12, 12],
    ['12 people or 3 or more', 12, 12],
  ])('%s is from %d to %d', (text, min, max) => {
    expect(readAmount(text)).toMatchObject({ min, max });
  });

  test.each([
    'a',
    'an accord',
    'the',
    'may',
    '',
    'x5',
    'ABC 5',
    '12,5',
    '1.2.3',
    '1..5',
    '5abcd7',
    'up to 12 or more',
    'at least 12 or less',
  ])('%j is none', (text) => {
    expect(readAmount(text)).toBeUndefined();
  });
});

/** Two values, and how they stand to each other. */
const relations: readonly (readonly [a: string, b: string, relation: string, type?: string])[] = [
  ['2018', '2018', 'agrees'],
  ['2018', '2018-10-30', 'refines'],
  ['2020-02', '2020-03', 'contradicts'],
  ['2020-02~', '2020-03', 'refines'],
  ['2020-02~', '2020-04', 'contradicts'],
  ['1910/1945', '1910/1945', 'agrees'],
  ['1910/1945', '1910-08/1945', 'refines'],
  ['1910/1945', '1910/1946', 'contradicts'],
  ['8 months', 'eight months', 'agrees'],
  ['8 months', '9 months', 'contradicts'],
  ['12 months', '1 year', 'agrees'],
  ['2 hours', '120 minutes', 'agrees'],
  ['2 hours', '3 hours', 'contradicts'],
  ['14 people', '14 people', 'agrees'],
  ['14 people', '11 people', 'contradicts'],
  ['14 people', '11 victims', 'undecided'],
  ['14', '14 people', 'undecided'],
  ['about 1,900', '1,912', 'refines'],
  ['about 1,900', '2,200', 'contradicts'],
  ['at least 12', '14', 'refines'],
  ['more than 12', '12', 'contradicts'],
  ['less than 12', 'at least 12', 'contradicts'],
  ['5 km', '5,000 m', 'agrees'],
  ['5 miles', '8 kilometres', 'agrees'],
  ['5 miles', '10 kilometres', 'contradicts'],
  ['5 km', '5 kg', 'incomparable'],
  ['$5', '5 dollars', 'agrees'],
  ['$5', '€5', 'incomparable'],
  ['USD 5', '$5', 'agrees'],
  ['$5 an hour', '$40 a day', 'contradicts'],
  ['$5 million a year', '$5 million', 'undecided'],
  ['60 mph', '97 km/h', 'agrees'],
  ['60 miles per hour', '110 km/h', 'contradicts'],
  ['25 sq km', '25 km²', 'agrees'],
  ['25 sq km', '30 square kilometres', 'contradicts'],
  ['32 degrees Fahrenheit', '0 °C', 'agrees'],
  ['5 ft 11 in', '1.80 m', 'agrees'],
  ['5 ft 11 in', '6 ft', 'contradicts'],
  // A figure that was converted was rounded; zeros at its end are no digits.
  ['1,500 miles', '2,400 km', 'agrees'],
  ['1,000 acres', '400 hectares', 'agrees'],
  ['10,000 feet', '3,000 metres', 'agrees'],
  ['6 feet', '2 metres', 'agrees'],
  ['1 mile', '2 km', 'contradicts'],
  ['1,000 acres', '500 hectares', 'contradicts'],
  ['5 kilometres', '5.4 km', 'contradicts'],
  ['1 hour 30 minutes', '90 minutes', 'agrees'],
  ['4 minutes and 33 seconds', '5 minutes', 'contradicts'],
  ['a year', '12 months', 'agrees'],
  ['nearly a year', '11 months', 'refines'],
  ['3 days', '3', 'undecided'],
  ['200m', '200 metres', 'agrees'],
  ['2020-21', '2020-04', 'refines'],
  ['2020-21', '2020-08', 'contradicts'],
  ['Seoul', 'a town', 'undecided'],
  ['5%', '5 per cent', 'agrees'],
  ['5%', '-5%', 'contradicts'],
  ['true', 'false', 'contradicts'],
  ['Seoul', 'South Korea', 'refines', 'entity'],
  ['S. Korea', 'South Korea', 'agrees', 'entity'],
  ['Seoul', 'Tokyo', 'contradicts', 'entity'],
  ['a stance', 'another stance', 'undecided'],
  ['A stance', 'a stance', 'agrees'],
  ['2018', '14 people', 'incomparable'],
  ['2018', 'a stance', 'incomparable'],
  ['3 days', '3 km', 'incomparable'],
  ['5%', '5 km', 'incomparable'],
  ['14 people', '14 km', 'undecided'],
  ['$5 a day', '$5', 'undecided'],
  ['1910/1945', '1911/1946', 'contradicts'],
  ['1910/1945', '1910/1945-08', 'refines'],
  ['at least 12', 'up to 12', 'refines'],
  ['more than 12', 'up to 12', 'contradicts'],
  ['more than 12', 'at least 12', 'refines'],
  ['less than 12', 'up to 12', 'refines'],
  ['at least 12', 'at least 12', 'agrees'],
  ['0.3%', '0.3%', 'agrees'],
  ['2018', '2018-01', 'refines'],
  ['2020-02-01~', '2020-02-03~', 'refines'],
  ['2020-02-01~', '2020-02-04~', 'contradicts'],
  ['1910/1945', '1911/1945', 'contradicts'],
  ['at least 12', '12', 'refines'],
  ['up to 12', '12', 'refines'],
  ['0 people', '0 people', 'agrees'],
  ['more than 0 people', '0 people', 'contradicts'],
  ['14 people an hour', '60 km/h', 'undecided'],
  ['14', 'true', 'incomparable'],
  // A computer's 4.1 times a million is less than 4,100,000, and its 1.1 times 3,600 more than 3,960.
  ['4.1 million people', '4,100,000 people', 'agrees'],
  ['up to 4.1 million people', 'up to 4,100,000 people', 'agrees'],
  ['more than 4.1 million people', '4,100,000 people', 'contradicts'],
  ['less than 4,100,000 people', '4.1 million people', 'contradicts'],
  ['1.1 hours', '66 minutes', 'agrees'],
  ['12 or more people', '14 people', 'refines'],
  ['12 or fewer people', '11 people', 'refines'],
  ['12 or fewer people', '14 people', 'contradicts'],
  ['US$5', '$5', 'agrees'],
  ['USD5', '$5', 'agrees'],
  ['HK$5', '$5', 'incomparable'],
  ['5 €', '€5', 'agrees'],
  ['5€', '€6', 'contradicts'],
  ['£5m', '£5 million', 'agrees'],
  ['5m people', '5 million people', 'agrees'],
  ['5 to 200m', '5 to 200 metres', 'agrees'],
  ['25m2', '25 square metres', 'agrees'],
  // A figure that was converted was rounded to the digits that it shows, and no further.
  ['1.5 million miles', '2.4 million km', 'agrees'],
  ['1.5 million miles', '2.32 million km', 'contradicts'],
  ['5.5 miles', '9.5 km', 'contradicts'],
  ['200m', '656 feet', 'agrees'],
  ['200m', '600 feet', 'contradicts'],
  ['2.3 days', '55.2 hours', 'agrees'],
  // What is longer than a time is not that time, whatever the calendar makes of its months.
  ['more than two hours', '120 minutes', 'contradicts'],
  ['less than two hours', '2 hours', 'contradicts'],
  ['at least two hours', '2 hours', 'refines'],
  ['more than two hours', 'at least two hours', 'refines'],
  ['more than 8 months', '8 months', 'contradicts'],
  ['less than a year', '12 months', 'contradicts'],
  ['over a year', 'up to 12 months', 'contradicts'],
  ['more than 8 months', '243 days', 'refines'],
  ['less than a year', '365 days', 'refines'],
  ['more than 8 months', '242 days', 'contradicts'],
  ['a year and a half', '18 months', 'agrees'],
  ['an hour and a half', '90 minutes', 'agrees'],
  ['two hours and a half', '150 minutes', 'agrees'],
  ['about a year and a half', '18 months', 'refines'],
  ['three quarters of an hour', '45 minutes', 'agrees'],
  ['minus 5 °C', '-5 °C', 'agrees'],
  ['+5 °C', '5 °C', 'agrees'],
  // 1,200 is rounded to hundreds at most.
  ['1,200 km', '716 miles', 'agrees'],
  ['1,200 km', '712 miles', 'contradicts'],
  ['5m or more people', '6,000,000 people', 'refines'],
  ['200m or more', '300 metres', 'refines'],
  ['minus 5 degrees Celsius', '5 °C', 'contradicts'],
  ['12-plus people', '15 people', 'refines'],
  ['12-odd people', '13 people', 'refines'],
];

/** Words of a bound before a number, and behind the unit. */
const bounds: readonly (readonly [before: string, ...behind: string[]])[] = [
  [
    'at least',
    ...['or more', 'or over', 'or above', 'or longer', 'or older', 'or higher', 'and more', 'and up', 'and upwards'],
    ...['and over', 'and above', 'at least', 'at the least', 'at a minimum', 'minimum'],
  ],
  [
    'at most',
    ...['or less', 'or fewer', 'or under', 'or below', 'or shorter', 'or younger', 'or lower', 'and under'],
    ...['and below', 'at most', 'at the most', 'at a maximum', 'maximum'],
  ],
];
const counted = [
  ...['people', 'hours', '% of the vote', 'percent', 'won', 'years of age', 'sq km', 'km/h', 'miles per hour', 'weeks'],
  ...['hour 30 minutes', 'ft 11 in', 'US dollars a year', 'other South Korean firms', 'm'],
];

describe('a bound', () => {
  const alike = (behind: string, before: string) => {
    const said = (text: string) => ({ ...read(text), shown: '', writtenUnit: '' });
    expect(said(behind), behind).toEqual(said(before));
  };
  const written = bounds.flatMap(([before, ...behind]) => behind.map((words) => [before, words] as const));

  test.each(written)('is read alike before and behind: %s, %s', (before, behind) => {
    for (const number of ['2', 'two', '1,900', '2.5 million', '2 to 3', '$5', '€5.5 million']) {
      for (const unit of counted) alike(`${number} ${unit} ${behind}`, `${before} ${number} ${unit}`);
      alike(`${number} ${behind}`, `${before} ${number}`);
    }
  });

  test.each([
    ['a week or more', 'at least a week'],
    ['at most a week', 'at most 1 week'],
    ['200m or more', 'at least 200m'],
    ['5 to 200m at most', 'at most 5 to 200m'],
    ['half an hour at least', 'at least half an hour'],
    ['two weeks, at most', 'at most two weeks'],
    ['two weeks (or more)', 'at least two weeks'],
    ['100 U.S. dollars or more', 'at least 100 U.S. dollars'],
    ['5%+', 'at least 5%'],
    ['2 hours+', 'at least 2 hours'],
    ['2-hour or more', 'at least 2-hour'],
    ['300 people or more killed', 'at least 300 people killed'],
    ['several hours or more', 'several hours'],
    ['about 2 hours or more', 'at least 2 hours'],
  ])('of %s is that of %s', (one, other) => {
    alike(one, other);
  });

  test('after bound is read in no time', () => {
    expect(readAmount('1m or more '.repeat(100))).toMatchObject({ min: 1_000_000, max: 1_000_000 });
  });

  test('in pounds is one of money where another value is', () => {
    const values = readAlike(['5 million pounds or more', '£4 million'], undefined, findEntity);
    expect(values.get('5 million pounds or more')).toMatchObject({ unit: 'GBP', min: 5_000_000 });
  });

  test('behind a length of time bounds the days that it may take', () => {
    expect(findFittingDays('8 months or more')).toEqual(findFittingDays('at least 8 months'));
    expect(findFittingDays('two weeks at most')).toEqual(findFittingDays('at most two weeks'));
  });
});

describe('two values', () => {
  test.each(relations.map(([a, b, relation, type]) => ({ a, b, relation, type })))(
    '$a and $b: $relation',
    ({ a, b, relation, type }) => {
      expect(compareValues(read(a, type), read(b, type), isPartOf)).toBe(relation);
      expect(compareValues(read(b, type), read(a, type), isPartOf)).toBe(relation);
    },
  );

  test('of different types are of different kinds', () => {
    const scale = ['keep', 'ease', 'withdraw'];
    const each = [
      ...['2018', '1910/1945', '3 days', '14 people', 'true'].map((text) => read(text)),
      read('Seoul', 'entity'),
      read('ease', 'ordinal', scale),
    ];
    expect(new Set(each.map(({ type }) => type)).size).toBe(each.length);
    for (const a of each) {
      for (const b of each) {
        const relation = a === b ? 'agrees' : 'incomparable';
        expect(compareValues(a, b, isPartOf), `${a.shown} and ${b.shown}`).toBe(relation);
      }
    }
  });

  test('on a scale contradict when they are more than a step apart', () => {
    const scale = ['keep', 'ease', 'withdraw'];
    const relation = (a: string, b: string) =>
      compareValues(read(a, 'ordinal', scale), read(b, 'ordinal', scale), isPartOf);
    expect([relation('keep', 'keep'), relation('ease', 'withdraw'), relation('keep', 'withdraw')]).toEqual([
      'agrees',
      'refines',
      'contradicts',
    ]);
    expect(readValue('leave', { type: 'ordinal', scale }, findEntity)).toBeUndefined();
  });

  test.each([
    ['1,200', '1200', 'agrees'],
    ['1,200 people', '1300', 'undecided'],
    ['1 person', 'one person', 'agrees'],
    ['350 people', 'hundreds of people', 'refines'],
    ['200 people', 'hundreds of people', 'refines'],
    ['at least 200 people', 'hundreds of people', 'agrees'],
    ['third', '3rd', 'agrees'],
    ['third place', '4th place', 'contradicts'],
    ['£5 million', '5 million pounds', 'agrees'],
    ['5 pounds', '2.3 kg', 'agrees'],
    ['one stance', 'several stances', 'undecided'],
    ['2018', '2019', 'contradicts'],
  ])('of one fact are read alike, %s and %s: %s', (a, b, relation) => {
    const values = readAlike([a, b], undefined, findEntity);
    const [one, other] = [values.get(a), values.get(b)];
    expect(one && other && compareValues(one, other, isPartOf)).toBe(relation);
  });

  test('that refine each other entail one way', () => {
    expect(entails(read('2018-10-30'), read('2018'), isPartOf)).toBe(true);
    expect(entails(read('2018'), read('2018-10-30'), isPartOf)).toBe(false);
    expect(entails(read('Seoul', 'entity'), read('South Korea', 'entity'), isPartOf)).toBe(true);
    expect(entails(read('South Korea', 'entity'), read('Seoul', 'entity'), isPartOf)).toBe(false);
    expect(entails(read('14'), read('at least 12'), isPartOf)).toBe(true);
    expect(entails(read('at least 12'), read('14'), isPartOf)).toBe(false);
    expect(entails(read('2018'), read('2018'), isPartOf)).toBe(true);
    expect(entails(read('2018'), read('2019'), isPartOf)).toBe(false);
    expect(entails(read('1910-08/1945'), read('1910/1945'), isPartOf)).toBe(true);
    expect(entails(read('1910/1945'), read('1910/1945-08'), isPartOf)).toBe(false);
    const scale = ['keep', 'ease', 'withdraw'];
    expect(entails(read('ease', 'ordinal', scale), read('withdraw', 'ordinal', scale), isPartOf)).toBe(false);
  });

  test.each([
    // Whoever says "more than 12" says "at least 12", too; who says "at least 12" may mean 12.
    ['more than 12', 'at least 12', true, false],
    ['less than 12', 'up to 12', true, false],
    ['more than 13', 'more than 12', true, false],
    ['less than 11', 'less than 12', true, false],
    ['14', 'more than 12', true, false],
    ['more than two hours', 'at least 120 minutes', true, false],
    ['13 months', 'more than a year', true, false],
    ['a year', 'more than 12 months', false, false],
    ['11', 'less than 12', true, false],
    ['12', 'at least 12', true, false],
    ['more than 0 people', 'at least 0 people', true, false],
    // Each says something that the other does not.
    ['about 1,900', 'at least 1,800', false, false],
    ['about 1,900', 'up to 2,000', false, false],
    ['2020-02-01~', '2020-02-03~', false, false],
    ['4.1 million people', 'at least 4,100,000 people', true, false],
    ['4.1 million people', 'up to 4,100,000 people', true, false],
    ['4,100,000 people', 'at least 4.1 million people', true, false],
    ['at least 4,100,000 people', 'more than 4.1 million people', false, true],
  ])('%s and %s entail each other: %s, and the other way round %s', (a, b, forth, back) => {
    expect(entails(read(a), read(b), isPartOf)).toBe(forth);
    expect(entails(read(b), read(a), isPartOf)).toBe(back);
  });

  test('whatever they are, stand to each other as the other way round, and each agrees with itself', () => {
    const text = fc.oneof(
      fc.integer({ min: 1, max: 99_999 }).map(String),
      fc
        .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
        .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length))),
      fc
        .tuple(
          fc.constantFrom('', 'about ', 'at least ', 'less than '),
          fc.nat(5_000),
          fc.constantFrom(' km', ' miles', ' people', '%', ' hours', ' months'),
        )
        .map((parts) => parts.join('')),
      fc.constantFrom('true', 'false', 'Seoul', 'South Korea', 'some words'),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const relation = compareValues(read(a), read(b), isPartOf);
        expect(compareValues(read(b), read(a), isPartOf)).toBe(relation);
        expect(compareValues(read(a), read(a), isPartOf)).toBe('agrees');
        if (entails(read(a), read(b), isPartOf)) expect(['agrees', 'refines']).toContain(relation);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the calendar', () => {
  const day = (text: string) => findDays(text)?.min ?? Number.NaN;

  test('widens what is approximate by one unit of its precision', () => {
    expect(findDays('2020-02~')).toEqual({ min: day('2020-01-01'), max: day('2020-03-31') });
    expect(findDays('2020~')).toEqual({ min: day('2019-01-01'), max: day('2021-12-31') });
    expect(findDays('2020-02-01~')).toEqual({ min: day('2020-01-31'), max: day('2020-02-02') });
    expect(findDays('2020-02?')).toEqual(findDays('2020-02'));
  });

  test('takes some month or day of a year before 0 for any of them', () => {
    expect(findDays('-0044-0X')).toEqual(findDays('-0044'));
    expect(findDays('-0044-03-XX')).toEqual(findDays('-0044-03'));
    expect(findDays('-0044-03-15')?.min).toBe(findDays('-0044-03-15')?.max);
  });

  test.each(['', 'soon', '2020-13', '2020-02-30', '2020-10-29T09:12'])('%j is no date', (text) => {
    expect(findDays(text)).toBeUndefined();
  });

  test('reads plain dates as the grammar of EDTF does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2999 }),
        fc.nat(14),
        fc.nat(33),
        fc.constantFrom(1, 2, 3),
        (year, month, dayOfMonth, precision) => {
          const two = (number: number) => String(number).padStart(2, '0');
          const text = [String(year), two(month), two(dayOfMonth)].slice(0, precision).join('-');
          let expected: ReturnType<typeof findDays>;
          try {
            const { min, max } = parseEdtf(text);
            expected = { min: Math.floor(Number(min) / 86_400_000), max: Math.floor(Number(max) / 86_400_000) };
          } catch {
            expected = undefined;
          }
          // A season (2020-21) is one of EDTF's own.
          // The grammar runs on from the 28th of February in any year.
          if (month <= 12 && !text.endsWith('-02-29')) expect(findDays(text)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('counts months as people do', () => {
    expect(addMonths(day('2020-01-31'), 1)).toBe(day('2020-02-29'));
    expect(addMonths(day('2020-02-06'), 8)).toBe(day('2020-10-06'));
    expect(findMonthDays(12)).toEqual({ min: 365, max: 366 });
  });
});
