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
  ['Few believe [[the ceasefire will hold]].', 'Few'],
  ['No one claims that [[the bridge is safe]].', 'No one'],
  ['It is false that [[the mayor took bribes]].', 'false'],
  ['The claim that [[the mayor took bribes]] is false.', 'false'],
  ['Reports that [[the bank had failed]] were untrue.', 'untrue'],
  ['The theory that [[a comet killed them]] was dismissed for years.', 'dismissed'],
  ['The claim that [[the mayor took bribes]] was never proven.', 'was never proven'],
  ['[[The firm dumped waste]], but the company denies it.', 'denies'],
  ['[[The firm dumped waste]] — an allegation it rejects.', 'rejects'],
  ['Rumours that [[the bank will fail]] spread on Monday.', 'Rumours'],
  ['It is feared that [[the dam will burst]].', 'It is feared'],
  ['[[The suspect fled]], it is believed.', 'it is believed'],
  ['Should the wind drop, [[the ferry will sail]].', 'Should'],
  ['The report stops short of saying that [[the minister lied]].', 'stops short of'],
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
  ['No one disputes that [[the firm broke the rules]].'],
  ['He did not deny that [[the firm broke the rules]].'],
  ['There is no denying that [[the firm broke the rules]].'],
  ['The man was not hurt when [[the bus overturned]].'],
  ['The company denied wrongdoing after [[the court fined it]].'],
  ['They will not leave before [[the treaty is signed]].'],
  ['It was not until Friday that [[the ferry sailed]].'],
  ['Even if it rains, [[the match will go ahead]].'],
  ['If anything, [[the crisis has deepened]].'],
  ['There had been fears of a riot, but [[the march was peaceful]].'],
  ['[[Prices rose by 3%]], but the bank denied it would act.'],
  ['None of [[the men were paid]].', 'None of'],
  ['Few of [[the men were paid]].', 'Few of'],
  ['There was no immediate confirmation that [[two soldiers died]].', 'no immediate confirmation that'],
  ['The two are likely to [[meet in Vienna]].', 'likely to'],
  ['[[Moscow will sign the treaty]], provided Washington does.', 'provided'],
  ['[[The food]] provided at the camp was cold.'],
  ['[[The house stayed empty]] as long as the war lasted.'],
  ['[[The two met in Vienna]] — something Moscow has denied.', 'denied'],
  ['[[Moscow signed the treaty]], if reluctantly.'],
  ['[[The ferry was the largest]], if not the fastest.'],
  ['No wonder [[Moscow signed the treaty]].'],
  ['Not long ago [[Moscow signed the treaty]].'],
  ['Not since 1965 had [[the two leaders met]].'],
  ['The rejected bill [[was sent back]] on Monday.'],
  ['The bank had no comment on [[the fine]].'],
  ['Kim last appeared [[in public on May 1]].'],
  ['If elected, Kim [[will visit Seoul]].', 'If'],
  ['If Washington signs, the Kremlin [[will sign the treaty]].', 'If'],
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
    ['Seoul has never, officials say, withdrawn the curbs.', 'Seoul has … withdrawn the curbs', true],
    ['The mayor did not, as was feared, resign on Monday.', 'The mayor did … resign', true],
    ['The mayor did not only resign but left on Monday.', 'The mayor did … resign', false],
    ['The mayor, not known for haste, resigned on Monday.', 'The mayor … resigned', false],
  ])('hears a denial that begins what an ellipsis leaves out of %j: %s (warns: %s)', (body, quote, warns) => {
    expect(anchorOf(body, quote).rules.includes('quote-out-of-context')).toBe(warns);
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
  ['[[Seoul will host the summit]], says the council.', 'says the council'],
  ['"[[Seoul will host the summit]]," said Kim Jung-han, the envoy.', 'said Kim'],
  ['[[Two soldiers died]], officials said Monday.', 'officials said'],
  ['[[Two soldiers died]], the spokesman told the Financial Times.', 'the spokesman told the Financial Times'],
  ['The mayor told parliament [[the road was safe]].', 'mayor told parliament'],
  ['The ministry announced on Monday that [[Seoul will host the summit]].', 'ministry announced'],
  ['The mayor claimed [[the road was safe]].', 'mayor claimed'],
  ['State media reported that [[two soldiers died]].', 'media reported'],
  ['In the view of the council, [[the plan is illegal]].', 'In the view of'],
  ['Ana Ruiz, the envoy, said [[exports have doubled]].', 'envoy, said'],
  ['The ministry said the ferry was old, and [[the engine failed]].'],
  ['Japan announced [[the export curbs]] last year.'],
  ['[[Tokyo announced export curbs]] on Monday.'],
  ['The flood claimed [[40 lives]].'],
  ['The court denied [[the appeal]] on Friday.'],
  ['[[The company maintains 40 ferries]].'],
  ['Kim insisted on [[a second vote]].'],
  ['According to plan, [[the ferry sailed at noon]].'],
  ['After he said no, [[the union called a strike]].'],
  ['As Kim said goodbye, [[the train left]].'],
  ['[[The town burned]], as the mayor had warned.'],
  ['Needless to say, [[the team lost]].'],
  ['The town, said to be [[the oldest in Spain]], burned.'],
  ['What he said [[surprised the court]].'],
  ['The minister, [[who left at noon]], said he was ill.'],
  ['[[Seoul will host the summit]] this year.'],
  ['[[Kim urged Tokyo to lift the curbs]].'],
  ['Kim was quoted as saying that [[the terms were agreed]].', 'quoted as saying'],
  ['KCNA quoted Kim as saying [[the terms were agreed]].', 'quoted Kim as saying'],
  ['[[The drills were over]], the general was quoted as saying.', 'quoted as saying'],
  ['Suga told a news conference that [[the plan stays]].', 'Suga told a news conference'],
  ['Kim replied, "[[We have agreed on the terms]]."', 'Kim replied'],
  ['Trump wrote on Truth Social: "[[The deal is done]]."', 'Trump wrote'],
  ['Trump tweeted that [[the deal was done]].', 'Trump tweeted'],
  ['Prosecutors allege that [[the mayor took bribes]].', 'Prosecutors allege'],
  ['Prosecutors allege [[the mayor took bribes]].', 'Prosecutors allege'],
  ['Tokyo insists [[the ruling breached the treaty]].', 'Tokyo insists'],
  ['Police believe [[the driver fell asleep]].', 'Police believe'],
  ['The minister acknowledged that [[the losses were heavy]].', 'minister acknowledged'],
  ['The minister emphasized that [[the losses were heavy]].', 'minister emphasized'],
  ['The minister pointed out that [[the losses were heavy]].', 'minister pointed out'],
  ['The IMF predicted [[growth would slow]].', 'IMF predicted'],
  ["In Tokyo's view, [[the ruling is final]].", "In Tokyo's view"],
  ["Tokyo's position is that [[the ruling breached the treaty]].", 'position is'],
  ['[[The talks were constructive]], as the minister put it.', 'the minister put it'],
  ['"[[It was a mistake]]," recalled Tom Brady, 44.', 'recalled Tom'],
  ['"[[It was a mistake]]," Brady continued.', 'Brady continued'],
  ['"[[It was a mistake]]," the statement read.', 'the statement read'],
  ['"[[It was a mistake]]," read a statement from the firm.', 'read a statement'],
  [
    '[[The talks were constructive]], a senior official at the Foreign Ministry in Tokyo said after the meeting.',
    'a senior official at the Foreign Ministry in Tokyo said',
  ],
  ['[[Driver fell asleep]]: police', 'police'],
  ['[[The plant will close]], a source familiar with the matter said.', 'a source familiar with the matter said'],
  ['[[The missile flew 430 km]], the Joint Chiefs of Staff (JCS) said.', 'the Joint Chiefs of Staff (JCS) said'],
  ['[[The firm will appeal]], Smith & Sons said in a filing.', 'Smith & Sons said'],
  ["[[Three people died]], reports the BBC's Hugh Schofield.", "reports the BBC's"],
  ['‘[[Two soldiers died]],’ Kim told reporters.', 'Kim told reporters'],
  ['"[[Two soldiers died]]," Kim shouted.', 'Kim shouted'],
  ['"[[Did two soldiers die]]?" Kim Jung-han asked.', 'Kim Jung-han asked'],
  ['"Did [[two soldiers die]]?" The talks went on, Kim said.'],
  ['[[Two soldiers died]], says ministry', 'says ministry'],
  ['[[Two soldiers died]], reported Yonhap on Monday.', 'reported Yonhap'],
  ['Officials told AP on condition of anonymity that [[two soldiers died]].', 'Officials told AP'],
  ['The ministry announced in a statement that [[two soldiers died]].', 'ministry announced'],
  ['The said accord [[was signed in 1965]].'],
  ['Easier said than done: [[the dam was built in 1960]].'],
  ['Kim was cited as saying [[the terms were agreed]].', 'cited as saying'],
  ['Japan says the rulings are illegal, while Seoul says [[they must be respected]].', 'Seoul says'],
  ['"We welcome it," Moon said, "[[and we will sign it]]."', 'Moon said'],
  ['"We welcome it," Moon said, adding that [[the talks would resume]].', 'Moon said'],
  ['"We welcome it," Moon said during [[a meeting with Suga in Tokyo]].'],
  ['"We welcome it," Moon said in Seoul, where [[the two leaders met]].'],
  ['"I am tired," he said as [[the train left]].'],
  ['Asked about "fake news," Kim said [[the lock was broken]].', 'Kim said'],
  ['In a speech titled “The Lock,” Kim said [[the lock was broken]].', 'Kim said'],
  ['We welcome it," Moon said during [[a meeting with Suga]].'],
  ['Kim said the door was shut, and that [[the lock was broken]].', 'Kim said'],
  ['The view is that of [[the valley below]].'],
  ['An estimated [[40 people were killed]] in the blast.'],
  ['The alleged attack was [[filmed by a guard]].'],
  ['[[The firm was fined]], and the company said on Monday it would appeal.'],
  ['[[The firm was fined]], a sum which the company said on Monday it would pay.'],
  ['[[The firm was fined]] because, the court said, it had hidden the defect.'],
  ['[[Two men died]], but, police said, none was drunk.'],
  ['[[The union called a strike]], a day after the firm said.'],
  ['[[The economy grew by 2%]], faster than economists had said.'],
  ['[[The economy grew by 2%]], no matter what critics say.'],
  ['Having said that, [[the economy grew by 2%]].'],
  ['The treaty, which Japan says settled the matter, [[was signed in 1965]].'],
  ["Kim didn't say [[when he would leave]]."],
  ['The ministry has never said [[how many died]].'],
  ['[[The two met in Vienna]], which Moscow denies.'],
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
