import type { LedgerRule } from '../model/finding.ts';
import page from './expired-acceptance.md';
import { locateIn } from './list-readings.ts';

export const expiredAcceptance: LedgerRule = {
  id: 'expired-acceptance',
  summary: 'A finding was accepted until a day that has passed.',
  severity: 'error',
  page,
  *checkLedger(ledger, corpus) {
    for (const { acceptance, state } of ledger) {
      if (state !== 'expired' || !acceptance.until) continue;
      const { finding, until, reason } = acceptance;
      yield {
        message: `finding \`${finding.text}\` was accepted until ${until.text}`,
        primary: { at: locateIn(corpus, until), text: 'the last day' },
        notes: [`it was accepted because: ${reason}`, 'the finding counts again'],
        help: 'decide anew: mend it, or give a later day',
        subject: [finding.text, until.text],
      };
    }
  },
};
