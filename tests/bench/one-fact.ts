/** A project with one fact of many readings: of two sources a value each, and all values different. */
export function makeOneFact(readings: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const numbers = Array.from({ length: readings }, (_, index) => 1000 + index);
  for (const [place, outlet] of ['Harbour News', 'The Daily'].entries()) {
    const own = numbers.filter((number) => number % 2 === place);
    files.set(
      `sources/s${place}.txt`,
      `---\noutlet: ${outlet}\n---\n${own.map((number) => `There were ${number} people.`).join('\n')}\n`,
    );
  }
  const claims = numbers.map((number) =>
    [
      `  - id: c${number}`,
      `    claim: There were ${number} people.`,
      '    fact: crowd/size',
      `    value: ${number} people`,
      '    evidence:',
      `      - { source: s${number % 2}, quote: There were ${number} people }`,
    ].join('\n'),
  );
  files.set('claims/c.yaml', `claims:\n${claims.join('\n')}\n`);
  return files;
}
