import { severities } from '../model/config.ts';
import type { Report, ReportFinding } from '../model/report.ts';

/** How a finding stands against the base of a comparison, where there is one. */
export type Since = 'new' | 'still';

/** Whether a finding is new since the base; nothing without a base. */
export function sinceOf(finding: ReportFinding & { readonly since?: Since }): Since | undefined {
  return finding.since;
}

/** The findings of the base that are fixed; nothing without a base. */
export function fixedOf(
  report: Report & { readonly fixed?: readonly ReportFinding[] },
): readonly ReportFinding[] | undefined {
  return report.fixed;
}

/** Whether a finding fails the check: one that the base has already does not. */
export function failsCheck(finding: ReportFinding, { failing }: Report): boolean {
  return finding.status === 'open' && failing.includes(finding.severity) && sinceOf(finding) !== 'still';
}

/** First things first: open before accepted, new before known, by severity, then in the order of the report. */
export function orderFindings(findings: readonly ReportFinding[]): ReportFinding[] {
  const rank = (finding: ReportFinding) =>
    Number(finding.status === 'accepted') * 100 +
    Number(sinceOf(finding) === 'still') * 10 +
    severities.indexOf(finding.severity);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}
