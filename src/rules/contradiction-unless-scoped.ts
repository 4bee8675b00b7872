import type { Rule } from '../model/finding.ts';
import page from './contradiction-unless-scoped.md';
import { reportConflict } from './report-conflict.ts';

export const contradictionUnlessScoped: Rule = {
  id: 'contradiction-unless-scoped',
  summary: 'Two readings contradict each other, unless a circumstance that only one of them gives tells them apart.',
  severity: 'warning',
  page,
  check: (corpus) =>
    reportConflict(corpus, 'contradiction-unless-scoped', {
      tell: (fact) => `\`${fact.name}\` has two answers unless scope tells them apart`,
      help: 'give the other reading the same key of `scope`, with what holds for it',
    }),
};
