import type { Rule } from '../model/finding.ts';
import page from './parties-disagree.md';
import { reportConflict } from './report-conflict.ts';

export const partiesDisagree: Rule = {
  id: 'parties-disagree',
  summary: 'Two speakers say what cannot both be true.',
  severity: 'note',
  page,
  check: (corpus) =>
    reportConflict(corpus, 'parties-disagree', {
      tell: (fact) => `speakers disagree on \`${fact.name}\``,
      help: 'report both, each with its speaker',
    }),
};
