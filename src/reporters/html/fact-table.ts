import { type Agreement, agreements } from '../../model/report.ts';
import { countOf, tellNumber } from '../verdict.ts';
import { shorten } from '../visible-text.ts';
import { cutBatches } from './batches.ts';
import { type Answer, listAnswers, standingSigns } from './judge-answer.ts';
import { type Html, html } from './markup.ts';
import type { FactItem, PageIndex } from './page-index.ts';
import { agreementMeanings, tellVoice } from './wording.ts';

/** One outlet's column; outlets of one newsroom stand side by side under its name. */
interface Column {
  readonly outlet: string;
  /** The newsroom that wrote all the outlet's texts; nothing where several did. */
  readonly newsroom: string | undefined;
}

/** Rows in one table: browsers lay a table out as a whole, and a very long one would hold up the page. */
const rowsPerTable = 200;

/** Characters of a value in a cell; all of it stands with the evidence. */
const longValue = 80;

/** Who says what: a row for each fact, a column for each outlet, the most disagreement first. */
export function renderFactTable(index: PageIndex): Html {
  const facts = index.facts.filter(({ fact }) => fact !== undefined);
  const columns = listColumns(index);
  if (facts.length === 0) return html``;
  const tables = cutBatches(facts, rowsPerTable).map((rows, table) => {
    const caption =
      facts.length <= rowsPerTable
        ? `${countOf(facts.length, 'fact')} by ${countOf(columns.length, 'outlet')}, the most disagreement first`
        : `Facts ${tellNumber(table * rowsPerTable + 1)} to ${tellNumber(table * rowsPerTable + rows.length)} of ${tellNumber(facts.length)} by ${countOf(columns.length, 'outlet')}`;
    const before = facts[table * rowsPerTable - 1]?.fact?.agreement;
    return renderTable(rows, columns, caption, table, before);
  });
  return html`<section id="facts" aria-labelledby="facts-title">
<h2 id="facts-title">Who says what</h2>
${renderKey()}
${tables}
</section>`;
}

function renderKey(): Html {
  const meanings = [
    ['agrees', 'with another outlet'],
    ['refines', 'more or less exact than another'],
    ['differs', 'from another outlet'],
    ['denies', 'what others say'],
    ['hedges', 'does not commit itself'],
    ['alone', 'no other outlet speaks of it'],
    ['silent', 'which is not agreeing'],
  ] as const;
  return html`<ul class="legend" aria-label="Words and signs of the table">${meanings.map(
    ([word, meaning]) =>
      html`<li><b class="s-${word}"><i aria-hidden="true">${standingSigns[word]}</i> ${word}</b> ${meaning}</li>`,
  )}</ul>`;
}

function tellNewsroom(newsroom: string | undefined, outlets: readonly string[]): string {
  if (newsroom === undefined) return 'several newsrooms';
  if (outlets.length > 1) return `one newsroom, ${newsroom}`;
  return newsroom === outlets[0] ? 'its own newsroom' : `written by ${newsroom}`;
}

/** Outlets whose texts come from one newsroom stand together. */
function listColumns({ report, outlets }: PageIndex): Column[] {
  return outlets
    .map((outlet): Column => {
      const newsrooms = new Set(
        report.sources.filter((source) => source.outlet === outlet).map(({ origin }) => origin),
      );
      const [only] = newsrooms;
      return { outlet, newsroom: newsrooms.size === 1 ? only : undefined };
    })
    .sort((a, b) => compare(a.newsroom ?? a.outlet, b.newsroom ?? b.outlet) || compare(a.outlet, b.outlet));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `before` is the agreement that the table before ends with. */
function renderTable(
  rows: readonly FactItem[],
  columns: readonly Column[],
  caption: string,
  number: number,
  before: Agreement | undefined,
): Html {
  const shared = groupColumns(columns);
  return html`<div class="scroll${columns.length > 6 && ' wide'}" role="region" tabindex="0" aria-labelledby="table-${number}">
<table class="facts">
<caption id="table-${number}">${caption}</caption>
<colgroup></colgroup>
${shared.map(({ outlets }) => html`<colgroup span="${outlets.length}"${outlets.length > 1 && html` class="wire"`}></colgroup>`)}
<thead>
<tr><th scope="col" rowspan="2">Fact</th>${shared.map(
    ({ newsroom, outlets }) =>
      html`<th scope="colgroup" colspan="${outlets.length}" class="newsroom${outlets.length > 1 && ' shared'}">${tellNewsroom(newsroom, outlets)}</th>`,
  )}</tr>
<tr>${shared.flatMap(({ outlets }) => outlets.map((outlet) => html`<th scope="col">${outlet}</th>`))}</tr>
</thead>
${agreements.map((agreement) => renderGroup(agreement, rows, columns, agreement !== before))}
</table>
</div>`;
}

function groupColumns(columns: readonly Column[]): { newsroom: string | undefined; outlets: string[] }[] {
  const groups: { newsroom: string | undefined; outlets: string[] }[] = [];
  for (const { newsroom, outlet } of columns) {
    const last = groups.at(-1);
    if (last && newsroom !== undefined && last.newsroom === newsroom) last.outlets.push(outlet);
    else groups.push({ newsroom, outlets: [outlet] });
  }
  return groups;
}

function renderGroup(
  agreement: Agreement,
  rows: readonly FactItem[],
  columns: readonly Column[],
  isFirst: boolean,
): Html {
  const members = rows.filter(({ fact }) => fact?.agreement === agreement);
  if (members.length === 0) return html``;
  return html`<tbody class="a-${agreement}"${isFirst && html` id="agreement-${agreement}"`}>
<tr class="group"><th scope="rowgroup" colspan="${columns.length + 1}"><span><b>${agreement}</b> <i>${tellNumber(members.length)}</i> ${agreementMeanings[agreement]}</span></th></tr>
${members.map((item) => renderRow(item, columns))}</tbody>
`;
}

function renderRow(item: FactItem, columns: readonly Column[]): Html {
  const { fact, findings, number, anchor } = item;
  if (!fact) return html``;
  const newsrooms = new Set(fact.values.flatMap((value) => value.newsrooms));
  const accepted = findings.some(({ finding }) => finding.status === 'accepted' && finding.fact !== undefined);
  const [only] = newsrooms;
  return html`<tr id="row-${anchor}" data-item="${number}"><th scope="row"><a href="#${anchor}">${renderFactName(item.name)}</a> <small>${
    newsrooms.size === 1 ? `${only} only` : countOf(newsrooms.size, 'newsroom')
  }${accepted && ' · accepted'}</small></th>${columns.map(({ outlet, newsroom }) =>
    renderCell(item, listAnswers(fact, outlet), newsroom === undefined),
  )}</tr>
`;
}

function renderCell(item: FactItem, answers: readonly Answer[], mixed: boolean): Html {
  // Most cells of a long table: no markup that they can do without.
  if (answers.length === 0) return html`<td>${standingSigns.silent} silent</td>`;
  return html`<td>${answers.map((answer) => renderAnswer(item, answer, mixed))}</td>`;
}

function renderAnswer(item: FactItem, { value, readings, standing, because }: Answer, mixed: boolean): Html {
  const [reading] = readings;
  const place = item.claims
    .find(({ claim }) => claim.id === reading.claim)
    ?.evidence.find((_, evidence) => evidence === reading.evidence);
  const voice = tellVoice(reading);
  const details = [
    voice !== undefined && standing !== 'denies' && standing !== 'hedges' ? voice : (reading.speaker ?? reading.saidBy),
    mixed && reading.origin !== reading.outlet ? `by ${reading.origin}` : undefined,
    because,
    readings.length > 1 ? `${readings.length} quotes` : undefined,
  ].filter((detail) => detail !== undefined);
  return html`<a class="answer s-${standing}" href="#${place?.anchor ?? item.anchor}"><span class="value">${shorten(value.value, longValue)}</span> <span class="word"><i aria-hidden="true">${standingSigns[standing]}</i> ${standing}${details.length > 0 && html`<small>, ${details.join(', ')}</small>`}</span></a>`;
}

/** The subject quiet, the question itself in full ink; a line may break between them. */
export function renderFactName(name: string): Html {
  const slash = name.lastIndexOf('/') + 1;
  return slash === 0
    ? html`<span class="fact-name">${name}</span>`
    : html`<span class="fact-name"><span>${name.slice(0, slash)}</span><wbr>${name.slice(slash)}</span>`;
}
