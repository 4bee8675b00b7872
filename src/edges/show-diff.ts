import { structuredPatch } from 'diff';
import type pico from 'picocolors';

/**
 * What changes in a file, as a unified diff that `git apply` and `patch -p1` take. `show` makes a line of a file fit
 * to be seen where people are to read it.
 */
export function showDiff(
  path: string,
  before: string,
  after: string,
  colors: ReturnType<typeof pico.createColors>,
  show: (line: string) => string,
): string {
  const { hunks } = structuredPatch(path, path, before, after, undefined, undefined, { context: 3 });
  const lines = [colors.bold(`--- a/${show(path)}`), colors.bold(`+++ b/${show(path)}`)];
  for (const { oldStart, oldLines, newStart, newLines, lines: body } of hunks) {
    lines.push(colors.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`));
    for (const raw of body) {
      const line = show(raw);
      lines.push(line.startsWith('-') ? colors.red(line) : line.startsWith('+') ? colors.green(line) : line);
    }
  }
  return `${lines.join('\n')}\n`;
}
