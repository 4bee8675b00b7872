import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldText, unfold } from '../src/text/fold.ts';

/** Text in several scripts, thick with the characters that the folding table is about. */
const special =
  '\u00A0\u2009\u202F\u3000\u2028\t\r\n "\'“”„‟«»‘’‚‹›「」『』-‐‑–—―−\u00AD\u200B\u200D\u2060\uFEFF\u202E.,:;…[](){}0123456789%‰+±$€£₩¥½²';
const scripts = 'aZéñßİıﬁÅg\u0301\u0327e\u0308\u1100\u1161\u11A8가각강제징용日本東京กขไทยعربيहिन्दीΑ\u0345Ωё';
const textArbitrary = fc.oneof(
  fc.string({ unit: fc.constantFrom(...special, ...scripts), maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** The characters that carry numbers and their signs, with every dash taken for a hyphen. */
function numbersOf(text: string): string {
  return (text.normalize('NFC').match(/[\p{Nd}\p{No}\p{Nl}%‰‱\p{Sc}+±.,]/gu) ?? []).join('');
}

describe('folding', () => {
  test.each([
    ['a  b\n c\u00A0d', 'a b c d'],
    ['“Kim’s” ‘plan’ «now»', '"Kim\'s" \'plan\' "now"'],
    ['1910–45 and −5', '1910-45 and -5'],
    ['SEOUL -- Japan', 'SEOUL - Japan'],
    ['SEOUL — Japan', 'SEOUL - Japan'],
    ['5--10', '5--10'],
    ['at --5%', 'at --5%'],
    ['in 1965--a year', 'in 1965--a year'],
    ['5–10', '5-10'],
    ['“”', '""'],
    ['‘‘so’’', "''so''"],
    ['exam\u00ADple', 'example'],
    ['exam\u00AD\n  ple', 'example'],
    ['zero\u200Bwidth\uFEFF', 'zerowidth'],
    ['zero\u200B\u200B\u200B\u200Bwidth', 'zerowidth'],
    ['cafe\u0301', 'café'],
    ['caffe\u0300', 'caffè'],
    ['\u1112\u1161\u11AB글', '한글'],
    // A compatibility form is another text: NFKC would make these 102, fi, 1⁄2.
    ['10² ﬁ ½', '10² ﬁ ½'],
    ['“…” stays …', '"…" stays …'],
    ['Case Stays', 'Case Stays'],
  ])('of %j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('is the same done twice', () => {
    fc.assert(
      fc.property(textArbitrary, (text) => foldText(foldText(text)) === foldText(text)),
      { numRuns: 2000 },
    );
  });

  test('leaves a text in NFC', () => {
    fc.assert(
      fc.property(textArbitrary, (text) => foldText(text).normalize('NFC') === foldText(text)),
      {
        numRuns: 2000,
      },
    );
  });

  test('never loses a digit, a currency sign, a per-cent sign, or a decimal mark', () => {
    fc.assert(
      fc.property(textArbitrary, (text) => numbersOf(foldText(text)) === numbersOf(text)),
      { numRuns: 2000 },
    );
  });

  test('never loses a minus before a number', () => {
    const signed = fc.tuple(textArbitrary, fc.constantFrom('-', '−', '–', '--', '—'), fc.nat(), textArbitrary);
    fc.assert(
      fc.property(signed, ([before, sign, number, behind]) => {
        const folded = foldText(`${before} ${sign}${number}${behind}`);
        expect(folded).toContain(`${'-'.repeat(sign.length)}${number}`);
      }),
    );
  });

  test('maps every stretch back to one that folds to the same', () => {
    fc.assert(
      fc.property(textArbitrary, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        if (folded.text.length === 0) return;
        const start = Math.min(a, b) % folded.text.length;
        const end = start + 1 + (Math.max(a, b) % (folded.text.length - start));
        // A stretch that begins or ends inside one composed character has no own place.
        const splits = (at: number) => folded.startOf(at) === (at > 0 ? folded.startOf(at - 1) : -1);
        if (splits(start) || splits(end)) return;
        const { start: from, end: to } = unfold(folded, start, end);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(foldText(`x${text.slice(from, to)}x`).slice(1, -1)).toBe(
          foldText(`x${folded.text.slice(start, end)}x`).slice(1, -1),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
