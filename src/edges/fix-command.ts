import { resolve } from 'node:path';
import pico from 'picocolors';
import { version } from '../../package.json';
import { renderPretty } from '../reporters/pretty.ts';
import { tellFindings } from '../reporters/verdict.ts';
import { makeVisibleLine } from '../reporters/visible-text.ts';
import { exitStatus } from '../run/conclude.ts';
import { type FixedFiles, fixFiles } from '../run/fix-files.ts';
import { reportOn } from '../run/run.ts';
import { count } from '../text/wording.ts';
import { digest } from './digest.ts';
import { readDay } from './read-day.ts';
import { readProject } from './read-project.ts';
import { disarmForRunner } from './runner-log.ts';
import { showDiff } from './show-diff.ts';
import { describeTerminal } from './terminal.ts';
import { writeChanged } from './write-output.ts';

/** The options of `fix` as the command line gives them. */
export interface FixOptions {
  readonly root: string;
  readonly config?: string;
  readonly dryRun?: boolean;
  readonly today?: string;
}

/**
 * Makes every safe fix and shows what is left; a dry run shows what it would change. Returns the exit
 * status: that of the check of what is left, and 1 for a dry run that finds something to change.
 * @throws {Failure} where the project cannot be read or a file cannot be written.
 */
export function runFix(options: FixOptions): number {
  const root = resolve(options.root);
  const files = readProject(root, options.config);
  const fixed = fixFiles(files, readDay(options.today), digest);
  const left = reportOn(fixed.left, { tool: { name: 'crossquote', version } });
  const changed = fixed.files.filter((file, index) => file !== files[index]);
  const summary = `${count(fixed.made.length, 'fix', 'fixes')} in ${count(changed.length, 'file')}`;
  if (options.dryRun) {
    const before = new Map(files.map((file) => [file.path, file]));
    const { color } = describeTerminal();
    // Other programs get the bytes; a terminal gets nothing that steers it.
    const show = process.stdout.isTTY ? makeVisibleLine : (line: string) => line;
    for (const file of changed) {
      const earlier = before.get(file.path);
      if (!earlier) continue;
      const diff = showDiff(file.path, decode(earlier), decode(file), pico.createColors(color), show);
      process.stdout.write(disarmForRunner(diff));
    }
    process.stderr.write(`${summary}; nothing was written; left behind them: ${tellFindings(left)}\n`);
    return changed.length > 0 ? exitStatus.findings : exitStatus[left.conclusion];
  }
  writeChanged(root, files, fixed.files);
  process.stdout.write(disarmForRunner(`${listFixes(fixed)}${summary}\n\n${renderPretty(left, describeTerminal())}`));
  return exitStatus[left.conclusion];
}

function listFixes({ made }: FixedFiles): string {
  return made
    .map(({ title, rule, place }) => {
      const what = rule === undefined ? title : `${title} (${rule})`;
      return `${makeVisibleLine(`${place.file}:${place.line}:${place.column}: ${what}`)}\n`;
    })
    .join('');
}

function decode(file: FixedFiles['files'][number]): string {
  return 'bytes' in file ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes) : '';
}
