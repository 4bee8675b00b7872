import type { LedgerRule } from '../model/finding.ts';
import { locateIn } from './list-readings.ts';
import page from './stale-acceptance.md';

export const staleAcceptance: LedgerRule = {
  id: 'stale-acceptance',
  summary: 'An accepted finding is not found any more.',
  severity: 'error',
  page,
  *checkLedger(ledger, corpus) {
    for (const { acceptance, state } of ledger) {
      if (state !== 'stale') continue;
      const { finding, rule, reason } = acceptance;
      yield {
        message: `accepted finding \`${finding.text}\` is not found any more`,
        primary: {
          at: locateIn(corpus, finding),
          text: rule ? `no open finding of \`${rule.text}\`` : 'no open finding',
        },
        notes: [`it was accepted because: ${reason}`],
        help: 'remove the entry; if the readings changed, decide anew',
        subject: [finding.text, rule?.text ?? ''],
      };
    }
  },
};
