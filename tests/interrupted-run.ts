import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Outcome, userFolder } from './run-command.ts';

const entry = fileURLToPath(new URL('../build/crossquote.js', import.meta.url));
const preload = new URL('interrupt-disk.mjs', import.meta.url).href;

/** What happens at a step: the run is killed, the disk is full, or the same run is made once more before it goes on. */
export type Interruption = 'kill' | 'full' | 'meanwhile';

export interface InterruptedOutcome extends Outcome {
  /** Whether the run came to that step. */
  readonly reached: boolean;
  readonly signal: NodeJS.Signals | null;
}

/**
 * Runs the built command, and interrupts it at one of the steps by which it changes the disk, counted from 1: before a
 * file or folder is made, written, renamed, linked, or removed, and in the middle of each write.
 */
export function runInterrupted(
  args: readonly string[],
  cwd: string,
  interruption: Interruption,
  step: number,
): InterruptedOutcome {
  const { status, signal, output } = spawnSync(process.execPath, ['--import', preload, entry, ...args], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH ?? '',
      NO_COLOR: '1',
      XDG_CACHE_HOME: userFolder,
      INTERRUPT: `${interruption} ${step}`,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  const [, stdout, stderr, steps] = output;
  return { status, signal, stdout: stdout ?? '', stderr: stderr ?? '', reached: (steps ?? '').length >= step };
}
