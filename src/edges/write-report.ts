import type { Report } from '../model/report.ts';
import { findAnnotationFolder } from './annotation-folder.ts';
import type { HandOn } from './cache.ts';
import { type Output, render, type Surroundings } from './formats.ts';
import { printReport } from './print.ts';
import type { ProgressLine } from './progress-line.ts';
import { describeTerminal } from './terminal.ts';
import { writeInPieces } from './write-output.ts';

/** What one output will look like: in a file or a pipe, the same whatever the terminal is. */
export function describeSurroundings({ format, file }: Output, root: string): Surroundings {
  const folder = format === 'github' ? findAnnotationFolder(root) : '';
  return { ...describeTerminal(file), folder };
}

/**
 * Writes a report as each output wants it, by way of `handOn`; tells whether all of it went.
 * @throws {Failure} where a file cannot be written.
 */
export async function writeReport(
  report: Report,
  outputs: readonly Output[],
  root: string,
  progress: ProgressLine,
  handOn: HandOn = (pieces) => pieces,
): Promise<boolean> {
  let isWritten = true;
  for (const output of outputs) {
    progress.tell({ phase: `writing the report as ${output.format}` });
    const pieces = await render(report, output.format, describeSurroundings(output, root));
    if (output.file === undefined) progress.clear();
    isWritten = (await writeOutput(output, handOn(pieces))) && isWritten;
  }
  progress.clear();
  return isWritten;
}

/**
 * Writes one output to where it goes, and tells whether all of it went.
 * @throws {Failure} where a file cannot be written.
 */
export async function writeOutput({ format, file }: Output, pieces: Iterable<string | Uint8Array>): Promise<boolean> {
  if (file === undefined) return printReport(format, pieces);
  writeInPieces(file, pieces);
  return true;
}
