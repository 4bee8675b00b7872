import { acceptedClasses, type Difference, type DifferenceType, type DiffRun } from '../../model/anchor.ts';
import type { Place } from '../../model/span.ts';
import { type Html, html, join, webAddress } from './markup.ts';
import type { EvidenceItem, PageIndex } from './page-index.ts';
import { findParagraph, renderPassage } from './passage.ts';
import { renderSpeaker } from './speaker.ts';
import { textFragment } from './text-fragment.ts';
import { classMeanings, tellLines } from './wording.ts';

/** One piece of evidence: who says it, in which paragraph, and how the quote stands in it. */
export function renderQuote(item: EvidenceItem, index: PageIndex, isHome: boolean): Html {
  const { anchor, evidence } = item;
  const { differences, diff, omitted, quote } = evidence;
  const stands = acceptedClasses.includes(evidence.class);
  const { sign, words } = classMeanings[evidence.class];
  return html`<figure class="quote${!stands && ' failed'}"${isHome && html` id="${anchor}"`}>
<figcaption>${renderSpeaker(item)}${item.answer && html` <span class="value">${item.answer.value.value}</span>`}</figcaption>
${renderParagraph(item, index)}${
  evidence.class !== 'exact' &&
  html`<p class="written"><small>quoted as</small> <q>${quote}</q></p>
`
}${
  omitted &&
  html`<p class="written"><small>left out</small> ${join(
    omitted.map((text) => html`<q>${text}</q>`),
    ' ',
  )}</p>
`
}${diff && renderDiff(diff)}${differences && renderDifferences(differences)}<p class="meta"><span class="class"><i aria-hidden="true">${sign}</i> <b>${evidence.class}</b>${evidence.class !== 'exact' && html` ${words}`}</span> ${renderLinks(item, index, isHome)}</p>
</figure>
`;
}

/** The paragraph that holds the quote, or the passage that a failing quote comes closest to. */
function renderParagraph({ evidence }: EvidenceItem, index: PageIndex): Html | undefined {
  const place = evidence.places[0] ?? evidence.nearest;
  if (!place) return undefined;
  const text = index.report.texts.get(place.file) ?? '';
  const body = index.sourceIn(place.file)?.source.body ?? { start: 0, end: text.length };
  const isNearest = evidence.places.length === 0;
  // The paragraph stands with its source: where there is very much of all, the sentence must do.
  const shown = (index.isLong ? evidence.sentence : undefined) ?? findParagraph(text, place, body);
  return html`<blockquote${isNearest && html` class="nearest"`}>${renderPassage(text, shown, evidence.parts ?? [place])}</blockquote>
`;
}

function renderDiff(diff: readonly DiffRun[]): Html {
  return html`<p class="written"><small>from quote to source</small> ${diff.map(({ kind, text }) =>
    kind === 'same' ? text : kind === 'quote' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`,
  )}</p>
`;
}

/** A month and a day of the week are names, too. */
const changes: Partial<Record<DifferenceType, string>> = { name: 'name or date', 'word-cut': 'cut word' };

function renderDifferences(differences: readonly Difference[]): Html {
  const show = (text: string) => (text === '' ? 'nothing' : html`<q>${text}</q>`);
  return html`<ul class="differences">${differences.map(
    ({ type, quote, source }) =>
      html`<li><b>${changes[type] ?? type}</b> the quote has ${show(quote)}, the source ${show(source)}</li>`,
  )}</ul>
`;
}

function renderLinks(item: EvidenceItem, index: PageIndex, isHome: boolean): Html {
  const { evidence, anchor } = item;
  const [place = evidence.nearest] = evidence.places;
  const home = place && index.sourceIn(place.file);
  return join(
    [
      place &&
        home &&
        html`<a href="#${evidence.places[0] ? `at-${anchor}` : home.anchor}">${home.source.id}, ${tellLines(place)}</a>`,
      evidence.places.length > 1 &&
        `and ${evidence.places.slice(1, 9).map(tellLines).join(', ')}${evidence.places.length > 9 ? ', …' : ''}`,
      !home && html`<code>${evidence.source}</code>`,
      place && home && renderLiveLinks(place, home.source, index),
      !isHome && html`<a href="#${anchor}">evidence</a>`,
    ],
    ' ',
  );
}

/** Into the article itself, where it is on the web: at the words, and at the captured copy. */
function renderLiveLinks(
  place: Place,
  {
    url,
    archived,
    body,
  }: { readonly url: string | null; readonly archived?: string; readonly body: { start: number; end: number } },
  index: PageIndex,
): Html {
  const text = index.report.texts.get(place.file) ?? '';
  const [live, copy] = [webAddress(url), webAddress(archived)];
  if (live === undefined && copy === undefined) return html``;
  const fragment = textFragment(text.slice(body.start, body.end), {
    start: place.start - body.start,
    end: place.end - body.start,
  });
  return join(
    [
      live !== undefined && html`<a href="${withFragment(live, fragment)}" rel="noreferrer">in the article</a>`,
      copy !== undefined && html`<a href="${withFragment(copy, fragment)}" rel="noreferrer">archived copy</a>`,
    ],
    ' ',
  );
}

/** A directive stands behind whatever fragment the address has. */
function withFragment(address: string, directive: string): string {
  return `${address}${address.includes('#') ? '' : '#'}${directive}`;
}
