import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import fastGlob from 'fast-glob';
import type { InputFile } from '../model/input.ts';
import type { FileKind } from '../model/problem.ts';
import { parseConfig } from '../parse/parse-config.ts';
import { allRules } from '../rules/index.ts';
import { explainSystemError, Failure } from './failure.ts';
import { readContent, readInput } from './read-file.ts';

/**
 * Reads every claims file, source, and configuration file below a folder.
 * @throws {Failure} where the folder, or a configuration file that was named, is not there or cannot be read.
 */
export function readProject(root: string, configPath?: string): InputFile[] {
  if (!existsSync(root) || !statSync(root).isDirectory()) throw new Failure(`${root} is not a folder`);
  const config = readConfigFile(root, configPath);
  const text = config && 'bytes' in config ? new TextDecoder().decode(config.bytes) : '';
  const { claims, sources } = parseConfig(
    text,
    config?.path ?? '',
    allRules.map(({ id }) => id),
  ).config;
  const paths = new Map<string, FileKind>();
  for (const path of find(root, claims)) paths.set(path, 'claims');
  // A file that both globs find is a source: a claims file must be YAML, a source may be anything.
  for (const path of find(root, sources)) if (!paths.has(path)) paths.set(path, 'source');
  const files = [...paths].map(([path, kind]) => readInput(root, path, kind));
  return config ? [config, ...files] : files;
}

function readConfigFile(root: string, named: string | undefined): InputFile | undefined {
  if (named === undefined) {
    return existsSync(resolve(root, 'crossquote.yaml')) ? readInput(root, 'crossquote.yaml', 'config') : undefined;
  }
  const place = [resolve(named), resolve(root, named)].find((path) => existsSync(path));
  if (place === undefined) throw new Failure(`there is no configuration file ${named}`);
  // A configuration that is named may lie anywhere.
  const content = readContent(place);
  if ('unreadable' in content) throw new Failure(`cannot read the configuration file ${named}: ${content.unreadable}`);
  return { path: relative(root, place).split(sep).join('/'), kind: 'config', ...content };
}

/** The files of some globs; links are followed, and each file is taken once, by whatever path comes first. */
function find(root: string, globs: readonly string[]): string[] {
  try {
    const entries = fastGlob.sync([...globs], { cwd: root, onlyFiles: false, objectMode: true, unique: true });
    const paths = entries
      .filter(({ dirent }) => !dirent.isDirectory())
      .map(({ path }) => path)
      .sort();
    const taken = new Set<string>();
    return paths.filter((path) => {
      const place = resolve(root, path);
      const real = findTarget(place);
      // A link that leads nowhere is known by where it lies: folders may lead to one another in circles.
      const identity = real ?? join(findTarget(dirname(place)) ?? dirname(place), basename(place));
      if (taken.has(identity) || (real !== undefined && statSync(real).isDirectory())) return false;
      taken.add(identity);
      return true;
    });
  } catch (error) {
    throw new Failure(`cannot list ${globs.join(', ')} below ${root}: ${explainSystemError(error)}`);
  }
}

/** Where a path leads; nothing for a link that leads nowhere: reading it tells what is wrong. */
function findTarget(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
