import type { Rule } from '../model/finding.ts';
import page from './claim-shape.md';
import { reportShape } from './report-shape.ts';

export const claimShape: Rule = {
  id: 'claim-shape',
  summary: 'A claims file holds something other than the format allows.',
  severity: 'error',
  page,
  check: (corpus) => reportShape(corpus, 'claims'),
};
