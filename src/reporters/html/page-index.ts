import {
  agreements,
  type EvidenceName,
  type Report,
  type ReportAcceptance,
  type ReportClaim,
  type ReportEvidence,
  type ReportFact,
  type ReportFinding,
  type ReportReading,
  type ReportSource,
  type ReportValue,
} from '../../model/report.ts';
import { findAcceptances } from '../find-acceptances.ts';
import { orderFindings } from '../order-findings.ts';
import { Anchors } from './anchors.ts';

/** One piece of evidence as the page names it. */
export interface EvidenceItem {
  readonly anchor: string;
  readonly claim: ReportClaim;
  readonly evidence: ReportEvidence;
  readonly source: ReportSource | undefined;
  /** What it answers, where it has a value. */
  readonly answer: { readonly value: ReportValue; readonly reading: ReportReading } | undefined;
}

export interface ClaimItem {
  readonly anchor: string;
  readonly claim: ReportClaim;
  readonly evidence: readonly EvidenceItem[];
}

/** One question with all that is on the page about it, sorted by how much its answers disagree. */
export interface FactItem {
  readonly anchor: string;
  readonly name: string;
  /** Nothing where no claim gives a value: then its quotes alone are checked. */
  readonly fact: ReportFact | undefined;
  readonly claims: readonly ClaimItem[];
  readonly findings: readonly FindingItem[];
  /** Names it for the filters. */
  readonly number: number;
}

export interface FindingItem {
  readonly anchor: string;
  readonly finding: ReportFinding;
  /** Why an editor keeps it; empty for an open one. */
  readonly acceptances: readonly ReportAcceptance[];
}

export interface SourceItem {
  readonly anchor: string;
  readonly source: ReportSource;
  /** Every quote that stands in it, in the order of the text. */
  readonly quotes: readonly EvidenceItem[];
}

/** Claims from which on a report is long. */
const manyClaims = 1000;

/** Everything on the page with the name that links to it; what belongs together is brought together once. */
export class PageIndex {
  readonly report: Report;
  /** First things first. */
  readonly findings: readonly FindingItem[];
  readonly facts: readonly FactItem[];
  readonly sources: readonly SourceItem[];
  readonly outlets: readonly string[];
  /** The ids of the rules that found something, in the order of the rules. */
  readonly firedRules: readonly string[];
  /** Whether there is so much that nothing should stand on the page twice. */
  readonly isLong: boolean;
  private readonly factsByName: ReadonlyMap<string, FactItem>;
  private readonly claimsById: ReadonlyMap<string, ClaimItem>;
  private readonly sourcesById: ReadonlyMap<string, SourceItem>;
  private readonly sourcesByFile: ReadonlyMap<string, SourceItem>;

  constructor(report: Report) {
    this.report = report;
    this.isLong = report.claims.length > manyClaims;
    const anchors = new Anchors();
    const sources = new Map(report.sources.map((source) => [source.id, source]));
    const claims = listClaims(report, anchors, sources);
    this.claimsById = new Map([...claims].reverse().map((item) => [item.claim.id, item]));
    this.findings = orderFindings(report.findings).map((finding) => ({
      finding,
      anchor: anchors.take('finding', finding.fingerprint),
      acceptances: findAcceptances(finding, report),
    }));
    this.facts = listFacts(report, anchors, claims, this.findings, this.claimsById);
    this.factsByName = new Map(this.facts.map((item) => [item.name, item]));
    this.sources = listSources(report, anchors, claims);
    this.sourcesById = new Map(this.sources.map((item) => [item.source.id, item]));
    this.sourcesByFile = new Map(this.sources.map((item) => [item.source.file, item]));
    this.outlets = [...new Set(report.sources.map(({ outlet }) => outlet))].sort();
    const fired = new Set(report.findings.map(({ rule }) => rule));
    this.firedRules = report.rules.map(({ id }) => id).filter((id) => fired.has(id));
  }

  fact(name: string): FactItem | undefined {
    return this.factsByName.get(name);
  }

  claim(id: string): ClaimItem | undefined {
    return this.claimsById.get(id);
  }

  source(id: string): SourceItem | undefined {
    return this.sourcesById.get(id);
  }

  sourceIn(file: string): SourceItem | undefined {
    return this.sourcesByFile.get(file);
  }

  evidence({ claim, evidence }: EvidenceName): EvidenceItem | undefined {
    return this.claimsById.get(claim)?.evidence[evidence];
  }
}

const keyOf = ({ claim, evidence }: EvidenceName) => JSON.stringify([claim, evidence]);

function listClaims(report: Report, anchors: Anchors, sources: ReadonlyMap<string, ReportSource>): ClaimItem[] {
  const answers = new Map<string, EvidenceItem['answer']>();
  for (const { values } of report.facts)
    for (const value of values) for (const reading of value.readings) answers.set(keyOf(reading), { value, reading });
  return report.claims.map((claim) => ({
    claim,
    anchor: anchors.take('claim', claim.id),
    evidence: claim.evidence.map((evidence, number) => ({
      anchor: anchors.take('evidence', `${claim.id}/${number + 1}`),
      claim,
      evidence,
      source: sources.get(evidence.source),
      answer: answers.get(keyOf({ claim: claim.id, evidence: number })),
    })),
  }));
}

function listFacts(
  report: Report,
  anchors: Anchors,
  claims: readonly ClaimItem[],
  findings: readonly FindingItem[],
  claimsById: ReadonlyMap<string, ClaimItem>,
): FactItem[] {
  const facts = new Map(report.facts.map((fact) => [fact.fact, fact]));
  const claimsOf = groupBy(claims, ({ claim }) => claim.fact);
  const findingsOf = groupBy(findings, ({ finding }) => factOf(finding, claimsById));
  const sorted = [...report.facts].sort((a, b) => rankOf(a) - rankOf(b) || b.values.length - a.values.length);
  const names = [...sorted.map(({ fact }) => fact), ...[...claimsOf.keys()].filter((name) => !facts.has(name))];
  return names.map((name, number) => ({
    anchor: anchors.take('fact', name),
    name,
    fact: facts.get(name),
    claims: claimsOf.get(name) ?? [],
    findings: findingsOf.get(name) ?? [],
    number,
  }));
}

/** Disagreement first. */
function rankOf({ agreement }: ReportFact): number {
  return agreements.indexOf(agreement);
}

/** The fact that a finding is about: its own, or that of its claim. */
function factOf(finding: ReportFinding, claims: ReadonlyMap<string, ClaimItem>): string | undefined {
  return finding.fact ?? claims.get(finding.claim ?? '')?.claim.fact;
}

function listSources(report: Report, anchors: Anchors, claims: readonly ClaimItem[]): SourceItem[] {
  const items = claims.flatMap(({ evidence }) => evidence);
  const quotes = groupBy(items, ({ evidence }) => evidence.places[0]?.file);
  return report.sources.map((source) => ({
    anchor: anchors.take('source', source.id),
    source,
    quotes: (quotes.get(source.file) ?? []).sort((a, b) => startOf(a) - startOf(b)),
  }));
}

function startOf({ evidence }: EvidenceItem): number {
  return evidence.places[0]?.start ?? 0;
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key | undefined): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
