// Builds the action into `dist/`, or the folder that is named: the committed bundle, whose names stay as they are.
import { bundleProgram } from './bundle-program.mjs';

await bundleProgram(
  {
    entries: { index: 'src/edges/action.ts' },
    // What every run loads, and takes over an earlier run's outputs with; what checks.
    stages: [
      { name: 'begin', files: ['src/edges/action.ts'] },
      { name: 'check', files: ['src/edges/check-for-action.ts'] },
    ],
    instead: {
      '@actions/exec': 'src/edges/no-subprogram.ts',
      '@actions/http-client': 'src/edges/no-http.ts',
      '@actions/http-client/lib/auth': 'src/edges/no-http.ts',
    },
    chunkNames: '[name].js',
  },
  process.argv[2] ?? 'dist',
);
