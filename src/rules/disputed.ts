import type { Rule } from '../model/finding.ts';
import page from './disputed.md';
import { reportConflict } from './report-conflict.ts';

export const disputed: Rule = {
  id: 'disputed',
  summary: 'An outlet says something in its own voice, and a speaker denies it or says otherwise.',
  severity: 'warning',
  page,
  check: (corpus) =>
    reportConflict(corpus, 'disputed', {
      tell: (fact) => `\`${fact.name}\` is disputed`,
      help: 'report both; if the dispute is known and stays, accept the finding with a reason',
    }),
};
