import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

/** The tests that run in one process and take seconds: each altered piece of the code is tried on them. */
const quick = [
  'admits',
  'compare',
  'context',
  'corpus',
  'folding',
  'quotes',
  'rule-pages',
  'timeline',
  'values',
  'word-bounds',
];

export default defineConfig({
  ...base,
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: { ...base.test, include: quick.map((name) => `tests/${name}.test.ts`) },
});
