import type { Claim } from '../model/claim.ts';

/**
 * For every fact the claims that can have a say in it: those of the fact itself, and those of every fact that
 * is tied to it in time, step by step. What is said of one of them can be judged without all others.
 */
export function linkClaims(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const leaders = new Map<string, string>();
  const leaderOf = (fact: string): string => {
    let leader = fact;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader))
      leader = next;
    leaders.set(fact, leader);
    return leader;
  };
  for (const { fact, evidence } of claims) {
    for (const other of evidence.flatMap(({ value }) => listFacts(value))) leaders.set(leaderOf(other), leaderOf(fact));
  }
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const leader = leaderOf(claim.fact);
    const group = groups.get(leader) ?? [];
    groups.set(leader, group);
    group.push(claim);
  }
  return new Map(claims.map(({ fact }) => [fact, groups.get(leaderOf(fact)) ?? []]));
}

/** The facts that a value refers to. */
function listFacts(value: Claim['value']): string[] {
  if (!value || 'text' in value) return [];
  return [value.after, value.before].flatMap((other) => (other ? [other.text.trim()] : []));
}
