import type { Report, ReportFinding } from '../../model/report.ts';

/** Whether a finding is new since the base of a comparison or was there before; nothing without a base. */
export function sinceOf(finding: ReportFinding & { readonly since?: 'new' | 'still' }): 'new' | 'still' | undefined {
  return finding.since;
}

/** The findings of the base that are gone. */
export function listFixed(report: Report & { readonly fixed?: readonly ReportFinding[] }): readonly ReportFinding[] {
  return report.fixed ?? [];
}
