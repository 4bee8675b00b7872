import { findSuperseded } from '../compare/list-readings.ts';
import type { Corpus } from '../model/corpus.ts';
import type { ReportSource } from '../model/report.ts';
import type { Bounds } from '../model/value.ts';
import { showDays } from '../values/calendar.ts';
import { byId } from './by-id.ts';

/** Every source: who published and wrote it, when, and how many quotes stand in it. */
export function listSources(corpus: Corpus): ReportSource[] {
  const quotes = new Map<string, number>();
  for (const claim of corpus.claims) {
    for (const { source } of claim.evidence) if (source) quotes.set(source.text, (quotes.get(source.text) ?? 0) + 1);
  }
  const laterVersions = findLaterVersions(corpus);
  return [...corpus.sources.values()]
    .map((source) => {
      const supersededBy = laterVersions.get(source.id);
      return {
        id: source.id,
        file: source.file,
        body: { start: source.body.start, end: source.body.end },
        ...(source.title !== undefined && { title: source.title }),
        outlet: source.outlet,
        origin: source.newsroom,
        published: source.published?.value.text ?? null,
        ...showBounds(corpus.inferredDates.get(source.id)),
        url: source.url ?? null,
        ...(source.archived !== undefined && { archived: source.archived }),
        ...(supersededBy !== undefined && { supersededBy }),
        sha256: source.sha256,
        quotes: quotes.get(source.id) ?? 0,
      };
    })
    .sort(byId);
}

function findLaterVersions(corpus: Corpus): Map<string, string> {
  const silenced = findSuperseded(corpus);
  const later = new Map<string, string>();
  for (const { id, supersedes } of corpus.sources.values())
    if (supersedes && silenced.has(supersedes.text)) later.set(supersedes.text, id);
  return later;
}

function showBounds(days: Bounds | undefined): Pick<ReportSource, 'bounds'> {
  if (!days) return {};
  const show = (day: number) => showDays({ min: day, max: day });
  return { bounds: { earliest: show(days.min), latest: show(days.max) } };
}
