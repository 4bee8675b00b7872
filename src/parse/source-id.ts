/** The part of a glob before its first wildcard, as a folder: `sources/` of `sources/**\/*.txt`. */
export function findFolder(glob: string): string {
  const fixed = /^[^*?{}[\]()!+@]*/.exec(glob.replace(/^\.\//, ''))?.[0] ?? '';
  return fixed.slice(0, fixed.lastIndexOf('/') + 1);
}

/** A source's id: its path below the folder of the glob that finds it, without the extension. */
export function nameSource(path: string, globs: readonly string[]): string {
  const folders = globs.map(findFolder).filter((folder) => path.startsWith(folder));
  const deepest = folders.reduce((longest, folder) => (folder.length > longest.length ? folder : longest), '');
  return path.slice(deepest.length).replace(/\.[^./]+$/, '');
}
