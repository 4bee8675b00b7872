import { acceptedClasses, quoteClasses } from '../../model/anchor.ts';
import { agreements, type Counts, type Report } from '../../model/report.ts';
import { countOf, tellFindings } from '../verdict.ts';
import { type Html, html, join } from './markup.ts';
import { agreementMeanings } from './wording.ts';

const conclusions: Readonly<Record<Report['conclusion'], string>> = {
  clean: 'The check passes',
  findings: 'The check fails',
  'nothing-checked': 'Nothing was checked',
};

/** The verdict in a sentence, and how the facts stand. */
export function renderMasthead(report: Report): Html {
  const { counts, conclusion } = report;
  return html`<header class="masthead">
<p class="title">Consistency report</p>
<h1>${renderVerdict(counts)}</h1>
<p class="conclusion"><b>${conclusions[conclusion]}</b>: ${tellFindings(report)}. <span>${countOf(counts.claims, 'claim')}, ${countOf(counts.sources, 'source')}, ${countOf(counts.newsrooms, 'newsroom')}. ${tellClasses(counts)}</span></p>
${counts.facts.total > 0 && renderTally(counts)}</header>
`;
}

/** "136 facts, 338 quotes from 4 outlets, all verbatim; 1 dispute, 0 contradictions." */
function renderVerdict({ facts, quotes, outlets }: Counts): Html {
  if (quotes.total === 0) return html`No quote was checked: there are no claims with evidence.`;
  const verbatim = acceptedClasses.reduce((total, name) => total + quotes[name], 0);
  const rest = quoteClasses.filter((name) => !acceptedClasses.includes(name) && quotes[name] > 0);
  const record = `${countOf(facts.total, 'fact')}, ${countOf(quotes.total, 'quote')} from ${countOf(outlets, 'outlet')}`;
  const failed = html`<em>${rest.map((name) => `${quotes[name]} ${name}`).join(', ')}</em>`;
  const [disputes, contradictions] = [countOf(facts.disputed, 'dispute'), countOf(facts.contradicted, 'contradiction')];
  return html`${record}, ${rest.length === 0 ? 'all verbatim' : html`${verbatim} verbatim, ${failed}`}; ${
    facts.disputed > 0 ? html`<em>${disputes}</em>` : disputes
  }, ${facts.contradicted > 0 ? html`<em>${contradictions}</em>` : contradictions}.`;
}

function tellClasses({ quotes }: Counts): string {
  const kinds = acceptedClasses.filter((name) => quotes[name] > 0).map((name) => `${quotes[name]} ${name}`);
  return kinds.length === 0 ? '' : `Quotes: ${kinds.join(', ')}.`;
}

/** How many facts stand how; each leads to its part of the table. */
function renderTally({ facts }: Counts): Html {
  return html`<ul class="tally" aria-label="Facts by agreement">${join(
    agreements
      .filter((agreement) => facts[agreement] > 0)
      .map(
        (agreement) =>
          html`<li class="a-${agreement}"><a href="#agreement-${agreement}"><b>${facts[agreement]}</b> ${agreement}</a> <small>${agreementMeanings[agreement]}</small></li>`,
      ),
    '\n',
  )}</ul>
`;
}
