import type { LedgerRule } from '../model/finding.ts';
import { locateIn } from './list-readings.ts';
import page from './stale-acceptance.md';

export const staleAcceptance: LedgerRule = {
  id: 'stale-acceptance',
  summary: 'An accepted finding is not found any more.',
  severity: 'error',
  page,
  *checkLedger(ledger, corpus) {
    for (const { acceptance, state, otherRule } of ledger) {
      if (state !== 'stale') continue;
      const { finding, rule, reason } = acceptance;
      yield {
        message:
          otherRule === undefined
            ? `accepted finding \`${finding.text}\` is not found any more`
            : `accepted finding \`${finding.text}\` is of rule \`${otherRule}\`, not of \`${rule?.text}\``,
        primary: { at: locateIn(corpus, (otherRule !== undefined && rule) || finding), text: '' },
        notes: [`it was accepted because: ${reason}`],
        help:
          otherRule === undefined
            ? 'remove the entry; if the readings changed, decide anew'
            : 'correct the rule, or remove the entry',
        subject: [finding.text, rule?.text ?? ''],
      };
    }
  },
};
