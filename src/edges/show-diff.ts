import { structuredPatch } from 'diff';
import type pico from 'picocolors';

/** What changes in a file, as a unified diff that `git apply` and `patch -p1` take. */
export function showDiff(
  path: string,
  before: string,
  after: string,
  colors: ReturnType<typeof pico.createColors>,
): string {
  const { hunks } = structuredPatch(path, path, before, after, undefined, undefined, { context: 3 });
  const lines = [colors.bold(`--- a/${path}`), colors.bold(`+++ b/${path}`)];
  for (const { oldStart, oldLines, newStart, newLines, lines: body } of hunks) {
    lines.push(colors.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`));
    for (const line of body) {
      lines.push(line.startsWith('-') ? colors.red(line) : line.startsWith('+') ? colors.green(line) : line);
    }
  }
  return `${lines.join('\n')}\n`;
}
