import type { Corpus } from '../model/corpus.ts';
import type { Draft } from '../model/finding.ts';
import type { Decision, Fact, Reading, ReadingPair } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { count } from '../text/wording.ts';
import { labelReading, locateIn } from './list-readings.ts';

/** Readings that are shown of a conflict; more are told by their number. */
const mostShown = 6;

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
    const readings = fact.conflicting.flatMap((group) => group.readings);
    const answers = groupByAnswer(readings);
    const values = [...answers.keys()];
    const shown = choose([...answers.values()]);
    const more = readings.length - shown.length;
    yield {
      message: `${words.tell(fact, pair)}: ${values.slice(0, 5).join(', ')}${values.length > 5 ? ', …' : ''}`,
      primary: { at: findQuestion(corpus, readings), text: `${values.length} answers` },
      related: shown.map((reading) => labelReading(corpus, reading)),
      notes: [
        pair.because,
        ...(more > 0 ? [`${count(more, 'more reading')} ${more === 1 ? 'gives' : 'give'} one of these answers`] : []),
      ],
      help: words.help,
      fact: fact.name,
      ...nameClaim(readings),
      hedged: pair.hedged,
      readings: readings.map(({ claim, evidence }) => ({ claim, evidence })),
    };
  }
}

/** Readings by what they answer, in the order in which the answers first appear. */
function groupByAnswer(readings: readonly Reading[]): Map<string, Reading[]> {
  const answers = new Map<string, Reading[]>();
  for (const reading of readings) {
    const given = answers.get(reading.shown);
    if (given) given.push(reading);
    else answers.set(reading.shown, [reading]);
  }
  return answers;
}

/** The readings to show: one of every answer before a second one of any, one an outlet and speaker. */
function choose(answers: readonly (readonly Reading[])[]): Reading[] {
  const distinct = answers.map((readings) =>
    [
      ...new Map(
        [...readings].reverse().map((reading) => [JSON.stringify([reading.source.outlet, reading.speaker]), reading]),
      ).values(),
    ].reverse(),
  );
  const chosen = new Set<Reading>();
  for (let round = 0; chosen.size < mostShown && distinct.some((readings) => readings.length > round); round++) {
    for (const readings of distinct) {
      const reading = readings[round];
      if (reading && chosen.size < mostShown) chosen.add(reading);
    }
  }
  return distinct.flat().filter((reading) => chosen.has(reading));
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
