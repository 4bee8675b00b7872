import type { Severity } from '../model/config.ts';
import type { Conclusion, Counts } from '../model/report.ts';

/** What it takes to fail a check. Where a base is known, only findings that it does not have count. */
export interface Threshold {
  readonly failOn: 'error' | 'warning' | 'never';
  /** More warnings than this fail the check, too. */
  readonly maxWarnings?: number;
  /** Whether a check that found no quote to check may pass. */
  readonly allowEmpty: boolean;
}

/** The verdict on a whole run. Nothing found to be wrong is not enough: something must have been checked. */
export function conclude(counts: Counts, threshold: Threshold): Conclusion {
  if (listFailing(counts, threshold).some((severity) => countingOf(counts)[severity] > 0)) return 'findings';
  const checked = counts.quotes.total - counts.quotes.unchecked;
  return checked === 0 && !threshold.allowEmpty ? 'nothing-checked' : 'clean';
}

/** The severities whose open findings fail the check; where a base is known, those that are new. */
export function listFailing(counts: Counts, { failOn, maxWarnings }: Threshold): Severity[] {
  if (failOn === 'never') return [];
  const tooMany = maxWarnings !== undefined && countingOf(counts).warning > maxWarnings;
  return failOn === 'warning' || tooMany ? ['error', 'warning'] : ['error'];
}

function countingOf({ new: added, findings }: Counts): Readonly<Record<Severity, number>> {
  return added ?? findings;
}

/** The exit status for each conclusion; 2 is for a check that could not run. */
export const exitStatus: Readonly<Record<Conclusion, number>> = { clean: 0, findings: 1, 'nothing-checked': 3 };
