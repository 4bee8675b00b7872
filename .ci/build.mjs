// Builds the command and the library into `build/`.
import { chmodSync } from 'node:fs';
import { bundleProgram } from './bundle-program.mjs';

await bundleProgram(
  {
    entries: {
      crossquote: 'src/edges/main.ts',
      library: 'src/edges/library.ts',
      'capture-worker': 'src/edges/capture-worker.ts',
    },
    // What each check loads: to begin; to find what an earlier run left; to check.
    stages: [
      { name: 'begin', files: ['src/edges/main.ts'] },
      { name: 'recall', files: ['src/edges/check-command.ts'] },
      { name: 'check', files: ['src/edges/check-afresh.ts', 'src/reporters/pretty.ts'] },
    ],
    instead: { 'commander > node:child_process': 'src/edges/no-subprogram.ts' },
  },
  'build',
);
chmodSync('build/crossquote.js', 0o755);
