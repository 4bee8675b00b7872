import type { Severity } from '../../src/model/config.ts';

/** Two answers to one question: whether both can be true. */
interface ValuePair {
  readonly type: string;
  readonly change: string;
  readonly a: string;
  readonly b: string;
  readonly conflict: boolean;
}

/** What two readings say of their circumstances. */
interface ScopePair {
  readonly name: string;
  readonly kind: 'event' | 'state' | 'cumulative';
  readonly a: string;
  readonly b: string;
  readonly effect: 'none' | 'separates' | 'missing';
}

/** Whose words they are. */
interface VoicePair {
  readonly name: string;
  readonly sameOutlet: boolean;
  readonly a: string;
  readonly b: string;
  /** Whether one of the two denies the value. */
  readonly denied: boolean;
  readonly speakers: 'same' | 'two' | 'one';
}

/** Two readings made by rule, and the finding that is right for them. */
export interface ReadingCase {
  readonly type: string;
  readonly change: string;
  readonly scope: string;
  readonly voice: string;
  /** The claims file's lines for the two. */
  readonly yaml: string;
  /** The property that their fact is of. */
  readonly property: string;
  readonly right: { readonly rule: string; readonly severity: Severity } | undefined;
}

const pair = (type: string, change: string, a: string, b: string, conflict: boolean): ValuePair => ({
  type,
  change,
  a,
  b,
  conflict,
});

/** Values that are kept, told in another way, told less exactly, and shifted. */
const values: readonly ValuePair[] = [
  ...(['2020-02|2020-03', '2018|2019', '2020-10-29|2020-10-28', '1965|1956', '2020-02~|2020-06'] as const).flatMap(
    (dates) => shifted('date', dates),
  ),
  pair('date', 'less exact', '2018', '2018-10-30', false),
  pair('date', 'less exact', '2020-02', '2020', false),
  pair('date', 'approximate', '2020-02~', '2020-03-15', false),
  ...(['1910/1945|1910/1946', '2020-01/2020-06|2020-02/2020-06'] as const).flatMap((periods) =>
    shifted('period', periods),
  ),
  pair('period', 'less exact', '1910/1945', '1910-08-29/1945', false),
  ...(['8 months|10 months', '2 hours|3 hours', '10 days|11 days'] as const).flatMap((spans) =>
    shifted('duration', spans),
  ),
  pair('duration', 'other unit', '2 hours', '120 minutes', false),
  pair('duration', 'other unit', '2 weeks', '14 days', false),
  pair('duration', 'in words', 'two hours', '2 hours', false),
  ...(
    ['1,900|2,900', '14 people|11 people', '5%|6%', '$1.5 million|$2.5 million', '3 km|4 km', '-5|5'] as const
  ).flatMap((amounts) => shifted('quantity', amounts)),
  pair('quantity', 'other notation', '1.2 million', '1,200,000', false),
  pair('quantity', 'other notation', 'half a million', '500,000', false),
  pair('quantity', 'other notation', 'a dozen people', '12 people', false),
  pair('quantity', 'other unit', '5 miles', '8 km', false),
  pair('quantity', 'other unit', '3 km', '3,000 m', false),
  pair('quantity', 'less exact', 'about 1,900', '1,912', false),
  pair('quantity', 'less exact', 'more than 10', '12', false),
  pair('quantity', 'less exact', '10 to 20', '15', false),
  pair('quantity', 'out of bounds', 'about 1,900', '2,400', true),
  pair('quantity', 'out of bounds', 'more than 10', '9', true),
  pair('quantity', 'out of bounds', '10 to 20', '21', true),
  ...(['seoul|tokyo', 'Nippon Steel|Mitsubishi Heavy'] as const).flatMap((names) => shifted('entity', names)),
  pair('entity', 'other name', 'Nippon Steel', 'Nippon Steel Corp.', false),
  pair('entity', 'less exact', 'seoul', 'south-korea', false),
  ...(['true|false'] as const).flatMap((truths) => shifted('boolean', truths)),
  ...(['keep|withdraw'] as const).flatMap((steps) => shifted('ordinal', steps)),
  pair('ordinal', 'the next step', 'ease', 'withdraw', false),
  pair('text', 'other words', 'fruitful', 'frank', false),
];

function shifted(type: string, both: string): ValuePair[] {
  const [kept = '', other = ''] = both.split('|');
  return [pair(type, 'kept', kept, kept, false), pair(type, 'shifted', kept, other, true)];
}

const scopes: readonly ScopePair[] = [
  { name: 'none', kind: 'event', a: '', b: '', effect: 'none' },
  { name: 'the same', kind: 'event', a: 'mode: in-person', b: 'mode: in-person', effect: 'none' },
  { name: 'a part', kind: 'event', a: 'place: seoul', b: 'place: south-korea', effect: 'missing' },
  { name: 'another', kind: 'event', a: 'mode: in-person', b: 'mode: virtual', effect: 'separates' },
  {
    name: 'another, one missing',
    kind: 'event',
    a: 'mode: in-person, event: a',
    b: 'mode: virtual',
    effect: 'separates',
  },
  { name: 'dropped on one side', kind: 'event', a: 'mode: in-person', b: '', effect: 'missing' },
  { name: 'another as-of of an event', kind: 'event', a: 'as-of: 2020-02-06', b: 'as-of: 2020-10-29', effect: 'none' },
  {
    name: 'another as-of of a state',
    kind: 'state',
    a: 'as-of: 2020-02-06',
    b: 'as-of: 2020-10-29',
    effect: 'separates',
  },
  { name: 'the same as-of of a state', kind: 'state', a: 'as-of: 2020-10', b: 'as-of: 2020-10-29', effect: 'none' },
  { name: 'as-of of a state dropped on one side', kind: 'state', a: 'as-of: 2020-10-29', b: '', effect: 'missing' },
];

const voices: readonly VoicePair[] = [
  { name: 'two outlets', sameOutlet: false, a: '', b: '', denied: false, speakers: 'same' },
  { name: 'one outlet twice', sameOutlet: true, a: '', b: '', denied: false, speakers: 'same' },
  {
    name: 'one speaker in two outlets',
    sameOutlet: false,
    a: 'said-by: Japan',
    b: 'said-by: japan',
    denied: false,
    speakers: 'same',
  },
  {
    name: 'one speaker in one outlet',
    sameOutlet: true,
    a: 'said-by: Japan',
    b: 'said-by: Japan',
    denied: false,
    speakers: 'same',
  },
  { name: 'two speakers', sameOutlet: false, a: 'said-by: Japan', b: 'said-by: Seoul', denied: false, speakers: 'two' },
  { name: 'an outlet and a speaker', sameOutlet: false, a: '', b: 'said-by: Japan', denied: false, speakers: 'one' },
  {
    name: 'an outlet and a speaker who denies',
    sameOutlet: false,
    a: '',
    b: 'said-by: Japan, stance: denies',
    denied: true,
    speakers: 'one',
  },
  {
    name: 'two outlets, one of which denies',
    sameOutlet: false,
    a: '',
    b: 'stance: denies',
    denied: true,
    speakers: 'same',
  },
  {
    name: 'two outlets, one of which hedges',
    sameOutlet: false,
    a: 'stance: hedges',
    b: '',
    denied: false,
    speakers: 'same',
  },
];

/** Every value pair under every scope in every voice. */
export function makeReadingCases(): ReadingCase[] {
  const cases: ReadingCase[] = [];
  for (const value of values)
    for (const scope of scopes)
      for (const voice of voices) {
        if (voice.denied && denies(value) === undefined) continue;
        const property = `${value.type}-${scope.kind}`;
        const fact = `case-${cases.length}/${property}`;
        cases.push({
          type: value.type,
          change: value.change,
          scope: scope.name,
          voice: voice.name,
          property,
          yaml: [
            `  - id: case-${cases.length}`,
            '    claim: So it is told.',
            `    fact: ${fact}`,
            '    evidence:',
            evidence('a', value.a, scope.a, voice.a),
            evidence(voice.sameOutlet ? 'a-too' : 'b', value.b, scope.b, voice.b),
          ].join('\n'),
          right: judge(value, scope, voice),
        });
      }
  return cases;
}

function evidence(source: string, value: string, scope: string, voice: string): string {
  const parts = [`source: ${source}`, 'quote: So it is told', `value: ${JSON.stringify(value)}`];
  if (scope !== '') parts.push(`scope: { ${scope} }`);
  if (voice !== '') parts.push(voice);
  return `      - { ${parts.join(', ')} }`;
}

/** Whether denying b is in conflict with saying a: it is where a says all that b says. Nothing where that needs more than the pair tells. */
function denies({ type, change, conflict }: ValuePair): boolean | undefined {
  if (type === 'text') return undefined;
  if (change === 'kept' || change === 'other notation' || change === 'in words' || change === 'other name') return true;
  return conflict ? false : undefined;
}

/** The contract's order: value, scope, voice. */
function judge(value: ValuePair, scope: ScopePair, voice: VoicePair): ReadingCase['right'] {
  const conflict = voice.denied ? denies(value) === true : value.conflict;
  if (!conflict || scope.effect === 'separates') return undefined;
  if (voice.speakers === 'two') return { rule: 'parties-disagree', severity: 'note' };
  if (voice.speakers === 'one') return { rule: 'disputed', severity: 'warning' };
  if (scope.effect === 'missing') return { rule: 'contradiction-unless-scoped', severity: 'warning' };
  const named = voice.a.startsWith('said-by');
  const rule = voice.sameOutlet ? 'self-contradiction' : named ? 'misreported-position' : 'contradiction';
  return { rule, severity: voice.a.includes('hedges') ? 'warning' : 'error' };
}

/** What the cases' facts, names, and sources are declared to be. */
export const readingProject: Readonly<Record<string, string>> = {
  'claims/names.yaml': [
    'properties:',
    ...['date', 'period', 'duration', 'quantity', 'entity', 'boolean', 'ordinal', 'text'].flatMap((type) =>
      ['event', 'state', 'cumulative'].map(
        (kind) =>
          `  ${type}-${kind}: { type: ${type}, kind: ${kind}${type === 'ordinal' ? ', scale: [keep, ease, withdraw]' : ''} }`,
      ),
    ),
    'entities:',
    '  seoul: { name: Seoul, part-of: south-korea }',
    '  nippon-steel: { name: Nippon Steel, aliases: [Nippon Steel Corp.] }',
    '',
  ].join('\n'),
  'sources/a.txt': '---\noutlet: A\n---\nSo it is told.\n',
  'sources/a-too.txt': '---\noutlet: A\n---\nAnd so it was. So it is told.\n',
  'sources/b.txt': '---\noutlet: B\n---\nWe hear it. So it is told.\n',
};
