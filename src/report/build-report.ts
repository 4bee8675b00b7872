import type { Verdict } from '../check/check.ts';
import { matchFindings } from '../check/match-findings.ts';
import { type QuoteClass, quoteClasses } from '../model/anchor.ts';
import { type Severity, severities } from '../model/config.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Finding, ReadingRef, RuleInfo, Since } from '../model/finding.ts';
import {
  type Agreement,
  agreements,
  type Counts,
  type EvidenceName,
  type Report,
  type ReportAcceptance,
  type ReportBase,
  type ReportFact,
  type ReportFinding,
} from '../model/report.ts';
import { listClaims } from './list-claims.ts';
import { listFacts } from './list-facts.ts';
import { listSources } from './list-sources.ts';
import { PlaceFinder } from './show-place.ts';

/** What rules found in some files. */
export interface Examined {
  readonly corpus: Corpus;
  readonly verdict: Verdict;
}

/** The revision to hold the findings against, examined, or why there is none. */
export type ExaminedBase = (Extract<ReportBase, { ref: string }> & Examined) | Extract<ReportBase, { missing: string }>;

/** The one value that every reporter renders. */
export function buildReport(
  { corpus, verdict }: Examined,
  base: ExaminedBase | undefined,
  tool: Report['tool'],
  rules: readonly RuleInfo[],
  judge: (counts: Counts) => Pick<Report, 'conclusion' | 'failing'>,
): Report {
  const places = new PlaceFinder(corpus.texts);
  const facts = listFacts(corpus, places);
  const compared = base && 'verdict' in base ? matchFindings(verdict.findings, base.verdict.findings) : undefined;
  const counts = {
    ...countAll(corpus, verdict.findings, facts),
    ...(compared && { new: countNew(compared.since) }),
  };
  const report: Report = {
    version: 1,
    tool,
    ...judge(counts),
    ...(base && { base: 'missing' in base ? { missing: base.missing } : { ref: base.ref, commit: base.commit } }),
    counts,
    findings: verdict.findings.map((finding) => showFinding(finding, places, compared?.since.get(finding))),
    ...(compared && { fixed: showFixed(compared.fixed, base) }),
    facts,
    claims: [],
    sources: [],
    accepted: listAcceptances(verdict),
    rules,
    texts: corpus.texts,
  };
  // Where every quote stands is nothing to a reporter that shows findings alone.
  workOutLater(report, 'claims', () => listClaims(corpus, places));
  workOutLater(report, 'sources', () => listSources(corpus));
  return report;
}

/** Gives an object one of its entries when it is first asked for; it keeps its place among the others. */
function workOutLater<T extends object, K extends keyof T>(object: T, key: K, work: () => T[K]): void {
  const get = () => {
    const value = work();
    Object.defineProperty(object, key, { value, enumerable: true });
    return value;
  };
  Object.defineProperty(object, key, { get, enumerable: true, configurable: true });
}

/** Findings that are gone stand in the files of the base. */
function showFixed(findings: readonly Finding[], base: ExaminedBase | undefined): ReportFinding[] {
  const places = new PlaceFinder(base && 'corpus' in base ? base.corpus.texts : new Map());
  return findings.map((finding) => showFinding(finding, places));
}

function countNew(since: ReadonlyMap<Finding, Since>): Record<Severity, number> {
  const open = [...since].filter(([{ status }, when]) => status === 'open' && when === 'new');
  return tally<Severity>(
    severities,
    open.map(([{ severity }]) => severity),
  );
}

function showFinding(finding: Finding, places: PlaceFinder, since?: Since): ReportFinding {
  const { rule, severity, status, message, claim, fact, source, help, fix } = finding;
  return {
    rule,
    severity,
    status,
    ...(since && { since }),
    fingerprint: finding.fingerprint,
    message,
    ...(claim !== undefined && { claim }),
    ...(fact !== undefined && { fact }),
    ...(source !== undefined && { source }),
    ...(finding.readings && { readings: finding.readings.map(nameReading) }),
    primary: places.showLabel(finding.primary),
    related: (finding.related ?? []).map((label) => places.showLabel(label)),
    notes: finding.notes ?? [],
    ...(help !== undefined && { help }),
    ...(fix !== undefined && { fix }),
  };
}

function nameReading({ claim, evidence }: ReadingRef): EvidenceName {
  return { claim: claim.id, evidence: claim.evidence.indexOf(evidence) };
}

function listAcceptances(verdict: Verdict): ReportAcceptance[] {
  return verdict.ledger
    .map(({ acceptance, state }) => ({
      finding: acceptance.finding.text,
      rule: acceptance.rule?.text ?? null,
      reason: acceptance.reason,
      by: acceptance.by ?? null,
      until: acceptance.until?.text ?? null,
      state,
    }))
    .sort((a, b) => (a.finding < b.finding ? -1 : 1));
}

function countAll(corpus: Corpus, findings: readonly Finding[], facts: readonly ReportFact[]): Counts {
  const sources = [...corpus.sources.values()];
  const classes = corpus.claims.flatMap((claim) =>
    claim.evidence.map((evidence) => corpus.anchors.get(evidence)?.class ?? 'unchecked'),
  );
  const open = findings.filter(({ status }) => status === 'open');
  return {
    sources: sources.length,
    outlets: new Set(sources.map(({ outlet }) => outlet)).size,
    newsrooms: new Set(sources.map(({ newsroom }) => newsroom)).size,
    claims: corpus.claims.length,
    quotes: { total: classes.length, ...tally<QuoteClass>(quoteClasses, classes) },
    facts: {
      total: facts.length,
      ...tally<Agreement>(
        [...agreements].reverse(),
        facts.map(({ agreement }) => agreement),
      ),
    },
    findings: {
      error: open.filter(({ severity }) => severity === 'error').length,
      warning: open.filter(({ severity }) => severity === 'warning').length,
      note: open.filter(({ severity }) => severity === 'note').length,
      accepted: findings.length - open.length,
    },
  };
}

function tally<T extends string>(names: readonly T[], items: readonly T[]): Record<T, number> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<T, number>;
  for (const item of items) counts[item]++;
  return counts;
}
