import type { Report } from '../model/report.ts';
import { findAnnotationFolder } from './annotation-folder.ts';
import { type Output, render, type Surroundings } from './formats.ts';
import { printData } from './print.ts';
import type { ProgressLine } from './progress-line.ts';
import { disarmForRunner } from './runner-log.ts';
import { describeTerminal } from './terminal.ts';
import { writeWhole } from './write-output.ts';

/** What one output will look like: in a file or a pipe, the same whatever the terminal is. */
export function describeSurroundings({ format, file }: Output, root: string): Surroundings {
  const folder = format === 'github' ? findAnnotationFolder(root) : '';
  return { ...describeTerminal(file), folder };
}

/** The text of every output. */
export async function renderAll(
  report: Report,
  outputs: readonly Output[],
  root: string,
  progress: ProgressLine,
): Promise<string[]> {
  const texts: string[] = [];
  for (const output of outputs) {
    progress.tell({ phase: `writing the report as ${output.format}` });
    texts.push(await render(report, output.format, describeSurroundings(output, root)));
  }
  return texts;
}

/**
 * Writes each output to where it goes.
 * @throws {Failure} where a file cannot be written.
 */
export function writeAll(outputs: readonly Output[], texts: readonly (string | Buffer)[]): void {
  for (const [place, { format, file }] of outputs.entries()) {
    const text = texts[place] ?? '';
    if (file !== undefined) writeWhole(file, text);
    // What is written for people has been made fit for a terminal, and has its colours.
    else if (format === 'pretty') process.stdout.write(disarmForRunner(text.toString()));
    else printData(text);
  }
}
