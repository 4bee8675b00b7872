import { findValue } from '../compare/stated-values.ts';
import type { Rule } from '../model/finding.ts';
import { admits } from '../values/admits.ts';
import { findDays } from '../values/calendar.ts';
import { locateIn } from './list-readings.ts';
import page from './value-not-in-claim.md';

export const valueNotInClaim: Rule = {
  id: 'value-not-in-claim',
  summary: "The claim's own sentence cannot mean the value that it is given.",
  severity: 'warning',
  page,
  *check(corpus) {
    for (const claim of corpus.claims) {
      const { value: stated, statement } = claim;
      if (!stated || !('text' in stated) || !statement) continue;
      const value = findValue(corpus, claim.fact, stated);
      // The sentence has no date of its own: "in February" says which month, and of no year.
      const asOf = claim.scope.get('as-of')?.text;
      const admission = value && admits(value, statement.text, asOf === undefined ? undefined : findDays(asOf.trim()));
      if (!value || !admission || admission.admitted) continue;
      yield {
        message: `the sentence of claim \`${claim.id}\` does not state its value, ${value.shown}`,
        primary: { at: locateIn(corpus, stated), text: 'value of the claim' },
        related: [{ at: locateIn(corpus, statement), text: 'its sentence' }],
        notes: [`the sentence says ${admission.says}`],
        help: 'correct the sentence or the value, so that they say the same',
        claim: claim.id,
        fact: claim.fact,
        readings: claim.evidence.map((evidence) => ({ claim, evidence })),
        subject: [statement.text],
      };
    }
  },
};
