import type { Chance } from '../bench/chance.ts';

/** Where mutations take their pieces from. */
export interface Material {
  /** What means something to the code that is called. */
  readonly tokens: readonly string[];
  readonly others: readonly string[];
}

/** Inputs longer than this (in UTF-16 code units) only cost time: what they reach, a short one reaches. */
export const longest = 600;

type Mutation = (input: string, material: Material, chance: Chance) => string;

const mutations: readonly Mutation[] = [
  function insertToken(input, { tokens }, chance) {
    return replace(input, chance.below(input.length + 1), 0, chance.pick(tokens));
  },
  function replaceByToken(input, { tokens }, chance) {
    const { start, length } = pickStretch(input, chance, 8);
    return replace(input, start, length, chance.pick(tokens));
  },
  function leaveOut(input, _, chance) {
    const { start, length } = pickStretch(input, chance, chance.below(4) === 0 ? 200 : 8);
    return replace(input, start, length, '');
  },
  function sayAgain(input, _, chance) {
    const { start, length } = pickStretch(input, chance, 30);
    return replace(input, start, 0, input.slice(start, start + length).repeat(1 + chance.below(4)));
  },
  function moveStretch(input, _, chance) {
    const { start, length } = pickStretch(input, chance, 30);
    const rest = replace(input, start, length, '');
    return replace(rest, chance.below(rest.length + 1), 0, input.slice(start, start + length));
  },
  function graft(input, { others }, chance) {
    const other = chance.pick(others);
    const { start, length } = pickStretch(other, chance, 80);
    return replace(input, chance.below(input.length + 1), 0, other.slice(start, start + length));
  },
  function cross(input, { others }, chance) {
    const other = chance.pick(others);
    return input.slice(0, chance.below(input.length + 1)) + other.slice(chance.below(other.length + 1));
  },
  function indentLine(input, _, chance) {
    const lines = input.split('\n');
    const at = chance.below(lines.length);
    const line = lines[at] ?? '';
    lines[at] = chance.below(2) === 0 ? `${' '.repeat(1 + chance.below(3))}${line}` : line.replace(/^ {1,2}/, '');
    return lines.join('\n');
  },
  function changeUnit(input, _, chance) {
    const at = chance.below(Math.max(1, input.length));
    const near = input.charCodeAt(at) + chance.below(5) - 2;
    return replace(input, at, 1, String.fromCharCode(chance.below(3) === 0 ? chance.below(0x3100) : Math.max(0, near)));
  },
];

/** Another input made of one, by a few changes at once. */
export function mutateInput(input: string, material: Material, chance: Chance): string {
  let mutant = input;
  for (let left = 1 + chance.below(4); left > 0; left--) mutant = chance.pick(mutations)(mutant, material, chance);
  // What comes from a file is UTF-8: no half of a pair is ever in it.
  return Buffer.from(mutant.slice(0, longest)).toString();
}

function pickStretch(input: string, chance: Chance, most: number): { start: number; length: number } {
  const start = chance.below(Math.max(1, input.length));
  return { start, length: Math.min(input.length - start, 1 + chance.below(most)) };
}

function replace(input: string, start: number, length: number, by: string): string {
  return input.slice(0, start) + by + input.slice(start + length);
}
