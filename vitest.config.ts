import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const isText = /\.(?:md|css|client\.js)$/;
const prefix = '\0text:';

/** Rule pages, and the style and script of the HTML report, are imported as text, as they are in the build. */
const filesAsText = {
  name: 'files-as-text',
  enforce: 'pre' as const,
  // Under its own name a style would go on to what bundles styles, and come back empty.
  resolveId: (name: string, importer: string | undefined) =>
    isText.test(name) && importer ? `${prefix}${resolve(dirname(importer), name)}.txt` : undefined,
  load: (id: string) =>
    id.startsWith(prefix)
      ? `export default ${JSON.stringify(readFileSync(id.slice(prefix.length, -'.txt'.length), 'utf8'))}`
      : undefined,
};

export default defineConfig({
  plugins: [filesAsText],
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    globalSetup: 'tests/unpack-browser.ts',
    // Most tests wait for a process of their own.
    maxWorkers: 2,
  },
});
