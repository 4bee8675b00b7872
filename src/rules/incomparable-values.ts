import type { Rule } from '../model/finding.ts';
import page from './incomparable-values.md';
import { locateIn } from './list-readings.ts';

export const incomparableValues: Rule = {
  id: 'incomparable-values',
  summary: "A value is none of its property's type, or of another kind than the values it is compared with.",
  severity: 'error',
  page,
  *check(corpus) {
    for (const fact of corpus.facts) {
      const seen = new Set<unknown>();
      for (const { claim, evidence, value, shown } of fact.readings) {
        const stated = evidence.value;
        if (value || !stated || !('text' in stated) || seen.has(stated)) continue;
        seen.add(stated);
        const type = fact.property?.type ?? 'text';
        yield {
          message: `value \`${shown}\` of \`${claim.id}\` is ${type === 'ordinal' ? 'not on its scale' : `no ${type}`}`,
          primary: { at: locateIn(corpus, stated), text: '' },
          related: fact.property ? [{ at: fact.property.key.span, text: 'declared here' }] : [],
          notes: type === 'ordinal' ? [`its scale is ${fact.property?.scale.join(', ')}`] : [],
          help: 'correct the value, or the type of the property',
          claim: claim.id,
          fact: fact.name,
          readings: [{ claim, evidence }],
        };
      }
      const pair = fact.pairs.find(({ decision }) => decision === 'incomparable');
      if (!pair) continue;
      const [a, b] = [pair.a.readings[0], pair.b.readings[0]];
      const places = [a, b].map(({ evidence, source }) => ({
        at:
          evidence.value && 'text' in evidence.value
            ? locateIn(corpus, evidence.value)
            : locateIn(corpus, evidence.quote),
        text: source.outlet,
      }));
      const [first, second] = places;
      if (!first || !second) continue;
      yield {
        message: `values of \`${fact.name}\` are of different kinds: ${a.shown}, ${b.shown}`,
        primary: first,
        related: [second],
        help: 'give both in units of one kind, or as two facts',
        fact: fact.name,
        readings: [a, b].map(({ claim, evidence }) => ({ claim, evidence })),
      };
    }
  },
};
