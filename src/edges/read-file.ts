import { resolve, sep } from 'node:path';
import type { InputFile } from '../model/input.ts';
import type { FileKind } from '../model/problem.ts';
import { type Disk, MissingObject, realDisk } from './disk.ts';
import { explainSystemError, Failure } from './failure.ts';
import { largest } from './read-chunks.ts';

/** A folder that is checked: as it was named, and where that leads. */
export interface Folder {
  readonly path: string;
  readonly real: string;
  readonly disk: Disk;
}

/** @throws {Failure} where it is none. */
export function requireFolder(path: string, disk = realDisk): void {
  if (!disk.existsSync(path) || !disk.statSync(path).isDirectory()) throw new Failure(`${path} is not a folder`);
}

/** @throws {Failure} where it is none. */
export function openFolder(path: string, disk = realDisk): Folder {
  requireFolder(path, disk);
  return { path, real: disk.realpathSync(path), disk };
}

/**
 * Reads one file below a folder; `target` is where its path leads, where that is known. A file that lies elsewhere,
 * by way of a link, is not opened: words from outside the folder are none of its evidence.
 * @throws {MissingObject} where an earlier revision holds the file and this clone does not.
 */
export function readInput(
  { path: root, real, disk }: Folder,
  path: string,
  kind: FileKind,
  target?: string,
): InputFile {
  try {
    const place = target ?? disk.realpathSync(resolve(root, path));
    if (!isWithin(real, place)) return { path, kind, unreadable: 'it leads out of the folder that is checked' };
    return { path, kind, ...readContent(place, disk) };
  } catch (error) {
    if (error instanceof MissingObject) throw error;
    return { path, kind, unreadable: explainSystemError(error) };
  }
}

/** Reads one file, or says why not. What is no file is not opened: a pipe would keep the reader waiting. */
export function readContent(
  place: string,
  disk: Disk,
): { readonly bytes: Uint8Array } | { readonly unreadable: string } {
  try {
    const stats = disk.statSync(place);
    if (stats.isDirectory()) return { unreadable: 'it is a folder' };
    if (!stats.isFile()) return { unreadable: 'it is no ordinary file' };
    if (stats.size > largest) return { unreadable: 'it is larger than 256 MiB' };
    return { bytes: disk.readFileSync(place) };
  } catch (error) {
    if (error instanceof MissingObject) throw error;
    return { unreadable: explainSystemError(error) };
  }
}

export function isWithin(root: string, place: string): boolean {
  return place.startsWith(root.endsWith(sep) ? root : root + sep);
}
