import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import fastGlob from 'fast-glob';
import type { InputFile } from '../model/input.ts';
import type { FileKind } from '../model/problem.ts';
import { parseConfig } from '../parse/parse-config.ts';
import { allRules } from '../rules/index.ts';
import { type Disk, realDisk } from './disk.ts';
import { explainSystemError, Failure } from './failure.ts';
import { readContent, readInput } from './read-file.ts';

/**
 * Reads every claims file, source, and configuration file below a folder.
 * @throws {Failure} where the folder, or a configuration file that was named, is not there or cannot be read.
 */
export function readProject(root: string, configPath?: string): InputFile[] {
  requireFolder(root);
  return readFiles(root, readConfigFile(root, configPath), realDisk);
}

/** @throws {Failure} where it is none. */
export function requireFolder(path: string): void {
  if (!realDisk.existsSync(path) || !realDisk.statSync(path).isDirectory())
    throw new Failure(`${path} is not a folder`);
}

/**
 * Reads what a project was at an earlier revision.
 * @param named the configuration as it is now, where it was named; it holds where the revision has none there.
 */
export function readEarlierProject(root: string, named: InputFile | undefined, disk: Disk): InputFile[] {
  const path = named?.path ?? 'crossquote.yaml';
  const config = disk.existsSync(resolve(root, path)) ? readInput(root, path, 'config', disk) : named;
  return readFiles(root, config, disk);
}

function readFiles(root: string, config: InputFile | undefined, disk: Disk): InputFile[] {
  const text = config && 'bytes' in config ? new TextDecoder().decode(config.bytes) : '';
  const { claims, sources } = parseConfig(
    text,
    config?.path ?? '',
    allRules.map(({ id }) => id),
  ).config;
  const paths = new Map<string, FileKind>();
  for (const path of find(root, claims, disk)) paths.set(path, 'claims');
  // A file that both globs find is a source: a claims file must be YAML, a source may be anything.
  for (const path of find(root, sources, disk)) if (!paths.has(path)) paths.set(path, 'source');
  disk.prepare?.([...paths.keys()].map((path) => resolve(root, path)));
  const files = [...paths].map(([path, kind]) => readInput(root, path, kind, disk));
  return config ? [config, ...files] : files;
}

function readConfigFile(root: string, named: string | undefined): InputFile | undefined {
  if (named === undefined) {
    const usual = resolve(root, 'crossquote.yaml');
    return realDisk.existsSync(usual) ? readInput(root, 'crossquote.yaml', 'config', realDisk) : undefined;
  }
  const place = [resolve(named), resolve(root, named)].find((path) => realDisk.existsSync(path));
  if (place === undefined) throw new Failure(`there is no configuration file ${named}`);
  // A configuration that is named may lie anywhere.
  const content = readContent(place, realDisk);
  if ('unreadable' in content) throw new Failure(`cannot read the configuration file ${named}: ${content.unreadable}`);
  return { path: relative(root, place).split(sep).join('/'), kind: 'config', ...content };
}

/** The files of some globs; links are followed, and each file is taken once, by whatever path comes first. */
function find(root: string, globs: readonly string[], disk: Disk): string[] {
  try {
    const entries = fastGlob.sync([...globs], {
      cwd: root,
      onlyFiles: false,
      objectMode: true,
      unique: true,
      fs: disk,
    });
    const paths = entries
      .filter(({ dirent }) => !dirent.isDirectory())
      .map(({ path }) => path)
      .sort();
    const taken = new Set<string>();
    return paths.filter((path) => {
      const place = resolve(root, path);
      const real = findTarget(place, disk);
      // A link that leads nowhere is known by where it lies: folders may lead to one another in circles.
      const identity = real ?? join(findTarget(dirname(place), disk) ?? dirname(place), basename(place));
      if (taken.has(identity) || (real !== undefined && disk.statSync(real).isDirectory())) return false;
      taken.add(identity);
      return true;
    });
  } catch (error) {
    throw new Failure(`cannot list ${globs.join(', ')} below ${root}: ${explainSystemError(error)}`);
  }
}

/** Where a path leads; nothing for a link that leads nowhere: reading it tells what is wrong. */
function findTarget(path: string, disk: Disk): string | undefined {
  try {
    return disk.realpathSync(path);
  } catch {
    return undefined;
  }
}
