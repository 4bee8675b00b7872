import type { Rule } from '../model/finding.ts';
import page from './misreported-position.md';
import { reportConflict } from './report-conflict.ts';

export const misreportedPosition: Rule = {
  id: 'misreported-position',
  summary: 'Two outlets report one speaker in two ways that cannot both be true.',
  severity: 'error',
  page,
  check: (corpus) =>
    reportConflict(corpus, 'misreported-position', {
      tell: (fact, pair) => `outlets report ${pair.a.readings[0].speakerName} differently on \`${fact.name}\``,
      help: 'hold both quotes against their sources; where the speaker changed position, say when in `scope`',
    }),
};
