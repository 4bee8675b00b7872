import type { Verdict } from '../check/check.ts';
import { type QuoteClass, quoteClasses } from '../model/anchor.ts';
import type { Claim, Evidence } from '../model/claim.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Finding } from '../model/finding.ts';
import {
  type Agreement,
  agreements,
  type Conclusion,
  type Counts,
  type Report,
  type ReportAcceptance,
  type ReportClaim,
  type ReportEvidence,
  type ReportFact,
  type ReportFinding,
  type ReportSource,
} from '../model/report.ts';
import type { Bounds } from '../model/value.ts';
import { showDays } from '../values/calendar.ts';
import { listFacts } from './list-facts.ts';
import { PlaceFinder } from './show-place.ts';

/** The one value that every reporter renders. */
export function buildReport(
  corpus: Corpus,
  verdict: Verdict,
  tool: Report['tool'],
  conclude: (counts: Counts) => Conclusion,
): Report {
  const places = new PlaceFinder(corpus.texts);
  const facts = listFacts(corpus, places);
  const counts = countAll(corpus, verdict.findings, facts);
  return {
    version: 1,
    tool,
    conclusion: conclude(counts),
    counts,
    findings: verdict.findings.map((finding) => showFinding(finding, places)),
    facts,
    claims: corpus.claims.map((claim) => showClaim(claim, corpus, places)).sort(byId),
    sources: listSources(corpus),
    accepted: listAcceptances(verdict),
    texts: corpus.texts,
  };
}

function showFinding(finding: Finding, places: PlaceFinder): ReportFinding {
  const { rule, severity, status, message, claim, fact, source, help } = finding;
  return {
    rule,
    severity,
    status,
    fingerprint: finding.fingerprint,
    message,
    ...(claim !== undefined && { claim }),
    ...(fact !== undefined && { fact }),
    ...(source !== undefined && { source }),
    primary: places.showLabel(finding.primary),
    related: (finding.related ?? []).map((label) => places.showLabel(label)),
    notes: finding.notes ?? [],
    ...(help !== undefined && { help }),
  };
}

function showClaim(claim: Claim, corpus: Corpus, places: PlaceFinder): ReportClaim {
  return {
    id: claim.id,
    claim: claim.statement?.text.trim() ?? '',
    place: places.showPlace(claim.at),
    evidence: claim.evidence.map((evidence) => showEvidence(evidence, corpus, places)),
  };
}

function showEvidence(evidence: Evidence, corpus: Corpus, places: PlaceFinder): ReportEvidence {
  const anchor = corpus.anchors.get(evidence);
  const omitted = (anchor?.omitted ?? []).map(({ file, start, end }) =>
    (corpus.texts.get(file) ?? '').slice(start, end),
  );
  return {
    source: evidence.source?.text ?? '',
    quote: evidence.quote.text,
    class: anchor?.class ?? 'unchecked',
    places: (anchor?.places ?? []).map((span) => places.showPlace(span)),
    ...(anchor?.nearest && { nearest: places.showPlace(anchor.nearest) }),
    ...(anchor && anchor.differences.length > 0 && { differences: anchor.differences }),
    ...(anchor && anchor.diff.length > 0 && { diff: anchor.diff }),
    ...(omitted.length > 0 && { omitted }),
  };
}

function listSources(corpus: Corpus): ReportSource[] {
  const quotes = new Map<string, number>();
  for (const claim of corpus.claims) {
    for (const { source } of claim.evidence) if (source) quotes.set(source.text, (quotes.get(source.text) ?? 0) + 1);
  }
  return [...corpus.sources.values()]
    .map((source) => ({
      id: source.id,
      outlet: source.outlet,
      origin: source.newsroom,
      published: source.published?.value.text ?? null,
      ...showBounds(corpus.inferredDates.get(source.id)),
      url: source.url ?? null,
      sha256: source.sha256,
      quotes: quotes.get(source.id) ?? 0,
    }))
    .sort(byId);
}

function showBounds(days: Bounds | undefined): Pick<ReportSource, 'bounds'> {
  if (!days) return {};
  const show = (day: number) => showDays({ min: day, max: day });
  return { bounds: { earliest: show(days.min), latest: show(days.max) } };
}

function listAcceptances(verdict: Verdict): ReportAcceptance[] {
  return verdict.ledger
    .map(({ acceptance, state }) => ({
      finding: acceptance.finding.text,
      rule: acceptance.rule?.text ?? null,
      reason: acceptance.reason,
      by: acceptance.by ?? null,
      until: acceptance.until?.text ?? null,
      state,
    }))
    .sort((a, b) => (a.finding < b.finding ? -1 : 1));
}

function countAll(corpus: Corpus, findings: readonly Finding[], facts: readonly ReportFact[]): Counts {
  const sources = [...corpus.sources.values()];
  const classes = corpus.claims.flatMap((claim) =>
    claim.evidence.map((evidence) => corpus.anchors.get(evidence)?.class ?? 'unchecked'),
  );
  const open = findings.filter(({ status }) => status === 'open');
  return {
    sources: sources.length,
    outlets: new Set(sources.map(({ outlet }) => outlet)).size,
    newsrooms: new Set(sources.map(({ newsroom }) => newsroom)).size,
    claims: corpus.claims.length,
    quotes: { total: classes.length, ...tally<QuoteClass>(quoteClasses, classes) },
    facts: {
      total: facts.length,
      ...tally<Agreement>(
        [...agreements].reverse(),
        facts.map(({ agreement }) => agreement),
      ),
    },
    findings: {
      error: open.filter(({ severity }) => severity === 'error').length,
      warning: open.filter(({ severity }) => severity === 'warning').length,
      note: open.filter(({ severity }) => severity === 'note').length,
      accepted: findings.length - open.length,
    },
  };
}

function tally<T extends string>(names: readonly T[], items: readonly T[]): Record<T, number> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<T, number>;
  for (const item of items) counts[item]++;
  return counts;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
