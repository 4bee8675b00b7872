import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admits } from '../src/values/admits.ts';
import { findDays } from '../src/values/calendar.ts';
import { findAmounts } from '../src/values/find-amounts.ts';
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
  ['The move to leave the mill in April angered its workers', '2020-04', '2019-04'],
  ['The move to leave the mill in April angered its workers', '2021-04', '2022-04'],
  ['The move to leave the mill in April will anger its workers', '2021-04', '2020-04'],
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

/** Sentences as newspapers write them, also of 2020-10-29: the verb nearest to the date tells which one it is. */
const told: readonly (readonly [words: string, right: string, wrong: string])[] = [
  ['Kim said Wednesday he will visit Tokyo', '2020-10-28', '2020-11-04'],
  ['He told reporters Monday that more will follow', '2020-10-26', '2020-11-02'],
  ['Parliament approved on Tuesday a law that will ban them', '2020-10-27', '2020-11-03'],
  ['Police said a man who was killed Monday will be buried', '2020-10-26', '2020-11-02'],
  ['The team failed to appear Tuesday', '2020-10-27', '2020-11-03'],
  ['Workers agreed to return to work Monday', '2020-11-02', '2020-10-26'],
  ['On Friday, the panel will take up the bill', '2020-10-30', '2020-10-23'],
  ['The trial opens on Monday', '2020-11-02', '2020-10-26'],
  ['The ban will be lifted Nov. 8', '2020-11-08', '2019-11-08'],
  ['The Nov. 3 election will decide', '2020-11-03', '2019-11-03'],
  ['It will be the first visit since May', '2020-05', '2021-05'],
  ['Elections due in April may be put off', '2021-04', '2020-04'],
  ['The council did not act until Wednesday', '2020-10-28', '2020-11-04'],
  ['The deadline was extended until Friday', '2020-10-30', '2020-10-23'],
  ['By Tuesday, 20 people had died', '2020-10-27', '2020-11-03'],
  ['The third quarter was weak', '2020-08', '2020-11'],
  ['profit is expected to fall in the first quarter', '2021-02', '2020-02'],
  ['the fourth quarter of last year', '2019-11', '2020-11'],
  ['in the first half of 2019', '2019-03', '2019-09'],
  ['it was signed earlier this month', '2020-10-05', '2020-09-05'],
  ['leaders may meet later this year', '2020-12', '2020-03'],
  ['at the end of last year', '2019-12', '2019-05'],
  ['the work will be done by year-end', '2020-12', '2019-12'],
  ['the rule ends at the end of next month', '2020-11-28', '2020-10-28'],
  ['the fair ran from Sept. 28 to Oct. 3', '2020-10-01', '2020-10-05'],
  ['between March and May 2019', '2019-04', '2020-04'],
  ['in March and April 2019', '2019-03', '2020-03'],
  ['in the January-March period', '2020-02', '2020-05'],
  ['on the last Sunday in May', '2020-05-31', '2020-05-24'],
  ['he phoned home on Christmas Eve', '2019-12-24', '2019-12-23'],
  ['shops will be full on Easter Monday', '2021-04-05', '2021-04-12'],
  ['the strike starts a week from Monday', '2020-11-09', '2020-11-02'],
  ['talks will resume in two weeks', '2020-11-12', '2020-12-01'],
  ['it opened the day before yesterday', '2020-10-27', '2020-10-28'],
  ['she resigned two and a half years ago', '2018-04', '2019-06'],
  ['eight months earlier', '2020-02', '2020-06'],
  ['on the third anniversary of the accord', '2017-10', '2018-10'],
  ['he died on 10/25/2020', '2020-10-25', '2020-10-26'],
  ["the summer of '96", '1996-07', '1996-12'],
  ['The two met this spring', '2020-04', '2021-04'],
  ['The two will meet this spring', '2021-04', '2020-01'],
  ['The shop closed this summer', '2020-07', '2021-07'],
  ['It will snow this winter', '2020-12', '2020-02'],
  ['on Oct. 28 and 29', '2020-10-29', '2020-10-27'],
  ['on Oct. 27, 28 and 29', '2020-10-28', '2020-10-26'],
  ['on Oct. 27, 28 and 29', '2020-10-29', '2020-10-30'],
  ['on May 28 and 29, 2019', '2019-05-28', '2020-05-28'],
  ['on 28 and 29 October', '2020-10-28', '2020-10-27'],
  ['on 28 or 29 October 2019', '2019-10-28', '2020-10-28'],
  ['from 28 October to 2 November', '2020-11-01', '2020-11-03'],
  ['on Oct. 3 and 28', '2020-10-28', '2020-10-15'],
  ['from Oct. 26 to 28', '2020-10-27', '2020-10-25'],
  ['from 26 to 28 October 2019', '2019-10-26', '2019-10-25'],
  ['on Oct. 12 to 30 people', '2020-10-12', '2020-10-20'],
  ['it fell more than 20 years ago', '1998', '2005'],
  ['it fell over a year ago', '2018', '2020-05'],
  ['it fell less than a year ago', '2020-03', '2019-03'],
  ['it fell almost 20 years ago', '2001', '1995'],
  ['it fell about 20 years ago', '2001', '1995'],
  ['it fell more than three weeks ago', '2020-09-20', '2020-10-20'],
  ['in the 1500s', '1550', '1600'],
  ['in the 2000s', '2005', '2015'],
  ['the 2019/20 season', '2020-03', '2021-03'],
  ['profit of the three months to September', '2020-08', '2020-06'],
  ['sales of the six months ended June 30', '2020-02', '2019-11'],
  ['the quarter ended Sept. 30', '2020-07', '2020-06'],
  ['sales of the year to March 2020', '2019-06', '2019-03'],
  ['in March, April and May', '2020-05', '2020-06'],
  ['in April or May', '2020-05', '2020-06'],
  ['sales of fiscal 2019', '2020-02', '2021-02'],
  ['he met her ahead of the Oct. 3 vote', '2020-10-03', '2020-10-20'],
  ['he was due in court Monday', '2020-10-26', '2020-10-19'],
  ['he had been due to fly out on Tuesday', '2020-10-27', '2020-10-20'],
  ['the meeting, originally scheduled for June 5, was put off', '2020-06-05', '2020-06-07'],
  ['the meeting, originally planned for May, was put off', '2020-05', '2020-07'],
  ['it was founded around 1900', '1901', '1905'],
  ['he died about March 5', '2020-03-06', '2020-03-09'],
  ['he met her ahead of the Nov. 3 vote', '2020-11-03', '2020-11-20'],
  ['shortly after the talks he left on Oct. 3', '2020-10-03', '2020-10-09'],
  ['in the fiscal year 2019', '2018-10', '2017-10'],
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
  ['First meeting in eight months', '266 days', '300 days'],
  ['more than eight months', '9 months', '7 months'],
  ['from 3 to 5 million', '4 million', '4'],
  ['two to three weeks', '18 days', '5 weeks'],
  ['tens of thousands of people', '40,000', '400'],
  ['dozens of ships', '60', '5'],
  ['two-thirds of the voters', '67%', '50%'],
  ['one in five firms', '20%', '50%'],
  ['the third round of talks', '3', '5'],
  ['the twenty-first round', '21', '20'],
  ['half an hour', '30 minutes', '60 minutes'],
  ['a weeklong trip', '7 days', '3 weeks'],
  ['the talks lasted 2 hours or more', '3 hours', '1 hour'],
  ['2 hours of hard work or more to go', 'at least 2 hours', '1 hour'],
  ['300 people or fewer came', '200 people', '400 people'],
  ['some 300 people, at least, were hurt', '350', '200'],
  ['5 percent at least of the vote', '7%', '3%'],
  ['30% of all voters or more', '40%', '20%'],
  ['will take two weeks at most', '10 days', '3 weeks'],
  ['a ride costs 100 won or less.', '80 won', '120 won'],
  ['for children of 3 years and up', '5 years', '2 years'],
  ['adults 65 and over', '70', '60'],
  ['about 5 miles an hour or more', '10 km/h', '2 mph'],
  // A bound is that of the nearest number.
  ['40 people aged sixty-five or older', '40 people', '50 people'],
  ['40 people aged 65 or older', '40 people', '30 people'],
  ['12 people, at most 3 of them men', '12 people', '14 people'],
  ['5 km and over the bridge', '5 km', '7 km'],
  ['5 people and more than 3 dogs', '5', '2'],
  ['it fell to minus 5 degrees Celsius', '-5 °C', '5 °C'],
  ['1.2m people', '1,200,000 people', '1,300,000 people'],
  ['the 200m race', '200 metres', '300 metres'],
  ['not more than 12 ships', 'at most 12', '13'],
  ['no less than 12 ships', '12', '11'],
  ['more than two hours', '3 hours', '2 hours'],
  ['eight months', '8.5 months', '9 months'],
  ['12-plus ships', '15', '11'],
  ['it takes 2 hours or more, and more than once', '3 hours', '1 hour'],
  ['None of the 12 sailors died', '0', '3'],
  ['Nobody was hurt among 12 people', '0 people', '3 people'],
  // "In", "a", "as", and "are" behind a number are no units, and points measure no length.
  ['police held 40 in Seoul', '40', '41'],
  ['two in hospital after a crash', '2 people', '3 people'],
  ['it paid 100m in cash', '100 million', '200 million'],
  ['the 12 are held', '12', '13'],
  ['about 40 a day die', '40', '50'],
  ['it rained 2 in. in an hour', '2 inches', '3 inches'],
  ['he scored 20 points', '20', '21'],
  ['the index fell 200 points to 20,000', '200 points', '300 points'],
  // One thing for each of another, or that thing.
  ['it makes 40 a day', '40 a day', '50 a day'],
  ['it makes 40 cars a day', '40 cars a day', '50 cars a day'],
  ['he earns $40,000 a year', '$40,000', '$50,000'],
  ['prices rose 3% a year', '3%', '4%'],
  ['prices rose 3% a year', '3% a year', '4% a year'],
  ['more than half of voters', '55%', '40%'],
  ['nearly half of voters', '48%', '55%'],
  ['less than a quarter of voters', '20%', '30%'],
  ['more than two-thirds of voters', '70%', '60%'],
  ['about one in five firms', '21%', '30%'],
  ['at least half of the men', '60%', '40%'],
  ['the rate is 2 pct', '2%', '3%'],
  ['it took 2 hours and 30 minutes', '150 minutes', '170 minutes'],
  ['it took 1 hour 40 minutes to land', '100 minutes', '2 hours'],
  ['it took 2 hours, 1 minute and 39 seconds', '7,299 seconds', '7,300 seconds'],
  ['it took two days and six hours', '54 hours', '60 hours'],
  ['a 5-foot-10 guard', '5 ft 10 in', '6 ft'],
  // What falls is less than nothing.
  ['shares fell 3.5 percent', '-3.5%', '-4.5%'],
  ['GDP shrank by 4.8%', '-4.8%', '-5.8%'],
  ['sales were down 4.8% on the year', '-4.8%', '-5.8%'],
  ['GDP grew 4.8%', '4.8%', '-4.8%'],
  ['it sold for 1.2 million pounds', '£1.2m', '£1.3m'],
  ['it sold for 1.2 million US dollars', '$1.2 million', '$1.3 million'],
  ['it sold for 1.2 million U.S. dollars', '$1.2 million', '$1.3 million'],
  ['it sold for 1.2 million Australian dollars', 'A$1.2 million', '$1.2 million'],
  ['it ordered 60 planes over five years', '5 years', '4 years'],
];

describe('words in a text of 2020-10-29', () => {
  test.each([...dates, ...told, ...amounts])('%s: %s, and not %s', (words, right, wrong) => {
    expect([can(words, right), can(words, wrong)]).toEqual([true, false]);
  });

  test.each([
    ['2 hours or more', 'at least 2 hours'],
    ['two weeks at most', 'at most two weeks'],
    ['300 other people or fewer', 'at most 300 other people'],
    ['5% or more', 'at least 5%'],
    ['$5 million or more an acre', 'at least $5 million an acre', '$5 million or more'],
    ['60 km per hour or more', 'at least 60 km per hour'],
    ['18 years of age or older', 'at least 18 years of age'],
    ['65 and over', 'at least 65'],
    ['2 to 3 km at least', 'at least 2 to 3 km'],
  ])('have a bound behind as before: %s, %s', (behind, before, text = behind) => {
    const bounds = (words: string) => {
      const found = findAmounts(`Kim said: ${words}.`);
      return found.map(({ quantity, duration }) =>
        [quantity, duration].map((value) => value && { ...value, shown: '' }),
      );
    };
    expect(bounds(behind)).toEqual(bounds(before));
    expect(findAmounts(`Kim said: ${behind}.`).map((found) => found.text)).toEqual([text]);
  });

  test('count the same, whatever stands behind them and however far', () => {
    for (const words of ['14 people', '5%', '2 hours', '2 hours or more', '5 percent at least', '12 or more people']) {
      const [alone] = findAmounts(words);
      for (let length = 0; length <= 60; length++) {
        const [found] = findAmounts(`${words}, ${'x'.repeat(length)} y`);
        expect(found).toEqual(alone);
      }
    }
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
    ['at 09:12', '14'],
    ['at 9 a.m.', '14'],
    ['Published : Oct. 29, 2020 - 09:12', '2020-02'],
    ['© 2018 Harbour News', '2020-02'],
    ['May I ask', '2020-02'],
    ['Theresa May said', '2020-02'],
    ['an August company', '2020-02'],
    ['a fall in prices', '2020-02'],
    ['the Sunday Times', '2020-02'],
    ['Black Monday', '1987-10-19'],
    ['1900 people', '2020-02'],
    ['Resolution 1441', '2020-02'],
    ['met again the following day', '2020-02-07'],
    ['had left two days earlier', '2020-02-07'],
    ['met on the eve of the Oct. 3 vote', '2020-10-02'],
    ['met hours before the Oct. 3 vote', '2020-10-02'],
    ['met shortly after the Oct. 3 vote', '2020-10-05'],
    ['met days ahead of the Oct. 3 vote', '2020-09-30'],
    ['in the fiscal first quarter', '2019-07'],
    ['up to 5 hours or more', '3 hours'],
  ])('that hold no date or amount of the kind refuse nothing: %s', (words, value) => {
    expect(can(words, value)).toBe(true);
  });

  test('can mean few dates each', () => {
    const readings = [...dates, ...told].flatMap(([words]) =>
      findDates(words, today).map((date) => date.readings.length),
    );
    expect(readings.reduce((sum, each) => sum + each, 0) / readings.length).toBeLessThan(1.3);
  });
});

describe('a date and the day of its text', () => {
  const names = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
  const months = 'January February March April May June July August September October November December'.split(' ');
  const days = fc.integer({ min: findDays('1950-01-01')?.min ?? 0, max: findDays('2090-12-31')?.max ?? 0 });
  const readings = (words: string, day: number) =>
    findDates(words, { min: day, max: day }).flatMap((date) => date.readings);

  test('are less than a week apart where it is a weekday, and in the order that the tense has it', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...names), (day, name) => {
        const weekday = names.indexOf(name);
        for (const [words, sign] of [
          [`they met on ${name}`, -1],
          [`they will meet on ${name}`, 1],
        ] as const) {
          const found = readings(words, day);
          expect(found).toHaveLength(1);
          const min = found[0]?.min ?? Number.NaN;
          expect(new Date(min * 86_400_000).getUTCDay()).toBe(weekday);
          expect(sign * (min - day)).toBeGreaterThanOrEqual(0);
          expect(Math.abs(min - day)).toBeLessThan(7);
        }
      }),
    );
  });

  test('are less than a year apart where it is a month, and the month is the named one', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...months), (day, name) => {
        for (const words of [`they met in ${name}`, `they will meet in ${name}`]) {
          const found = readings(words, day);
          expect(found).toHaveLength(1);
          const { min = Number.NaN, max = Number.NaN } = found[0] ?? {};
          expect(months[new Date(min * 86_400_000).getUTCMonth()]).toBe(name);
          expect(words.includes('will') ? max >= day : min <= day).toBe(true);
          expect(Math.min(Math.abs(min - day), Math.abs(max - day))).toBeLessThan(366);
        }
      }),
    );
  });

  test('do not matter where the date is written in full, whatever its form', () => {
    fc.assert(
      fc.property(days, days, (day, date) => {
        const iso = new Date(date * 86_400_000).toISOString().slice(0, 10);
        const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
        const name = months[Number(month) - 1] ?? '';
        for (const words of [
          iso,
          `${name} ${Number(dayOfMonth)}, ${year}`,
          `${Number(dayOfMonth)} ${name} ${year}`,
          `${name.toUpperCase().slice(0, 3)}${name === 'May' ? '' : '.'} ${dayOfMonth}, ${year}`,
          `${year}/${month}/${dayOfMonth}`,
        ])
          expect(readings(words, day)).toEqual([{ min: date, max: date }]);
      }),
    );
  });
});

describe('words in a text without a date', () => {
  test.each([
    ['since February', '2020-02', true],
    ['since February', '1999-02-03', true],
    ['since February', '2020', true],
    ['since February', '2020-03', false],
    ['on Feb. 6', '1999-02-06', true],
    ['on Feb. 6', '1999-02-07', false],
    ['on Feb. 6 and 7', '1999-02-07', true],
    ['on Feb. 6 and 7', '1999-02-08', false],
    ['the following day', '1999-02-07', true],
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
