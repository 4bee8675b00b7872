import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitsWord, widenToWords } from '../src/text/word-bounds.ts';

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
  ['ex\u00AD|ample', true],
  ['a\u00AD\u200B| b', false],
  ['\u00AD|start', false],
  ['end|\u00AD', false],
  // Letters of two code units are letters; a picture is none.
  ['a \u{1D49C}|\u{1D49E} b', true],
  ['a\u{1D49C}|b', true],
  ['a|\u{1D49C}b', true],
  ['a\u{1F600}|b', false],
  ['\u{10000}|b', true],
  ['in \u{1D7FF}|% of', true],
  ['a|\u{1F600}b', false],
  ["\u{1D49C}|'s way", true],
  ["a '\u{1D49C}|\u{1F600}' b", false],
  // An apostrophe joins letters on both sides of it, and nothing else.
  ["Japan'|s curbs", true],
  ["said '|yes'", false],
  ["'|yes' he said", false],
  ["the workers'| pay", false],
  ["is 'so|' in", false],
  ['yes,|no', false],
  ['yes|,no', false],
  ["a 'b|'", false],
  // A full stop joins single capitals.
  ['the U.|S. side', true],
  ['the U.|s. side', false],
  ['the U,|S, side', false],
  ['the u|.S. side', false],
  ['plan B|.then', false],
  ['the USA|.Then', false],
  ['the 5A|.Then', false],
  ['was said|.Then', false],
  ['the U| S side', false],
  // A unit belongs to a number and to nothing else.
  ['a|% b', false],
  ['at 5| % of', true],
  ['at 5 |% of', true],
  ['at x| % of', false],
  ['at x |% of', false],
  ['at 5| o % of', false],
  ['at 5 |o', false],
  ['at 5-|% of', false],
  ['at 20|°C', true],
  ['in °|C today', false],
  ['at 20°|X', false],
  ['at 20 |C', false],
  ['cost $|a', false],
  ['cost a|5', true],
  ['cost (|5', false],
  ['cost US|$a', false],
  ['cost U.|$5', false],
  ['cost €|$5', false],
  // A separator stands between digits.
  ['about 1,|900 people', true],
  ['about x|,5', false],
  ['about x,|5', false],
  ['about 5|,x', false],
  ['about 5,|x', false],
  ['about 5|;5', false],
  ['about 5;|5', false],
  ['the end.|5 people', false],
  ['in 1965.|5 people', true],
  ['well...|5 people', false],
  ['at .|x', false],
  // A sign stands before a number, where it is no hyphen behind a word.
  ['-|5 degrees', true],
  ['(-|5)', true],
  ['fell -|$5', true],
  ['fell -|.5', true],
  ['fell -|$x', false],
  ['fell -|.x', false],
  ['fell -|x', false],
  ['fell -|x5', false],
  ['fell /|5', false],
  ['fell ,-|5', false],
  ['since COVID|-19 began', true],
  ['since COVID|/19 began', false],
  ['since COVID/|19 began', false],
  ['since COVID|-x began', false],
  ['since )|-19 began', false],
  ['since )-|19 began', false],
  // Beside a character of a script without spaces nothing is cut.
  ['日本|NATO', false],
  ['NATO|日本', false],
  // But its marks belong to it.
  ['か|\u3099', true],
  // What is one character to a reader is cut nowhere, of however many code points it is.
  ['ｶ|ﾞ', true],
  ['ｶﾞ|ｶ', false],
  ['น|ำ', true],
  ['ກ|ຳ', true],
  ['ក\u17D2|ក', true],
  ['က\u1039|က', true],
  ['သည်|က', false],
  ['\u{1F44D}|\u{1F3FF}', true],
  ['\u{1F44D}\u{1F3FF}|\u{1F44D}', false],
  ['\u{1F468}|\u200D\u{1F469}', true],
  ['\u{1F468}\u200D|\u{1F469}', true],
  ['\u{1F468}\u{1F3FF}\u200D|\u{1F469}', true],
  ['\u2764|\uFE0F\u200D\u{1F525}', true],
  ['\u2764\uFE0F|\u{1F525}', false],
  ['\u{1F3F4}|\u{E0067}\u{E0062}\u{E007F}', true],
  ['\u{1F3F4}\u{E0067}|\u{E0062}\u{E007F}', true],
  ['\u{1F1FA}|\u{1F1F8}\u{1F1F0}\u{1F1F7}', true],
  ['\u{1F1FA}\u{1F1F8}|\u{1F1F0}\u{1F1F7}', false],
  ['\u{1F1FA}\u{1F1F8}\u{1F1F0}|\u{1F1F7}', true],
  ['a \u{1F1FA}\u{1F1F8} \u{1F1F0}|\u{1F1F7}', true],
  ['1|\uFE0F\u20E3', true],
  ['\u0600|١٢', true],
  // A number is one word in every script and every width.
  ['๑๙|๐๐', true],
  ['១|៩', true],
  ['၁|၉', true],
  ['คน|๑๙', false],
  ['１|，９００', true],
  ['１，|９００', true],
  ['３．|５', true],
  ['１０：|３０', true],
  ['٣٫|٥', true],
  ['١،|٩', true],
  ['1\u2007|900', true],
  ['５|％', true],
  ['٥|٪', true],
  ['10|⁻²', true],
  ['10⁻|²', true],
  ['Na|⁺ ions', true],
  ['気温は－|５℃', true],
  ['（-|5', true],
  ['（－|５', true],
  ['：−|5', true],
  ['x=−|5', true],
  ['は+|5%', true],
  ['「-|5', true],
  ['fell -|US$5', true],
  ['fell -|US5', false],
  ['fell ＜|5', true],
  ['over ≧|5', true],
  ['cost 5| € in', true],
  ['cost 5\u00A0|€ in', true],
  ['cost 5| €.', true],
  ['in 2020| $5', false],
  ['in 2020 |$5', false],
  ['in 2020| €-bonds', false],
  ['at 20| °C', true],
  ['at 20 °|C', true],
  // Whichever apostrophe was typed.
  ['can|＇t', true],
  ['O‘|Neill', true],
  ['he said‘| yes', false],
  // Hebrew abbreviations have a quotation mark inside.
  ['צה|"ל', true],
  ['צה"|ל', true],
  ['צה"| ל', false],
  // A letter that the source itself has changed is of its word.
  ['[T]|he minister', true],
  ['[T|]he minister', true],
  ['|[T]he minister', false],
  ['word|[1] more', false],
  ['word[1]|more', false],
  ['the [men]|folk', false],
  // A soft hyphen at the end of a line stands inside a word.
  ['fore|\u00AD\nign', true],
  ['fore\u00AD|\nign', true],
  ['fore\u00AD\n|ign', true],
  ['fore\u00AD \r\n | ign', true],
  ['fore\u00AD\r|ign', true],
  ['fore\u00AD\n\n|ign', false],
  ['fore\u00AD |ign', false],
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
    expect(splitsWord('a\u{1F600}b', 1)).toBe(false);
    expect(splitsWord('a\u{1F600}b', 3)).toBe(false);
    expect(splitsWord('日\u{20000}', 2)).toBe(true);
  });

  test('are what a stretch is widened to', () => {
    const text = 'about 1,900 people came';
    const widened = widenToWords({ start: text.indexOf('00'), end: text.indexOf('ople') }, text);
    expect(text.slice(widened.start, widened.end)).toBe('1,900 people');
    expect(widenToWords(widened, text)).toEqual(widened);
  });

  test('are nowhere outside of a text', () => {
    for (const offset of [-1, 0, 5, 6]) expect(splitsWord('words', offset)).toBe(false);
    expect(splitsWord('\u0301 and words', 0)).toBe(false);
  });
});
