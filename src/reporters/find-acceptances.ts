import type { Report, ReportAcceptance, ReportFinding } from '../model/report.ts';

/** The entries by which an editor keeps a finding on purpose; none for an open one. */
export function findAcceptances(finding: ReportFinding, { accepted }: Report): ReportAcceptance[] {
  if (finding.status !== 'accepted') return [];
  return accepted.filter(({ state, finding: found, rule }) => {
    return state === 'used' && found === finding.fingerprint && (rule === null || rule === finding.rule);
  });
}

/** Why a finding is kept, by whom, and until when, as far as it is said. */
export function tellAcceptance({ reason, by, until }: ReportAcceptance): string {
  const details = [by === null ? '' : `by ${by}`, until === null ? '' : `until ${until}`].filter((part) => part !== '');
  return details.length === 0 ? reason : `${reason} (${details.join(', ')})`;
}
