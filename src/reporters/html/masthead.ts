import { acceptedClasses } from '../../model/anchor.ts';
import { type Agreement, agreements, type Counts, type Report } from '../../model/report.ts';
import { countOf, tellChange, tellClasses, tellFindings, tellNumber } from '../verdict.ts';
import { type Html, html, join, upperFirst } from './markup.ts';
import { agreementMeanings, decidingSteps } from './wording.ts';

const conclusions: Readonly<Record<Report['conclusion'], string>> = {
  clean: 'The check passes',
  findings: 'The check fails',
  'nothing-checked': 'Nothing was checked',
};

/** The verdict in a sentence, and how the facts stand. */
export function renderMasthead(report: Report): Html {
  const { counts, conclusion } = report;
  const change = tellChange(report);
  return html`<header class="masthead">
<p class="title">Consistency report</p>
<h1>${renderVerdict(report)}</h1>
<p class="conclusion"><b>${conclusions[conclusion]}</b>: ${tellFindings(report)}.${change !== undefined && ` ${upperFirst(change)}.`} <span>${tellRecord(report)}</span></p>
${counts.facts.total > 0 && renderTally(counts)}</header>
`;
}

/** "136 facts, 338 quotes from 4 outlets, all verbatim; 1 dispute, 0 contradictions." */
function renderVerdict(report: Report): Html {
  const { facts, quotes, outlets } = report.counts;
  if (quotes.total === 0) return html`No quote was checked: there are no claims with evidence.`;
  return html`${countOf(facts.total, 'fact')}, ${countOf(quotes.total, 'quote')} from ${countOf(outlets, 'outlet')}, ${tellVerbatim(report.counts)}; ${join(
    [tellConflicts(report, 'disputed', 'dispute'), tellConflicts(report, 'contradicted', 'contradiction')],
    ', ',
  )}.`;
}

function tellVerbatim({ quotes }: Counts): Html {
  const verbatim = acceptedClasses.reduce((total, name) => total + quotes[name], 0);
  if (verbatim === quotes.total) return html`all verbatim`;
  const failed = quotes.total - verbatim - quotes.unchecked;
  const rest = [
    failed > 0 && `${tellNumber(failed)} not`,
    quotes.unchecked > 0 && `${tellNumber(quotes.unchecked)} unchecked`,
  ];
  return html`${tellNumber(verbatim)} verbatim, <em>${join(rest, ', ')}</em>`;
}

/** "1 dispute", in colour where there is one, and quieter where an editor keeps them all. */
function tellConflicts({ counts, facts, findings }: Report, agreement: Agreement, noun: string): Html {
  const count = counts.facts[agreement];
  if (count === 0) return html`0 ${noun}s`;
  const names = new Set(facts.filter((fact) => fact.agreement === agreement).map(({ fact }) => fact));
  const about = findings.filter(({ rule, fact = '' }) => decidingSteps[rule] && names.has(fact));
  const isKept = about.length > 0 && about.every(({ status }) => status === 'accepted');
  return html`<em class="a-${agreement}">${countOf(count, noun)}</em>${isKept && ' (accepted)'}`;
}

/** "183 claims, 5 sources, 3 newsrooms. Quotes: 322 exact, 16 typographic." */
function tellRecord(report: Report): string {
  const { claims, sources, newsrooms, quotes } = report.counts;
  const record = `${countOf(claims, 'claim')}, ${countOf(sources, 'source')}, ${countOf(newsrooms, 'newsroom')}.`;
  return quotes.total === 0 ? record : `${record} Quotes: ${tellClasses(report)}.`;
}

/** How many facts stand how; each leads to its part of the table. */
function renderTally({ facts }: Counts): Html {
  return html`<ul class="tally" aria-label="Facts by agreement">${join(
    agreements
      .filter((agreement) => facts[agreement] > 0)
      .map(
        (agreement) =>
          html`<li class="a-${agreement}"><a href="#agreement-${agreement}"><b>${tellNumber(facts[agreement])}</b> ${agreement}</a> <small>${agreementMeanings[agreement]}</small></li>`,
      ),
    '\n',
  )}</ul>
`;
}
