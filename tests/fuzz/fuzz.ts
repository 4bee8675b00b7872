import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Catch, Failing, Hunt } from './hunt.ts';
import type { HuntData } from './hunter.ts';
import { keepFailing, readCorpus, replaceCorpus } from './input-folder.ts';

const usage = `npm run fuzz -- [--target yaml|anchoring|phrases] [--seconds N | --runs N] [--seed N] [--keep]

Changes the inputs of tests/fuzz/corpus and tries them, for 20 seconds a target unless told otherwise.
--runs N    tries N inputs a target: the same seed tries the same ones
--keep      puts the shortest inputs that reach all that was reached in the place of the corpus
What fails is written to tests/fuzz/found.
`;

const names = ['yaml', 'anchoring', 'phrases'];
/** An input that is not done after as many milliseconds never ends. */
const patience = 20_000;

const { values } = parseArgs({
  options: {
    target: { type: 'string', multiple: true },
    seconds: { type: 'string' },
    runs: { type: 'string' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const asked = values.target ?? names;
const numbers = [values.seconds, values.runs, values.seed].filter((each) => each !== undefined).map(Number);
if (values.help || asked.some((name) => !names.includes(name)) || !numbers.every((each) => each >= 0)) {
  process.stdout.write(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  for (const target of asked) await fuzz(target);
}

async function fuzz(target: string): Promise<void> {
  const seed = Number(values.seed);
  const seconds = Number(values.seconds ?? 20);
  const corpus = [...readCorpus(target).values()];
  const until =
    values.runs !== undefined && values.seconds === undefined ? Number.MAX_VALUE : Date.now() + seconds * 1e3;
  const runs = values.runs === undefined ? Number.MAX_VALUE : Number(values.runs);
  const caught = await watch({ target, seed, runs, until, corpus, keep: values.keep });
  const failing = 'failing' in caught ? caught.failing : [caught];
  for (const { input, words } of failing) {
    process.stdout.write(
      `${target}, seed ${seed}: ${keepFailing(target, input)}\n  ${words.replaceAll('\n', '\n  ')}\n`,
    );
  }
  if (failing.length > 0) process.exitCode = 1;
  if (!('failing' in caught)) return;
  const { before, after } = caught.reached;
  const gain = ((after / before - 1) * 100).toFixed(1);
  process.stdout.write(
    `${target}, seed ${seed}: ${caught.runs} inputs, ${failing.length} failing; ${corpus.length} kept ones and ` +
      `${gain}% more code reached\n`,
  );
  if (values.keep) replaceCorpus(target, caught.telling);
}

/** Hunts in a thread of its own, which is ended where an input does not end. */
async function watch(hunt: Hunt): Promise<Catch | Failing> {
  const state = new Int32Array(new SharedArrayBuffer(8));
  const input = new Uint16Array(new SharedArrayBuffer(1 << 20));
  const worker = new Worker(new URL('hunter.mjs', import.meta.url), {
    workerData: { hunt, state, input } satisfies HuntData,
  });
  let tried = 0;
  let giveUp = (_: Failing): void => undefined;
  const endless = new Promise<Failing>((resolve) => {
    giveUp = resolve;
  });
  const clock = setInterval(() => {
    if (tried > 0 && tried === state[0]) {
      const text = String.fromCharCode(...input.subarray(0, state[1]));
      giveUp({ input: text, words: `not done after ${patience / 1e3} seconds` });
    }
    tried = state[0] ?? 0;
  }, patience);
  try {
    return await Promise.race([endless, once(worker, 'message').then(([caught]) => caught as Catch)]);
  } finally {
    clearInterval(clock);
    await worker.terminate();
  }
}
