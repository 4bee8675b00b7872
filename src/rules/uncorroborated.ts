import { type EntityIndex, indexEntities } from '../compare/entities.ts';
import { findSuperseded } from '../compare/list-readings.ts';
import { findValue } from '../compare/stated-values.ts';
import { acceptedClasses } from '../model/anchor.ts';
import type { Claim } from '../model/claim.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Rule } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { count, joinWith } from '../text/wording.ts';
import { compareValues } from '../values/compare-values.ts';
import page from './uncorroborated.md';

export const uncorroborated: Rule = {
  id: 'uncorroborated',
  summary: 'A claim rests on fewer newsrooms than it must.',
  severity: 'warning',
  page,
  *check(corpus) {
    const index = indexEntities(corpus);
    const silenced = findSuperseded(corpus);
    for (const claim of corpus.claims) {
      const needed = claim.minIndependent ?? corpus.config.minIndependent;
      if (needed === undefined || claim.evidence.every(({ damaged }) => damaged)) continue;
      const support = listSupport(corpus, claim, index).filter(({ source }) => !silenced.has(source.id));
      // Where a quote that fails would be enough, mending it is the step to take.
      if (
        new Set(support.map(({ source }) => source.newsroom)).size >= needed &&
        support.some(({ verbatim }) => !verbatim)
      )
        continue;
      const sources = support.filter(({ verbatim }) => verbatim).map(({ source }) => source);
      const newsrooms = [...new Set(sources.map(({ newsroom }) => newsroom))].sort();
      if (newsrooms.length >= needed) continue;
      const outlets = [...new Set(sources.map(({ outlet }) => outlet))].sort();
      const copied = outlets.length > newsrooms.length;
      yield {
        message: `\`${claim.id}\` rests on ${count(newsrooms.length, 'newsroom')}, and needs ${needed}`,
        primary: { at: claim.at, text: newsrooms.length > 0 ? newsrooms.join(', ') : 'no newsroom says so' },
        notes: copied ? [`${joinWith('and', outlets)} print what ${joinWith('and', newsrooms)} wrote`] : [],
        help: 'quote another newsroom, or lower `min-independent`',
        claim: claim.id,
        readings: claim.evidence.map((evidence) => ({ claim, evidence })),
      };
    }
  },
};

interface Support {
  readonly source: Source;
  readonly verbatim: boolean;
}

/** The sources that are to say what the claim says, or say it more exactly, and whether their words do stand there. */
function listSupport(corpus: Corpus, claim: Claim, index: EntityIndex): Support[] {
  const stated = findValue(corpus, claim.fact, claim.value);
  return claim.evidence.flatMap((evidence) => {
    const source = corpus.sources.get(evidence.source?.text ?? '');
    const verbatim = acceptedClasses.includes(corpus.anchors.get(evidence)?.class ?? 'unchecked');
    if (!source || evidence.stance === 'denies') return [];
    const value = findValue(corpus, claim.fact, evidence.value);
    const supports = !value || !stated || ['agrees', 'refines'].includes(compareValues(value, stated, index.isPartOf));
    return supports ? [{ source, verbatim }] : [];
  });
}
