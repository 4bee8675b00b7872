import type { Severity } from '../../model/config.ts';
import type { ReportAcceptance, ReportFact, ReportFinding, ReportValue } from '../../model/report.ts';
import type { Place } from '../../model/span.ts';
import { countOf } from '../verdict.ts';
import { renderValue } from './answers.ts';
import { type Html, html, join, renderMessage } from './markup.ts';
import type { EvidenceItem, FindingItem, PageIndex } from './page-index.ts';
import { renderPassage } from './passage.ts';
import { renderQuote } from './quote.ts';
import { renderSpeaker } from './speaker.ts';
import { tellLines } from './wording.ts';

const severityOrder: readonly Severity[] = ['error', 'warning', 'note'];
const severitySigns: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', note: 'i' };

/** What needs a decision, first things first. */
export function renderDecisions(index: PageIndex): Html {
  const open = index.findings.filter(({ finding }) => finding.status === 'open');
  const [urgent, notes] = [
    sortFindings(open.filter(({ finding }) => finding.severity !== 'note')),
    sortFindings(open.filter(({ finding }) => finding.severity === 'note')),
  ];
  return html`<section id="decisions" aria-labelledby="decisions-title">
<h2 id="decisions-title">${urgent.length === 0 ? 'Nothing needs a decision' : `${countOf(urgent.length, 'finding')} to decide`}</h2>
${
  urgent.length === 0 &&
  html`<p class="lead">${tellRest(index)}</p>
`
}${urgent.map((item) => renderFinding(item, index))}${
  notes.length > 0 &&
  html`<h3 id="notes">${countOf(notes.length, 'note')}</h3>
${notes.map((item) => renderFinding(item, index))}`
}</section>
`;
}

function tellRest({ report }: PageIndex): string {
  const { error, warning, note, accepted } = report.counts.findings;
  const open =
    error + warning + note === 0
      ? 'No finding is open'
      : `Only ${countOf(note, 'note')} ${note === 1 ? 'is' : 'are'} open`;
  return `${open}${accepted === 0 ? '' : `; ${countOf(accepted, 'finding')} ${accepted === 1 ? 'is' : 'are'} kept on purpose, with the reason`}.`;
}

/** What an editor keeps on purpose, with the reason, and entries that no longer hold. */
export function renderAccepted(index: PageIndex): Html {
  const accepted = index.findings.filter(({ finding }) => finding.status === 'accepted');
  const { accepted: entries } = index.report;
  const others = entries.filter(({ state }) => state !== 'used');
  if (entries.length === 0 && accepted.length === 0) return html``;
  return html`<section id="accepted" aria-labelledby="accepted-title">
<h2 id="accepted-title">Kept on purpose</h2>
${sortFindings(accepted).map((item) => renderFinding(item, index))}${others.map(
  (
    entry,
  ) => html`<article class="card"><header><h3><code>${entry.finding}</code> ${entry.state === 'expired' ? 'was accepted until a day that has passed' : 'is not found any more'}</h3></header>${renderAcceptance(entry)}</article>
`,
)}</section>
`;
}

/** New ones first, then by severity; the order of the files within. */
function sortFindings(items: readonly FindingItem[]): FindingItem[] {
  return [...items].sort(
    (a, b) => severityOrder.indexOf(a.finding.severity) - severityOrder.indexOf(b.finding.severity),
  );
}

function renderFinding(item: FindingItem, index: PageIndex): Html {
  const { anchor, finding, acceptance } = item;
  const { rule, severity, message, notes, help, fingerprint, status } = finding;
  const about = finding.fact === undefined ? index.claim(finding.claim ?? '')?.claim.fact : finding.fact;
  const fact = about === undefined ? undefined : index.fact(about);
  const source = index.source(finding.source ?? '')?.source;
  const evidence = (finding.readings ?? []).flatMap((name) => index.evidence(name) ?? []);
  // Of a quote that fails the differences stand below, beside its source.
  const facts = evidence.some(({ evidence: { diff } }) => diff) ? [] : notes;
  return html`<article class="card ${status === 'open' ? severity : 'kept'}" id="${anchor}" data-rule="${rule}" data-of="${fact?.number}" data-outlets="${source && index.outlets.indexOf(source.outlet)}" aria-labelledby="${anchor}-message">
<header><p class="kind"><span class="severity"><i aria-hidden="true">${severitySigns[severity]}</i> ${severity}${status === 'accepted' && ', accepted'}</span> <a href="#rule-${rule}">${rule}</a></p>
<h3 id="${anchor}-message">${renderMessage(upperFirst(message))}</h3>
${facts.map(
  (note) => html`<p class="because">${renderMessage(note)}</p>
`,
)}</header>
${acceptance && status === 'accepted' && renderAcceptance(acceptance)}${renderWords(finding, evidence, fact?.fact, index)}
${
  status === 'open' &&
  help !== undefined &&
  html`<p class="help"><b>What to do</b> ${renderMessage(upperFirst(help))}</p>
`
}<footer><a href="#${anchor}">${fingerprint}</a>${fact && html` <a href="#${fact.anchor}">all evidence on ${fact.name}</a>`}${status === 'open' && renderHowToKeep(fingerprint, rule)}</footer>
</article>
`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function renderAcceptance({ reason, by, until }: ReportAcceptance): Html {
  return html`<div class="acceptance"><blockquote>${reason}</blockquote>
<p>accepted${by !== null && ` by ${by}`}${until !== null && `, until ${until}`}</p></div>
`;
}

function renderHowToKeep(fingerprint: string, rule: string): Html {
  return html`<details class="fold"><summary>Keep it on purpose</summary>
<pre tabindex="0">accepted:
  - { finding: ${fingerprint}, rule: ${rule}, reason: "…", by: … }</pre></details>`;
}

/** The words a finding is about: answers side by side, a quote beside its source, or lines of a file. */
function renderWords(
  finding: ReportFinding,
  evidence: readonly EvidenceItem[],
  fact: ReportFact | undefined,
  index: PageIndex,
): Html {
  if (finding.fact !== undefined && evidence.length > 0) return renderAnswers(evidence, fact, index);
  if (evidence.length > 0) return html`${evidence.slice(0, 6).map((each) => renderClaimed(each, index))}`;
  return html`${[finding.primary, ...finding.related].map((place) => renderExcerpt(place, index))}`;
}

function renderClaimed(item: EvidenceItem, index: PageIndex): Html {
  return html`<div class="claim"><div class="statement"><p>${item.claim.claim || item.claim.id}</p></div><div class="quotes">${renderQuote(item, index, false)}</div></div>
`;
}

/** Every answer, each outlet's whole sentence under it, all in equal light. */
function renderAnswers(evidence: readonly EvidenceItem[], fact: ReportFact | undefined, index: PageIndex): Html {
  const groups = new Map<ReportValue | undefined, EvidenceItem[]>();
  for (const item of evidence) groups.set(item.answer?.value, [...(groups.get(item.answer?.value) ?? []), item]);
  const claims = [...new Set(evidence.map(({ claim }) => claim.claim))].slice(0, 4);
  const others = (fact?.values ?? []).filter((value) => !groups.has(value));
  return html`<p class="question">${join(claims, html`<br>`)}</p>
<dl class="answers">${[...groups].map(
    ([value, items]) => html`<div><dt>${value ? renderValue(value) : 'no value'}</dt>
<dd>${items.map((item) => renderReading(item, index))}</dd></div>
`,
  )}</dl>
${
  others.length > 0 &&
  html`<p class="others">Also answered: ${join(
    others.map(({ value, outlets }) => html`<b>${value}</b> (${outlets.join(', ')})`),
    '; ',
  )}.</p>`
}`;
}

/** One outlet's whole sentence, with the quote marked. */
function renderReading(item: EvidenceItem, index: PageIndex): Html {
  const { anchor, evidence } = item;
  const place = evidence.places[0];
  const text = index.report.texts.get(place?.file ?? '') ?? '';
  return html`<figure class="reading"><blockquote>${
    place && evidence.sentence ? renderPassage(text, evidence.sentence, evidence.parts ?? [place]) : evidence.quote
  }</blockquote>
<figcaption>${renderSpeaker(item)} <a href="#${anchor}">${place ? tellLines(place) : 'evidence'}</a></figcaption></figure>
`;
}

/** A few lines of a file, with the place marked. */
function renderExcerpt(place: Place, index: PageIndex): Html {
  const text = index.report.texts.get(place.file) ?? '';
  const from = Math.max(place.start - (place.column - 1), place.start - 200);
  const rest = /^[^\r\n]{0,200}/.exec(text.slice(place.end))?.[0].length ?? 0;
  const to = Math.min(place.end, place.start + 1500) + (place.end - place.start > 1500 ? 0 : rest);
  return html`<figure class="excerpt"><figcaption><code>${place.file}:${place.line}</code>${place.label !== undefined && html` <span>${place.label}</span>`}</figcaption>
${place.end > place.start && html`<pre tabindex="0">${renderPassage(text, { start: from, end: to }, [place])}</pre>`}</figure>
`;
}
