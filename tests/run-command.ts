import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../build/crossquote.js', import.meta.url));

/** In the place of the folder in which the user's own is kept. */
export const userFolder = fileURLToPath(new URL('../node_modules/.cache/test-user', import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a user would; the day is fixed, the terminal has no colours. */
export function crossquote(args: readonly string[], cwd: string, env: Record<string, string> = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', NO_COLOR: '1', XDG_CACHE_HOME: userFolder, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
