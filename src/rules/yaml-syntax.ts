import type { Corpus } from '../model/corpus.ts';
import type { Draft, Rule } from '../model/finding.ts';
import type { InputProblem } from '../model/problem.ts';
import type { Label } from '../model/span.ts';
import { wordsAt } from './list-readings.ts';
import page from './yaml-syntax.md';

/** The slips people make most, in words; the parser's own words serve for the rest. */
interface Slip {
  readonly message: string;
  readonly label: string;
  readonly help: string;
}

const quoteIt = 'put the whole text in quotation marks, or on the next line after `>-`';

const slips: readonly (readonly [code: string, detail: RegExp, slip: Slip])[] = [
  [
    'BLOCK_AS_IMPLICIT_KEY',
    /Nested mappings/,
    { message: 'has an unquoted text with `: ` in it', label: 'YAML reads this as a key', help: quoteIt },
  ],
  [
    'UNEXPECTED_TOKEN',
    /Unexpected scalar at node end/,
    {
      message: 'has a text that goes on after its closing quotation mark',
      label: 'YAML ends the text before this',
      help: "put the whole text in single quotation marks, '…', and double any ' inside it",
    },
  ],
  [
    'MISSING_CHAR',
    /closing .quote/,
    {
      message: 'has a quotation mark that is never closed',
      label: 'opened here',
      help: 'close the text with the quotation mark it begins with',
    },
  ],
  ['TAB_AS_INDENT', /./, { message: 'has a line indented with a tab', label: 'a tab', help: 'indent with spaces' }],
  [
    'BAD_SCALAR_START',
    /./,
    { message: 'has an unquoted text that begins with a sign of YAML', label: '', help: quoteIt },
  ],
  [
    'BAD_DQ_ESCAPE',
    /./,
    {
      message: 'has a backslash that begins no escape YAML knows',
      label: '',
      help: "use single quotation marks, '…', or write the backslash twice",
    },
  ],
  ['DUPLICATE_KEY', /./, { message: 'has a key twice', label: 'again here', help: 'keep one of them' }],
  [
    'MULTIPLE_DOCS',
    /./,
    {
      message: 'holds more than one YAML document',
      label: 'a second one begins here',
      help: 'remove the line `---`, or split the file',
    },
  ],
  [
    'BAD_ALIAS',
    /./,
    {
      message: 'has an unquoted text that begins with `*`',
      label: 'YAML takes this for the name of another text',
      help: quoteIt,
    },
  ],
  [
    'TAG_RESOLVE_FAILED',
    /./,
    { message: 'has an unquoted text that begins with `!`', label: 'YAML takes this away as a tag', help: quoteIt },
  ],
  ['ALIASES', /^/, { message: 'repeats itself by aliases without end', label: '', help: 'write the texts out' }],
  [
    'DEPTH',
    /^/,
    { message: 'is nested too deeply to be read', label: '', help: 'a claims file needs six levels at most' },
  ],
  [
    'SIZE',
    /^/,
    {
      message: 'is larger than 4 MB, and something in it is not written plainly enough to be read at that size',
      label: '',
      help: 'split the file, in which the line is then named; or end its lines in LF',
    },
  ],
];

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  summary: 'A file is not YAML, or not the YAML that its author meant.',
  severity: 'error',
  page,
  *check(corpus) {
    for (const problem of corpus.problems) {
      if (problem.kind !== 'yaml') continue;
      const { code, detail, at } = problem;
      const slip =
        findBracket(corpus, problem) ?? slips.find(([known, words]) => known === code && words.test(detail))?.[2];
      const message = slip?.message ?? `is no YAML from here on: ${lowerFirst(detail)}`;
      yield {
        message: `${at.file} ${message}`,
        primary: widen(corpus, { at, text: slip?.label ?? '' }),
        notes: describeLoss(corpus, at.file),
        help: slip?.help ?? 'mend the line, and run the check again',
        subject: [code, lineAt(corpus, at.file, at.start)],
      } satisfies Draft;
    }
  },
};

/** An editor's bracket at the start of an unquoted text, as in `[T]he`, begins a list in YAML, and `{` a mapping. */
function findBracket(corpus: Corpus, { code, at }: Extract<InputProblem, { kind: 'yaml' }>): Slip | undefined {
  const before = (corpus.texts.get(at.file) ?? '').slice(Math.max(0, at.start - 200), at.start);
  const bracket = code === 'UNEXPECTED_TOKEN' ? /[:-] +([[{])[^\n]*[\]}]\s*$/.exec(before)?.[1] : undefined;
  if (bracket === undefined) return undefined;
  const label = `YAML ends a ${bracket === '[' ? 'list' : 'mapping'} before this`;
  return { message: `has an unquoted text that begins with \`${bracket}\``, label, help: quoteIt };
}

/** The parser points at one character; the text it belongs to says more. */
function widen(corpus: Corpus, label: Label): Label {
  if (wordsAt(corpus, label.at).trim().length > 1) return label;
  const text = corpus.texts.get(label.at.file) ?? '';
  let end = label.at.start;
  while (end < text.length && !/[\r\n]/.test(text[end] as string)) end++;
  while (end > label.at.start && /\s/.test(text[end - 1] as string)) end--;
  return { ...label, at: { ...label.at, end: Math.max(end, label.at.end) } };
}

function lineAt(corpus: Corpus, file: string, offset: number): string {
  const text = corpus.texts.get(file) ?? '';
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[^\r\n]*/.exec(text.slice(start))?.[0].trim() ?? '';
}

function describeLoss(corpus: Corpus, file: string): string[] {
  const quotes = corpus.claims
    .filter((claim) => claim.at.file === file)
    .reduce((total, claim) => total + claim.evidence.length, 0);
  if (quotes === 0) return [`nothing in ${file} was checked`];
  return [
    `nothing in ${file} was checked: ${quotes === 1 ? '1 quote is' : `${quotes} quotes are`} counted as unchecked`,
  ];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
