import type { Rule } from '../model/finding.ts';
import { reportConflict } from './report-conflict.ts';
import page from './self-contradiction.md';

export const selfContradiction: Rule = {
  id: 'self-contradiction',
  summary: 'One outlet says two things that cannot both be true.',
  severity: 'error',
  page,
  check: (corpus) =>
    reportConflict(corpus, 'self-contradiction', {
      tell: (fact, pair) => `${pair.a.readings[0].source.outlet} contradicts itself on \`${fact.name}\``,
      help: 'hold both quotes against their sources; where time or circumstance explains the two, say so in `scope`',
    }),
};
