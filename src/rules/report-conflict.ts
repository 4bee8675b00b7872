import type { Corpus } from '../model/corpus.ts';
import type { Draft } from '../model/finding.ts';
import { type Decision, errorDecisions, type Fact, type Reading, type ReadingPair } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { labelReading, locateIn } from './list-readings.ts';

/** Readings that are shown of a conflict; more are told by their number. */
const mostShown = 6;

const conflicts: readonly Decision[] = [
  ...errorDecisions,
  'contradiction-unless-scoped',
  'disputed',
  'parties-disagree',
];

/** How one rule speaks of a fact whose gravest pair is of its kind. */
export interface ConflictWords {
  /** Stands before the values: "outlets contradict each other on `x`". */
  tell(fact: Fact, pair: ReadingPair): string;
  readonly help: string;
}

/** One finding a fact, named by its gravest pair, with what each outlet says in equal light. */
export function* reportConflict(corpus: Corpus, decision: Decision, words: ConflictWords): Generator<Draft> {
  for (const fact of corpus.facts) {
    const [pair] = fact.pairs;
    if (pair?.decision !== decision) continue;
    const readings = listConflicting(fact);
    const values = [...new Set(readings.map(({ shown }) => shown))];
    const shown = readings.slice(0, mostShown);
    const more = readings.length - shown.length;
    yield {
      message: `${words.tell(fact, pair)}: ${values.slice(0, 5).join(', ')}${values.length > 5 ? ', …' : ''}`,
      primary: { at: findQuestion(corpus, readings), text: `${values.length} answers` },
      related: shown.map((reading) => labelReading(corpus, reading)),
      notes: [pair.because, ...(more > 0 ? [`${more} more readings are in the report`] : [])],
      help: words.help,
      fact: fact.name,
      ...nameClaim(readings),
      hedged: pair.hedged,
      readings: readings.map(({ claim, evidence }) => ({ claim, evidence })),
    };
  }
}

/** Every reading that is in conflict with another one, one a value, outlet, and speaker, grouped by value. */
function listConflicting(fact: Fact): Reading[] {
  const found = new Map<string, Reading>();
  for (const { a, b, decision } of fact.pairs) {
    if (!conflicts.includes(decision)) continue;
    for (const reading of [a.readings[0], b.readings[0]]) {
      const key = JSON.stringify([reading.shown, reading.source.outlet, reading.speaker]);
      if (!found.has(key)) found.set(key, reading);
    }
  }
  const order = new Map([...found.values()].map(({ shown }, place) => [shown, place] as const).reverse());
  return [...found.values()].sort((one, other) => (order.get(one.shown) ?? 0) - (order.get(other.shown) ?? 0));
}

/** The question is what the readings share: the fact where it is written, else the claim. */
function findQuestion(corpus: Corpus, readings: readonly Reading[]): Span {
  const claim = readings[0]?.claim;
  if (!claim) throw new Error('a conflict without readings');
  return claim.factAt ? locateIn(corpus, claim.factAt) : claim.at;
}

function nameClaim(readings: readonly Reading[]): { claim?: string } {
  const ids = new Set(readings.map(({ claim }) => claim.id));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? { claim: only } : {};
}
