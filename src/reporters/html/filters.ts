import { agreements } from '../../model/report.ts';
import { type Html, html } from './markup.ts';
import type { PageIndex } from './page-index.ts';

/** Search and filters; hidden until the script that makes them work shows them. */
export function renderFilters(index: PageIndex): Html {
  const used = agreements.filter((agreement) => index.report.counts.facts[agreement] > 0);
  return html`<form class="filters" id="filters" role="search" aria-label="Search and filters" hidden>
<label>Search <input type="search" name="q" autocomplete="off" spellcheck="false"></label>
${renderChoice('Outlet', 'outlet', index.outlets)}
${renderChoice('Agreement', 'agreement', used)}
${renderChoice('Rule', 'rule', index.firedRules)}
<button type="reset">Show all</button>
<output id="shown" aria-live="polite"></output>
</form>
`;
}

function renderChoice(label: string, name: string, options: readonly string[]): Html {
  return html`<label>${label} <select name="${name}"><option value="">all</option>${options.map((option) => html`<option>${option}</option>`)}</select></label>`;
}
