import type { Progress, TellProgress } from '../model/progress.ts';
import { tellNumber } from '../reporters/verdict.ts';

/** A stream that may be a terminal: standard error. */
export interface TerminalStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** One line at the foot of the terminal that tells what a long run is at. */
export interface ProgressLine {
  readonly tell: TellProgress;
  /** Erases the line, where there is one. */
  clear(): void;
}

/** A short run shows nothing, in milliseconds. */
const patience = 500;

/** Between two counts of one phase, in milliseconds. */
const pause = 100;

const eraseLine = '\r\u001b[K';

/** Opens a line on a terminal; on any other stream it stays silent. `now` is a clock in milliseconds. */
export function openProgressLine(stream: TerminalStream, now: () => number): ProgressLine {
  if (stream.isTTY !== true) return { tell: () => {}, clear: () => {} };
  const start = now();
  let shownAt = -Infinity;
  let shownPhase = '';
  let isShown = false;
  return {
    tell(progress) {
      const time = now();
      if (time - start < patience || (progress.phase === shownPhase && time - shownAt < pause)) return;
      [shownAt, shownPhase, isShown] = [time, progress.phase, true];
      stream.write(eraseLine + tellStep(progress).slice(0, Math.max(0, (stream.columns ?? 80) - 1)));
    },
    clear() {
      if (isShown) stream.write(eraseLine);
      isShown = false;
    },
  };
}

function tellStep({ phase, done, total }: Progress): string {
  if (done === undefined || total === undefined) return `${phase} …`;
  return `${phase}: ${tellNumber(done)} of ${tellNumber(total)} …`;
}
