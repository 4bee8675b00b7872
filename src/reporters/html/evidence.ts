import type { ReportFact } from '../../model/report.ts';
import { countOf } from '../verdict.ts';
import { compareValues, renderValue } from './answers.ts';
import { cutBatches } from './batches.ts';
import { renderFactName } from './fact-table.ts';
import { type Html, html } from './markup.ts';
import type { ClaimItem, FactItem, PageIndex } from './page-index.ts';
import { renderQuote } from './quote.ts';

/** Facts that are laid out together, in a report that is long. */
const factsPerBatch = 20;

/** Comparisons that are not folded away. */
const fewComparisons = 3;

/** Every claim beside the words that it rests on, by the question it answers. */
export function renderEvidence(index: PageIndex): Html {
  if (index.facts.length === 0) return html``;
  const batches = cutBatches(index.facts, factsPerBatch);
  return html`<section id="evidence" aria-labelledby="evidence-title">
<h2 id="evidence-title">The evidence</h2>
<p class="lead">Every claim beside the paragraphs that it rests on, with the quotes marked.</p>
${batches.map((batch) => html`<div class="batch">${batch.map((item) => renderFact(item, index))}</div>`)}
</section>
`;
}

function renderFact(item: FactItem, index: PageIndex): Html {
  const { fact, anchor, number, name, claims, findings } = item;
  const outlets = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source?.outlet)));
  const outletNumbers = index.outlets.flatMap((outlet, at) => (outlets.has(outlet) ? [at] : []));
  return html`<article class="fact" id="${anchor}" data-item="${number}" data-agreement="${fact?.agreement}" data-outlets="${outletNumbers.join(' ')}">
<header><h3><a href="#${anchor}">${renderFactName(name)}</a></h3>
<p class="listed">${
    fact
      ? html`<b class="agreement a-${fact.agreement}">${fact.agreement}</b> <a href="#row-${anchor}">in the table</a>`
      : html`<span>without a value: its quotes alone are checked</span>`
  }${findings.map(({ anchor: finding, finding: { rule } }) => html` <a href="#${finding}">finding: ${rule}</a>`)}</p></header>
${fact && renderAnswers(fact)}${claims.map((claim) => renderClaim(claim, index))}</article>
`;
}

/** The values as written and as understood, and what decided wherever two differ. */
function renderAnswers(fact: ReportFact): Html | undefined {
  const { values, comparisons } = fact;
  if (values.length === 1 && values[0]?.means === undefined) return undefined;
  return html`<ul class="values" aria-label="Answers">${values.map((value) => html`<li>${renderValue(value)} <small>${value.outlets.join(', ')}</small></li>`)}</ul>
${comparisons.length > 0 && renderComparisons(fact)}`;
}

/** What decided between every two answers; many of them are folded away. */
function renderComparisons(fact: ReportFact): Html {
  const compared = compareValues(fact);
  const list = html`<ul class="comparisons" aria-label="How the answers compare">${compared.map(
    ({ a, b, verdict, because }) =>
      html`<li><b>${a.value.value}</b> and <b>${b.value.value}</b>: ${verdict}<small>, ${because}</small></li>`,
  )}${fact.omitted !== undefined && html`<li>${countOf(fact.omitted, 'more comparison')}</li>`}</ul>
`;
  if (compared.length <= fewComparisons) return list;
  return html`<details class="fold" open><summary>${countOf(compared.length, 'comparison')}</summary>
${list}</details>
`;
}

function renderClaim({ claim, anchor, evidence }: ClaimItem, index: PageIndex): Html {
  return html`<div class="claim" id="${anchor}">
<div class="statement"><p>${claim.claim || claim.id}</p>
<p class="place"><a href="#${anchor}">${claim.id}</a> ${claim.place.file}:${claim.place.line}</p></div>
<div class="quotes">${evidence.map((item) => renderQuote(item, index, true))}</div>
</div>
`;
}
