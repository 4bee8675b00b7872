import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { couldBeChance } from '../src/anchor/find-nearest.ts';
import { joinParts } from '../src/anchor/join-parts.ts';
import { anchorOf, claimWith, report, source } from './in-memory.ts';

const wrapped = `Kim Jung-han, director general for Asia and Pacific affairs at the foreign ministry,
delivered the position during a meeting in Seoul. The "two sides" — Seoul’s and Tokyo’s —
held their first face-to-face meeting since February.  About 1,900 people came, up 3.5%.
He said [sic] it was over... and left. The two men and the ministers spoke; the ministers left.
`;

/** Quotes that are in the text, each with its class. */
const accepted: readonly (readonly [string, string])[] = [
  ['delivered the position during a meeting in Seoul', 'exact'],
  ['  delivered the position \n', 'exact'],
  ['About 1,900 people came, up 3.5%.', 'exact'],
  ['He said [sic] it was over... and left.', 'exact'],
  ['the foreign ministry, delivered the position', 'typographic'],
  ["The “two sides” - Seoul's and Tokyo's", 'typographic'],
  ['face-to-face meeting', 'exact'],
  ['face‑to‑face meeting', 'typographic'],
  ['fore\u00ADign ministry', 'typographic'],
  ['Kim Jung-han … delivered the position', 'elided'],
  ['Kim Jung-han ... delivered the position', 'elided'],
  ['Kim Jung-han [...] delivered the position', 'elided'],
  ['Kim Jung-han […] delivered the position', 'elided'],
  ['…delivered the position…', 'elided'],
  ['meeting in Seoul.... About 1,900 people', 'elided'],
  ['it was over… and left', 'elided'],
  ['[H]eld their first face-to-face meeting', 'bracketed'],
  ['[h]e said [sic] it was over', 'bracketed'],
  ['the [foreign] ministry', 'bracketed'],
  ['[D]elivered the position … Seoul', 'bracketed'],
  ['in Seoul. [t]he "two sides"', 'bracketed'],
  ['face…-to-face meeting', 'elided'],
  ['About 1,900 people came….', 'elided'],
  ['\u200B Kim Jung-han, director general', 'typographic'],
];

/** Quotes that are not in the text, each with its class and what is different. */
const refused: readonly (readonly [string, string, string?])[] = [
  ['delivered the positions during a meeting in Seoul', 'altered', 'words'],
  ['held their first face-to-face meeting since January', 'altered', 'name'],
  ['held their first face-to-face meeting since february', 'altered', 'case'],
  ['director general for Asia and Pacific affairs at the finance ministry', 'altered', 'words'],
  ['Kim Jung-hun, director general for Asia', 'altered', 'name'],
  ['did not deliver the position during a meeting', 'altered', 'negation'],
  ['About 9,100 people came, up 3.5%.', 'altered', 'number'],
  ['About 1,900 people came, up 35%.', 'altered', 'number'],
  ['delivered the position, during a meeting in Seoul', 'altered', 'punctuation'],
  ['during a meeting in Seoul … delivered the position', 'altered', 'order'],
  ['delivered the position during a meeting in Seo', 'altered', 'word-cut'],
  ['900 people came', 'altered', 'word-cut'],
  ['delivered the [official] position during a meeting', 'altered', 'words'],
  ['the [new] ministers', 'altered', 'words'],
  ['held their first face-to-face meeting since March.', 'altered', 'name'],
  ['Tokyo delivered the position during a meeting', 'altered', 'name'],
  ['He said it was over... and left.', 'altered', 'words'],
  ['[S]eld their first face-to-face meeting', 'altered', 'name'],
  ['during a meet[I]ng in Seoul', 'altered', 'name'],
  ['[H]eld Their first face-to-face meeting', 'altered', 'name'],
  ['in Seo … delivered the position', 'altered', 'name'],
  ['delivered the position … []', 'altered', 'words'],
  ['[]Delivered the position during a meeting', 'altered', 'name'],
  ['[]delivered the position during a meeting', 'altered', 'punctuation'],
  ['delivered the position [then] , during a meeting in Seoul', 'altered', 'words'],
  ['the ministers signed a treaty on fishing rights', 'absent'],
  ['The ministers agreed on a\ntimetable for lifting the curbs.', 'absent'],
];

/** The words of the parts of a quote in `wrapped`. */
function partsOf({ parts }: ReturnType<typeof anchorOf>): string[] | undefined {
  return parts?.map(({ start, end }) => source(wrapped).slice(start, end));
}

/** Texts, words that are not in them, though their letters are, and how they are refused. */
const parted: readonly (readonly [string, string])[] = [
  ['the flags \u{1F1FA}\u{1F1F8}\u{1F1F0}\u{1F1F7} flew', 'the flags \u{1F1FA}\u{1F1F8}\u{1F1F0}'],
  ['he posted \u{1F44D}\u{1F3FF} at once', 'he posted \u{1F44D}'],
  ['he posted \u{1F468}\u200D\u{1F469}\u200D\u{1F467} at once', 'he posted \u{1F468}\u200D\u{1F469}'],
  ['the flag of \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} flew', 'the flag of \u{1F3F4}'],
  ['価格は１，９００円だった', '９００円だった'],
  ['มีคน ๑๙๐๐ คน', '๐๐ คน'],
  ['気温は－５℃だった', '５℃だった'],
  ['it measures 10⁻² metres', 'it measures 10'],
  ['the fore\u00AD\nign ministry said', 'ign ministry said'],
  ['the fore\u00AD\nign ministry said', 'the fore'],
  ['[T]he minister said so', 'he minister said so'],
  ['they fell by -US$5 in all', 'US$5 in all'],
];

describe('a quote', () => {
  test.each(parted)('of %j is not %j', (body, quote) => {
    expect(anchorOf(body, quote)).toMatchObject({ class: 'altered', differences: [{ type: 'word-cut' }] });
  });

  test('follows a word that a soft hyphen breaks, whatever ends the line', () => {
    for (const end of ['\n', '\r\n', '\r', '\u0085', '\u2028'])
      expect(anchorOf(`the fore\u00AD${end}ign ministry said`, 'the foreign ministry').class).toBe('typographic');
  });

  test('keeps the case of letters inside a word, whatever stands before them', () => {
    expect(anchorOf("the words of O'neill there", "the words of O'[N]eill").class).toBe('altered');
    expect(anchorOf('the words of x\u0323tra there', 'the words of x\u0323[T]ra').class).toBe('altered');
  });

  test.each(accepted)('%j is %s', (quote, expected) => {
    const anchored = anchorOf(wrapped, quote);
    expect(anchored.class).toBe(expected);
    expect(anchored.places).toHaveLength(1);
    expect(anchored.rules).not.toContain('quote-not-verbatim');
  });

  test.each(refused.map(([quote, expected, type]) => ({ quote, expected, type })))(
    '$quote is $expected ($type)',
    ({ quote, expected, type }) => {
      const anchored = anchorOf(wrapped, quote);
      expect(anchored.class).toBe(expected);
      expect(anchored.places).toEqual([]);
      expect(anchored.differences?.map((difference) => difference.type)).toEqual(type ? [type] : undefined);
      expect(anchored.rules).toEqual([type === 'word-cut' ? 'word-cut' : 'quote-not-verbatim']);
    },
  );

  test('is shown with what its ellipsis leaves out', () => {
    expect(anchorOf(wrapped, 'Kim Jung-han … at the foreign ministry').omitted).toEqual([
      ', director general for Asia and Pacific affairs',
    ]);
    // Nothing where the source has dots of its own, or only a line break; each gap where there are several.
    expect(anchorOf(wrapped, 'it was over … and left')).not.toHaveProperty('omitted');
    expect(anchorOf(wrapped, 'the foreign ministry, … delivered the position')).not.toHaveProperty('omitted');
    expect(anchorOf(wrapped, 'The "two sides" … held … meeting since … 1,900 people').omitted).toEqual([
      '— Seoul’s and Tokyo’s —',
      'their first face-to-face',
      'February.  About',
    ]);
  });

  test.each([
    ['...', undefined],
    ['....', undefined],
    ['..', ['..']],
    ['.....', ['.....']],
    ['then ...', ['then ...']],
    ['... then', ['... then']],
    ['then …', ['then …']],
    ['… then', ['… then']],
  ])('does not call dots of the source left out, unless more stands beside them: %s', (gap, omitted) => {
    const anchored = anchorOf(`It was here ${gap} it ended.`, 'It was here … it ended');
    expect([anchored.class, anchored.omitted]).toEqual(['elided', omitted]);
  });

  test('in other typography is told which characters are other', () => {
    const retyped = anchorOf(wrapped, 'The “two sides” - Seoul’s and Tokyo’s');
    expect(retyped.report.findings.map(({ rule, notes }) => [rule, notes])).toEqual([
      [
        'retyped-quote',
        [
          'the quote has “ (U+201C), the source " (U+0022)',
          'the quote has ” (U+201D), the source " (U+0022)',
          'the quote has - (U+002D), the source — (U+2014)',
        ],
      ],
    ]);
    expect(anchorOf(wrapped, '"two sides" — Seoul’s and Tokyo’s').rules).toEqual([]);
  });

  test('that is cut inside a word is shown with the place where it was cut', () => {
    const cut = anchorOf(wrapped, '  elivered the position … in Seoul ');
    expect(cut.nearest?.text).toBe('elivered the position during a meeting in Seoul');
    expect(cut.differences).toEqual([
      {
        type: 'word-cut',
        quote: 'elivered the position … in Seoul',
        source: 'elivered the position during a meeting in Seoul',
      },
    ]);
    expect(partsOf(cut)).toEqual(['elivered the position', 'in Seoul']);
  });

  test('whose parts stand in another order is shown from the first to the last of them', () => {
    const turned = anchorOf(wrapped, 'during a meeting in Seoul … delivered the position');
    expect(turned.nearest?.text).toBe('delivered the position during a meeting in Seoul');
    expect(turned.differences).toEqual([
      { type: 'order', quote: 'during a meeting in Seoul … delivered the position', source: '' },
    ]);
    expect(partsOf(turned)).toEqual(['during a meeting in Seoul', 'delivered the position']);
    const later = anchorOf(wrapped, 'delivered the position … two men … held their first');
    expect(later.nearest?.text).toMatch(/^delivered the position.*held their first$/s);
  });

  test('may leave out 500 characters, and not one more', () => {
    const apart = (length: number) => `It began ${'x'.repeat(length - 2)} and ended there.`;
    expect(anchorOf(apart(500), 'It began … and ended there').class).toBe('elided');
    const tooFar = anchorOf(apart(501), 'It began … and ended there');
    expect(tooFar.class).toBe('altered');
    expect(tooFar.report.findings[0]?.notes).toEqual([
      'its parts stand 501 characters apart; an ellipsis may leave out 500 at most',
    ]);
    // What stands before a part does not follow it.
    const before = anchorOf(`It ended there. ${apart(501)}`, 'It began … ended there');
    expect(before.report.findings[0]?.notes?.[0]).toContain(' characters apart');
    // Of several gaps the widest counts, of several places of the parts the nearest.
    const gap = (length: number) => 'x'.repeat(length - 2);
    for (const [one, other] of [
      [600, 20],
      [20, 600],
    ] as const) {
      const body = `It began ${gap(30)} It began ${gap(one)} and went ${gap(other)} till it ended. ${gap(20)} till it ended.`;
      const apart = anchorOf(body, 'It began … and went … till it ended');
      expect([apart.class, apart.report.findings[0]?.notes]).toEqual([
        'altered',
        ['its parts stand 600 characters apart; an ellipsis may leave out 500 at most'],
      ]);
      expect(apart.differences).toEqual([{ type: 'words', quote: 'It began … and went … till it ended', source: '' }]);
      expect(apart.parts).toHaveLength(3);
    }
  });

  test('whose parts stand in order, but never near enough together, is told how far apart, at places in that order', () => {
    const gap = (length: number) => 'x'.repeat(length - 2);
    // Each part has a place near to the next one, and no three places are near together.
    const body = `It began ${gap(90)} and went ${gap(700)} and went ${gap(80)} till it ended.`;
    const apart = anchorOf(body, 'It began … and went … till it ended');
    expect([apart.class, apart.report.findings[0]?.notes, apart.report.findings[0]?.help]).toEqual([
      'altered',
      ['its parts stand 788 characters apart; an ellipsis may leave out 500 at most'],
      'quote the parts as two pieces of evidence',
    ]);
    expect(apart.differences).toEqual([{ type: 'words', quote: 'It began … and went … till it ended', source: '' }]);
    const begun = source(body).indexOf('It began');
    expect(apart.parts?.map(({ start }) => start - begun)).toEqual([0, 98, 894]);
    expect(apart.nearest?.text).toMatch(/^It began.*till it ended$/s);
    // Of two ways to join them that which leaves out least at once.
    const ways = `It began ${gap(400)} and went ${gap(550)} and went ${gap(10)} till it ended.`;
    expect(anchorOf(ways, 'It began … and went … till it ended').report.findings[0]?.notes?.[0]).toContain(' 568 ');
  });

  test('whose parts are joined in the best of all ways is told the gap that all ways together have', () => {
    const places = fc.array(fc.nat(60), { minLength: 1, maxLength: 5 });
    const toStretches = (starts: number[]) =>
      [...new Set(starts)].sort((a, b) => a - b).map((start) => ({ start, end: start + 2 }));
    fc.assert(
      fc.property(fc.array(places.map(toStretches), { minLength: 2, maxLength: 4 }), (parts) => {
        const gapOf = (pieces: readonly { start: number; end: number }[]) =>
          Math.max(...pieces.slice(1).map(({ start }, i) => start - (pieces[i]?.end ?? 0)));
        let ways: (typeof parts)[number][] = [[]];
        for (const part of parts) ways = ways.flatMap((way) => part.map((piece) => [...way, piece]));
        const inOrder = ways.filter((way) => way.every(({ start }, i) => i === 0 || (way[i - 1]?.end ?? 0) <= start));
        const joined = joinParts(parts);
        expect(joined?.gap).toBe(inOrder.length === 0 ? undefined : Math.min(...inOrder.map(gapOf)));
        if (joined)
          expect([
            inOrder.some((way) => way.every((piece, i) => piece === joined.pieces[i])),
            gapOf(joined.pieces),
          ]).toEqual([true, joined.gap]);
      }),
    );
  });

  test('whose parts stand in too many places is told so', () => {
    const anchored = anchorOf('ab '.repeat(3_000), Array.from({ length: 2_000 }, () => 'ab').join(' … '));
    expect(anchored.class).toBe('altered');
    expect(anchored.report.findings[0]).toMatchObject({
      notes: ['its parts stand in so many places that they were not held together'],
      help: 'quote longer parts, each of which stands in few places',
    });
  });

  test.each([
    ['… delivered the motion during a meeting', 'words', 'motion', 'position'],
    ['...delivered the motion during a meeting', 'words', 'motion', 'position'],
    ['delivered the motion during a meeting …', 'words', 'motion', 'position'],
    ['[…] delivered the motion during a meeting [...]', 'words', 'motion', 'position'],
    ['… held their first face-to-face meeting since March …', 'name', 'March', 'February'],
    ['… About 9,100 people came', 'number', '9,100', '1,900'],
    ['… delivered the [official] position during a meeting', 'words', '[official]', ''],
    ['Kim Jung-han … delivered the [official] position during a meeting', 'words', '[official]', ''],
    ['… Delivered the position during a meeting', 'case', 'Delivered', 'delivered'],
  ])('with an ellipsis at an end is explained by its words: %j', (quote, type, ours, theirs) => {
    const { differences } = anchorOf(wrapped, quote);
    expect(differences).toEqual([{ type, quote: ours, source: theirs }]);
  });

  test('of which a part is missing is shown where that part, or else the longest other one, nearly stands', () => {
    const changed = anchorOf(wrapped, 'Kim Jung-han … delivered the motion during a meeting');
    expect(changed.nearest?.text).toBe('delivered the position during a meeting');
    expect(changed.differences).toMatchObject([{ quote: 'motion', source: 'position' }]);
    const added = anchorOf(wrapped, 'the foreign ministry … delivered the position during a meeting … a big yacht');
    expect(added.nearest?.text).toBe('delivered the position during a meeting');
    expect(added.differences).toMatchObject([{ quote: 'a big yacht', source: '' }]);
    expect(anchorOf(wrapped, 'Seoul … a big yacht').class).toBe('absent');
    expect(added.report.findings[0]?.notes).toEqual(['the source does not have this part: "a big yacht"']);
    // A part of less than 15 characters may stand there by chance.
    const envoys = 'Kim met the envoys. It ended.';
    expect(anchorOf(envoys, 'met the envoys. … a big yacht').nearest?.text).toBe('met the envoys.');
    expect(anchorOf(envoys, 'met the envoys … a big yacht').class).toBe('absent');
    const longer = anchorOf(wrapped, 'delivered the position … a big yacht with nine white sails');
    expect(longer.nearest?.text).toBe('delivered the position');
    const second = anchorOf(wrapped, 'the foreign ministry … a big yacht … a small yacht');
    expect(second.nearest?.text).toBe('the foreign ministry');
    expect(second.differences).toMatchObject([{ quote: 'a big yacht', source: '' }]);
  });

  test('takes the nearest of several ways to join its parts', () => {
    const anchored = anchorOf('A dog ran. A dog sat by the door. The door shut.', 'A dog … the door');
    expect(anchored.places.map(({ text }) => text)).toEqual(['A dog sat by the door']);
    const twice = anchorOf('A dog sat by the door. Near the door it slept.', 'A dog … the door');
    expect(twice.places.map(({ text }) => text)).toEqual(['A dog sat by the door']);
  });

  test('is joined from its parts by whatever places of them fit', () => {
    const body = `Aaa ${'x'.repeat(100)} Bbb ${'x'.repeat(300)} Bbb ${'x'.repeat(400)} Ccc ends.`;
    expect(anchorOf(body, 'Aaa … Bbb … Ccc ends').class).toBe('elided');
  });

  test('stands in every place that has its words, in whatever typography', () => {
    const body = 'The mayor denied that the bridge is\nclosed to cars. On Monday the bridge is closed to cars.';
    const both = anchorOf(body, 'the bridge is closed to cars');
    expect([both.class, both.places.length, both.rules]).toEqual(['exact', 2, ['ambiguous-quote']]);
    const first = anchorOf(body, 'the bridge is closed to cars', '        prefix: denied that\n');
    expect([first.class, first.places.length, first.rules]).toEqual(['typographic', 1, ['quote-out-of-context']]);
  });

  test('with changed capitals only is not called reordered', () => {
    const anchored = anchorOf(
      'The Ministry of Foreign Affairs refused to comment.',
      'The ministry of foreign affairs refused to comment',
    );
    expect(new Set(anchored.differences?.map(({ type }) => type))).toEqual(new Set(['case']));
  });

  test('keeps the brackets of the source', () => {
    expect(anchorOf('We [the union] will strike.', 'We the union will strike').class).toBe('altered');
    expect(anchorOf('We [the union] will strike.', 'We [the union] will strike').class).toBe('exact');
    expect(anchorOf('We [the union] will strike.', '[w]e [the union] will strike').class).toBe('bracketed');
    for (const other of ['the union', 'the [union]', '[the] union', '[the uni]on'])
      expect(anchorOf('We [the union] will strike.', `[w]e ${other} will strike`).class).toBe('altered');
    expect(anchorOf('We the union] will strike.', '[w]e the union will strike').class).toBe('altered');
    expect(anchorOf('We the union[1] will strike.', '[w]e the union').class).toBe('bracketed');
    const report = 'The reports came. Later the report[s] came. It ended.';
    expect(anchorOf(report, 'reports came … report[s] came … [i]t ended').class).toBe('bracketed');
  });

  test('has its bracketed letter in another case, and not another letter', () => {
    expect(anchorOf('The word Seta was there.', '[ß]eta was there').class).toBe('altered');
    expect(anchorOf('The word ßeta was there.', '[ß]eta was there').class).toBe('bracketed');
  });

  // Marks that compose with no letter, written in another order than the canonical one: the text folds as one with them.
  test.each([
    ['قال إنه كل\u0651\u064E', 'قال إنه كل'],
    ['the letter \u05E9\u05BC\u05C1', 'the letter \u05E9'],
    ['the vowel o\u0F73', 'the vowel o'],
    ['the sound q\u0307\u0323 and some more', 'the sound q … more'],
  ])('of %j is not %j: the last letter has marks', (body, quote) => {
    expect(anchorOf(body, quote)).toMatchObject({ class: 'altered', differences: [{ type: 'word-cut' }] });
    expect(anchorOf(body, body).class).toBe('exact');
  });

  test.each<readonly [string, string]>([
    ...accepted.map(([quote]) => [wrapped, quote] as const),
    ['日韓の外務省は東京で会談した。', '外務省は東京で'],
    ['日韓の外務省は東京で会談した。', '東'],
    ['Meeting in the exam\u00ADple hall, they said.', 'in the example hall'],
    ['A cafe\u0301 in Seoul', 'café in Seoul'],
    ['Στην Αθήνα ο Οδυσσεύς είπε όχι.', 'ο Οδυσσεύς είπε'],
    ['The [foreign] ministry said so, [Mr] Kim added.', 'The [foreign] ministry [said] so'],
    ['The [foreign] ministry said so, [Mr] Kim added.', '[t]he … Kim added'],
    ['Talks ended. They met again and again.', '[t]alks ended'],
  ])('of what %j has, %j is found in it when credited to another source', (body, quote) => {
    const found = report({
      'sources/s.txt': source('Nothing of the kind.'),
      'sources/t.txt': source(body),
      'claims/c.yaml': claimWith(JSON.stringify(quote)),
    }).claims[0]?.evidence[0];
    expect(found?.class).toBe('misattributed');
    expect(found?.places.map(({ file }) => file)).toContain('sources/t.txt');
  });

  test('that stands in another source is misattributed, and the source is named', () => {
    const result = report({
      'sources/s.txt': source('The talks were held in Seoul.'),
      'sources/t.txt': source('The bridge was closed on Sunday.', 'The Weekly'),
      'claims/c.yaml': claimWith('The bridge was closed'),
    });
    expect(result.claims[0]?.evidence[0]).toMatchObject({
      class: 'misattributed',
      places: [{ file: 'sources/t.txt' }],
    });
    expect(result.findings[0]?.message).toBe('quote in `c` stands in `t`, not in `s`');
  });

  test('that stands in several other sources is shown at all its places', () => {
    const result = report({
      'sources/s.txt': source('The talks were held in Seoul.'),
      'sources/t.txt': source('The bridge was closed on Sunday. The bridge was closed.', 'The Weekly'),
      'sources/r.txt': source('Nothing of it stands here.', 'The Hourly'),
      'sources/u.txt': source('So the bridge was closed. The bridge was closed, too.', 'The Monthly'),
      'claims/c.yaml': claimWith('The bridge was closed'),
    });
    expect(result.claims[0]?.evidence[0]?.places.map(({ file, text }) => [file, text])).toEqual([
      ['sources/t.txt', 'The bridge was closed'],
      ['sources/t.txt', 'The bridge was closed'],
      ['sources/u.txt', 'The bridge was closed'],
    ]);
  });

  test('is shown at its place behind letters that are longer in lower case', () => {
    const body = 'İİİİ İSTANBUL said so. The Minister met the envoy on Friday. IT WAS A QUIET MEETING.';
    const place = (quote: string) => {
      const { class: name, places, nearest } = anchorOf(body, quote);
      return [name, (places[0] ?? nearest)?.text];
    };
    expect(place('[t]he Minister met the envoy')).toEqual(['bracketed', 'The Minister met the envoy']);
    expect(place('the Minister met the envoy on Monday')).toEqual(['altered', 'The Minister met the envoy on Friday']);
    expect(place('it was a quiet meeting')).toEqual(['altered', 'IT WAS A QUIET MEETING']);
    expect(place('the minister met an envoy on Friday')).toEqual(['altered', 'The Minister met the envoy on Friday']);
  });

  test('in an unknown or unreadable source is unchecked, and the check fails', () => {
    for (const sources of [
      {},
      { 'sources/s.txt': 'no front matter' },
      { 'sources/s.txt': new Uint8Array([0x2d, 0xff]) },
    ]) {
      const result = report({ ...sources, 'claims/c.yaml': claimWith('The bridge was closed') });
      expect(result.counts.quotes).toMatchObject({ total: 1, unchecked: 1 });
      expect(result.conclusion).toBe('findings');
    }
  });

  test('is ambiguous in several places until prefix or suffix picks one', () => {
    expect(anchorOf(wrapped, 'the ministers').rules).toEqual(['ambiguous-quote']);
    const picked = anchorOf(wrapped, 'the ministers', '        suffix: left.\n');
    expect(picked.rules).toEqual([]);
    expect(picked.places).toHaveLength(1);
    expect(anchorOf(wrapped, 'the ministers', '        prefix: two men and\n').places).toHaveLength(1);
    const wrong = anchorOf(wrapped, 'the ministers', '        prefix: because\n');
    expect(wrong.report.findings[0]?.message).toBe('quote in `c` does not stand beside its `prefix` in `s`');
  });

  test('stands beside its prefix and suffix near an end of the text too, however long they are', () => {
    const beside = (body: string, quote: string, context: object) =>
      anchorOf(body, quote, `        ${JSON.stringify(context).slice(1, -1).replace('":', '": ')}\n`).rules;
    expect(beside(wrapped, 'director general', { prefix: ' Kim Jung-han, ' })).toEqual([]);
    expect(beside(wrapped, 'the ministers', { suffix: ' left. ' })).toEqual([]);
    const long = 'so it was said '.repeat(20);
    expect(beside(`Well, ${long}again. Yes.`, 'again', { prefix: long })).toEqual([]);
    expect(beside(`Once ${long}again.`, 'Once', { suffix: long })).toEqual([]);
    expect(beside(`Once ${long}again.`, 'Once', { suffix: `${long}never` })).toEqual(['ambiguous-quote']);
  });

  test('is found at its true offsets behind a byte-order mark, CRLF, and characters of two code units', () => {
    const file = '\uFEFF---\r\noutlet: The Daily\r\n---\r\nOne \u{1F600} two\r\nthree fo\u0301ur five.\r\n';
    const result = report({ 'sources/s.txt': file, 'claims/c.yaml': claimWith('two three fóur five') });
    const [place] = result.claims[0]?.evidence[0]?.places ?? [];
    expect(place?.text).toBe('two\r\nthree fo\u0301ur five');
    expect(file.slice(place?.start, place?.end)).toBe(place?.text);
    expect(place).toMatchObject({ line: 4, column: 8, endLine: 5, endColumn: 17 });
  });
});

describe('any text', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefgéß가日'), minLength: 1, maxLength: 6 });
  const words = fc.array(word, { minLength: 4, maxLength: 30 });

  test('holds every run of its own words, at the place where it was cut', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, a, b) => {
        const start = a % all.length;
        const end = start + 1 + (b % (all.length - start));
        const body = all.join(' ');
        const anchored = anchorOf(body, all.slice(start, end).join(' '));
        expect(anchored.class).toBe('exact');
        const at = all.slice(0, start).join(' ').length + (start > 0 ? 1 : 0);
        const begin = source(body).length - body.length;
        expect(anchored.places.map((place) => place.start - begin)).toContain(at);
      }),
    );
  });

  test('holds none with a foreign word in it', () => {
    fc.assert(
      fc.property(words, fc.nat(), (all, at) => {
        const quote = all.with(at % all.length, 'zzz').join(' ');
        expect(['altered', 'absent', 'misattributed']).toContain(anchorOf(all.join(' '), quote).class);
      }),
    );
  });
});

/** Quotes that are not in `flood`, each with the passage that is shown and what is named as different: ours, theirs. */
const flood = `It was said that the minister met the envoy on Friday. The bridge over the river Lune was closed for nine days.
It opened again on Monday, in the rain, after work on its northern pier, the river bed and a quay`;
const long = 'as everybody in both of the valleys had hoped';
const shown: readonly (readonly [quote: string, nearest: string, ours: string, theirs: string])[] = [
  // Last words that were changed stand beside those of the source.
  ['It opened again on Monday, in the snow', 'It opened again on Monday, in the rain', 'snow', 'rain'],
  ['It opened again on Monday, by a snow', 'It opened again on Monday, in the rain', 'by a snow', 'in the rain'],
  ['The bridge over the river Lune was shut', 'The bridge over the river Lune was closed', 'shut', 'closed'],
  ['the minister met the envoy in May', 'the minister met the envoy on Friday', 'in May', 'on Friday'],
  ['its northern pier, the river bed and a road', 'its northern pier, the river bed and a quay', 'road', 'quay'],
  // But not those of the next sentence, nor any where a clause was added.
  [
    'the river Lune was closed for six good weeks',
    'the river Lune was closed for nine days',
    'six good weeks',
    'nine days',
  ],
  [
    'It opened again on Monday, in the rain, by some good fun',
    'It opened again on Monday, in the rain, after work on',
    'by some good fun',
    'after work on',
  ],
  ['the river bed and a big new road', 'the river bed and a quay', 'big new road', 'quay'],
  // What an editor put in stands for nothing.
  ['[Japanese] envoy on Friday', 'envoy on Friday', '[Japanese]', ''],
  [`on Monday [${long}], in the rain`, 'on Monday, in the rain', `[${long}]`, ''],
  [`on Monday [${long}] , in the rain`, 'on Monday, in the rain', `[${long}]`, ''],
  ['the river Lune was closed [again]', 'the river Lune was closed', '[again]', ''],
];

describe('a nearest passage', () => {
  test.each(shown)('of %j is %j', (quote, nearest, ours, theirs) => {
    const anchored = anchorOf(flood, quote);
    expect(anchored.nearest?.text).toBe(nearest);
    expect(anchored.differences?.map((difference) => [difference.quote, difference.source])).toEqual([[ours, theirs]]);
  });

  test.each([0, 20, 400, 8_000])('is the same one between two lists of %d lines', (lines) => {
    const list = Array.from({ length: lines }, (_, line) => `Item ${line * 7} was read out by clerk ${line % 90}.\n`);
    const body = `${list.join('')}${flood}\n${list.join('')}`;
    const nearestTo = (quote: string) => anchorOf(body, quote).nearest?.text;
    expect(nearestTo('It was said that the minister called the envoy on Friday')).toBe(
      'It was said that the minister met the envoy on Friday',
    );
    expect(nearestTo('The bridge over the wide river Lune was never closed for nine days')).toBe(
      'The bridge over the river Lune was closed for nine days',
    );
    expect(nearestTo('in the rain, the river bed and a quay after work on its northern pier')).toBe(
      'in the rain, after work on its northern pier, the river bed and a quay',
    );
    expect(anchorOf(body, 'nobody ever wrote that any such thing took place at all').class).toBe('absent');
  });

  test('is believed less the longer the text, and more the longer the quote', () => {
    for (const errors of [4, 8, 12]) {
      for (let text = 1_000; text < 10_000_000; text *= 10) {
        expect(Number(couldBeChance(40, errors, text))).toBeLessThanOrEqual(
          Number(couldBeChance(40, errors, text * 10)),
        );
        expect(Number(couldBeChance(80, errors, text))).toBeLessThanOrEqual(Number(couldBeChance(40, errors, text)));
      }
    }
  });

  test('is not offered for made-up sentences on the real articles', () => {
    const sources = ['korea-herald-2020-10-29', 'nikkei-asia-kim-takizaki'];
    const files = Object.fromEntries(
      sources.map((id) => [`sources/${id}.txt`, readFileSync(new URL(`../sources/${id}.txt`, import.meta.url))]),
    );
    const madeUp = [
      'Both governments will sign a fisheries accord next spring',
      'forty-one bishops',
      'Zanzibar',
      'the prime minister resigned over the affair on Tuesday evening',
      'a bridge collapsed near the harbour, killing nine people',
    ];
    for (const quote of madeUp) {
      for (const id of sources) {
        const claims = `claims:\n  - id: c\n    claim: x\n    evidence:\n      - { source: ${id}, quote: ${JSON.stringify(quote)} }\n`;
        expect(report({ ...files, 'claims/c.yaml': claims }).claims[0]?.evidence[0]?.class, quote).toBe('absent');
      }
    }
  });
});
