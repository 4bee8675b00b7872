import type { Finding, Since } from '../model/finding.ts';

/** How the findings of a change and those of its base go together. */
export interface Comparison {
  readonly since: ReadonlyMap<Finding, Since>;
  /** Findings of the base that are gone. */
  readonly fixed: readonly Finding[];
}

/**
 * Pairs the findings of a change with those of its base, one to one, by fingerprint: of two alike, one may
 * be gone, and the one at the same place is the one that stayed. An open finding that the base accepts is new, for it counts again; an accepted one may have
 * been open.
 */
export function matchFindings(now: readonly Finding[], before: readonly Finding[]): Comparison {
  const left = new Map<string, Finding[]>();
  for (const finding of before) {
    const alike = left.get(finding.fingerprint);
    if (alike) alike.push(finding);
    else left.set(finding.fingerprint, [finding]);
  }
  const since = new Map<Finding, Since>();
  const take = (finding: Finding, status: Finding['status'], isPair = (_: Finding) => true) => {
    const alike = left.get(finding.fingerprint) ?? [];
    const place = alike.findIndex((each) => each.status === status && isPair(each));
    if (place >= 0) alike.splice(place, 1);
    return place >= 0;
  };
  for (const finding of now) {
    const { at } = finding.primary;
    const isHere = ({ primary }: Finding) => primary.at.file === at.file && primary.at.start === at.start;
    if (take(finding, finding.status, isHere)) since.set(finding, 'still');
  }
  for (const finding of now) if (!since.has(finding) && take(finding, finding.status)) since.set(finding, 'still');
  for (const finding of now) {
    if (since.has(finding)) continue;
    since.set(finding, finding.status === 'accepted' && take(finding, 'open') ? 'still' : 'new');
  }
  const gone = new Set([...left.values()].flat());
  return { since, fixed: before.filter((finding) => gone.has(finding)) };
}
