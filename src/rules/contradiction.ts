import type { Rule } from '../model/finding.ts';
import page from './contradiction.md';
import { reportConflict } from './report-conflict.ts';

export const contradiction: Rule = {
  id: 'contradiction',
  summary: 'Two outlets say in their own voice what cannot both be true.',
  severity: 'error',
  page,
  check: (corpus) =>
    reportConflict(corpus, 'contradiction', {
      tell: (fact) => `outlets contradict each other on \`${fact.name}\``,
      help: 'hold both quotes against their sources; where they speak of different things, say so in `scope`; what stays is accepted with a reason',
    }),
};
