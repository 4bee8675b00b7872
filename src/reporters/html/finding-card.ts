import type { Severity } from '../../model/config.ts';
import type { ReportAcceptance } from '../../model/report.ts';
import { renderWords } from './finding-words.ts';
import { type Html, html, renderMessage, upperFirst } from './markup.ts';
import type { FindingItem, PageIndex } from './page-index.ts';
import { decidingSteps } from './wording.ts';

export const severitySigns: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', note: 'i' };

/** One finding: what decided, the words it is about, what was accepted, and one step to take. */
export function renderFinding(item: FindingItem, index: PageIndex): Html {
  const { anchor, finding, acceptances } = item;
  const { rule, severity, message, help, fingerprint, status } = finding;
  const about = finding.fact === undefined ? index.claim(finding.claim ?? '')?.claim.fact : finding.fact;
  const fact = about === undefined ? undefined : index.fact(about);
  const source = index.source(finding.source ?? '')?.source;
  return html`<article class="card ${status === 'open' ? severity : 'kept'}" id="${anchor}" data-rule="${rule}" data-of="${fact?.number}" data-outlets="${source && index.outlets.indexOf(source.outlet)}" aria-labelledby="${anchor}-message">
<header><p class="kind"><span class="severity"><i aria-hidden="true">${severitySigns[severity]}</i> ${severity}${status === 'accepted' && ', accepted'}</span>${finding.since === 'new' && html` <b class="new">new</b>`} <a href="#rule-${rule}">${rule}</a></p>
<h3 id="${anchor}-message">${renderMessage(upperFirst(message))}</h3>
${renderReasons(item, index)}</header>
${acceptances.map(renderAcceptance)}${renderWords(finding, listEvidence(item, index), fact?.fact, index)}
${
  status === 'open' &&
  help !== undefined &&
  html`<p class="help"><b>What to do</b> ${renderMessage(upperFirst(help))}</p>
`
}<footer><a href="#${anchor}">${fingerprint}</a>${fact && html` <a href="#${fact.anchor}">all evidence on ${fact.name}</a>`}${status === 'open' && renderHowToKeep(fingerprint, rule)}</footer>
</article>
`;
}

function listEvidence({ finding }: FindingItem, index: PageIndex) {
  return (finding.readings ?? []).flatMap((name) => index.evidence(name) ?? []);
}

/** The step that decided, and what else is a fact about it. */
function renderReasons(item: FindingItem, index: PageIndex): Html {
  const { rule, notes } = item.finding;
  const step = decidingSteps[rule];
  // Of a quote that fails the differences stand below, beside its source.
  const facts = listEvidence(item, index).some(({ evidence: { diff } }) => diff) ? [] : notes;
  return html`${
    step &&
    html`<p class="because"><b>Decided by the ${step.by}:</b> ${step.words}</p>
`
  }${facts.map(
    (note) => html`<p class="because">${renderMessage(upperFirst(note))}</p>
`,
  )}`;
}

export function renderAcceptance({ reason, by, until }: ReportAcceptance): Html {
  return html`<div class="acceptance"><blockquote>${reason}</blockquote>
<p>accepted${by !== null && ` by ${by}`}${until !== null && `, until ${until}`}</p></div>
`;
}

function renderHowToKeep(fingerprint: string, rule: string): Html {
  return html`<details class="fold"><summary>Keep it on purpose</summary>
<pre tabindex="0">accepted:
  - { finding: ${fingerprint}, rule: ${rule}, reason: "…", by: … }</pre></details>`;
}
