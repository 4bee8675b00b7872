import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Rule pages, and the style and script of the HTML report, are imported as text, as they are in the build. */
const filesAsText = {
  name: 'files-as-text',
  enforce: 'pre' as const,
  load: (id: string) =>
    /\.(?:md|css|client\.js)$/.test(id) ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : undefined,
};

export default defineConfig({
  plugins: [filesAsText],
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000 },
});
