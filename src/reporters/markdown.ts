import type { Report, ReportClaim, ReportEvidence, ReportFact, ReportFinding } from '../model/report.ts';
import type { Place } from '../model/span.ts';
import { countOf, tellClasses, tellFindings, tellQuotes } from './verdict.ts';
import { makeVisibleLine } from './visible-text.ts';

/** The consistency report as Markdown: what needs a decision first, then who says what, then every quote. */
export function renderMarkdown(report: Report): string {
  const sections = [
    renderVerdict(report),
    renderFindings(report),
    renderFacts(report.facts),
    renderQuotes(report),
    renderSources(report),
    renderAccepted(report),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** Text from a file, so that nothing in it acts as Markdown or HTML: no link, no mention, no tag, no table. */
export function escapeMarkdown(text: string): string {
  return makeVisibleLine(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, '&#64;')
    .replace(/#/g, '&#35;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}&#46;`)
    .replace(/[\\`*_{}[\]|~$]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])/, '$1\\$2');
}

/** A message of ours: what stands in backticks is an id, and is shown as code. */
function renderMessage(message: string): string {
  return message
    .split(/`([^`]+)`/)
    .map((piece, index) => (index % 2 === 1 ? `\`${makeVisibleLine(piece)}\`` : escapeMarkdown(piece)))
    .join('');
}

const conclusions: Readonly<Record<Report['conclusion'], string>> = {
  clean: 'Nothing stands in the way.',
  findings: 'There are findings to decide on.',
  'nothing-checked': 'Nothing was checked.',
};

function renderVerdict(report: Report): string {
  return [
    '# Consistency report',
    `**${conclusions[report.conclusion]}** ${upperFirst(tellQuotes(report.counts))}. ${upperFirst(tellFindings(report))}.`,
  ].join('\n\n');
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function renderFindings({ findings }: Report): string {
  const open = findings.filter(({ status }) => status === 'open');
  if (open.length === 0) return '';
  return ['## Findings', ...open.map(renderFinding)].join('\n\n');
}

function renderFinding(finding: ReportFinding): string {
  const { severity, rule, message, primary, related, notes, help } = finding;
  return [
    `### ${severity}: ${renderMessage(message)}`,
    [
      `- ${renderPlace(primary)}`,
      ...related.map((place) => `- ${renderPlace(place)}`),
      ...notes.map((note) => `- Note: ${renderMessage(note)}`),
      ...(help === undefined ? [] : [`- **What to do:** ${renderMessage(help)}`]),
      `- Rule \`${rule}\`, finding \`${finding.fingerprint}\``,
    ].join('\n'),
  ].join('\n\n');
}

function renderPlace(place: Place): string {
  const where = `${escapeMarkdown(place.file)}:${place.line}:${place.column}`;
  const words = place.text.trim() === '' ? '' : `: “${escapeMarkdown(place.text)}”`;
  return `${where}${place.label === undefined ? '' : ` (${escapeMarkdown(place.label)})`}${words}`;
}

function renderFacts(facts: readonly ReportFact[]): string {
  if (facts.length === 0) return '';
  const rows = facts.flatMap((fact) =>
    fact.values.map((value, index) => {
      const speakers = value.speakers.length === 0 ? '' : ` (said by ${value.speakers.map(escapeMarkdown).join(', ')})`;
      const [name, agreement] = index === 0 ? [escapeMarkdown(fact.fact), fact.agreement] : ['', ''];
      return `| ${name} | ${escapeMarkdown(value.value)} | ${value.outlets.map(escapeMarkdown).join(', ')}${speakers} | ${agreement} |`;
    }),
  );
  return ['## Facts', ['| Fact | Value | Outlets | Agreement |', '| --- | --- | --- | --- |', ...rows].join('\n')].join(
    '\n\n',
  );
}

function renderQuotes(report: Report): string {
  if (report.claims.length === 0) return '';
  return [
    '## Claims and their quotes',
    `${countOf(report.counts.quotes.total, 'quote')}: ${tellClasses(report)}.`,
    ...report.claims.map(renderClaim),
  ].join('\n\n');
}

function renderClaim(claim: ReportClaim): string {
  return [
    `**${escapeMarkdown(claim.claim || claim.id)}** (${escapeMarkdown(claim.id)})`,
    claim.evidence.map(renderEvidence).join('\n'),
  ].join('\n\n');
}

function renderEvidence(evidence: ReportEvidence): string {
  const lines = evidence.places.map(({ line }) => line);
  const where = lines.length === 0 ? '' : `, line ${lines.join(', ')}`;
  const omitted = (evidence.omitted ?? []).map((text) => `; left out: “${escapeMarkdown(text)}”`).join('');
  return `- “${escapeMarkdown(evidence.quote.trim())}” — ${escapeMarkdown(evidence.source || 'no source')}${where}: ${evidence.class}${omitted}`;
}

function renderSources(report: Report): string {
  if (report.sources.length === 0) return '';
  const rows = report.sources.map(
    ({ id, outlet, origin, published, bounds, quotes }) =>
      `| ${escapeMarkdown(id)} | ${escapeMarkdown(outlet)} | ${escapeMarkdown(origin)} | ${escapeMarkdown(published ?? (bounds ? `not given; by its words ${bounds.earliest} to ${bounds.latest}` : 'not given'))} | ${quotes} |`,
  );
  return [
    '## Sources',
    ['| Source | Outlet | Written by | Published | Quotes |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

function renderAccepted(report: Report): string {
  if (report.accepted.length === 0) return '';
  const rows = report.accepted.map(
    ({ finding, rule, reason, by, until, state }) =>
      `| \`${escapeMarkdown(finding)}\` | ${escapeMarkdown(rule ?? '')} | ${escapeMarkdown(reason)} | ${escapeMarkdown(by ?? '')} | ${escapeMarkdown(until ?? '')} | ${state} |`,
  );
  return [
    '## Accepted findings',
    ['| Finding | Rule | Reason | By | Until | State |', '| --- | --- | --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}
