import picomatch from 'picomatch';
import type { Config } from '../model/config.ts';
import type { FileKind } from '../model/problem.ts';
import { findFolder, nameSource } from './source-id.ts';

function matches(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => picomatch.isMatch(path, glob.replace(/^\.\//, '')));
}

/** What kind of file stands at a path below the root; nothing where it is none of the project's. */
export function kindOfPath(path: string, config: Config): FileKind | undefined {
  if (path === 'crossquote.yaml') return 'config';
  if (matches(path, config.claims)) return 'claims';
  return matches(path, config.sources) ? 'source' : undefined;
}

/** The path, below the root, at which a new source has an id; nothing where no glob would find it there. */
export function placeSource(id: string, config: Config): string | undefined {
  for (const glob of config.sources) {
    for (const extension of ['.txt', '.md']) {
      const path = `${findFolder(glob)}${id}${extension}`;
      if (kindOfPath(path, config) === 'source' && nameSource(path, config.sources) === id) return path;
    }
  }
  return undefined;
}

/** The path, below the root, of a new claims file; nothing where no glob would find it. */
export function placeClaims(name: string, config: Config): string | undefined {
  const paths = config.claims.flatMap((glob) =>
    ['.yaml', '.yml'].map((ending) => `${findFolder(glob)}${name}${ending}`),
  );
  return paths.find((path) => kindOfPath(path, config) === 'claims');
}
