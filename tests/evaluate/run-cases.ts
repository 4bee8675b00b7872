import type { Severity } from '../../src/model/config.ts';
import type { ReportEvidence } from '../../src/model/report.ts';
import { report } from '../in-memory.ts';
import type { QuoteCase, Text } from './quote-cases.ts';
import { type ReadingCase, readingProject } from './reading-cases.ts';

/** A case, and what became of it. */
export interface QuoteOutcome extends QuoteCase {
  readonly class: ReportEvidence['class'];
}

/** Checks all cases as one project, one claim each. */
export function runQuoteCases(cases: readonly QuoteCase[], texts: readonly Text[]): QuoteOutcome[] {
  const claims = cases.map(
    ({ source, quote }, index) =>
      `  - { id: q${index}, claim: x, evidence: [{ source: ${source}, quote: ${JSON.stringify(quote)} }] }`,
  );
  const sources = Object.fromEntries(
    texts.map(({ id, body }) => [`sources/${id}.txt`, `---\noutlet: ${id}\n---\n${body}`]),
  );
  const { claims: checked } = report({ ...sources, 'claims/all.yaml': `claims:\n${claims.join('\n')}\n` });
  const classes = new Map(checked.map(({ id, evidence }) => [id, evidence[0]?.class ?? 'unchecked']));
  return cases.map((each, index) => ({ ...each, class: classes.get(`q${index}`) ?? 'unchecked' }));
}

/** A pair of readings, and the finding about it. */
export interface ReadingOutcome extends ReadingCase {
  readonly found: { readonly rule: string; readonly severity: Severity } | undefined;
}

/** Checks all pairs as one project, one fact each. */
export function runReadingCases(cases: readonly ReadingCase[]): ReadingOutcome[] {
  const { findings } = report({
    ...readingProject,
    'claims/cases.yaml': `claims:\n${cases.map(({ yaml }) => yaml).join('\n')}\n`,
  });
  const found = new Map(findings.filter(({ fact }) => fact !== undefined).map((finding) => [finding.fact, finding]));
  return cases.map((each, index) => {
    const finding = found.get(`case-${index}/${each.property}`);
    return { ...each, found: finding && { rule: finding.rule, severity: finding.severity } };
  });
}
