import type { Rule } from '../model/finding.ts';
import { stripPath } from './strip-path.ts';
import page from './uncited-source.md';

export const uncitedSource: Rule = {
  id: 'uncited-source',
  summary: 'No claim cites a source.',
  severity: 'note',
  page,
  *check(corpus) {
    // While a claims file cannot be read, what it cites is not known.
    if (corpus.unreadClaims.size > 0) return;
    const cited = new Set(
      corpus.claims.flatMap((claim) => claim.evidence.map(({ source }) => source && stripPath(source.text))),
    );
    for (const source of corpus.sources.values()) {
      if (cited.has(source.id)) continue;
      yield {
        message: `no claim cites \`${source.id}\` (${source.outlet})`,
        primary: { at: { file: source.file, start: 0, end: 0 }, text: '' },
        help: 'quote it in a claim, or remove it',
        source: source.id,
        subject: [source.id],
      };
    }
  },
};
