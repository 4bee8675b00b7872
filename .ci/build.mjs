// Builds the command: one small file to start with, and the rest in pieces that are loaded when they are needed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const folder = 'build';
const { outputFiles } = await build({
  entryPoints: {
    crossquote: 'src/edges/main.ts',
    library: 'src/edges/library.ts',
    'capture-worker': 'src/edges/capture-worker.ts',
  },
  bundle: true,
  splitting: true,
  minify: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  outdir: folder,
  external: ['canvas'],
  loader: { '.md': 'text', '.css': 'text', '.client.js': 'text' },
  logLevel: 'warning',
  legalComments: 'none',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
// The name of the build is made of all of it, and known only now.
const all = createHash('sha256');
for (const { text } of outputFiles) all.update(text);
const name = all.digest('hex').slice(0, 16);
mkdirSync(folder, { recursive: true });
const written = new Set();
for (const { path, text } of outputFiles) {
  written.add(basename(path));
  writeFileSync(join(folder, basename(path)), text.replaceAll('__NAME_OF_BUILD__', name));
}
for (const old of existsSync(folder) ? readdirSync(folder) : []) {
  if (old.endsWith('.js') && !written.has(old)) rmSync(join(folder, old));
}
