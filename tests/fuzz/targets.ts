import { checkAnchoring } from './anchoring.ts';
import { fence } from './input-fields.ts';
import { checkPhrases } from './phrases.ts';
import { checkYamlPlaces } from './yaml.ts';

export interface Target {
  /** @throws where something that must hold for every input does not hold for this one. */
  readonly check: (input: string) => void;
  /** What the code under test looks for: a mutation puts it in. */
  readonly tokens: readonly string[];
}

const glyphs = ['\u00A0', '\u00AD', '\u200B', '\u2019', '\u201C', '\u2014', '\u0301', 'é', '가', '日', '\u{1F600}'];
const breaks = ['\n', '\r\n', '\r', '\t', ' ', '\u0085', '\u2028', '\uFEFF', '\0'];

/** What is hunted in, by name; the corpus has a folder for each. */
export const targets: Readonly<Record<string, Target>> = {
  yaml: {
    check: checkYamlPlaces,
    tokens: [
      ...[': ', '- ', '? ', ' #', '"', "'", "''", '{', '}', '[', ']', ',', '|', '>', '|-', '>+', '|2', '\\', '\\\n'],
      ...['\\u00e9', '\\x41', '\\ud800', '\\n', '&a ', '*a', '!x ', '!!str ', '<<: ', '%YAML 1.2\n', '---\n', '...\n'],
      ...['claims:\n', '  - id: ', 'evidence:\n', 'quote: ', 'source: s', '__proto__: ', '\n\n', '\n  ', '@', '`'],
      ...breaks,
      ...glyphs,
    ],
  },
  anchoring: {
    check: checkAnchoring,
    tokens: [
      ...['...', '\u2026', '[...]', '[\u2026]', '[', ']', '[T]he', '--', '-', "'", '"', '5%', '-5', '1,900', '$5', '.'],
      ...[
        '\\ud800',
        '\\udc00',
        'ß',
        'İ',
        'ﬁ',
        '\u1112\u1161\u11AB',
        'e\u0301',
        '\u202E',
        '\u0f71\u0f72',
        'the ',
        'not ',
      ],
      ...[fence, '\u00AD\n', ', ', '. ', 'x'.repeat(30), ' a b c'.repeat(90)],
      ...breaks,
      ...glyphs,
    ],
  },
  phrases: {
    check: checkPhrases,
    tokens: [
      ...['2020-10-29', '1965', '1960s', 'Feb. 29', 'February', 'Friday', 'last ', 'next ', 'since ', 'the 3rd of '],
      ...[
        'three',
        'twenty-one',
        'half a ',
        'dozens of ',
        'two-thirds',
        'about ',
        'at least ',
        'between ',
        ' and ',
        ' to ',
      ],
      ...['million', '1,900', '.5', '-5', '%', '$', 'US$', '€', 'km', ' days', ' months ago', ' years later', ' later'],
      ...[
        '10:30 a.m.',
        'noon',
        'yesterday',
        'today',
        'the day before ',
        'Christmas',
        'Easter',
        'spring ',
        'mid-',
        'early ',
      ],
      ...[
        'end of ',
        'first ',
        'third ',
        'week',
        'weekend',
        'decade',
        'century',
        '2020-02~',
        '156X',
        '/..',
        '2020/2021',
      ],
      ...['[1667,1668]', '8 months', 'true', 'Seoul', '9999', '0', '99999999999999999999', 'e400', '½', '٣', fence],
      ...breaks,
      ...glyphs,
    ],
  },
};
