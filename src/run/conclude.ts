import type { Severity } from '../model/config.ts';
import type { Conclusion, Counts } from '../model/report.ts';

/** What it takes to fail a check. */
export interface Threshold {
  readonly failOn: 'error' | 'warning' | 'never';
  /** More warnings than this fail the check, too. */
  readonly maxWarnings?: number;
  /** Whether a check that found no quote to check may pass. */
  readonly allowEmpty: boolean;
}

/** The verdict on a whole run. Nothing found to be wrong is not enough: something must have been checked. */
export function conclude(counts: Counts, threshold: Threshold): Conclusion {
  if (listFailing(counts, threshold).some((severity) => counts.findings[severity] > 0)) return 'findings';
  const checked = counts.quotes.total - counts.quotes.unchecked;
  return checked === 0 && !threshold.allowEmpty ? 'nothing-checked' : 'clean';
}

/** The severities whose open findings fail the check. */
export function listFailing({ findings }: Counts, { failOn, maxWarnings }: Threshold): Severity[] {
  if (failOn === 'never') return [];
  const tooMany = maxWarnings !== undefined && findings.warning > maxWarnings;
  return failOn === 'warning' || tooMany ? ['error', 'warning'] : ['error'];
}

/** The exit status for each conclusion; 2 is for a check that could not run. */
export const exitStatus: Readonly<Record<Conclusion, number>> = { clean: 0, findings: 1, 'nothing-checked': 3 };
