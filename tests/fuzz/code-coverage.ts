import { Session } from 'node:inspector';

/** The stretches of a script that have run, in order: where each begins and ends, in code units. */
export type Covered = readonly (readonly [start: number, end: number])[];

/** For each code unit of a script whether it has run. */
export type Known = Uint8Array<ArrayBuffer>;

interface CoveredFunction {
  readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
}

/** What V8 counts while a script runs, by block; no other copy of the script is needed. */
export class CodeCoverage {
  private readonly session = new Session();
  private readonly script: string;
  private readonly units: Known;

  /** `script` is how the script's address ends, `length` how long it is. It must not have been loaded yet. */
  constructor(script: string, length: number) {
    this.script = script;
    this.units = new Uint8Array(length);
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** What has run since this was last asked. */
  take(): Covered {
    const covered: [number, number][] = [];
    // Within one thread the answer comes before the call returns.
    this.session.post('Profiler.takePreciseCoverage', (_, { result }) => {
      const functions: CoveredFunction[] = result.find(({ url }) => url.endsWith(this.script))?.functions ?? [];
      const ranges = functions.flatMap((each) => each.ranges);
      // An inner range has the last word on its own code.
      ranges.sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
      let end = 0;
      for (const [index, outer] of ranges.entries()) {
        if (outer.startOffset < end) continue;
        end = outer.endOffset;
        for (let at = index; at < ranges.length; at++) {
          const { startOffset, endOffset, count } = ranges[at] as typeof outer;
          if (startOffset >= end) break;
          this.units.fill(count > 0 ? 1 : 0, startOffset, endOffset);
        }
        covered.push(...listRuns(this.units, outer.startOffset, end));
      }
    });
    return covered;
  }
}

function listRuns(units: Known, from: number, to: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let start = units.indexOf(1, from); start >= 0 && start < to; ) {
    const behind = units.indexOf(0, start);
    const end = behind < 0 ? to : Math.min(behind, to);
    runs.push([start, end]);
    start = units.indexOf(1, end);
  }
  return runs;
}

/** How much of `covered` is not in `known`, in code units of the script. */
export function countNew(covered: Covered, known: Known): number {
  let found = 0;
  for (const [start, end] of covered) for (let at = start; at < end; at++) if (known[at] === 0) found++;
  return found;
}

export function addTo(known: Known, covered: Covered): void {
  for (const [start, end] of covered) known.fill(1, start, end);
}

/** What of `covered` is not in `known`. */
export function subtract(covered: Covered, known: Known): Covered {
  return covered.flatMap(([start, end]) => {
    const left: [number, number][] = [];
    for (let at = start; at < end; at++) {
      if (known[at] === 1) continue;
      const last = left.at(-1);
      if (last?.[1] === at) last[1]++;
      else left.push([at, at + 1]);
    }
    return left;
  });
}
