import { distance } from 'fastest-levenshtein';

/** Names near to a misspelt one: within a third of its length, at most three, nearest first. */
export function suggest(misspelt: string, names: Iterable<string>): string[] {
  const wanted = misspelt.toLowerCase();
  const near: { name: string; edits: number }[] = [];
  for (const name of names) {
    const most = Math.floor(Math.max(wanted.length, 3) / 3);
    if (Math.abs(name.length - wanted.length) > most) continue;
    const edits = countEdits(wanted, name.toLowerCase());
    if (edits <= most) near.push({ name, edits });
  }
  near.sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1));
  return near.slice(0, 3).map(({ name }) => name);
}

/** Edit distance in which two letters that changed places are one edit (after Damerau 1964). */
function countEdits(wanted: string, name: string): number {
  let fewest = distance(wanted, name);
  for (let i = 1; i < wanted.length && fewest > 1; i++) {
    const swapped = wanted.slice(0, i - 1) + wanted[i] + wanted[i - 1] + wanted.slice(i + 1);
    fewest = Math.min(fewest, distance(swapped, name) + 1);
  }
  return fewest;
}

/** The suggestion as a question, or nothing where no name is near. */
export function askForName(misspelt: string, names: Iterable<string>): string | undefined {
  const near = suggest(misspelt, names);
  return near.length === 0
    ? undefined
    : `did you mean ${joinWith(
        'or',
        near.map((name) => `\`${name}\``),
      )}?`;
}

/** "a", "a and b", "a, b, and c". */
export function joinWith(conjunction: 'and' | 'or', items: readonly string[]): string {
  if (items.length < 3) return items.join(` ${conjunction} `);
  return `${items.slice(0, -1).join(', ')}, ${conjunction} ${items.at(-1)}`;
}

/** The first of many items, and how many more there are: a message is read whole. */
export function listSome(items: readonly string[], most: number, rest: string, rests = `${rest}s`): string[] {
  if (items.length <= most) return [...items];
  return [...items.slice(0, most - 1), count(items.length - most + 1, rest, rests)];
}

/** "1 quote", "2 quotes"; irregular plurals are given. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${groupDigits(number)} ${number === 1 ? noun : plural}`;
}

/** 12,345: a number as English newspapers print it. */
export function groupDigits(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Words on one line, a single space between them. */
export function putOnOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
