import type { ReportAcceptance } from '../../model/report.ts';
import { countOf } from '../verdict.ts';
import { renderAcceptance, renderFinding, severitySigns } from './finding-card.ts';
import { type Html, html, renderMessage, upperFirst } from './markup.ts';
import type { FindingItem, PageIndex } from './page-index.ts';

/** Findings from which on a list of them comes first, and the length of that list. */
const fewFindings = 3;
const mostListed = 40;

/** What needs a decision, first things first. */
export function renderDecisions(index: PageIndex): Html {
  const open = index.findings.filter(({ finding }) => finding.status === 'open');
  const urgent = open.filter(({ finding }) => finding.severity !== 'note');
  const notes = open.filter(({ finding }) => finding.severity === 'note');
  return html`<section id="decisions" aria-labelledby="decisions-title">
<h2 id="decisions-title">${urgent.length === 0 ? 'Nothing needs a decision' : `${countOf(urgent.length, 'finding')} to decide`}</h2>
${
  urgent.length === 0 &&
  html`<p class="lead">${tellRest(index)}</p>
`
}${renderAgenda(urgent)}${urgent.map((item) => renderFinding(item, index))}${
  notes.length > 0 &&
  html`<h3 id="notes">${countOf(notes.length, 'note')}</h3>
${notes.map((item) => renderFinding(item, index))}`
}${renderFixed(index)}</section>
`;
}

/** Each finding in a line, for a reader who has a minute. */
function renderAgenda(urgent: readonly FindingItem[]): Html | undefined {
  if (urgent.length <= fewFindings) return undefined;
  const rest = urgent.length - mostListed;
  return html`<ol class="agenda" aria-label="The findings in short">
${urgent.slice(0, mostListed).map(
  ({ anchor, finding: { severity, message, rule } }) =>
    html`<li class="${severity}" data-card="${anchor}"><span class="severity"><i aria-hidden="true">${severitySigns[severity]}</i> ${severity}</span> <a href="#${anchor}">${renderMessage(upperFirst(message))}</a> <small>${rule}</small></li>
`,
)}${rest > 0 && html`<li>${countOf(rest, 'more finding')} below</li>`}</ol>
`;
}

/** What the base of a comparison has and this state has not. */
function renderFixed({ report }: PageIndex): Html | undefined {
  const { fixed = [], base } = report;
  if (fixed.length === 0) return undefined;
  const since = base && 'ref' in base ? ` since ${base.ref}` : '';
  return html`<h3 id="fixed">Fixed${since}: ${countOf(fixed.length, 'finding')}</h3>
<ul class="fixed">${fixed.map(({ rule, message }) => html`<li><s>${renderMessage(upperFirst(message))}</s> <small>${rule}</small></li>`)}</ul>
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
${accepted.map((item) => renderFinding(item, index))}${others.map(renderOutlived)}</section>
`;
}

/** An entry that keeps nothing any more. */
function renderOutlived(entry: ReportAcceptance): Html {
  const isExpired = entry.state === 'expired';
  return html`<article class="card kept" data-rule="${isExpired ? 'expired-acceptance' : 'stale-acceptance'}" data-of="" data-outlets=""><header><h3><code>${entry.finding}</code> ${isExpired ? 'was accepted until a day that has passed' : 'is not found any more'}</h3></header>${renderAcceptance(entry)}</article>
`;
}
