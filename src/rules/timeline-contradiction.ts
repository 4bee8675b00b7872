import type { Rule } from '../model/finding.ts';
import { joinWith, listSome } from '../text/wording.ts';
import { labelReading, locateIn } from './list-readings.ts';
import page from './timeline-contradiction.md';

/** Facts that a message names. */
const mostNamed = 5;

export const timelineContradiction: Rule = {
  id: 'timeline-contradiction',
  summary: 'Dates and spans of time that cannot all be true together.',
  severity: 'error',
  page,
  *check(corpus) {
    for (const { steps } of corpus.timeline) {
      const facts = [...new Set(steps.map(({ fact }) => fact))].sort();
      const names = facts.map((fact) => `\`${fact}\``);
      // Named by one of its facts, the same in whatever order the readings are written.
      const [named] = facts;
      const claim = steps.find(({ fact }) => fact === named)?.reading.claim;
      if (!claim || named === undefined) continue;
      yield {
        message: `the dates of ${joinWith('and', listSome(names, mostNamed, 'other fact'))} contradict one another`,
        primary: {
          at: claim.factAt ? locateIn(corpus, claim.factAt) : claim.at,
          text: `these ${steps.length} readings cannot all be true`,
        },
        related: steps.map(({ reading }) => labelReading(corpus, reading)),
        notes: steps.map(({ says, reading }) => `${says} (${reading.source.outlet}, in \`${reading.claim.id}\`)`),
        help: 'hold each quote against its value; one of them is read wrongly, or is about something else',
        fact: named,
        readings: steps.map(({ reading }) => ({ claim: reading.claim, evidence: reading.evidence })),
      };
    }
  },
};
