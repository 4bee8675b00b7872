import { describe, expect, test } from 'vitest';
import { admits } from '../src/values/admits.ts';
import { findDays } from '../src/values/calendar.ts';
import { findDates } from '../src/values/find-dates.ts';
import { readValue } from '../src/values/read-value.ts';

/** The day of the text: a Thursday. */
const today = findDays('2020-10-29');
const can = (words: string, value: string, published = today) => admit(words, value, published);
const admit = (words: string, value: string, published: ReturnType<typeof findDays>) => {
  const read = readValue(value, undefined, () => undefined);
  if (!read) throw new Error(`${value} is no value`);
  return admits(read, words, published).admitted;
};

/** Words in a text of 2020-10-29; a value they can mean, and one they cannot. */
const dates: readonly (readonly [words: string, right: string, wrong: string])[] = [
  ['the first in-person meeting since February', '2020-02', '2020-03'],
  ['met in February', '2020-02', '2021-02'],
  ['talks took place virtually in June', '2020-06', '2020-07'],
  ['in November of last year', '2019-11', '2020-11'],
  ['put on hold in November', '2019-11', '2020-11'],
  ['will be held in November', '2020-11', '2019-11'],
  ['in early March', '2020-03-05', '2020-03-28'],
  ['took office last month', '2020-09', '2020-10'],
  ['implemented this month', '2020-10', '2020-09'],
  ['next month', '2020-11', '2020-10'],
  ['imposed last year', '2019', '2020'],
  ['to be held this year', '2020', '2021'],
  ['held talks Thursday', '2020-10-29', '2020-10-22'],
  ['in a speech on Monday', '2020-10-26', '2020-11-02'],
  ['is expected to leave Seoul on Friday', '2020-10-30', '2020-10-23'],
  ['last Friday', '2020-10-23', '2020-10-30'],
  ['met today', '2020-10-29', '2020-10-28'],
  ['arrived yesterday', '2020-10-28', '2020-10-29'],
  ['will leave tomorrow', '2020-10-30', '2020-10-29'],
  ['Friday will mark two years since', '2018-10-30', '2018-10-29'],
  ['on Oct. 29, 2020', '2020-10-29', '2020-10-28'],
  ['on 6 February 2020', '2020-02-06', '2020-02-07'],
  ['on February 6', '2020-02-06', '2020-02-05'],
  ['on Oct. 30', '2019-10-30', '2018-10-30'],
  ['ends on Jan. 31, officials will announce', '2021-01-31', '2020-01-31'],
  ['in a 1965 accord', '1965', '1956'],
  ['rulings in 2018', '2018-10-30', '2017'],
  ['in the 1960s', '1965', '1970'],
  ['in the mid-1990s', '1995', '1991'],
  ['in late 2019', '2019-12', '2019-02'],
  ['the 19th century', '1850', '1905'],
  ['two years ago', '2018', '2016'],
  ['eight months ago', '2020-02', '2020-06'],
  ['three days ago', '2020-10-26', '2020-10-25'],
  ['over the past two years', '2019-05', '2017'],
  ['in the third quarter', '2020-08', '2020-11'],
  ['in summer 2019', '2019-07', '2019-12'],
  ['2020-10-29', '2020-10-29', '2020-10-30'],
  ['from 1910 to 1945', '1910/1945', '1910/1948'],
  ['the 1910-45 colonial rule', '1910/1945', '1910/1943'],
  ['the 1910-45 period', '1930', '1950'],
];

const amounts: readonly (readonly [words: string, right: string, wrong: string])[] = [
  ['fourteen people were hurt', '14 people', '40 people'],
  ['About 1,900 passengers', '1,850', '1,500'],
  ['1,900 passengers', '1,900', '1,090'],
  ['half a million visitors', '500,000', '5 million'],
  ['a dozen arrests', '12', '10'],
  ['$1.5 million in damages', '$1.5 million', '$15 million'],
  ['fell 5%', '5%', '15%'],
  ['a change of -5%', '-5%', '5%'],
  ['5 to 10 percent', '7%', '12%'],
  ['more than 300 firms', '350', '250'],
  ['During the two-hour meeting', '2 hours', '3 hours'],
  ['First meeting in eight months', '8 months', '6 months'],
  ['some 40 kilometres away', '25 miles', '40 miles'],
  ['twenty-five ships', '25', '20'],
];

describe('words in a text of 2020-10-29', () => {
  test.each([...dates, ...amounts])('%s: %s, and not %s', (words, right, wrong) => {
    expect([can(words, right), can(words, wrong)]).toEqual([true, false]);
  });

  test.each([
    ['sat down in Seoul', '2020-02'],
    ['the sides may meet', '2020-02'],
    ['they will march on', '2020-02'],
    ['the second such meeting', '2020-02'],
    ['the two sides agreed', '2020-02'],
    ['one of the firms', '14'],
    ['the first of its kind', '14'],
    ['no one was hurt', '14'],
    ['nothing is said here', '3 hours'],
    ['in 2018', '14'],
    ['on Oct. 29', '14'],
  ])('that hold no date or amount of the kind refuse nothing: %s', (words, value) => {
    expect(can(words, value)).toBe(true);
  });

  test('can mean few dates each', () => {
    const readings = dates.flatMap(([words]) => findDates(words, today).map((date) => date.readings.length));
    expect(readings.reduce((sum, each) => sum + each, 0) / readings.length).toBeLessThan(1.3);
  });
});

describe('words in a text without a date', () => {
  test.each([
    ['since February', '2020-02', true],
    ['since February', '1999-02-03', true],
    ['since February', '2020', true],
    ['since February', '2020-03', false],
    ['on Friday', '2020-10-30', true],
    ['on Friday', '2020-10-29', false],
    ['on Friday', '2020-10', true],
    ['last year', '1999', true],
    ['today', '2020-10-29', true],
    ['in 2018', '2018', true],
    ['in 2018', '2019', false],
  ])('%s: %s %s', (words, value, admitted) => {
    expect(admit(words, value, undefined)).toBe(admitted);
  });
});
