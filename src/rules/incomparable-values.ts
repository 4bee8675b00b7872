import { isRelative, spanOf } from '../compare/check-timeline.ts';
import type { RelativeValue, ValueType } from '../model/claim.ts';
import type { Rule } from '../model/finding.ts';
import type { Fact } from '../model/reading.ts';
import type { Written } from '../model/written.ts';
import { askForName } from '../text/wording.ts';
import { showDays } from '../values/calendar.ts';
import { findDates } from '../values/find-dates.ts';
import page from './incomparable-values.md';
import { locateIn } from './list-readings.ts';

export const incomparableValues: Rule = {
  id: 'incomparable-values',
  summary: "A value is none of its property's type, or of another kind than the values it is compared with.",
  severity: 'error',
  page,
  *check(corpus) {
    const facts = new Map(corpus.facts.map((fact) => [fact.name, fact]));
    const asked = new Set(corpus.claims.map(({ fact }) => fact));
    for (const fact of corpus.facts) {
      const seen = new Set<unknown>();
      for (const { claim, evidence, value, shown } of fact.readings) {
        const stated = evidence.value;
        if (value || !stated || seen.has(stated)) continue;
        seen.add(stated);
        if (isRelative(stated)) {
          for (const { about, tells, help } of listGaps(stated, facts, asked)) {
            yield {
              message: `value of \`${claim.id}\` ${tells}`,
              primary: { at: locateIn(corpus, about), text: '' },
              help,
              claim: claim.id,
              fact: fact.name,
              readings: [{ claim, evidence }],
              subject: [about.text],
            };
          }
          continue;
        }
        const type = fact.property?.type ?? 'text';
        yield {
          message: `value \`${shown}\` of \`${claim.id}\` is ${type === 'ordinal' ? 'not on its scale' : `no ${type}`}`,
          primary: { at: locateIn(corpus, stated), text: '' },
          related: fact.property ? [{ at: fact.property.key.span, text: 'declared here' }] : [],
          notes: type === 'ordinal' ? [`its scale is ${fact.property?.scale.join(', ')}`] : [],
          help: adviseOn(type, stated.text),
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

/** How a value of a type is written; a date in words as it would be. */
function adviseOn(type: ValueType, text: string): string {
  if (type === 'boolean') return 'write `true` or `false`, or correct the type of the property';
  const dates = type === 'date' ? findDates(text, undefined) : [];
  const [day] = dates.flatMap(({ readings }) => readings);
  return dates.length === 1 && day
    ? `write it as \`${showDays(day)}\`, or correct the type of the property`
    : 'correct the value, or the type of the property';
}

/** A part of a value that refers to another fact and cannot be held against the timeline. */
interface Gap {
  readonly about: Written;
  /** Behind "value of `c`". */
  readonly tells: string;
  readonly help: string;
}

function* listGaps(
  stated: RelativeValue,
  facts: ReadonlyMap<string, Fact>,
  asked: ReadonlySet<string>,
): Generator<Gap> {
  for (const about of [stated.after, stated.before]) {
    if (!about) continue;
    const name = about.text.trim();
    const fact = facts.get(name);
    const hasDate = fact?.readings.some(({ value, evidence }) => value?.type === 'date' || isRelative(evidence.value));
    if (!asked.has(name)) {
      const help = askForName(name, asked) ?? 'name a fact as a claim has it: `subject/property`';
      yield { about, tells: `refers to \`${name}\`, and no claim answers that`, help };
    } else if (fact && hasDate === false)
      yield { about, tells: `refers to \`${name}\`, which has no date`, help: 'refer to a fact that is a date' };
  }
  if (stated.by && !spanOf(stated))
    yield {
      about: stated.by,
      tells: `says by \`${stated.by.text}\`, which is no length of time`,
      help: 'give `by` as in `8 months`',
    };
}
