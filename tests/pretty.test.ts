import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { openProgressLine } from '../src/edges/progress-line.ts';
import type { Progress } from '../src/model/progress.ts';
import { renderPretty } from '../src/reporters/pretty.ts';
import { claimWith, report, source } from './in-memory.ts';

/** The rows of what is printed, the paths of places apart: those are not broken. */
const rowsOf = (printed: string) => printed.split('\n').filter((row) => !/^ *(?:-->|:::) /.test(row));

const quoted = (body: string, quote: string) =>
  report({ 'sources/s.txt': source(body), 'claims/c.yaml': claimWith(JSON.stringify(quote)) });

/** In the second excerpt, the characters of the source over the underline. */
function underlined(printed: string): string {
  const rows = (printed.split(':::')[1] ?? '').split('\n').filter((row) => row.includes('|'));
  let words = '';
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    if (above === undefined || !/\| *-+( nearest passage)?$/.test(row)) continue;
    const [from, to] = [
      stringWidth(row.slice(0, row.indexOf('-'))),
      stringWidth(row.slice(0, row.lastIndexOf('-') + 1)),
    ];
    let column = 0;
    for (const { segment } of new Intl.Segmenter('en').segment(above)) {
      if (column >= from && column < to) words += segment;
      column += stringWidth(segment);
    }
    words += ' ';
  }
  return words.trim();
}

/** Dates that go round in a circle, each a day after the next. */
const circle = (length: number) =>
  report({
    'sources/s.txt': source('The ferry sailed.'),
    'claims/c.yaml': `claims:\n${Array.from(
      { length },
      (_, i) =>
        `  - { id: c${i}, claim: x, fact: f${i}/d, value: { after: f${(i + 1) % length}/d, by: 1 day }, evidence: [{ source: s, quote: The ferry }] }\n`,
    ).join('')}`,
  });

describe('what is printed', () => {
  test('shows the first of hundreds of places and notes, and says how many more there are', () => {
    const printed = renderPretty(circle(500), { color: false, width: 100 });
    expect(printed.split('\n')[0]).toBe(
      'error[timeline-contradiction]: the dates of `f0/d`, `f1/d`, `f10/d`, `f100/d`, and 496 other facts contradict one another',
    );
    expect(printed).toContain('= note: 489 more places in the reports in files');
    expect(printed).toContain('= note: 488 more notes in the reports in files');
    expect(renderPretty(circle(10), { color: false, width: 100 })).not.toContain('in the reports in files');
  });

  const letters = [
    'a',
    'b ',
    'é',
    'e\u0301',
    '日',
    '本 ',
    '한국',
    '👩‍👩‍👧',
    '🇰🇷',
    '✔️',
    ' ',
    'The ',
    'bridge, ',
    'über',
    '\u200d',
    '\t',
  ];
  const texts = fc.string({ unit: fc.constantFrom(...letters), maxLength: 200 });

  test('fits the terminal, wide or narrow, in every script', () => {
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 40, max: 200 }), (before, after, width) => {
        const words = `The bridge was closed ${after.slice(0, 60)} on`;
        const result = quoted(`${before} ${words} Sunday ${after}`, `${words} Monday`);
        for (const row of rowsOf(renderPretty(result, { color: false, width, wrap: true })))
          expect(stringWidth(row), row).toBeLessThanOrEqual(width);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['日本政府は五日、橋を閉鎖したと発表した。', '日本政府は五日、橋を開通したと発表した'],
    ['🇰🇷 👩‍👩‍👧 The café bridge was closed on Sunday, they said.', 'The café bridge was closed on Monday'],
    ['The cafe\u0301 at 한국 bridge was closed on Sunday.', 'The cafe\u0301 at 한국 bridge was closed on Monday'],
  ])('has its marks under the words: %s', (body, quote) => {
    const printed = renderPretty(quoted(body, quote), { color: false, width: 100 });
    expect(body).toContain(underlined(printed));
    expect(underlined(printed).length).toBeGreaterThan(quote.length - 4);
  });

  test('cuts a long line around the marks', () => {
    const filler = 'Nothing of note happened on that day. '.repeat(400);
    const printed = renderPretty(
      quoted(`${filler}The bridge was closed on Sunday. ${filler}`, 'The bridge was closed on Monday'),
      {
        color: false,
        width: 80,
      },
    );
    expect(underlined(printed)).toBe('The bridge was closed on Sunday');
    expect(printed.length).toBeLessThan(2000);
  });

  test('shows the ends of a very long stretch', () => {
    const long = `The bridge ${'was closed and opened and closed again '.repeat(60)}on`;
    const rows = renderPretty(quoted(`${long} Sunday.`, `${long} Monday`), { color: false, width: 80 }).split('\n');
    expect(rows.length).toBeLessThan(80);
    expect(rows.some((row) => /\| …$/.test(row))).toBe(true);
  });

  test('keeps a message on one line where it is not for a terminal', () => {
    const printed = renderPretty(quoted('The bridge was closed.', 'The bridge was open'), { color: false, width: 40 });
    expect(printed).toContain('quote in `c` is not word for word in `s`\n');
  });

  test('is the same with colours as without', () => {
    const result = quoted('The bridge was closed on Sunday.', 'The bridge was closed on Monday');
    for (const wrap of [true, false]) {
      const painted = renderPretty(result, { color: true, width: 50, wrap });
      expect(painted).toContain('\u001b[31m');
      expect(stripVTControlCharacters(painted)).toBe(renderPretty(result, { color: false, width: 50, wrap }));
    }
  });

  test('ends with the counts', () => {
    const last = (result: ReturnType<typeof report>) =>
      renderPretty(result, { color: false, width: 80 }).trimEnd().split('\n').at(-1);
    expect(last(quoted('The bridge was closed.', 'The bridge was open'))).toBe('1 error');
    expect(last(quoted('The bridge was closed.', 'The bridge was closed'))).toBe('no findings');
    expect(last(report({}))).toBe('no findings; nothing was checked');
  });
});

describe('the progress line', () => {
  const show = (isTTY: boolean, steps: readonly (readonly [time: number, step: Progress])[]) => {
    let time = 0;
    const written: string[] = [];
    const line = openProgressLine({ isTTY, columns: 30, write: (text: string) => written.push(text) }, () => time);
    for (const [at, step] of steps) {
      time = at;
      line.tell(step);
    }
    line.clear();
    return written;
  };
  const erase = '\r\u001b[K';

  test('appears after half a second, now and then, and is erased', () => {
    expect(
      show(true, [
        [0, { phase: 'reading' }],
        [499, { phase: 'quotes', done: 1, total: 2000 }],
        [600, { phase: 'quotes', done: 1000, total: 2000 }],
        [650, { phase: 'quotes', done: 1100, total: 2000 }],
        [700, { phase: 'quotes', done: 1200, total: 2000 }],
        [710, { phase: 'a phase of which the name is too long' }],
      ]),
    ).toEqual([
      `${erase}quotes: 1,000 of 2,000 …`,
      `${erase}quotes: 1,200 of 2,000 …`,
      `${erase}a phase of which the name is `,
      erase,
    ]);
  });

  test('is not there in a short run, nor where there is no terminal', () => {
    expect(show(true, [[100, { phase: 'reading' }]])).toEqual([]);
    expect(show(false, [[5000, { phase: 'reading' }]])).toEqual([]);
  });

  test('is told of every phase of a run', () => {
    const told: Progress[] = [];
    report(
      { 'sources/s.txt': source('x y'), 'claims/c.yaml': claimWith('x y') },
      { onProgress: (progress) => told.push(progress) },
    );
    expect([...new Set(told.map(({ phase }) => phase))]).toEqual([
      'reading claims files',
      'finding the quotes of sources',
      'comparing readings',
      'applying rules',
      'putting the report together',
    ]);
  });
});
