import type { ReportReading } from '../../model/report.ts';
import { type ComparedValues, compareValues } from './answers.ts';
import { renderFactName } from './fact-table.ts';
import { type Html, html, join } from './markup.ts';
import type { FactItem, PageIndex } from './page-index.ts';
import { tellDate } from './wording.ts';

/** What decides that two answers which differ are none the less no conflict. */
const separations: readonly string[] = ['different-scope', 'changed', 'grown', 'side-by-side', 'compatible'];

/** Of values that are compatible those alone that meet on the timeline: a denial of something else surprises nobody. */
function looksContrary({ verdict, because }: ComparedValues): boolean {
  return separations.includes(verdict) && (verdict !== 'compatible' || because.includes('timeline'));
}

/** Values that all hold together make many pairs: they are told in one line. */
const gathered: ReadonlyMap<string, string> = new Map([
  ['side-by-side', 'all can hold side by side'],
  ['compatible', 'all fit on the timeline'],
]);

/** What looks like a contradiction and is none, each with what tells the answers apart. */
export function renderApart(index: PageIndex): Html {
  const apart = index.facts.flatMap((item) => {
    const pairs = item.fact ? compareValues(item.fact).filter(looksContrary) : [];
    return pairs.length === 0 ? [] : [{ item, pairs }];
  });
  if (apart.length === 0) return html``;
  return html`<section id="apart" aria-labelledby="apart-title">
<h2 id="apart-title">Looks like a contradiction, is not</h2>
<p class="lead">Answers that differ, and what tells them apart.</p>
<ul class="apart">
${apart.map(({ item, pairs }) => renderFact(item, pairs, index))}</ul>
</section>
`;
}

function renderFact({ anchor, name, number }: FactItem, pairs: readonly ComparedValues[], index: PageIndex): Html {
  const separate = pairs.filter(({ verdict }) => !gathered.has(verdict));
  return html`<li data-item="${number}"><a href="#${anchor}">${renderFactName(name)}</a>
<ul>${separate.map(
    (
      pair,
    ) => html`<li>${renderSide(pair.a.value)}<span class="key">${renderKey(pair, index)}</span>${renderSide(pair.b.value)}</li>
`,
  )}${[...gathered].map(([verdict, words]) =>
    renderTogether(
      pairs.filter((pair) => pair.verdict === verdict),
      words,
    ),
  )}</ul></li>
`;
}

function renderSide({ value, outlets }: ComparedValues['a']['value']): Html {
  return html`<span class="side"><b class="value">${value}</b> <small>${outlets.join(', ')}</small></span> `;
}

/** The circumstance that separates two answers, and where each side stands on it. */
function renderKey({ a, b, verdict, because }: ComparedValues, index: PageIndex): Html {
  if (verdict === 'different-scope') {
    const keys = because.split('; ').map((each) => each.split(': '));
    return join(
      keys.map(([key, sides]) => html`<b>${key}</b> ${sides}`),
      '; ',
    );
  }
  if (verdict === 'changed' || verdict === 'grown')
    return html`<b>as of</b> ${tellTime(a.reading, index)}, ${tellTime(b.reading, index)} <small>${because}</small>`;
  return html`${because}`;
}

function tellTime({ scope, source }: ReportReading, index: PageIndex): string {
  const item = index.source(source);
  return scope['as-of'] ?? (item ? tellDate(item.source) : '');
}

function renderTogether(pairs: readonly ComparedValues[], words: string): Html | undefined {
  if (pairs.length === 0) return undefined;
  const values = [...new Set(pairs.flatMap(({ a, b }) => [a.value, b.value]))];
  return html`<li class="together">${values.map(renderSide)}<span class="key">${words}</span></li>
`;
}
