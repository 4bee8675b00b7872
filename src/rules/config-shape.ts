import type { Rule } from '../model/finding.ts';
import page from './config-shape.md';
import { reportShape } from './report-shape.ts';

export const configShape: Rule = {
  id: 'config-shape',
  summary: 'The configuration holds something other than the format allows.',
  severity: 'error',
  page,
  check: (corpus) => reportShape(corpus, 'config'),
};
