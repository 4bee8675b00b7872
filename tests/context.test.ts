import { describe, expect, test } from 'vitest';
import { anchorOf } from './in-memory.ts';

/** A sentence with the quote in [[ ]], and the word outside it that turns it; none where nothing does. */
const sentences: readonly (readonly [sentence: string, cue?: string])[] = [
  ['Japan has denied that [[the curbs were retaliation]].', 'denied'],
  ['The government is not [[in the position to intervene]].', 'not'],
  ["The minister didn't [[sign the accord]] on Friday.", "didn't"],
  ['The minister didn’t [[sign the accord]] on Friday.', 'didn’t'],
  ['Seoul cannot [[accept the ruling]].', 'cannot'],
  ['There is no [[evidence of a leak]], he said.', 'no'],
  ['The firm refused to [[pay the victims]].', 'refused to'],
  ['The sale could [[lead to a grave situation]].', 'could'],
  ['The curbs were reportedly [[lifted on Friday]].', 'reportedly'],
  ['It appears [[little progress was made]].', 'appears'],
  ['The side is said to have [[reiterated its stance]].', 'said to'],
  ['She expressed concern about the potential [[discharge of water]].', 'potential'],
  ['Unless progress is made, [[a visit will be difficult]].', 'Unless'],
  ['If the assets were sold, [[the strategy would change]].', 'If'],
  ['[[Japan will respond]] if the assets are sold.', 'if'],
  ['[[The curbs were retaliation]], a claim Tokyo denies.', 'denies'],
  ['Japan has denied that the curbs were political and that [[they broke rules]].', 'denied'],
  ['The ministry denied on Oct. 29, through a lawyer, that [[ships were sunk]].', 'denied'],
  ['It is unlikely that [[the treaty will be signed]].', 'unlikely'],
  ['There is no doubt that [[the dam broke]].'],
  ['It was given to no fewer than [[9,000 people]].'],
  ['As if to prove the point, [[the lights went out]].'],
  ['He doubted that [[the talks would resume]].', 'doubted'],
  // The words are inside the quote.
  ['[[Japan has denied that the curbs were retaliation]].'],
  ['The government is [[not in the position to intervene]].'],
  // The word belongs to something else.
  ['He did not come, but [[the talks went on]].'],
  ['Kim, who denied the charge, [[met his counterpart]].'],
  ['Not only [[was the talk long]], it was frank.'],
  ['In May [[the talks resumed]].'],
  ['The talks resumed. [[Little progress was made]].'],
  ['There was no deal. [[The talks ended]] on Friday.'],
  ['He said [[the talks went well]].'],
  ['She asked what [[the ministry would do]].'],
  ['The notable [[progress of the talks]] was praised.'],
];

describe('the sentence around a quote', () => {
  test.each(sentences.map(([marked, cue]) => ({ marked, cue })))('$marked: $cue', ({ marked, cue }) => {
    const quote = /\[\[(.*)\]\]/.exec(marked)?.[1] ?? '';
    const { report } = anchorOf(marked.replace('[[', '').replace(']]', ''), quote);
    const told = report.findings
      .filter(({ rule }) => rule === 'quote-out-of-context')
      .map(({ related }) => related[0]?.text);
    expect(told).toEqual(cue === undefined ? [] : [cue]);
  });

  test('counts what an ellipsis leaves out as outside the quote', () => {
    const left = (quote: string) =>
      anchorOf('Kang said the government is not in the position to intervene.', quote).rules;
    expect(left('the government is … in the position')).toEqual(['quote-out-of-context']);
    expect(left('Kang … the government is not in the position')).toEqual([]);
  });

  test.each([
    ['denies', 'Japan has denied that', false],
    ['denies', 'It appears that', true],
    ['hedges', 'It appears that', false],
    ['hedges', 'Japan has denied that', true],
    ['affirms', 'Japan has denied that', true],
    ['affirms', 'It appears that', true],
  ])('is told by a reading that %s: %s (warns: %s)', (stance, before, warns) => {
    const { rules } = anchorOf(
      `${before} the curbs hurt trade.`,
      'the curbs hurt trade',
      `        stance: ${stance}\n`,
    );
    expect(rules.includes('quote-out-of-context')).toBe(warns);
  });
});

/** A sentence with the quote in [[ ]], and the words that give it to somebody; none where nothing does. */
const attributed: readonly (readonly [sentence: string, words?: string])[] = [
  ['[[Seoul will host the summit]], the foreign ministry said.', 'the foreign ministry said'],
  ['"[[Seoul will host the summit]]," it said in a release.', 'it said'],
  ['According to the ministry, [[Seoul will host the summit]].', 'According to'],
  ['Japan has claimed that [[all issues were settled]].', 'Japan has claimed'],
  ['[[Japan has claimed that all issues were settled]].', 'Japan has claimed'],
  ['Kang made it clear that [[the plan stays]].', 'Kang made it clear'],
  ['Sources did say [[Japan seemed willing]].', 'Sources did say'],
  ['[[The engine failed]], the captain said.', 'the captain said'],
  ['The ministry said the ferry was old, and [[the engine failed]].'],
  ['[[Seoul will host the summit]] this year.'],
  ['[[Kim urged Tokyo to lift the curbs]].'],
  // What stands before the speaker and is no part of what is said.
  ['[[In his speech on Monday]], Suga said that Tokyo would act.'],
];

describe('a sentence that gives its words to somebody', () => {
  test.each(attributed.map(([marked, words]) => ({ marked, words })))('$marked: $words', ({ marked, words }) => {
    const quote = /\[\[(.*)\]\]/.exec(marked)?.[1] ?? '';
    const told = (rest: string) =>
      anchorOf(marked.replace('[[', '').replace(']]', ''), quote, rest)
        .report.findings.filter(({ rule }) => rule === 'unattributed-reading')
        .map(({ related }) => related[0]?.text);
    expect(told('        value: true\n')).toEqual(words === undefined ? [] : [words]);
    expect(told('        value: true\n        said-by: somebody\n')).toEqual([]);
    expect(told('')).toEqual([]);
  });
});
