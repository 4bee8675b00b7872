import type { Report, ReportClaim, ReportFinding } from '../model/report.ts';
import type { Place } from '../model/span.ts';
import { escapeXml, writeAttributes } from './escape-xml.ts';
import { findAcceptances, tellAcceptance } from './find-acceptances.ts';
import { failsCheck, orderFindings } from './order-findings.ts';
import { renderFinding } from './pretty.ts';
import { makeVisibleLine } from './visible-text.ts';

/** One line in a list of test results. */
interface TestCase {
  readonly name: string;
  readonly className: string;
  readonly place: Pick<Place, 'file' | 'line'>;
  /** The finding that fails it, one at most, so that failures add up to what fails the check. */
  failure?: ReportFinding;
  /** Findings that fail nothing. */
  readonly others: ReportFinding[];
  readonly skipped?: string;
}

interface ClaimCase {
  readonly claim: ReportClaim;
  readonly test: TestCase;
}

/**
 * The report as JUnit's XML, for the test tab of a build: a suite for each file, a case for each claim. Of
 * several findings that fail a claim, the worst is its case's, and each other one, like a finding about no
 * claim, is a case of its own. Times are 0: they would differ from run to run. A piece for each suite.
 */
export function* renderJunitInPieces(report: Report): Generator<string> {
  const cases = listCases(report);
  const suites = new Map<string, TestCase[]>();
  for (const test of cases) {
    const suite = suites.get(test.place.file) ?? [];
    suites.set(test.place.file, suite);
    suite.push(test);
  }
  const totals = writeAttributes({ name: 'crossquote', ...count(cases) });
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${totals}>\n`;
  for (const [file, own] of suites) yield renderSuite(file, own, report);
  yield '</testsuites>\n';
}

/** The same as one string. */
export function renderJunit(report: Report): string {
  return [...renderJunitInPieces(report)].join('');
}

function listCases(report: Report): TestCase[] {
  const ofClaims = report.claims.map((claim) => ({ claim, test: openCase(claim) }));
  const byId = new Map<string, ClaimCase[]>();
  for (const each of ofClaims) byId.set(each.claim.id, [...(byId.get(each.claim.id) ?? []), each]);
  const alone: TestCase[] = [];
  for (const finding of orderFindings(report.findings)) {
    const fails = failsCheck(finding, report);
    const own = findOwn(finding, byId.get(finding.claim ?? '') ?? []);
    if (fails && own && !own.failure) own.failure = finding;
    else if (!fails && own) own.others.push(finding);
    else alone.push({ ...nameAlone(finding), ...(fails ? { failure: finding, others: [] } : { others: [finding] }) });
  }
  const nothing = report.conclusion === 'nothing-checked' ? [nothingChecked] : [];
  return numberSameNames([...ofClaims.map(({ test }) => test), ...alone, ...nothing].sort(byPlace));
}

/** Readers of such files take two cases of one name for one. */
function numberSameNames(cases: readonly TestCase[]): TestCase[] {
  const seen = new Map<string, number>();
  return cases.map((test) => {
    const key = JSON.stringify([test.place.file, test.className, test.name]);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? test : { ...test, name: `${test.name} (${times})` };
  });
}

function openCase(claim: ReportClaim): TestCase {
  const checked = claim.evidence.filter((evidence) => evidence.class !== 'unchecked');
  const why = claim.evidence.length === 0 ? 'it has no quote to check' : 'none of its quotes could be checked';
  return {
    name: claim.id,
    className: claim.fact === claim.id ? claim.place.file : claim.fact,
    place: claim.place,
    others: [],
    ...(checked.length === 0 && { skipped: why }),
  };
}

const nothingChecked: TestCase = {
  name: 'quotes to check',
  className: 'crossquote',
  place: { file: 'crossquote', line: 1 },
  others: [],
  skipped: 'nothing was checked',
};

/** Where two claims have one id, the one in which the finding stands. */
function findOwn({ primary }: ReportFinding, named: readonly ClaimCase[]): TestCase | undefined {
  const around = named.find(({ claim: { place } }) => {
    return place.file === primary.file && place.start <= primary.start && primary.end <= place.end;
  });
  return (around ?? named[0])?.test;
}

function nameAlone({ message, rule, primary }: ReportFinding): Pick<TestCase, 'name' | 'className' | 'place'> {
  return { name: message, className: rule, place: primary };
}

function byPlace({ place: a }: TestCase, { place: b }: TestCase): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}

function count(cases: readonly TestCase[]): Readonly<Record<string, number>> {
  return {
    tests: cases.length,
    failures: cases.filter(({ failure }) => failure).length,
    errors: 0,
    skipped: cases.filter(isSkipped).length,
    time: 0,
  };
}

function isSkipped({ failure, skipped }: TestCase): boolean {
  return skipped !== undefined && !failure;
}

function renderSuite(file: string, cases: readonly TestCase[], report: Report): string {
  const shown = cases.map((test) => renderCase(test, report)).join('');
  return `  <testsuite${writeAttributes({ name: file, ...count(cases) })}>\n${shown}  </testsuite>\n`;
}

function renderCase(test: TestCase, report: Report): string {
  const { name, className, place, failure, others, skipped } = test;
  const show = (finding: ReportFinding) => escapeXml(showFinding(finding, report));
  const parts = [
    ...(isSkipped(test) ? [`      <skipped${writeAttributes({ message: skipped })}/>\n`] : []),
    ...(failure
      ? [
          `      <failure${writeAttributes({ message: failure.message, type: failure.rule })}>${show(failure)}</failure>\n`,
        ]
      : []),
    ...(others.length > 0 ? [`      <system-out>${others.map(show).join('\n\n')}</system-out>\n`] : []),
  ];
  const attributes = writeAttributes({ name, classname: className, file: place.file, line: place.line, time: 0 });
  return parts.length === 0
    ? `    <testcase${attributes}/>\n`
    : `    <testcase${attributes}>\n${parts.join('')}    </testcase>\n`;
}

/** As on a terminal, with the reason of one that is accepted. */
function showFinding(finding: ReportFinding, report: Report): string {
  const reasons = findAcceptances(finding, report).map(
    (acceptance) => `accepted: ${makeVisibleLine(tellAcceptance(acceptance))}\n`,
  );
  return `${reasons.join('')}${renderFinding(finding, report, { color: false, width: 100 })}`;
}
