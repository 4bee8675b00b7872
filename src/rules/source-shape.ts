import type { Rule } from '../model/finding.ts';
import { reportShape } from './report-shape.ts';
import page from './source-shape.md';

export const sourceShape: Rule = {
  id: 'source-shape',
  summary: 'A source file holds something other than the format allows.',
  severity: 'error',
  page,
  check: (corpus) => reportShape(corpus, 'source'),
};
