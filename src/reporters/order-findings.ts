import { severities } from '../model/config.ts';
import type { Report, ReportFinding } from '../model/report.ts';

/** Whether a finding fails the check: one that the base has already does not. */
export function failsCheck(finding: ReportFinding, { failing }: Report): boolean {
  return finding.status === 'open' && failing.includes(finding.severity) && finding.since !== 'still';
}

/** First things first: open before accepted, new before known, by severity, then in the order of the report. */
export function orderFindings(findings: readonly ReportFinding[]): ReportFinding[] {
  const rank = (finding: ReportFinding) =>
    Number(finding.status === 'accepted') * 100 +
    Number(finding.since === 'still') * 10 +
    severities.indexOf(finding.severity);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}
