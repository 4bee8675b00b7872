import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { version } from '../../package.json';
import type { InputFile } from '../model/input.ts';
import { kindOfPath } from '../parse/match-paths.ts';
import { makeVisibleLine } from '../reporters/visible-text.ts';
import { anchorFiles } from '../run/anchor-files.ts';
import { run } from '../run/run.ts';
import { digest } from './digest.ts';
import { explainSystemError, Failure } from './failure.ts';
import { printText } from './print.ts';
import { readProject } from './read-project.ts';
import { writeSchema } from './schema-command.ts';
import { listExample, listSupport, type Setting, type StarterFile } from './starter-files.ts';
import { placeBelow, writeNew } from './write-output.ts';

/** The options of `init` as the command line gives them. */
export interface InitOptions {
  readonly root: string;
}

/**
 * Writes a small example that passes the check, over no file that is there, and says what it wrote. A project that
 * has claims of its own, or an example that would not pass beside what is there, gets no example.
 * @throws {Failure} where the folder cannot be made or read.
 */
export function runInit({ root }: InitOptions): number {
  const folder = resolve(root);
  makeFolder(folder);
  const files = readProject(folder);
  const setting: Setting = {
    config: anchorFiles(files, digest).config,
    schema: writeSchema('claims'),
    version,
    installed: isInstalled(folder),
    digest,
  };
  const example = listExample(setting);
  const fits = passesWith(example, files, setting);
  const lines = [...(fits ? example : []), ...listSupport(setting)].map(({ path, text }) =>
    writeNew(placeBelow(folder, path), text) ? `wrote ${path}` : `kept  ${path}: it was there`,
  );
  if (!fits) lines.push('wrote no example: this folder has claims or sources of its own');
  const place = relative(process.cwd(), folder);
  // Where npm runs this, the command may not be on the path.
  const command = setting.installed || process.env.npm_command !== undefined ? 'npx crossquote' : 'crossquote';
  const where = place === '' ? '' : ` --root ${place}`;
  printText(`${lines.map(makeVisibleLine).join('\n')}\n\n${makeVisibleLine(`next: ${command} check${where}`)}\n`);
  return 0;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Failure(`cannot make the folder ${folder}: ${explainSystemError(error)}`);
  }
}

/** Whether the example's files that are not there yet, put beside those that are, leave nothing to find fault with. */
function passesWith(example: readonly StarterFile[], files: readonly InputFile[], setting: Setting): boolean {
  const known = new Set(files.map(({ path }) => path));
  const added = example.flatMap(({ path, text }): InputFile[] => {
    const kind = kindOfPath(path, setting.config);
    return known.has(path) || kind === undefined ? [] : [{ path, kind, bytes: new TextEncoder().encode(text) }];
  });
  const options = { today: '1970-01-01', digest, tool: { name: 'crossquote', version } };
  const before = run(files, options);
  const ownClaims = before.claims.length > 0 && !example.some(({ path }) => known.has(path));
  if (example.length === 0 || ownClaims) return false;
  const count = (report: typeof before) => report.counts.findings.error + report.counts.findings.warning;
  return added.length === 0 || count(run([...files, ...added], options)) <= count(before);
}

function isInstalled(folder: string): boolean {
  const path = resolve(folder, 'package.json');
  if (!existsSync(path)) return false;
  try {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(path, 'utf8'));
    return 'crossquote' in { ...dependencies, ...devDependencies };
  } catch {
    // Somebody else's file, and no matter of ours.
    return false;
  }
}
