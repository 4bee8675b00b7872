import { statSync } from 'node:fs';
import { Chance } from '../bench/chance.ts';
import { addTo, CodeCoverage, type Covered, countNew, type Known, subtract } from './code-coverage.ts';
import { mutateInput } from './mutate-input.ts';
import { shrinkInput } from './shrink-input.ts';
import type { targets as Targets } from './targets.ts';

export interface Hunt {
  readonly target: string;
  readonly seed: number;
  /** How many inputs are tried, unless the time is up before. */
  readonly runs: number;
  /** In milliseconds since 1970-01-01. */
  readonly until: number;
  readonly corpus: readonly string[];
  /** Whether the telling inputs are asked for, which takes its time. */
  readonly keep: boolean;
}

/** An input for which something does not hold, made as short as it can be. */
export interface Failing {
  readonly input: string;
  readonly words: string;
}

export interface Catch {
  readonly runs: number;
  /** Code units of the script that the corpus reached, and that the hunt reached. */
  readonly reached: { readonly before: number; readonly after: number };
  readonly failing: readonly Failing[];
  /** The inputs that reach the most of it together, where they were asked for. */
  readonly telling: readonly string[];
}

/** As many inputs are tried before the coverage, which is slower than they are, is asked for. */
const batchSize = 16;
/** A corpus is to be read, and replayed with each test. */
const mostTelling = 24;

interface Member {
  readonly input: string;
  readonly covered: Covered;
}

/**
 * Looks for inputs that fail or reach code that none has reached: mutants of such inputs, more and more of them
 * (the way of American Fuzzy Lop, Zalewski 2013). The same hunt, ended by its runs, catches the same.
 * @param announce is told each input before it is tried, since one may never end.
 */
export async function hunt(given: Hunt, announce: (input: string) => void): Promise<Catch> {
  const script = new URL('targets.mjs', import.meta.url);
  const { size } = statSync(script);
  const coverage = new CodeCoverage('/targets.mjs', size);
  const { targets } = (await import(script.href)) as { targets: typeof Targets };
  const target = targets[given.target];
  if (!target) throw new Error(`no target ${given.target}`);
  const chance = new Chance(given.seed);
  const failing = new Map<string, Failing>();
  const members: Member[] = [];
  const known: Known = new Uint8Array(size);

  let isClear = true;
  const take = (): Covered => {
    isClear = true;
    return coverage.take();
  };
  const run = (input: string): string | undefined => {
    announce(input);
    isClear = false;
    try {
      target.check(input);
      return undefined;
    } catch (error) {
      return describeFailure(error);
    }
  };
  const measure = (input: string): Covered => {
    if (!isClear) take();
    run(input);
    return take();
  };
  const judge = (input: string): void => {
    const words = run(input);
    if (words === undefined || failing.has(kindOf(words))) return;
    failing.set(kindOf(words), { input, words });
    const shortest = shrinkInput(input, (shorter) => kindOf(run(shorter) ?? '') === kindOf(words));
    failing.set(kindOf(words), { input: shortest, words: run(shortest) ?? words });
  };
  const admit = (input: string): void => {
    const covered = measure(input);
    if (countNew(covered, known) === 0) return;
    addTo(known, covered);
    members.push({ input, covered });
  };

  for (const input of ['', ...given.corpus]) {
    judge(input);
    admit(input);
  }
  const before = count(known);
  const others = members.map(({ input }) => input);
  let runs = 0;
  while (runs < given.runs && Date.now() < given.until) {
    const batch = Array.from({ length: Math.min(batchSize, given.runs - runs) }, () =>
      mutateInput(pickRecent(others, chance), { tokens: target.tokens, others }, chance),
    );
    for (const input of batch) judge(input);
    runs += batch.length;
    if (countNew(take(), known) === 0) continue;
    const size = members.length;
    for (const input of batch) admit(input);
    others.push(...members.slice(size).map(({ input }) => input));
  }
  const telling = (given.keep ? chooseTelling(members, size) : []).map(({ input, own }) =>
    shrinkInput(input, (shorter) => coversAll(measure(shorter), own, size)),
  );
  return { runs, reached: { before, after: count(known) }, failing: [...failing.values()], telling };
}

/** What is new has been tried the least. */
function pickRecent(inputs: readonly string[], chance: Chance): string {
  return chance.pick(chance.below(2) === 0 ? inputs : inputs.slice(-Math.ceil(inputs.length / 5)));
}

/** The inputs that reach the most of what those before them do not, each with what it adds. */
function chooseTelling(members: readonly Member[], size: number): { readonly input: string; readonly own: Covered }[] {
  const chosen: { input: string; own: Covered }[] = [];
  const reached: Known = new Uint8Array(size);
  // What one adds only falls: whoever was below the best when last looked at is below it still.
  let left = members.map((member) => ({ ...member, gain: countNew(member.covered, reached) }));
  while (chosen.length < mostTelling) {
    let best: (typeof left)[number] = { input: '', covered: [], gain: 0 };
    left = left.sort((a, b) => b.gain - a.gain);
    for (const each of left) {
      if (each.gain <= best.gain) break;
      each.gain = countNew(each.covered, reached);
      if (each.gain > best.gain) best = each;
    }
    if (best.gain === 0) break;
    chosen.push({ input: best.input, own: subtract(best.covered, reached) });
    addTo(reached, best.covered);
  }
  return chosen;
}

function coversAll(covered: Covered, wanted: Covered, size: number): boolean {
  const reached: Known = new Uint8Array(size);
  addTo(reached, covered);
  return countNew(wanted, reached) === 0;
}

function count(known: Known): number {
  return known.reduce((sum, one) => sum + one, 0);
}

function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /^\s+at .*$/m.exec(error.stack ?? '')?.[0].trim() ?? '';
  return `${error.name}: ${error.message}\n${place}`;
}

/** Failures at one place, in the same words but for what they tell of the input, are one. */
function kindOf(words: string): string {
  return `${/^\w+/.exec(words)?.[0] ?? ''} ${/:\d+:\d+\)?$/.exec(words)?.[0] ?? ''}`;
}
