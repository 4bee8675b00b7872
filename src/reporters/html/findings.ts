import { severities } from '../../model/config.ts';
import { countOf } from '../verdict.ts';
import { listFixed, sinceOf } from './changes.ts';
import { renderAcceptance, renderFinding } from './finding-card.ts';
import { type Html, html, renderMessage, upperFirst } from './markup.ts';
import type { FindingItem, PageIndex } from './page-index.ts';

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
}${renderFixed(index)}</section>
`;
}

/** What the base of a comparison has and this state has not. */
function renderFixed({ report }: PageIndex): Html | undefined {
  const fixed = listFixed(report);
  if (fixed.length === 0) return undefined;
  return html`<h3 id="fixed">${countOf(fixed.length, 'finding')} of the base ${fixed.length === 1 ? 'is' : 'are'} gone</h3>
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
${sortFindings(accepted).map((item) => renderFinding(item, index))}${others.map(
  (
    entry,
  ) => html`<article class="card kept" data-rule="${entry.state === 'expired' ? 'expired-acceptance' : 'stale-acceptance'}" data-of="" data-outlets=""><header><h3><code>${entry.finding}</code> ${entry.state === 'expired' ? 'was accepted until a day that has passed' : 'is not found any more'}</h3></header>${renderAcceptance(entry)}</article>
`,
)}</section>
`;
}

/** New ones first, then by severity; the order of the files within. */
function sortFindings(items: readonly FindingItem[]): FindingItem[] {
  return [...items].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ finding }: FindingItem): number {
  return (sinceOf(finding) === 'still' ? severities.length : 0) + severities.indexOf(finding.severity);
}
