import type { Report, ReportFinding } from '../model/report.ts';
import type { Place } from '../model/span.ts';
import { escapeMarkdown, escapeMarkdownCode, escapeMarkdownMessage } from './escape-markdown.ts';
import { fitSections, foldAway, type Section } from './fit-sections.ts';
import { listAccepted, listClaims, listFacts, listFailingQuotes, listSources } from './markdown-record.ts';
import { orderFindings } from './order-findings.ts';
import { tellChange, tellFacts, tellFindings, tellQuotes } from './verdict.ts';
import { shorten } from './visible-text.ts';

/** Well below the 1 MiB at which GitHub drops a job summary whole, in UTF-8 bytes. */
const defaultLimit = 900_000;

/** Of one finding, the most places and notes that are shown. */
const mostPlaces = 12;

/**
 * The consistency report as Markdown, for a job summary, a comment, or a file: the verdict, what needs a
 * decision, and the rest folded away. Nothing in a text from a file acts as Markdown or HTML.
 *
 * `limit` is the most UTF-8 bytes it may take, from about 4,000; a comment on GitHub holds 65,536 characters.
 * What does not fit is left out in whole entries, the least important first, and counted.
 */
export function renderMarkdown(report: Report, limit: number = defaultLimit): string {
  const findings = orderFindings(report.findings).filter(({ status }) => status === 'open');
  return fitSections(
    renderVerdict(report),
    [
      ...listDecisions(findings, report),
      listFindings(findings),
      listFacts(report),
      listFailingQuotes(report),
      listAccepted(report),
      listSources(report),
      listClaims(report),
    ],
    limit,
  );
}

const conclusions: Readonly<Record<Report['conclusion'], string>> = {
  clean: 'Nothing stands in the way.',
  findings: 'There are findings to decide on.',
  'nothing-checked': 'Nothing was checked.',
};

function renderVerdict(report: Report): string {
  const told = [tellQuotes(report.counts), tellFacts(report.counts), tellFindings(report)];
  const sentences = told.filter((each) => each !== '').map(makeSentence);
  const change = tellChange(report);
  return [
    `# Consistency report\n\n**${conclusions[report.conclusion]}** ${sentences.join(' ')}`,
    ...(change === undefined ? [] : [`**${escapeMarkdownMessage(makeSentence(change))}**`]),
  ].join('\n\n');
}

function makeSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** What needs a decision; where a base is known, what a change brings and what it mends come before the rest. */
function listDecisions(findings: readonly ReportFinding[], { fixed }: Report): Section[] {
  const grave = findings.filter(({ severity }) => severity !== 'note');
  if (fixed === undefined) return [tabulate('To decide', grave)];
  return [
    tabulate(
      'New',
      grave.filter(({ since }) => since === 'new'),
    ),
    listFixed(fixed),
    tabulate(
      'There before',
      grave.filter(({ since }) => since === 'still'),
    ),
  ];
}

/** Errors and warnings, a row each; at most half of the room, so that some are shown in full as well. */
function tabulate(title: string, findings: readonly ReportFinding[]): Section {
  const entries = findings.map(
    (finding) =>
      `| ${finding.severity} | ${nameSubject(finding)} | ${tellMessage(finding)} | ${tellWhere(finding.primary)} |`,
  );
  return {
    noun: 'finding',
    head: `## ${title}: ${entries.length}`,
    lead: '| Severity | Fact or claim | What | Where |\n| --- | --- | --- | --- |',
    entries,
    between: '\n',
    foot: '',
    share: 0.5,
  };
}

function listFixed(fixed: readonly ReportFinding[]): Section {
  const entries = fixed.map((finding) => `- ${tellMessage(finding)} (\`${finding.rule}\`)`);
  return { noun: 'finding', head: `## Fixed: ${entries.length}`, entries, between: '\n', foot: '', share: 0.5 };
}

function listFindings(findings: readonly ReportFinding[]): Section {
  const entries = findings.map(renderFinding);
  return { noun: 'finding', ...foldAway(`Findings in full: ${entries.length}`), entries, between: '\n\n', share: 0.75 };
}

function renderFinding(finding: ReportFinding): string {
  const { severity, rule, primary, related, notes, help } = finding;
  const places = [primary, ...related];
  const lines = [
    ...places.slice(0, mostPlaces).map(renderPlace),
    ...(places.length > mostPlaces ? [`- and ${places.length - mostPlaces} more places`] : []),
    ...notes.slice(0, mostPlaces).map((note) => `- Note: ${escapeMarkdownMessage(shorten(note))}`),
    ...(notes.length > mostPlaces ? [`- and ${notes.length - mostPlaces} more notes`] : []),
    ...(help === undefined ? [] : [`- **What to do:** ${escapeMarkdownMessage(shorten(help))}`]),
    `- Rule \`${rule}\`, finding \`${finding.fingerprint}\``,
  ];
  return `#### ${severity}: ${tellMessage(finding)}\n\n${lines.join('\n')}`;
}

function renderPlace(place: Place): string {
  const words = place.text.trim() === '' ? '' : `: “${escapeMarkdown(shorten(place.text))}”`;
  const label = place.label === undefined ? '' : ` (${escapeMarkdown(shorten(place.label))})`;
  // Not `file:100:3`: between colons GitHub takes 100 for the name of an emoji.
  return `- ${escapeMarkdown(place.file)}, line ${place.line}${label}${words}`;
}

function tellMessage({ message }: ReportFinding): string {
  return escapeMarkdownMessage(shorten(message));
}

function nameSubject({ fact, claim, source }: ReportFinding): string {
  const name = fact ?? claim ?? source;
  return name === undefined ? '' : escapeMarkdownCode(name);
}

function tellWhere({ file, line }: Place): string {
  return `${escapeMarkdown(file)}:${line}`;
}
