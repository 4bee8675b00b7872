// Builds the command: one small file to start with, and the rest in pieces that are loaded when they are needed.
// Every file costs a millisecond to find and link, so that what is loaded together is one piece.
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const folder = 'build';

/** What runs one after another in a check, and is loaded each time: to begin; to find what an earlier run left; to check. */
const stages = [
  { name: 'begin', files: ['src/edges/main.ts'] },
  { name: 'recall', files: ['src/edges/check-command.ts'] },
  { name: 'check', files: ['src/edges/check-afresh.ts', 'src/reporters/pretty.ts'] },
];

const entries = {
  crossquote: 'src/edges/main.ts',
  library: 'src/edges/library.ts',
  'capture-worker': 'src/edges/capture-worker.ts',
};
/** What runs as soon as it is loaded stands alone: the library uses what the command uses, and starts no command. */
const isEntry = (id) => Object.values(entries).some((file) => resolve(file) === id);

const bundle = await rolldown({
  input: entries,
  platform: 'node',
  external: ['canvas'],
  preserveEntrySignatures: 'allow-extension',
  moduleTypes: { '.md': 'text', '.css': 'text' },
  plugins: [
    {
      name: 'scripts of the page as text',
      load(id) {
        if (!id.endsWith('.client.js')) return null;
        return { code: `export default ${JSON.stringify(readFileSync(id, 'utf8'))};`, moduleType: 'js' };
      },
    },
    {
      name: 'no programs below the command',
      resolveId(id, importer) {
        if (id !== 'node:child_process' || !importer?.includes('/commander/')) return null;
        return resolve('src/edges/no-subprogram.ts');
      },
    },
  ],
  transform: { target: 'node20' },
  checks: { ineffectiveDynamicImport: false },
});

const stageOf = await findStages();
const { output } = await bundle.generate({
  format: 'esm',
  minify: true,
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [{ debugName: 'stages', name: (id) => (isEntry(id) ? null : (stageOf.get(id) ?? null)) }],
  },
});
// The name of the build is made of all of it, and known only now.
const all = createHash('sha256');
for (const { code } of output) all.update(code);
const name = all.digest('hex').slice(0, 16);
mkdirSync(folder, { recursive: true });
const written = new Set();
for (const { fileName, code } of output) {
  written.add(basename(fileName));
  writeFileSync(join(folder, fileName), code.replaceAll('__NAME_OF_BUILD__', name));
}
chmodSync(join(folder, 'crossquote.js'), 0o755);
for (const old of readdirSync(folder)) if (old.endsWith('.js') && !written.has(old)) rmSync(join(folder, old));

/** The first stage that loads each module: what a stage imports, at once or by way of others, is loaded with it. */
async function findStages() {
  const { output: pieces } = await bundle.generate({ format: 'esm' });
  const found = new Map();
  for (const { name: stage, files } of stages) {
    const holds = (piece) => files.some((file) => piece.moduleIds.includes(resolve(file)));
    const loaded = pieces.filter(holds).map(({ fileName }) => fileName);
    for (const fileName of loaded) {
      const piece = pieces.find((each) => each.fileName === fileName);
      for (const id of piece?.moduleIds ?? []) if (!found.has(id)) found.set(id, stage);
      for (const next of piece?.imports ?? []) if (!loaded.includes(next)) loaded.push(next);
    }
  }
  return found;
}
