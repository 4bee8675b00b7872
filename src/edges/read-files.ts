import { basename, dirname, join, resolve } from 'node:path';
import fastGlob from 'fast-glob';
import type { Config } from '../model/config.ts';
import type { InputFile } from '../model/input.ts';
import { shorten } from '../reporters/visible-text.ts';
import { type Disk, realDisk } from './disk.ts';
import { explainSystemError, Failure } from './failure.ts';
import { type Folder, readInput } from './read-file.ts';
import { endLinks, findPlace } from './walk-links.ts';

/**
 * Reads every claims file and source below a folder.
 * @throws {Failure} where a folder cannot be listed.
 */
export function readFiles(folder: Folder, { claims, sources }: Pick<Config, 'claims' | 'sources'>): InputFile[] {
  const asClaims = find(folder, claims);
  // A file that both globs find is a claims file: what is no YAML in it is said, as of every claims file.
  const asSources = [...find(folder, sources)].filter(([path]) => !asClaims.has(path));
  folder.disk.prepare?.(
    [...asClaims.keys(), ...asSources.map(([path]) => path)].map((path) => resolve(folder.path, path)),
  );
  return [
    ...[...asClaims].map(([path, target]) => readInput(folder, path, 'claims', target)),
    ...asSources.map(([path, target]) => readInput(folder, path, 'source', target)),
  ];
}

/** Whether there is a configuration, or one is asked for. */
export function hasConfig(root: string, configPath?: string): boolean {
  return configPath !== undefined || realDisk.existsSync(resolve(root, 'crossquote.yaml'));
}

/** Where each file leads, by its path below the folder; nowhere for a link to nothing: reading it tells that. */
type FoundFiles = ReadonlyMap<string, string | undefined>;

/** The files of some globs; links are followed, and each file is taken once, by whatever path comes first. */
function find({ path: root, real, disk }: Folder, globs: readonly string[]): FoundFiles {
  try {
    const entries = fastGlob.sync([...globs], {
      cwd: root,
      onlyFiles: false,
      objectMode: true,
      unique: true,
      fs: endLinks(real, disk),
    });
    const paths = entries
      .filter(({ dirent }) => !dirent.isDirectory())
      .map(({ path }) => path)
      .sort();
    const taken = new Set<string>();
    const folders = new Map<string, string | undefined>();
    const found = new Map<string, string | undefined>();
    for (const path of paths) {
      const { target, identity, isLink } = follow(resolve(root, path), folders, disk);
      if (taken.has(identity) || (isLink && target !== undefined && disk.statSync(target).isDirectory())) continue;
      taken.add(identity);
      found.set(path, target);
    }
    return found;
  } catch (error) {
    throw new Failure(`cannot list ${shorten(globs.join(', '))} below ${root}: ${explainSystemError(error)}`);
  }
}

interface Followed {
  readonly target?: string;
  readonly identity: string;
  readonly isLink: boolean;
}

/** Where the folder of a path leads is asked once a folder. */
function follow(path: string, folders: Map<string, string | undefined>, disk: Disk): Followed {
  const folder = dirname(path);
  if (!folders.has(folder)) folders.set(folder, findPlace(folder, disk));
  const lies = join(folders.get(folder) ?? folder, basename(path));
  if (!isLink(lies, disk)) return { target: lies, identity: lies, isLink: false };
  const target = findPlace(lies, disk);
  // A link that leads nowhere is known by where it lies: folders may lead to one another in circles.
  return target === undefined ? { identity: lies, isLink: true } : { target, identity: target, isLink: true };
}

function isLink(path: string, disk: Disk): boolean {
  try {
    return disk.lstatSync(path).isSymbolicLink();
  } catch {
    // Gone in the meantime: reading it tells that.
    return false;
  }
}
