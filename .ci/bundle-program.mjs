// Puts a program together: a small file to start with, and the rest in pieces that are loaded when they are needed.
// Every file costs a millisecond to find and link, so that what is loaded together is one piece.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * @param {object} program
 * @param {Record<string, string>} program.entries the files that are run or imported, by their names
 * @param {{ name: string, files: string[] }[]} program.stages what is loaded one after another, and is one piece each
 * @param {Record<string, string>} program.instead what a package is replaced with
 * @param {string} [program.chunkNames] how the pieces are called
 * @param {string} folder where to write; scripts there that are no part of the program are removed
 */
export async function bundleProgram({ entries, stages, instead, chunkNames = '[name]-[hash].js' }, folder) {
  const bundle = await rolldown({
    input: entries,
    platform: 'node',
    external: ['canvas'],
    preserveEntrySignatures: 'allow-extension',
    moduleTypes: { '.md': 'text', '.css': 'text' },
    plugins: [readScriptsAsText, replacePackages(instead)],
    transform: { target: 'node20' },
    checks: { ineffectiveDynamicImport: false },
  });
  const stageOf = await findStages(bundle, stages);
  /** What runs as soon as it is loaded stands alone: the library uses what the command uses, and starts no command. */
  const isEntry = (id) => Object.values(entries).some((file) => resolve(file) === id);
  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    chunkFileNames: chunkNames,
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
  for (const old of readdirSync(folder)) if (old.endsWith('.js') && !written.has(old)) rmSync(join(folder, old));
}

const readScriptsAsText = {
  name: 'scripts of the page as text',
  load(id) {
    if (!id.endsWith('.client.js')) return null;
    return { code: `export default ${JSON.stringify(readFileSync(id, 'utf8'))};`, moduleType: 'js' };
  },
};

/** Each key is a package, or a module as one package imports it: `commander > node:child_process`. */
function replacePackages(instead) {
  return {
    name: 'packages that are replaced',
    resolveId(id, importer) {
      const within = Object.keys(instead).find((key) => {
        const [module, by] = key.split(' > ').reverse();
        return id === module && (by === undefined || importer?.includes(`/${by}/`));
      });
      return within === undefined ? null : resolve(instead[within]);
    },
  };
}

/** The first stage that loads each module: what a stage imports, at once or by way of others, is loaded with it. */
async function findStages(bundle, stages) {
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
