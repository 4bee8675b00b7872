import type { Report } from '../model/report.ts';

/** The report for other tools: version 1, two-space indent, the same bytes for the same input. */
export function renderJson(report: Report): string {
  const { texts: _texts, rules: _rules, failing: _failing, ...data } = report;
  return `${JSON.stringify(data, null, 2)}\n`;
}
