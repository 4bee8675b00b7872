import type { Invocation, Location, Log, Notification, ReportingDescriptor, Result, Suppression } from 'sarif';
import type { RuleInfo } from '../model/finding.ts';
import type { Report, ReportAcceptance, ReportFinding } from '../model/report.ts';
import { findAcceptances, tellAcceptance } from './find-acceptances.ts';
import { orderFindings } from './order-findings.ts';
import { tellResult } from './sarif-message.ts';
import { locatePlace, sourceRoot } from './sarif-place.ts';
import { countOf, tellChange, tellNumber } from './verdict.ts';
import { makeVisible, shorten } from './visible-text.ts';

/** What GitHub takes of one run; it drops a longer one whole. */
const mostResults = 25_000;

/** What GitHub shows of one result. */
const mostRelated = 100;

/** What GitHub takes of a description, in UTF-16 code units. */
const mostOfDescription = 1_000;

/**
 * The findings as SARIF 2.1.0, for code scanning and other viewers: every rule with its page, every finding
 * with the other outlets' words beside it, accepted ones as suppressed. Places, columns, and offsets are in
 * UTF-16 code units; paths are relative to the folder that was checked.
 */
export function renderSarif(report: Report): string {
  const findings = orderFindings(report.findings);
  const ruleIndex = new Map(report.rules.map(({ id }, index) => [id, index]));
  const fingerprint = fingerprintEach();
  const { name, version } = report.tool;
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, version, semanticVersion: version, rules: report.rules.map(describeRule) } },
        language: 'en',
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'The folder that was checked.' } } },
        invocations: [describeRun(report)],
        results: findings.slice(0, mostResults).map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: ruleIndex.get(finding.rule) ?? -1,
          level: finding.severity,
          message: { text: tellResult(finding) },
          locations: [locateFinding(finding, report)],
          ...relate(finding, report),
          partialFingerprints: { 'crossquote/v1': fingerprint(finding) },
          suppressions: findAcceptances(finding, report).map(suppress),
          ...compareToBase(finding),
        })),
        properties: { conclusion: report.conclusion, counts: report.counts },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule({ id, summary, severity, page }: RuleInfo): ReportingDescriptor {
  const why = readSection(page, 'Why it matters');
  const limits = readSection(page, 'Known limits');
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: shorten(`${summary} ${why.split('\n\n')[0] ?? ''}`.trim(), mostOfDescription) },
    help: { text: [summary, why, limits].filter((part) => part !== '').join('\n\n'), markdown: page },
    defaultConfiguration: { level: severity },
    properties: { 'problem.severity': severity === 'note' ? 'recommendation' : severity, precision: 'very-high' },
  };
}

/** A section of a rule's page as plain text, a paragraph a line. */
function readSection(page: string, title: string): string {
  const [, section = ''] = page.split(`\n## ${title}\n`);
  const [own = ''] = section.split('\n## ');
  return own
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/`/g, '')
    .split(/\n\n+/)
    .map((paragraph) => paragraph.replace(/\n(?!- )/g, ' ').trim())
    .join('\n\n')
    .trim();
}

/** That a run came to its end, and what it cannot say by results. */
function describeRun(report: Report): Invocation {
  const left = report.findings.length - mostResults;
  const change = tellChange(report);
  const notifications: Notification[] = [
    ...(report.conclusion === 'nothing-checked' ? [notify('warning', 'Nothing was checked: no quote could be.')] : []),
    ...(left > 0
      ? [
          notify(
            'warning',
            `${countOf(report.findings.length, 'finding')}; the ${tellNumber(mostResults)} that matter most are here.`,
          ),
        ]
      : []),
    ...(change === undefined ? [] : [notify('note', makeVisible(change))]),
  ];
  return { executionSuccessful: true, toolExecutionNotifications: notifications };
}

function notify(level: Notification.level, text: string): Notification {
  return { level, message: { text } };
}

function locateFinding({ primary, claim, fact }: ReportFinding, report: Report): Location {
  const names = [
    ...(claim === undefined ? [] : [{ name: claim, kind: 'claim' }]),
    ...(fact === undefined ? [] : [{ name: fact, kind: 'fact' }]),
  ];
  return {
    physicalLocation: locatePlace(primary, report.texts),
    ...(primary.label !== undefined && { message: { text: makeVisible(primary.label) } }),
    ...(names.length > 0 && { logicalLocations: names }),
  };
}

function relate({ related }: ReportFinding, report: Report): Pick<Result, 'relatedLocations'> {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.slice(0, mostRelated).map((place, index) => ({
      id: index + 1,
      physicalLocation: locatePlace(place, report.texts),
      message: { text: makeVisible(place.label ?? 'see also') },
    })),
  };
}

/** Findings about the same readings have one fingerprint: all but the first get a number behind it. */
function fingerprintEach(): (finding: ReportFinding) => string {
  const seen = new Map<string, number>();
  return ({ fingerprint }) => {
    const times = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, times);
    return times === 1 ? fingerprint : `${fingerprint}:${times}`;
  };
}

function suppress(acceptance: ReportAcceptance): Suppression {
  return { kind: 'external', status: 'accepted', justification: makeVisible(tellAcceptance(acceptance)) };
}

function compareToBase({ since }: ReportFinding): Pick<Result, 'baselineState'> {
  return since === undefined ? {} : { baselineState: since === 'new' ? 'new' : 'unchanged' };
}
