import type { Property, StatedValue } from '../model/claim.ts';
import type { ParsedCorpus } from '../model/corpus.ts';
import type { Value } from '../model/value.ts';
import { readAlike } from '../values/read-alike.ts';
import { indexEntities } from './entities.ts';

/** The values of every fact, by the fact and by the text that states them. */
type StatedValues = ReadonlyMap<string, ReadonlyMap<string, Value | undefined>>;

const known = new WeakMap<ParsedCorpus['claims'], StatedValues>();

/** What is stated of a fact, as data: nothing where it is none of the property's type, or refers to another fact. */
export function findValue(corpus: ParsedCorpus, fact: string, stated: StatedValue | undefined): Value | undefined {
  if (!stated || !('text' in stated)) return undefined;
  let values = known.get(corpus.claims);
  if (!values) {
    values = readAll(corpus);
    known.set(corpus.claims, values);
  }
  return values.get(fact)?.get(stated.text);
}

/** The property that a fact is of: its last segment names it. */
export function findProperty({ properties }: ParsedCorpus, fact: string): Property | undefined {
  return properties.get(fact.slice(fact.lastIndexOf('/') + 1));
}

function readAll(corpus: ParsedCorpus): StatedValues {
  const { findEntity } = indexEntities(corpus);
  const texts = new Map<string, Set<string>>();
  for (const { fact, value, evidence } of corpus.claims) {
    const stated = texts.get(fact) ?? new Set();
    texts.set(fact, stated);
    for (const each of [value, ...evidence.map((one) => one.value)]) if (each && 'text' in each) stated.add(each.text);
  }
  return new Map(
    [...texts].map(([fact, stated]) => [fact, readAlike(stated, findProperty(corpus, fact), findEntity)] as const),
  );
}
