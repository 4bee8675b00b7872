import { Session } from 'node:inspector';

/** Which code units of a script have run. */
export type Covered = Uint8Array<ArrayBuffer>;

interface CoveredFunction {
  readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
}

/** What V8 counts while a script runs, by block; no other copy of the script is needed. */
export class CodeCoverage {
  private readonly session = new Session();
  private readonly script: string;
  private readonly length: number;

  /** `script` is how the script's address ends, `length` how long it is. It must not have been loaded yet. */
  constructor(script: string, length: number) {
    this.script = script;
    this.length = length;
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** What has run since this was last asked. */
  take(): Covered {
    const covered = new Uint8Array(this.length);
    // Within one thread the answer comes before the call returns.
    this.session.post('Profiler.takePreciseCoverage', (_, { result }) => {
      const functions: CoveredFunction[] = result.find(({ url }) => url.endsWith(this.script))?.functions ?? [];
      const ranges = functions.flatMap((each) => each.ranges);
      // An inner range has the last word on its own code.
      ranges.sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
      for (const { startOffset, endOffset, count } of ranges) covered.fill(count > 0 ? 1 : 0, startOffset, endOffset);
    });
    return covered;
  }
}

/** How much of `covered` is not in `known`, in code units of the script. */
export function countNew(covered: Covered, known: Covered): number {
  let found = 0;
  for (let at = 0; at < covered.length; at++) if (covered[at] === 1 && known[at] === 0) found++;
  return found;
}

export function addTo(known: Covered, covered: Covered): void {
  for (let at = 0; at < covered.length; at++) if (covered[at] === 1) known[at] = 1;
}

/** What of `covered` is not in `known`. */
export function subtract(covered: Covered, known: Covered): Covered {
  return covered.map((one, at) => (one === 1 && known[at] === 0 ? 1 : 0));
}
