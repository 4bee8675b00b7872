import type { Project } from './in-memory.ts';

const outlets = ['Harbour News', 'Evening Post', 'Coast Daily', 'Island Radio', 'The Weekly', 'North Wire'];
const factsPerSource = 25;

/**
 * A project of so many facts, each told by two outlets: one in ten contradicts, one in ten differs by circumstance,
 * the rest agree; one in four is a date.
 */
export function tellManyFacts(count: number): Project {
  const project: Record<string, string> = {};
  for (let from = 0; from < count; from += factsPerSource) {
    const facts = Array.from({ length: Math.min(factsPerSource, count - from) }, (_, at) => from + at);
    const number = from / factsPerSource;
    const pair = [number % outlets.length, (number + 1 + (number % 3)) % outlets.length];
    for (const [side, outlet] of pair.entries())
      project[`sources/${nameSource(number, side)}.txt`] =
        `---\noutlet: ${outlets[outlet]}\npublished: 2031-05-0${1 + (number % 9)}\ntitle: Report ${number}\n---\n${facts
          .map((fact) => `${spellSentence(fact, side)} ${spellRest(fact, side)}`)
          .join('\n\n')}\n`;
    project[`claims/${String(number).padStart(4, '0')}.yaml`] =
      `claims:\n${facts.map((fact) => spellClaim(fact, number)).join('')}`;
  }
  return project;
}

function nameSource(number: number, side: number): string {
  return `report-${String(number).padStart(4, '0')}-${side === 0 ? 'a' : 'b'}`;
}

/** What one side says of a fact. */
function tellValue(fact: number, side: number): string {
  const shift = fact % 10 < 2 ? side : 0;
  return fact % 4 === 0 ? `20${10 + ((fact + shift) % 20)}` : `${1000 + fact + shift} passengers`;
}

function spellSentence(fact: number, side: number): string {
  const value = tellValue(fact, side);
  return fact % 4 === 0
    ? `Ferry number ${fact} was built in ${value}, seen from the north quay.`
    : `Ferry number ${fact} carried ${value} that year, seen from the north quay.`;
}

function spellClaim(fact: number, number: number): string {
  const property = fact % 4 === 0 ? 'built-in' : 'passengers';
  const evidence = [0, 1].map((side) => {
    const scope = fact % 10 === 1 ? `, scope: { season: ${side === 0 ? 'summer' : 'winter'} }` : '';
    const quote = spellSentence(fact, side).replace(', seen from the north quay.', '');
    return `      - { source: ${nameSource(number, side)}, quote: "${quote}", value: ${tellValue(fact, side)}${scope} }\n`;
  });
  return `  - id: ferry-${fact}-${property}\n    claim: Ferry ${fact} has a record of its own.\n    fact: ferry-${fact}/${property}\n    evidence:\n${evidence.join('')}`;
}

/** What else stands in a paragraph, in other words for each side: two outlets that print one text would be one. */
function spellRest(fact: number, side: number): string {
  const people = ['The crew', 'A pilot', 'The harbour office', 'A clerk'];
  const doings = ['wrote the log', 'counted the crates', 'watched the tide', 'mended the nets'];
  const where = ['on the quay while the wind turned to the north-east', 'below deck as the evening boats came home'];
  return `${people[fact % 4]} ${doings[(fact >> 2) % 4]} ${where[side]}.`;
}
