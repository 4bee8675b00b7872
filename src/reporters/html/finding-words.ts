import type { ReportFact, ReportFinding, ReportValue } from '../../model/report.ts';
import type { Place } from '../../model/span.ts';
import { countOf } from '../verdict.ts';
import { renderValue } from './answers.ts';
import { type Html, html, join } from './markup.ts';
import type { EvidenceItem, PageIndex } from './page-index.ts';
import { renderPassage } from './passage.ts';
import { renderQuote } from './quote.ts';
import { renderSpeaker } from './speaker.ts';
import { tellLines } from './wording.ts';

/** Sentences that are shown of one answer; the rest stand with the evidence. */
const mostReadings = 6;

/** The words a finding is about: answers side by side, a quote beside its source, or lines of a file. */
export function renderWords(
  finding: ReportFinding,
  evidence: readonly EvidenceItem[],
  fact: ReportFact | undefined,
  index: PageIndex,
): Html {
  if (finding.fact !== undefined && evidence.length > 0) return renderAnswers(evidence, fact, index);
  if (evidence.length > 0) return html`${evidence.slice(0, mostReadings).map((each) => renderClaimed(each, index))}`;
  return html`${[finding.primary, ...finding.related].map((place) => renderExcerpt(place, index))}`;
}

function renderClaimed(item: EvidenceItem, index: PageIndex): Html {
  return html`<div class="claim"><div class="statement"><p>${item.claim.claim || item.claim.id}</p></div><div class="quotes">${renderQuote(item, index, false)}</div></div>
`;
}

/** Every answer, each outlet's whole sentence under it, all in equal light. */
function renderAnswers(evidence: readonly EvidenceItem[], fact: ReportFact | undefined, index: PageIndex): Html {
  const groups = new Map<ReportValue | undefined, EvidenceItem[]>();
  for (const item of evidence) groups.set(item.answer?.value, [...(groups.get(item.answer?.value) ?? []), item]);
  const claims = [...new Set(evidence.map(({ claim }) => claim.claim))].slice(0, 4);
  const others = (fact?.values ?? []).filter((value) => !groups.has(value));
  return html`<p class="question">${join(claims, html`<br>`)}</p>
<dl class="answers">${[...groups].map(
    ([value, items]) => html`<div><dt>${value ? renderValue(value) : 'no value'}</dt>
<dd>${items.slice(0, mostReadings).map((item) => renderReading(item, index))}${
      items.length > mostReadings && html`<p class="others">${countOf(items.length - mostReadings, 'more reading')}</p>`
    }</dd></div>
`,
  )}</dl>
${
  others.length > 0 &&
  html`<p class="others">Also answered: ${join(
    others.map(({ value, outlets }) => html`<b>${value}</b> (${outlets.join(', ')})`),
    '; ',
  )}.</p>`
}`;
}

/** One outlet's whole sentence, with the quote marked. */
function renderReading(item: EvidenceItem, index: PageIndex): Html {
  const { anchor, evidence } = item;
  const place = evidence.places[0];
  const text = index.report.texts.get(place?.file ?? '') ?? '';
  return html`<figure class="reading"><blockquote>${
    place && evidence.sentence ? renderPassage(text, evidence.sentence, evidence.parts ?? [place]) : evidence.quote
  }</blockquote>
<figcaption>${renderSpeaker(item)} <a href="#${anchor}">${place ? tellLines(place) : 'evidence'}</a></figcaption></figure>
`;
}

/** A few lines of a file, with the place marked. */
function renderExcerpt(place: Place, index: PageIndex): Html {
  const text = index.report.texts.get(place.file) ?? '';
  const from = Math.max(place.start - (place.column - 1), place.start - 200);
  const rest = /^[^\r\n]{0,200}/.exec(text.slice(place.end))?.[0].length ?? 0;
  const to = Math.min(place.end, place.start + 1500) + (place.end - place.start > 1500 ? 0 : rest);
  return html`<figure class="excerpt"><figcaption><code>${place.file}:${place.line}</code>${place.label !== undefined && html` <span>${place.label}</span>`}</figcaption>
${place.end > place.start && html`<pre tabindex="0">${renderPassage(text, { start: from, end: to }, [place])}</pre>`}</figure>
`;
}
