import type { Report } from '../model/report.ts';
import { stringifyInPieces } from './json-pieces.ts';

/**
 * The report for other tools: version 1, two-space indent, the same bytes for the same input. In pieces, because
 * that of an archive is more than one string can hold.
 */
export function* renderJsonInPieces(report: Report): Generator<string> {
  const { texts: _texts, rules: _rules, failing: _failing, ...data } = report;
  yield* stringifyInPieces(data);
  yield '\n';
}

/** The same as one string. */
export function renderJson(report: Report): string {
  return [...renderJsonInPieces(report)].join('');
}
