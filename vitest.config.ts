import { defineConfig } from 'vitest/config';

/** Rule pages are imported as text, as they are in the build. */
const markdownAsText = {
  name: 'markdown-as-text',
  transform: (code: string, id: string) =>
    id.endsWith('.md') ? { code: `export default ${JSON.stringify(code)}`, map: null } : undefined,
};

export default defineConfig({
  plugins: [markdownAsText],
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000 },
});
