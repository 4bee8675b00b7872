import type { QuoteClass } from '../../model/anchor.ts';
import type { Agreement, ReportReading, ReportSource } from '../../model/report.ts';
import type { Place } from '../../model/span.ts';

/** What each word for a fact means, for readers who do not have the README at hand. */
export const agreementMeanings: Readonly<Record<Agreement, string>> = {
  contradicted: 'answers that cannot all be true',
  disputed: 'speakers disagree, or an outlet and a speaker',
  undecided: 'texts that differ; no rule decides between them',
  scoped: 'answers differ, and time, circumstance, or kind explains all of it',
  single: 'one newsroom only',
  unanimous: 'the same answer, or one more exact than the other, from several newsrooms',
};

/** What each class of a quote means, with its sign. */
export const classMeanings: Readonly<Record<QuoteClass, { readonly sign: string; readonly words: string }>> = {
  exact: { sign: '=', words: 'word for word' },
  typographic: { sign: '=', words: 'retyped, the same words' },
  elided: { sign: '…', words: 'with words left out' },
  bracketed: { sign: '[ ]', words: 'with brackets' },
  altered: { sign: '≠', words: 'not word for word' },
  misattributed: { sign: '≠', words: 'stands in another source' },
  absent: { sign: '×', words: 'stands in no source' },
  unchecked: { sign: '?', words: 'could not be checked' },
};

/** The lines of a place, `line 8` or `lines 8 to 9`. */
export function tellLines({ line, endLine }: Place): string {
  return line === endLine ? `line ${line}` : `lines ${line} to ${endLine}`;
}

/** When a source was published, or between which days it must have been written. */
export function tellDate({ published, bounds }: ReportSource): string {
  if (published !== null) return published;
  if (!bounds) return 'no date given';
  const { earliest, latest } = bounds;
  return earliest === latest
    ? `no date given; by its words ${earliest}`
    : `no date given; by its words ${earliest} to ${latest}`;
}

/** The circumstances of a reading, `as of 2020-10-29`, `mode: in-person`. */
export function tellScope({ scope }: ReportReading): string[] {
  return Object.entries(scope).map(([key, value]) => (key === 'as-of' ? `as of ${value}` : `${key}: ${value}`));
}

/** Who speaks, where it is not the outlet itself. */
export function tellVoice({ saidBy, speaker = saidBy, stance }: ReportReading): string | undefined {
  const verb = { affirms: 'says so', denies: 'denies it', hedges: 'hedges it' }[stance ?? 'affirms'];
  if (speaker !== undefined) return `${speaker} ${verb}`;
  return stance === undefined || stance === 'affirms' ? undefined : `the outlet ${verb}`;
}

/** Which step of a comparison decided, for each rule about answers that differ. */
export const decidingSteps: Readonly<Record<string, { readonly by: string; readonly words: string } | undefined>> = {
  contradiction: {
    by: 'values',
    words: 'they exclude each other, no circumstance tells them apart, and each outlet speaks for itself.',
  },
  'self-contradiction': {
    by: 'values',
    words: 'they exclude each other, no circumstance tells them apart, and one outlet gives both.',
  },
  'misreported-position': {
    by: 'voices',
    words: 'both report the same speaker, and the answers exclude each other.',
  },
  'contradiction-unless-scoped': {
    by: 'scope',
    words: 'the answers exclude each other, unless a circumstance that one side alone gives tells them apart.',
  },
  disputed: {
    by: 'voices',
    words: 'an outlet speaks for itself; a speaker denies it, or says otherwise.',
  },
  'parties-disagree': {
    by: 'voices',
    words: 'two speakers give answers that exclude each other.',
  },
  'timeline-contradiction': {
    by: 'timeline',
    words: 'no dates make all of these true together.',
  },
};
