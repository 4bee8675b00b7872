import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCorpus, type Size, writeCorpus } from './corpus.ts';
import { measureNearMisses } from './measure-near-misses.ts';
import { type Measurement, measureProcess } from './measure-process.ts';
import { makeOneFact } from './one-fact.ts';
import { makeOneKind } from './one-kind.ts';
import { isReference, type Reference, references, runReference } from './references.ts';
import { showTable } from './show-table.ts';
import { timeStages } from './time-stages.ts';

/*
 * `npm run bench` measures the built command as whole processes on corpora made from a seed, against other work on
 * the same files in the same run. Machines differ and other programs disturb: the ratios are what to look at.
 * `npm run bench -- 200000` names sizes, in quotes.
 */

const seed = 7;
const command = resolve('build/crossquote.js');

const [first, ...rest] = process.argv.slice(2);
if (first === 'reference' && isReference(rest[0])) runReference(rest[0], rest[1] ?? '');
else bench((first === undefined ? ['1000', '20000'] : [first, ...rest]).map(Number));

function bench(sizes: readonly number[]): void {
  console.log(`Node ${process.version}, ${cpus().length} processors (${cpus()[0]?.model}), seed ${seed}\n`);
  for (const quotes of sizes) {
    const size = { quotes, sources: Math.max(20, quotes / 10), failing: 0.1 };
    inFolder((root) => benchSize(size, root));
  }
  inFolder((root) => benchStart(root));
  benchFacts();
  showTable('A quote that fails in a text of 1 MB, against indexOf of the same quotes', measureNearMisses(seed));
}

function inFolder(work: (root: string) => void): void {
  const root = mkdtempSync(join(tmpdir(), 'crossquote-bench-'));
  try {
    work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function benchSize(size: Size, root: string): void {
  const corpus = makeCorpus(size, seed);
  writeCorpus(corpus, root);
  writeFileSync(join(root, 'quotes.txt'), `${corpus.quotes.map(({ quote }) => quote).join('\n')}\n`);
  writeFileSync(join(root, 'quotes.json'), JSON.stringify(corpus.quotes));
  const ours: Readonly<Record<string, readonly string[]>> = {
    'crossquote, no cache': [command, '--root', root, '--no-cache'],
    'crossquote, to JSON': [command, '--root', root, '--no-cache', '-f', 'json'],
    'crossquote, warm': [command, '--root', root],
  };
  const runs = new Map<string, Measurement[]>();
  const enter = (name: string, measured: Measurement | undefined) => {
    if (measured) runs.set(name, [...(runs.get(name) ?? []), measured]);
  };
  measureProcess(process.execPath, ours['crossquote, warm'] ?? []);
  // The middle of three; of the largest, which takes minutes, one.
  const rounds = size.quotes > 100_000 ? 1 : 3;
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(ours)) enter(name, measureProcess(process.execPath, args));
    for (const reference of Object.keys(references) as Reference[]) {
      enter(references[reference], measureReference(reference, root));
    }
  }
  const middle = [...runs].map(([name, all]) => ({ name, ...median(all) }));
  const rows = middle.map(({ name, seconds, cpu, memory }) => ({
    what: name,
    seconds: seconds.toFixed(2),
    'processor seconds': cpu.toFixed(2),
    'peak MB': (memory / 1024).toFixed(0),
    ...Object.fromEntries(
      middle
        .filter((other) => Object.values<string>(references).includes(other.name))
        .map((other) => [`× ${other.name}`, (seconds / other.seconds).toFixed(2)]),
    ),
  }));
  showTable(`${size.quotes} quotes, ${size.sources} sources, one quote in ten failing`, rows);
  showTable('Its stages, in one process', timeStages(root));
}

function measureReference(reference: Reference, root: string): Measurement | undefined {
  if (reference !== 'ripgrep') {
    return measureProcess(process.execPath, [fileURLToPath(import.meta.url), 'reference', reference, root]);
  }
  return measureProcess('rg', ['-F', '-c', '-f', join(root, 'quotes.txt'), join(root, 'sources')]);
}

function median(all: readonly Measurement[]): Measurement {
  const sorted = [...all].sort((a, b) => a.seconds - b.seconds);
  return sorted[sorted.length >> 1] as Measurement;
}

function benchStart(root: string): void {
  writeCorpus(makeCorpus({ quotes: 10, sources: 5, failing: 0 }, seed), root);
  const empty = join(root, 'empty.mjs');
  writeFileSync(empty, '');
  const runs = {
    'Node alone': [empty],
    'crossquote --help': [command, '--help'],
    'a check of ten quotes': [command, '--root', root, '--no-cache'],
    'the same, warm': [command, '--root', root],
  };
  const best = Object.entries(runs).map(([what, args]) => ({
    what,
    ...Array.from({ length: 9 }, () => measureProcess(process.execPath, args) as Measurement).reduce((a, b) =>
      a.seconds < b.seconds ? a : b,
    ),
  }));
  showTable(
    'To start: the best of nine',
    best.map(({ what, seconds }) => ({
      what,
      milliseconds: (seconds * 1000).toFixed(0),
      "× Node's own": (seconds / (best[0]?.seconds ?? 1)).toFixed(2),
    })),
  );
}

function benchFacts(): void {
  const projects = {
    'one fact with 2,000 readings': makeOneFact(2_000),
    'one kind of fact with 100,000 readings': makeOneKind(100_000),
  };
  const rows: Record<string, string>[] = [];
  for (const [what, files] of Object.entries(projects)) {
    inFolder((root) => {
      writeCorpus({ files, quotes: [] }, root);
      const report = `json=${join(root, 'report.json')}`;
      const measured = measureProcess(process.execPath, [command, '--root', root, '--no-cache', '-f', report]);
      const [seconds, memory] = [measured?.seconds.toFixed(2) ?? '', ((measured?.memory ?? 0) / 1024).toFixed(0)];
      rows.push({ what, seconds, 'peak MB': memory });
    });
  }
  showTable('Facts', rows);
}
