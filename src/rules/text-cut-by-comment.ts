import type { Rule } from '../model/finding.ts';
import page from './text-cut-by-comment.md';

export const textCutByComment: Rule = {
  id: 'text-cut-by-comment',
  summary: 'An unquoted text ends at ` #`, where YAML begins a comment.',
  severity: 'error',
  page,
  *check(corpus) {
    for (const problem of corpus.problems) {
      if (problem.kind !== 'cut-by-comment') continue;
      const from = corpus.texts.get(problem.at.file)?.indexOf('#', problem.at.end) ?? problem.at.end;
      yield {
        message: `a \`${problem.key}\` in ${problem.at.file} ends at \`#\`, where YAML begins a comment`,
        primary: {
          at: { file: problem.at.file, start: from, end: from + problem.dropped.length },
          text: 'read as a comment',
        },
        related: [{ at: problem.at, text: 'all that is left of the text' }],
        help: 'put the whole text in quotation marks; a real comment goes on a line of its own',
        subject: [problem.key, problem.text, problem.dropped],
      };
    }
  },
};
