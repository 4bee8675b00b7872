const outlets = ['Harbour News', 'The Daily'];
const perFile = 100;

/** A project with many facts of one kind: two readings of each, one an outlet, that agree. */
export function makeOneKind(readings: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (let from = 0; from < readings / outlets.length; from += perFile) {
    const numbers = Array.from({ length: perFile }, (_, index) => from + index);
    const tell = (number: number) => `There were ${1000 + number} people in hall ${number}`;
    for (const [place, outlet] of outlets.entries()) {
      const body = numbers.map((number) => `${tell(number)}.\n`).join('');
      files.set(`sources/${from}-${place}.txt`, `---\noutlet: ${outlet}\norigin: Wire\n---\n${body}`);
    }
    const claims = numbers.map((number) => {
      const evidence = outlets.map((_, place) => `      - { source: ${from}-${place}, quote: ${tell(number)} }\n`);
      return [
        `  - id: c${number}\n    claim: ${tell(number)}.\n    fact: hall-${number}/size\n`,
        `    value: ${1000 + number} people\n    evidence:\n`,
        ...evidence,
      ].join('');
    });
    files.set(`claims/${from}.yaml`, `claims:\n${claims.join('')}`);
  }
  return files;
}
