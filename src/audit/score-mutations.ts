import { anchorCorpus } from '../anchor/anchor-corpus.ts';
import { check } from '../check/check.ts';
import { checkTimeline } from '../compare/check-timeline.ts';
import { compareFacts } from '../compare/compare-facts.ts';
import { indexEntities } from '../compare/entities.ts';
import type { Claim, Evidence } from '../model/claim.ts';
import type { AnchoredCorpus } from '../model/corpus.ts';
import type { Digest } from '../model/input.ts';
import {
  type ClaimScore,
  type Mutant,
  type MutationScore,
  type MutationTally,
  mutationKinds,
} from '../model/mutation.ts';
import { PlaceFinder } from '../report/show-place.ts';
import { linkClaims } from './link-claims.ts';
import { listMutations, type Mutation } from './list-mutations.ts';

export interface MutationOptions {
  /** The most falsehoods that are tried; each claim gets its share. */
  readonly budget: number;
  readonly today: string;
  readonly digest: Digest;
  readonly tool: MutationScore['tool'];
}

/** Puts small falsehoods into the claims, one at a time, and counts those that make no rule speak up. */
export function scoreMutations(corpus: AnchoredCorpus, options: MutationOptions): MutationScore {
  const index = indexEntities(corpus);
  const places = new PlaceFinder(corpus.texts);
  const all = corpus.claims.map((claim) => listMutations(claim, corpus, index));
  const shares = share(all, options.budget);
  const links = linkClaims(corpus.claims);
  const known = new Map<readonly Claim[], ReadonlyMap<string, number>>();
  const claims = corpus.claims.map((claim, at): ClaimScore => {
    const neighbours = links.get(claim.fact) ?? [claim];
    let before = known.get(neighbours);
    if (!before) {
      before = countFindings(corpus, neighbours, options);
      known.set(neighbours, before);
    }
    const baseline = before;
    const mutants = (shares[at] ?? []).map((mutation): Mutant => {
      const mutated = neighbours.map((each) => (each === claim ? mutation.claim : each));
      const { kind, from, to } = mutation;
      const noticedBy = findNew(baseline, countFindings(corpus, mutated, options));
      return { kind, place: places.showPlace(mutation.at), from, to, noticedBy };
    });
    return scoreClaim(claim, mutants, listNewsrooms(claim.fact, neighbours, corpus));
  });
  const mutants = shares.flat().length;
  return {
    version: 1,
    tool: options.tool,
    total: mutants,
    noticed: claims.reduce((sum, { noticed }) => sum + noticed, 0),
    omitted: all.flat().length - mutants,
    kinds: tally(shares, claims),
    claims: claims.sort((a, b) => (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0)),
  };
}

/** The first falsehood of every claim, then the second of every claim, and so on, until the budget is spent. */
function share(all: readonly (readonly Mutation[])[], budget: number): Mutation[][] {
  const shares = all.map((): Mutation[] => []);
  let left = budget;
  for (let round = 0; left > 0 && all.some(({ length }) => length > round); round++) {
    for (const [at, mutations] of all.entries()) {
      const mutation = mutations[round];
      if (!mutation || left <= 0) continue;
      shares[at]?.push(mutation);
      left--;
    }
  }
  return shares;
}

/** How many open findings each rule has on some claims alone. Every source that they cite is there. */
function countFindings(
  corpus: AnchoredCorpus,
  claims: readonly Claim[],
  { today, digest }: MutationOptions,
): ReadonlyMap<string, number> {
  const cited = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source?.text ?? '')));
  const sources = new Map([...corpus.sources].filter(([id]) => cited.has(id)));
  const changed = claims.flatMap(({ evidence }) => evidence).filter((each) => !corpus.anchors.has(each));
  const anchors = new Map([...findAnchors(corpus, claims), ...anchorChanged(corpus, changed)]);
  const anchored = { ...corpus, claims, sources, anchors, problems: [] };
  const facts = compareFacts(anchored);
  const { findings } = check(
    { ...anchored, facts, timeline: checkTimeline(facts), inferredDates: new Map() },
    today,
    digest,
  );
  const counts = new Map<string, number>();
  for (const { rule, status } of findings) if (status === 'open') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function* findAnchors(corpus: AnchoredCorpus, claims: readonly Claim[]) {
  for (const evidence of claims.flatMap((claim) => claim.evidence)) {
    const anchor = corpus.anchors.get(evidence);
    if (anchor) yield [evidence, anchor] as const;
  }
}

/** Quotes are looked up anew where a mutation made them new: in the source that they cite. */
function anchorChanged(corpus: AnchoredCorpus, changed: readonly Evidence[]): AnchoredCorpus['anchors'] {
  const [first] = corpus.claims;
  if (changed.length === 0 || !first) return new Map();
  const cited = new Set(changed.map(({ source }) => source?.text ?? ''));
  const sources = new Map([...corpus.sources].filter(([id]) => cited.has(id)));
  return anchorCorpus({ ...corpus, sources, claims: [{ ...first, evidence: changed }] }).anchors;
}

function findNew(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] {
  return [...after].flatMap(([rule, count]) => (count > (before.get(rule) ?? 0) ? [rule] : [])).sort();
}

function listNewsrooms(fact: string, claims: readonly Claim[], { sources }: AnchoredCorpus): string[] {
  const readings = claims.filter((claim) => claim.fact === fact).flatMap(({ evidence }) => evidence);
  const newsrooms = readings.flatMap(({ value, source }) => (value && sources.get(source?.text ?? '')?.newsroom) || []);
  return [...new Set(newsrooms)].sort();
}

function scoreClaim({ id, fact }: Claim, mutants: readonly Mutant[], newsrooms: readonly string[]): ClaimScore {
  const survivors = mutants.filter(({ noticedBy }) => noticedBy.length === 0);
  const answers = mutants.filter(({ kind }) => kind === 'value' || kind === 'stance');
  const checked = answers.some(({ noticedBy }) => noticedBy.length > 0);
  return {
    claim: id,
    fact,
    total: mutants.length,
    noticed: mutants.length - survivors.length,
    answer: answers.length === 0 ? 'none' : checked ? 'checked' : 'unchecked',
    newsrooms,
    survivors,
  };
}

function tally(mutations: readonly (readonly Mutation[])[], claims: readonly ClaimScore[]): MutationTally {
  const tried = mutations.flat();
  const survived = claims.flatMap(({ survivors }) => survivors);
  const countOf = (kind: Mutant['kind'], list: readonly { kind: Mutant['kind'] }[]) =>
    list.filter((each) => each.kind === kind).length;
  return Object.fromEntries(
    mutationKinds.map((kind) => {
      const total = countOf(kind, tried);
      return [kind, { total, noticed: total - countOf(kind, survived) }];
    }),
  ) as MutationTally;
}
