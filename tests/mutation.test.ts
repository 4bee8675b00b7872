import { describe, expect, test } from 'vitest';
import { scoreMutations } from '../src/audit/score-mutations.ts';
import type { MutationScore } from '../src/model/mutation.ts';
import { renderMutation } from '../src/reporters/mutation.ts';
import { anchorFiles } from '../src/run/anchor-files.ts';
import { digest, type Project, toInputs } from './in-memory.ts';

function score(project: Project, budget = 1_000): MutationScore {
  const corpus = anchorFiles(toInputs(project), digest);
  return scoreMutations(corpus, {
    budget,
    today: '2026-11-22',
    digest,
    tool: { name: 'crossquote', version: '0.0.0' },
  });
}

/** The changes of a claim that nothing noticed, as "kind: from > to". */
function survivorsOf(result: MutationScore, id: string): string[] {
  const claim = result.claims.find((each) => each.claim === id);
  return (claim?.survivors ?? []).map(({ kind, from, to }) => `${kind}: ${from} > ${to}`);
}

const sources = {
  'sources/a.txt':
    '---\noutlet: A\npublished: 2031-05-04\n---\nThe ferry sailed on Sunday with 90 people. It was late.',
  'sources/b.txt':
    '---\noutlet: B\npublished: 2031-05-04\n---\nThe ferry left on Sunday with 90 passengers. It came late.',
};

function ferry(claims: string): Project {
  return { ...sources, 'claims/ferry.yaml': `claims:\n${claims}` };
}

const dated = `
  - id: dated
    claim: The ferry sailed on 4 May.
    fact: ferry/sailed
    value: 2031-05-04
    evidence: [{ source: a, quote: The ferry sailed on Sunday }]
`;
const late = `
  - id: late
    claim: The ferry was late.
    fact: ferry/late
    value: true
    evidence: [{ source: a, quote: It was late }]
`;
const lateToo = `
  - id: late-too
    claim: The ferry arrived late.
    fact: ferry/late
    value: true
    evidence: [{ source: b, quote: It came late }]
`;

describe('a mutation score', () => {
  test('notices a date that its words cannot mean, and every altered quote', () => {
    const result = score(ferry(dated));
    expect(result.kinds.value).toEqual({ total: 2, noticed: 2 });
    expect(result.kinds.quote).toEqual({ total: 1, noticed: 1 });
    expect(survivorsOf(result, 'dated')).toEqual(['stance: affirms > denies']);
  });

  test('names a claim whose answer nothing is held against', () => {
    const result = score(ferry(late));
    expect(survivorsOf(result, 'late')).toEqual(['value: true > false', 'stance: affirms > denies']);
    expect(result.claims[0]?.answer).toBe('unchecked');
    expect(renderMutation(result)).toContain('only A answers this fact');
  });

  test('notices the same change once another outlet answers the fact', () => {
    const result = score(ferry(late + lateToo));
    expect(survivorsOf(result, 'late')).toEqual([]);
    expect(result.claims[0]?.answer).toBe('checked');
  });

  test('leaves out every circumstance that separates two readings', () => {
    const apart = `
  - id: one
    claim: One ferry was late.
    fact: ferry/late
    value: true
    scope: { event: first crossing }
    evidence: [{ source: a, quote: It was late }]
  - id: other
    claim: The other was not.
    fact: ferry/late
    value: false
    scope: { event: second crossing }
    evidence: [{ source: b, quote: It came late }]
`;
    const result = score(ferry(apart));
    expect(result.kinds.scope).toEqual({ total: 2, noticed: 2 });
  });

  test('sees a change through the timeline of other facts', () => {
    const linked = `
  - id: dated
    claim: The ferry sailed on 4 May.
    fact: ferry/sailed
    value: 2031-05-04
    evidence: [{ source: a, quote: The ferry sailed }]
  - id: arrived
    claim: It came a day later.
    fact: ferry/arrived
    value: { after: ferry/sailed, by: 1 day }
    evidence: [{ source: b, quote: It came late }]
  - id: arrival-day
    claim: It came on 5 May.
    fact: ferry/arrived
    value: 2031-05-05
    evidence: [{ source: b, quote: It came }]
`;
    const result = score(ferry(linked));
    expect(survivorsOf(result, 'arrival-day')).toEqual(['stance: affirms > denies']);
  });

  test('asks no answer of a claim that gives none', () => {
    const result = score(
      ferry('  - id: c\n    claim: It was late.\n    evidence: [{ source: a, quote: It was late }]\n'),
    );
    expect(result.claims[0]).toMatchObject({ answer: 'none', total: 1, noticed: 1 });
  });

  test('does not count what was there before', () => {
    const broken = `${late}
  - id: broken
    claim: The ferry sank.
    evidence: [{ source: a, quote: The ferry sank on Sunday with 90 people }]
`;
    const result = score(ferry(broken));
    expect(survivorsOf(result, 'late')).toEqual(['value: true > false', 'stance: affirms > denies']);
  });

  test('spends its budget on every claim in turn, and says what it left out', () => {
    const all = score(ferry(dated + late));
    const some = score(ferry(dated + late), 2);
    expect(some.total).toBe(2);
    expect(some.omitted).toBe(all.total - 2);
    expect(some.claims.map(({ total }) => total)).toEqual([1, 1]);
    expect(renderMutation(some)).toContain('more changes not tried');
  });

  test('is the same in whatever order the files come', () => {
    const project = ferry(dated + late);
    const turned = Object.fromEntries(Object.entries(project).reverse());
    expect(score(turned)).toEqual(score(project));
  });
});
