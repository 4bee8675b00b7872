import type { ReportValue } from '../../model/report.ts';
import { countOf } from '../verdict.ts';
import { cutBatches } from './batches.ts';
import { type Html, html } from './markup.ts';
import type { FactItem, PageIndex, SourceItem } from './page-index.ts';
import { type Day, readDay, showDay, TimeAxis } from './time-axis.ts';

/** One date, as uncertain as it is. */
interface Bar {
  readonly value: string;
  /** Nothing where that end is open. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly who: string;
  /** A stretch of time that is known from end to end, not some day in it. */
  readonly isPeriod: boolean;
}

interface Lane {
  readonly anchor: string;
  readonly name: string;
  readonly kind: string;
  readonly item: number | undefined;
  readonly bars: readonly Bar[];
}

/** Heights in pixels. */
const nameHeight = 20;
const barHeight = 18;
const laneGap = 8;
const axisHeight = 26;

/** Lanes in one drawing; each drawing has the axis again, so that it stays in sight. */
const lanesPerDrawing = 25;

/** The part of the width between two dates that are written out. */
const tickDistance = 0.13;

/** When things happened, by the record: a lane for each dated fact and text, in the order of time. */
export function renderTimeline(index: PageIndex): Html {
  const lanes = [...index.facts.flatMap(listLane), ...index.sources.flatMap(listSourceLane)].sort(
    (a, b) => startOf(a) - startOf(b) || compare(a.name, b.name),
  );
  if (!lanes.some(({ item }) => item !== undefined)) return html``;
  const axis = new TimeAxis(
    lanes.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to].filter((day) => day !== undefined))),
  );
  const drawings = cutBatches(lanes, lanesPerDrawing).map((batch, number) => renderDrawing(batch, axis, number + 1));
  return html`<section id="timeline" aria-labelledby="timeline-title">
<h2 id="timeline-title">When it happened</h2>
<p class="lead">A dot is a day, an outlined bar is some day between its ends, a filled bar is a stretch of time. The axis gives crowded weeks more room than empty decades.</p>
${drawings}
${renderTwin(lanes)}</section>
`;
}

function listLane({ fact, anchor, name, number }: FactItem): Lane[] {
  const bars = (fact?.values ?? []).flatMap(listBar);
  const { agreement = '' } = fact ?? {};
  return bars.length === 0 ? [] : [{ anchor, name, kind: `a-${agreement}`, item: number, bars }];
}

function listBar({ value, means, bounds, outlets }: ReportValue): Bar[] {
  if (!bounds) return [];
  const [from, to] = [readDay(bounds.earliest), readDay(bounds.latest)];
  if (from === undefined && to === undefined) return [];
  // An interval says its own bounds; a value told by another fact has a slash in the fact's name.
  const isPeriod = means === undefined && value.includes('/');
  return [{ value, from, to, who: outlets.join(', '), isPeriod }];
}

function listSourceLane({ source, anchor }: SourceItem): Lane[] {
  const { published, bounds, outlet, id } = source;
  const from = readDay(bounds?.earliest ?? published ?? undefined);
  const to = readDay(bounds?.latest ?? published ?? undefined);
  if (from === undefined || to === undefined) return [];
  const bar = { value: published ?? 'by its words', from, to, who: outlet, isPeriod: false };
  return [{ anchor, name: `${id}, published`, kind: 'published', item: undefined, bars: [bar] }];
}

function startOf({ bars }: Lane): Day {
  return Math.min(...bars.map(({ from, to }) => from ?? to ?? 0));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function renderDrawing(lanes: readonly Lane[], axis: TimeAxis, number: number): Html {
  let y = axisHeight;
  const drawn = lanes.map((lane) => {
    const top = y;
    y += (lane.kind === 'published' ? 0 : nameHeight + laneGap) + lane.bars.length * barHeight;
    return renderLane(lane, top, axis);
  });
  const ticks = axis.ticks(tickDistance);
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Timeline, drawing ${number}">
<svg class="timeline" width="100%" height="${y}" role="group" aria-label="Timeline of ${countOf(lanes.length, 'lane')}; the table below says the same">
${ticks.map(
  ({
    day,
    label,
  }) => html`<line class="tick" x1="${percent(axis.place(day))}" x2="${percent(axis.place(day))}" y1="${axisHeight - 6}" y2="${y}"/><text class="tick" x="${percent(axis.place(day))}" y="13"${anchorText(axis.place(day))}>${label}</text>
`,
)}${drawn}</svg></div>
`;
}

function renderLane({ anchor, name, kind, item, bars }: Lane, top: number, axis: TimeAxis): Html {
  // A text has one bar: its name stands beside it.
  if (kind === 'published')
    return html`<g class="lane published"><a href="#${anchor}">${bars.map((bar) => renderBar({ ...bar, who: name }, top, axis))}</a></g>
`;
  return html`<g class="lane ${kind}" data-item="${item}"><a href="#${anchor}"><text class="name" x="0" y="${top + 14}">${name}</text></a>
${bars.map((bar, number) => renderBar(bar, top + nameHeight + number * barHeight, axis))}</g>
`;
}

/** What it says stands behind the bar, or before it where there is more room. */
function renderBar({ value, from, to, who, isPeriod }: Bar, top: number, axis: TimeAxis): Html {
  const start = from === undefined ? 0 : axis.place(from);
  const end = to === undefined ? 1 : axis.place(to);
  const middle = top + barHeight / 2;
  const shape =
    from === to
      ? html`<circle class="day" cx="${percent(start)}" cy="${middle}" r="4.5"/>`
      : html`<rect class="${isPeriod ? 'period' : 'range'}" x="${percent(start)}" y="${middle - 4}" width="${Math.round((end - start) * 9_800) / 100}%" height="8" rx="4"/>`;
  const open = `${from === undefined ? '← ' : ''}${to === undefined ? '→ ' : ''}`;
  const isLeft = end > 0.6;
  const words = html`<text class="says" x="${percent(isLeft ? start : end)}" dx="${isLeft ? -9 : 9}" y="${middle + 4}"${isLeft && html` text-anchor="end"`}>${open}${value} <tspan>${who}</tspan></text>`;
  return html`${shape}${words}
`;
}

/** With room for half a dot at either end. */
function percent(part: number): string {
  return `${Math.round((0.01 + part * 0.98) * 10_000) / 100}%`;
}

function anchorText(part: number): Html | undefined {
  if (part < 0.05) return undefined;
  return html` text-anchor="${part > 0.95 ? 'end' : 'middle'}"`;
}

function renderTwin(lanes: readonly Lane[]): Html {
  return html`<details class="fold" open><summary>The timeline as a table</summary>
<div class="scroll" role="region" tabindex="0" aria-labelledby="timeline-caption"><table class="twin">
<caption id="timeline-caption">Dated facts and texts, earliest first</caption>
<thead><tr><th scope="col">Fact or text</th><th scope="col">Value</th><th scope="col">Earliest</th><th scope="col">Latest</th><th scope="col">Outlets</th></tr></thead>
<tbody>${lanes.flatMap(({ anchor, name, item, bars }) =>
    bars.map(
      ({
        value,
        from,
        to,
        who,
      }) => html`<tr${item !== undefined && html` data-item="${item}"`}><th scope="row"><a href="#${anchor}">${name}</a></th><td>${value}</td><td>${showEnd(from)}</td><td>${showEnd(to)}</td><td>${who}</td></tr>
`,
    ),
  )}</tbody></table></div></details>
`;
}

function showEnd(day: Day | undefined): string {
  return day === undefined ? 'open' : showDay(day);
}
