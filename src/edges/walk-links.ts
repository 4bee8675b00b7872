import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { isWithin } from './read-file.ts';

/** More ways to one folder than these, or more folders elsewhere, are a maze of links: its walk would never end. */
const mostWays = 100;
const mostElsewhere = 1_000;

/**
 * A file system in which following links comes to an end: a folder that a link leads back to, from somewhere in it,
 * is empty there. `root` is where the folder that is walked really lies.
 * @throws {Error} while it is listed, where links lead to very many folders elsewhere.
 */
export function endLinks(root: string, disk: Disk): Disk {
  const places = new Map<string, string | undefined>();
  const ways = new Map<string, number>();
  let elsewhere = 0;
  const placeOf = (path: string): string | undefined => {
    if (!places.has(path)) places.set(path, findPlace(path, disk));
    return places.get(path);
  };
  const isEnd = (path: string): boolean => {
    const place = placeOf(path);
    // Listing it tells what is wrong with it.
    if (place === undefined) return false;
    const count = (ways.get(place) ?? 0) + 1;
    ways.set(place, count);
    if (place !== root && !isWithin(root, place) && ++elsewhere > mostElsewhere)
      throw new Error(`links lead to more than ${mostElsewhere} folders elsewhere`);
    if (count > mostWays) return true;
    for (let above = dirname(path); above !== dirname(above); above = dirname(above))
      if (placeOf(above) === place) return true;
    return false;
  };
  const readdirSync = (path: string, options: { withFileTypes: true }) =>
    isEnd(path) ? [] : disk.readdirSync(path, options);
  return { ...disk, readdirSync } as Disk;
}

/** Where a path leads: nowhere, too, where it lies above the repository that a revision is of. */
export function findPlace(path: string, disk: Disk): string | undefined {
  try {
    return disk.realpathSync(path);
  } catch {
    return undefined;
  }
}
