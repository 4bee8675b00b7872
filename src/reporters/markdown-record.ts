import { acceptedClasses, type DiffRun } from '../model/anchor.ts';
import {
  agreements,
  type Comparison,
  type Report,
  type ReportClaim,
  type ReportEvidence,
  type ReportFact,
  type ReportReading,
  type ReportSource,
  type ReportValue,
} from '../model/report.ts';
import { escapeMarkdown, escapeMarkdownCode, escapeMarkdownMessage } from './escape-markdown.ts';
import { foldAway, type Section } from './fit-sections.ts';
import { countOf, tellClasses } from './verdict.ts';
import { shorten } from './visible-text.ts';

/** The most values, readings, or reasons that one row lists. */
const mostInRow = 20;

/** Who says what of every fact, those that are at odds first, and why differences are no contradictions. */
export function listFacts({ facts }: Report): Section {
  const rank = ({ agreement }: ReportFact) => agreements.indexOf(agreement);
  return {
    noun: 'fact',
    ...foldAway(`Who says what: ${countOf(facts.length, 'fact')}`),
    lead: '| Fact | Agreement | Who says what | What decides |\n| --- | --- | --- | --- |',
    entries: [...facts].sort((a, b) => rank(a) - rank(b)).map(renderFact),
    between: '\n',
    share: 0.75,
  };
}

function renderFact({ fact, agreement, values, comparisons }: ReportFact): string {
  const answers = list(values.map(renderValue), 'value');
  const reasons = list(
    [...new Set(comparisons.filter(({ verdict }) => verdict !== 'agrees').map(renderReason))],
    'reason',
  );
  return `| ${escapeMarkdownCode(fact)} | ${agreement} | ${answers} | ${reasons} |`;
}

function renderValue({ value, means, readings }: ReportValue): string {
  const told = means === undefined ? '' : ` (${escapeMarkdown(means)})`;
  const voices = [...new Set(readings.map(renderVoice))];
  return `**${escapeMarkdown(shorten(value))}**${told}: ${list(voices, 'reading', '; ')}`;
}

/** Outlet, newsroom where it is another, speaker, and circumstances. */
function renderVoice({ outlet, origin, saidBy, speaker = saidBy, stance, scope }: ReportReading): string {
  const circumstances = Object.entries(scope).map(
    ([key, value]) => `, ${escapeMarkdown(key)} ${escapeMarkdown(value)}`,
  );
  return [
    escapeMarkdown(outlet),
    origin === outlet ? '' : ` (written by ${escapeMarkdown(origin)})`,
    speaker === undefined ? '' : `, quoting ${escapeMarkdown(speaker)}`,
    stance === 'hedges' ? ', with a hedge' : '',
    ...circumstances,
  ].join('');
}

function renderReason({ verdict, because }: Comparison): string {
  return `${verdict}: ${escapeMarkdownMessage(shorten(because))}`;
}

function list(items: readonly string[], noun: string, between = '<br>'): string {
  const rest = items.length > mostInRow ? [`and ${countOf(items.length - mostInRow, `more ${noun}`)}`] : [];
  return [...items.slice(0, mostInRow), ...rest].join(between);
}

/** The quotes that are not verbatim, with the words that differ. */
export function listFailingQuotes({ claims }: Report): Section {
  const entries = claims.flatMap((claim) =>
    claim.evidence
      .filter((evidence) => !acceptedClasses.includes(evidence.class))
      .map((evidence) => renderFailure(claim, evidence)),
  );
  return {
    noun: 'quote',
    ...foldAway(`Quotes that are not verbatim: ${entries.length}`),
    entries,
    between: '\n',
    share: 0.75,
  };
}

function renderFailure(claim: ReportClaim, evidence: ReportEvidence): string {
  const diff = (evidence.diff ?? []).map(renderRun).join('');
  return `- ${escapeMarkdownCode(claim.id)}: ${renderEvidence(evidence)}${diff === '' ? '' : `<br>from quote to source: ${diff}`}`;
}

/** A space beside the mark-up stays where it is: escaped texts have none at their ends. */
function renderRun({ kind, text }: DiffRun): string {
  const words = text.trim();
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = words === '' ? '' : text.slice(text.trimEnd().length);
  const shown = escapeMarkdown(shorten(words));
  const marked =
    kind === 'same' || shown === '' ? shown : kind === 'quote' ? `<del>${shown}</del>` : `<ins>${shown}</ins>`;
  return `${before === '' ? '' : ' '}${marked}${after === '' ? '' : ' '}`;
}

function renderEvidence({ quote, source, places, omitted = [], ...evidence }: ReportEvidence): string {
  const lines = [...new Set(places.map(({ line }) => line))];
  const where = lines.length === 0 ? '' : `, line ${list(lines.map(String), 'line', ', ')}`;
  const left = omitted.map((text) => `; left out: “${escapeMarkdown(shorten(text))}”`).join('');
  const words = `“${escapeMarkdown(shorten(quote.trim()))}”`;
  return `${words}, ${source === '' ? 'no source' : escapeMarkdownCode(source)}${where}: ${evidence.class}${left}`;
}

/** What was accepted, why, by whom, and until when. */
export function listAccepted({ accepted, findings }: Report): Section {
  const entries = accepted.map(({ finding, rule, reason, by, until, state }) => {
    const found = findings.find((each) => each.fingerprint === finding && (rule === null || each.rule === rule));
    const cells = [
      `${escapeMarkdownCode(finding)}${rule === null ? '' : `, ${escapeMarkdownCode(rule)}`}`,
      found ? escapeMarkdownMessage(shorten(found.message)) : '',
      escapeMarkdown(shorten(reason)),
      escapeMarkdown(by ?? ''),
      escapeMarkdown(until ?? ''),
      state,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return {
    noun: 'accepted finding',
    ...foldAway(`Accepted: ${entries.length}`),
    lead: '| Finding | What | Reason | By | Until | State |\n| --- | --- | --- | --- | --- | --- |',
    entries,
    between: '\n',
    share: 0.75,
  };
}

/** Every source, with what is known of its origin and date. */
export function listSources({ sources }: Report): Section {
  const entries = sources.map((source) => {
    const { id, outlet, origin, quotes } = source;
    const names = [outlet, origin].map(escapeMarkdown).join(' | ');
    return `| ${escapeMarkdownCode(id)} | ${names} | ${tellDate(source)} | ${quotes} |`;
  });
  return {
    noun: 'source',
    ...foldAway(`Sources: ${entries.length}`),
    lead: '| Source | Outlet | Written by | Published | Quotes |\n| --- | --- | --- | --- | --- |',
    entries,
    between: '\n',
    share: 0.75,
  };
}

function tellDate({ published, bounds, supersededBy }: ReportSource): string {
  const unknown = bounds ? `not given; by its words ${bounds.earliest} to ${bounds.latest}` : 'not given';
  const later = supersededBy === undefined ? '' : `; superseded by ${escapeMarkdownCode(supersededBy)}`;
  return `${published === null ? unknown : escapeMarkdown(published)}${later}`;
}

/** Every claim with its quotes. */
export function listClaims(report: Report): Section {
  const { total } = report.counts.quotes;
  return {
    noun: 'claim',
    ...foldAway(
      `Every claim and its quotes: ${countOf(report.claims.length, 'claim')}, ${countOf(total, 'quote')} (${tellClasses(report)})`,
    ),
    entries: report.claims.map(renderClaim),
    between: '\n\n',
    share: 1,
  };
}

function renderClaim({ id, claim, evidence }: ReportClaim): string {
  const statement = claim === '' ? '' : `: ${escapeMarkdown(shorten(claim))}`;
  return [`${escapeMarkdownCode(id)}${statement}`, evidence.map((each) => `- ${renderEvidence(each)}`).join('\n')].join(
    '\n\n',
  );
}
