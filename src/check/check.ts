import type { Acceptance } from '../model/claim.ts';
import type { Severity } from '../model/config.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Draft, Finding, LedgerEntry, RuleInfo } from '../model/finding.ts';
import type { Digest } from '../model/input.ts';
import { type TellProgress, tellNobody } from '../model/progress.ts';
import { ledgerRules, rules } from '../rules/index.ts';
import { fingerprint } from './fingerprint.ts';

/** What the rules found, and what became of the findings that an editor accepted. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly ledger: readonly LedgerEntry[];
}

/** Runs every rule. `today`, `YYYY-MM-DD`, is held against the days until which findings are accepted. */
export function check(corpus: Corpus, today: string, digest: Digest, onProgress: TellProgress = tellNobody): Verdict {
  const open = rules.flatMap((rule, index) => {
    onProgress({ phase: 'applying rules', done: index, total: rules.length });
    return finish(rule, () => rule.check(corpus), corpus, digest);
  });
  onProgress({ phase: 'putting the report together' });
  const byFingerprint = indexFindings(open);
  const ledger = corpus.acceptances.map((acceptance) => enter(acceptance, byFingerprint, today));
  const kept = new Set(
    ledger.filter(({ state }) => state === 'used').flatMap(({ acceptance }) => concern(acceptance, byFingerprint)),
  );
  const findings = open.map((finding) => (kept.has(finding) ? { ...finding, status: 'accepted' as const } : finding));
  const aboutLedger = ledgerRules.flatMap((rule) =>
    finish(rule, () => rule.checkLedger(ledger, corpus), corpus, digest),
  );
  return { findings: [...findings, ...aboutLedger].sort(byPlace), ledger };
}

function finish(rule: RuleInfo, run: () => Iterable<Draft>, corpus: Corpus, digest: Digest): Finding[] {
  const setting = corpus.config.rules.get(rule.id) ?? rule.severity;
  if (setting === 'off') return [];
  // A draft spread first would make a shape of its own for every finding, which takes longer than the rules do.
  return Array.from(run(), (draft) => ({
    rule: rule.id,
    severity: draft.hedged && setting === 'error' ? ('warning' satisfies Severity) : setting,
    status: 'open' as const,
    fingerprint: fingerprint(rule.id, draft, corpus, digest),
    ...draft,
  }));
}

type FindingIndex = ReadonlyMap<string, readonly Finding[]>;

function indexFindings(findings: readonly Finding[]): FindingIndex {
  const index = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = index.get(finding.fingerprint);
    if (same) same.push(finding);
    else index.set(finding.fingerprint, [finding]);
  }
  return index;
}

function enter(acceptance: Acceptance, index: FindingIndex, today: string): LedgerEntry {
  if (concern(acceptance, index).length > 0) {
    return { acceptance, state: acceptance.until && acceptance.until.text < today ? 'expired' : 'used' };
  }
  // What a rule says of a change is said while the change is under way, and is nobody's oversight afterwards.
  if (rules.some(({ id, needsBase }) => needsBase && id === acceptance.rule?.text))
    return { acceptance, state: 'past' };
  const [other] = index.get(acceptance.finding.text) ?? [];
  return { acceptance, state: 'stale', ...(other && { otherRule: other.rule }) };
}

/** The findings that an entry keeps: its fingerprint's, and of its rule where it names one. */
function concern({ finding, rule }: Acceptance, index: FindingIndex): Finding[] {
  return (index.get(finding.text) ?? []).filter((found) => !rule || rule.text === found.rule);
}

function byPlace(a: Finding, b: Finding): number {
  const [left, right] = [a.primary.at, b.primary.at];
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.start - right.start || left.end - right.end || compare(a.rule, b.rule) || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
