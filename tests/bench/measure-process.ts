import { spawnSync } from 'node:child_process';

/** What a whole process took: memory at its peak, in KB. */
export interface Measurement {
  readonly seconds: number;
  readonly cpu: number;
  readonly memory: number;
}

/** Has a Node process say at its end, on a fourth channel, what it used. */
const tell = `data:text/javascript,import { writeSync } from 'node:fs'; process.on('exit', () => { const { userCPUTime: u, systemCPUTime: s, maxRSS: m } = process.resourceUsage(); try { writeSync(3, JSON.stringify({ cpu: (u + s) / 1e6, memory: m })); } catch {} });`;

/** Runs a command to its end; nothing where it is not installed. */
export function measureProcess(file: string, args: readonly string[]): Measurement | undefined {
  const isNode = file === process.execPath;
  const start = performance.now();
  const { error, output } = spawnSync(file, isNode ? ['--import', tell, ...args] : args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const seconds = (performance.now() - start) / 1000;
  if (error) return undefined;
  const used = output[3]?.toString() ?? '';
  return {
    seconds,
    ...(used === '' ? { cpu: Number.NaN, memory: Number.NaN } : (JSON.parse(used) as { cpu: number; memory: number })),
  };
}
