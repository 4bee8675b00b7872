import type { Offsets, ReportSource } from '../../model/report.ts';
import { countOf } from '../verdict.ts';
import { type Html, html, join, webAddress } from './markup.ts';
import type { EvidenceItem, FactItem, PageIndex, SourceItem } from './page-index.ts';
import { tellDate, tellLines } from './wording.ts';

/** Each text in full, with what was quoted of it; then what little rests on it. */
export function renderSources(index: PageIndex): Html {
  if (index.sources.length === 0) return html``;
  return html`<section id="sources" aria-labelledby="sources-title">
<h2 id="sources-title">The sources</h2>
<p class="lead">Every text in full. What is quoted is marked and leads to its claim; where more than one claim rests on the same words, they are underlined.</p>
${renderUncited(index)}${renderSingle(index)}${index.sources.map((item) => renderSource(item, index))}
</section>
`;
}

function renderUncited({ sources }: PageIndex): Html | undefined {
  const uncited = sources.filter(({ source }) => source.quotes === 0);
  if (uncited.length === 0) return undefined;
  return html`<p class="uncited"><b>Nobody cites</b> ${join(
    uncited.map(({ anchor, source }) => html`<a href="#${anchor}">${source.id}</a>`),
    ', ',
  )}.</p>
`;
}

/** Facts that rest on one newsroom, by newsroom. */
function renderSingle({ facts }: PageIndex): Html | undefined {
  const byNewsroom = new Map<string, FactItem[]>();
  for (const item of facts) {
    const newsrooms = new Set(item.fact?.values.flatMap((value) => value.newsrooms));
    const [only] = newsrooms;
    if (newsrooms.size !== 1 || only === undefined) continue;
    byNewsroom.set(only, [...(byNewsroom.get(only) ?? []), item]);
  }
  if (byNewsroom.size === 0) return undefined;
  const total = [...byNewsroom.values()].reduce((sum, items) => sum + items.length, 0);
  return html`<details class="fold single" open><summary>${countOf(total, 'fact')} ${total === 1 ? 'rests' : 'rest'} on one newsroom</summary>
<dl>${[...byNewsroom]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([newsroom, items]) => html`<div><dt>${newsroom} <small>${items.length}</small></dt><dd>${join(
        items.map(({ anchor, name }) => html`<a href="#${anchor}">${name}</a>`),
        ' ',
      )}</dd></div>
`,
    )}</dl></details>
`;
}

function renderSource(item: SourceItem, index: PageIndex): Html {
  const { anchor, source, quotes } = item;
  const { title, outlet, origin, supersededBy } = source;
  const [live, copy] = [webAddress(source.url), webAddress(source.archived)];
  const later = supersededBy === undefined ? undefined : index.source(supersededBy);
  return html`<article class="source" id="${anchor}" data-outlets="${index.outlets.indexOf(outlet)}">
<header><h3><a href="#${anchor}">${title ?? source.id}</a></h3>
<p class="listed">${join(
    [
      html`<b>${outlet}</b>`,
      origin !== outlet && `written by ${origin}`,
      tellDate(source),
      `cited ${countOf(source.quotes, 'time')}`,
      html`<code>${source.file}</code>`,
      live !== undefined && html`<a href="${live}" rel="noreferrer">the article</a>`,
      copy !== undefined && html`<a href="${copy}" rel="noreferrer">archived copy</a>`,
      later && html`superseded by <a href="#${later.anchor}">${later.source.id}</a>`,
    ].map((part) => part && html`<span>${part}</span>`),
    ' ',
  )}</p></header>
<div class="text">${renderText(source, quotes, index)}</div>
${!index.isLong && renderQuoteList(quotes)}</article>
`;
}

/** Every quote of a text in its order, with the way to its claim and to its place. */
function renderQuoteList(quotes: readonly EvidenceItem[]): Html | undefined {
  if (quotes.length === 0) return undefined;
  return html`<details class="fold" open><summary>${countOf(quotes.length, 'quote')} in this text, by claim</summary>
<ol>${quotes.map(
    ({ anchor, claim, evidence }) =>
      html`<li><a href="#${anchor}">${claim.claim || claim.id}</a> <small><a href="#at-${anchor}">${evidence.places[0] && tellLines(evidence.places[0])}</a></small></li>
`,
  )}</ol></details>
`;
}

/** A stretch of text under the same quotes. */
interface Stretch extends Offsets {
  readonly quotes: readonly number[];
}

function renderText(source: ReportSource, quotes: readonly EvidenceItem[], index: PageIndex): Html {
  const text = index.report.texts.get(source.file) ?? '';
  const { start, end } = source.body;
  const marks = quotes.flatMap(({ evidence: { parts, places } }, number) =>
    (parts ?? places.slice(0, 1)).map((part) => ({ ...part, number })),
  );
  const stretches = cutStretches(marks, { start, end });
  const begun = new Set<number>();
  let line = 1 + [...text.slice(0, start).matchAll(/\r\n|\n|\r/g)].length;
  const lines: Html[] = [];
  let pieces: Html[] = [];
  const endLine = () => {
    lines.push(html`<span class="line" data-line="${line}">${pieces}
</span>`);
    pieces = [];
    line++;
  };
  for (const stretch of stretches) {
    const parts = text.slice(stretch.start, stretch.end).split(/\r\n|\n|\r/);
    for (const [number, part] of parts.entries()) {
      if (number > 0) endLine();
      if (part !== '') pieces.push(renderStretch(part, stretch, quotes, begun));
    }
  }
  if (pieces.length > 0) endLine();
  return html`${lines}`;
}

/** Marks every quote over a stretch, and links to the shortest of them; each quote's first stretch has its name. */
function renderStretch(
  text: string,
  { quotes: over }: Stretch,
  quotes: readonly EvidenceItem[],
  begun: Set<number>,
): Html {
  const shortest = over.reduce<number | undefined>(
    (best, number) => (best === undefined || lengthOf(quotes[number]) < lengthOf(quotes[best]) ? number : best),
    undefined,
  );
  const item = shortest === undefined ? undefined : quotes[shortest];
  if (!item) return html`${text}`;
  const starting = over.filter((number) => !begun.has(number));
  for (const number of starting) begun.add(number);
  const [name, ...names] = starting.map((number) => html` id="at-${quotes[number]?.anchor}"`);
  const others = names.map((other) => html`<span${other}></span>`);
  const depth = over.length > 1 && html` class="q${Math.min(over.length, 3)}"`;
  const mark = html`<mark${name}${depth}>${text}</mark>`;
  // A space between two quotes says nothing as a link.
  return text.trim() === '' ? html`${others}${mark}` : html`${others}<a href="#${item.anchor}">${mark}</a>`;
}

function lengthOf(item: EvidenceItem | undefined): number {
  const place = item?.evidence.places[0];
  return place ? place.end - place.start : 0;
}

/** What one quote, known by its number, takes of a text. */
interface Mark extends Offsets {
  readonly number: number;
}

/** Cuts a text wherever a quote begins or ends, so that quotes may overlap in any way. */
function cutStretches(marks: readonly Mark[], { start, end }: Offsets): Stretch[] {
  const changes = marks.flatMap((mark) => {
    const [from, to] = [Math.max(start, mark.start), Math.min(end, mark.end)];
    return from < to
      ? [
          { at: from, begins: true, ...mark },
          { at: to, begins: false, ...mark },
        ]
      : [];
  });
  changes.sort((a, b) => a.at - b.at);
  const stretches: Stretch[] = [];
  const over = new Set<number>();
  let at = start;
  for (const change of changes) {
    if (change.at > at) stretches.push({ start: at, end: change.at, quotes: [...over] });
    at = change.at;
    if (change.begins) over.add(change.number);
    else over.delete(change.number);
  }
  if (at < end) stretches.push({ start: at, end, quotes: [] });
  return stretches;
}
