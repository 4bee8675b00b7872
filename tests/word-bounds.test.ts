import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitsWord } from '../src/text/word-bounds.ts';

/** Text with `|` where the words are cut, and whether that cuts a word. */
const cases: readonly (readonly [string, boolean])[] = [
  ['urged Ja|pan', true],
  ['urged |Japan', false],
  ['urged Japan|.', false],
  ["did|n't go", true],
  ["Japan|'s curbs", true],
  ['Japan|’s curbs', true],
  ["the workers|' pay", false],
  ['the U|.S. side', true],
  ['the U.S.| side', false],
  // Captured pages lose the space behind a full stop.
  ['was said.|Yoon reports', false],
  ['South Korea|-based assets', false],
  ['anti-|Japan', false],
  // Numbers are one word with sign, currency, separators, and decimals.
  ['about 1,|900 people', true],
  ['about 1|,900 people', true],
  ['rose 3|.5 points', true],
  ['rose |3.5 points', false],
  ['fell -|5%', true],
  ['fell |-5%', false],
  ['fell −|5%', true],
  ['fell 5|%', true],
  ['de 12,5| % en mai', true],
  ['at 20°|C today', true],
  ['cost $|5', true],
  ['cost US|$5', true],
  ['cost 5|€', true],
  ['at .|5 of', true],
  ['at 10|:30 sharp', true],
  ['one 1|/2 of', true],
  ['in 1 900|, then', false],
  ['in 1\u202F|900 cases', true],
  ['the 1910|-45 period', false],
  ['the 1910-|45 period', false],
  ['since COVID-|19 began', true],
  ['in mid-|1990s', true],
  ['more than >|5', true],
  ['ended in 1965|. Then', false],
  ['ended in 1965|, then', false],
  ['10|² of', true],
  // No white space between words: no bounds.
  ['日本|政府は', false],
  ['東京|で会談', false],
  ['ประเทศ|ไทย', false],
  // Korean writes spaces, and so has bounds.
  ['강제|징용', true],
  // Marks and the halves of one character belong together.
  ['cafe|\u0301', true],
  ['exam|\u00ADple', true],
  ['|start', false],
  ['end|', false],
];

describe('word bounds', () => {
  test.each(cases)('%s cuts a word: %s', (marked, cuts) => {
    expect(splitsWord(marked.replace('|', ''), marked.indexOf('|'))).toBe(cuts);
  });

  test('lie between two words that white space separates, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (a, b) => {
          const before = `${a}x`;
          expect(splitsWord(`${before} y${b}`, before.length)).toBe(false);
        },
      ),
    );
  });

  test('never lie between the halves of one character', () => {
    expect(splitsWord('a\u{1F600}b', 2)).toBe(true);
  });
});
