import type { Claim } from '../model/claim.ts';
import type { Rule } from '../model/finding.ts';
import page from './duplicate-claim.md';

export const duplicateClaim: Rule = {
  id: 'duplicate-claim',
  summary: 'Two claims have the same id.',
  severity: 'error',
  page,
  *check(corpus) {
    const first = new Map<string, Claim>();
    for (const claim of corpus.claims) {
      const other = first.get(claim.id);
      if (!other) {
        first.set(claim.id, claim);
        continue;
      }
      // A claim without an id has a finding of its own.
      if (claim.id.startsWith('(')) continue;
      yield {
        message: `two claims are called \`${claim.id}\``,
        primary: { at: claim.at, text: 'again here' },
        related: [{ at: other.at, text: 'first here' }],
        help: 'give one of them another id; claims on one question share a `fact`, not an id',
        claim: claim.id,
        subject: [claim.statement?.text ?? ''],
      };
    }
  },
};
