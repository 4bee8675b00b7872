import { relative, resolve, sep } from 'node:path';
import { type Disk, MissingObject } from './disk.ts';
import type { Git } from './git.ts';

/** One entry of a git tree. */
interface Entry {
  readonly kind: 'file' | 'link' | 'folder';
  readonly object: string;
  /** Names in a folder. */
  readonly names: string[];
}

/** Links that lead to links, before one is taken to lead in a circle. */
const mostLinks = 40;

/**
 * The files of a commit as a file system, read from git's objects. Paths are those that the files would have
 * in the work tree at `top`.
 */
export function openRevision(git: Git, commit: string, top: string): Disk {
  const entries = listEntries(git, commit);
  const contents = readLinks(git, entries);
  const missing = (path: string, code = 'ENOENT') => Object.assign(new Error(`${code}: ${path}`), { code });

  /** The path below the top with every link followed; the last one only where asked for. */
  function follow(path: string, last: boolean): string {
    let rest = relative(top, path).split(sep).filter(Boolean);
    let at = '';
    for (let links = 0; rest.length > 0; ) {
      const [name = '', ...others] = rest;
      if (name === '..') throw missing(path);
      const next = at === '' ? name : `${at}/${name}`;
      const entry = entries.get(next);
      if (!entry) throw missing(path);
      rest = others;
      if (entry.kind !== 'link' || (rest.length === 0 && !last)) {
        at = next;
        continue;
      }
      if (++links > mostLinks) throw missing(path, 'ELOOP');
      const target = resolve(top, at, contents.get(entry.object)?.toString() ?? '');
      rest = [...relative(top, target).split(sep).filter(Boolean), ...rest];
      at = '';
    }
    return at;
  }

  const find = (path: string, last: boolean): Entry => entries.get(follow(path, last)) as Entry;
  const describe = (entry: Entry, name = '') => ({
    name,
    isFile: () => entry.kind === 'file',
    isDirectory: () => entry.kind === 'folder',
    isSymbolicLink: () => entry.kind === 'link',
    isBlockDevice: () => false,
    isCharacterDevice: () => false,
    isFIFO: () => false,
    isSocket: () => false,
  });
  const disk = {
    existsSync(path: string): boolean {
      try {
        return find(path, true) !== undefined;
      } catch {
        return false;
      }
    },
    statSync: (path: string) => describe(find(path, true)),
    lstatSync: (path: string) => describe(find(path, false)),
    readdirSync(path: string) {
      const folder = follow(path, true);
      const { kind, names } = entries.get(folder) as Entry;
      if (kind !== 'folder') throw missing(path, 'ENOTDIR');
      return names.map((name) => describe(entries.get(folder === '' ? name : `${folder}/${name}`) as Entry, name));
    },
    realpathSync: (path: string) => resolve(top, follow(path, true)),
    readFileSync(path: string): Buffer {
      const { kind, object } = find(path, true);
      if (kind !== 'file') throw missing(path, 'EISDIR');
      const content = contents.get(object) ?? git.readObjects([object])[0];
      if (!content) throw new MissingObject(relative(top, path));
      return content;
    },
    prepare(paths: readonly string[]): void {
      const objects = paths.flatMap((path) => (disk.existsSync(path) ? [find(path, true)] : []));
      const ids = objects.filter(({ kind, object }) => kind === 'file' && !contents.has(object));
      load(git, contents, [...new Set(ids.map(({ object }) => object))]);
    },
  };
  return disk as unknown as Disk;
}

function listEntries(git: Git, commit: string): Map<string, Entry> {
  const entries = new Map<string, Entry>([['', { kind: 'folder', object: '', names: [] }]]);
  const listed = git.run(['ls-tree', '-r', '-t', '-z', '--full-tree', commit]).toString();
  for (const line of listed.split('\0').filter(Boolean)) {
    const tab = line.indexOf('\t');
    const path = line.slice(tab + 1);
    const [mode, type, object = ''] = line.slice(0, tab).split(' ');
    // A submodule's files are in another repository.
    if (type === 'commit') continue;
    entries.set(path, { kind: type === 'tree' ? 'folder' : mode === '120000' ? 'link' : 'file', object, names: [] });
    const cut = path.lastIndexOf('/');
    entries.get(path.slice(0, Math.max(cut, 0)))?.names.push(path.slice(cut + 1));
  }
  return entries;
}

function readLinks(git: Git, entries: ReadonlyMap<string, Entry>): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  const links = [...entries.values()].filter(({ kind }) => kind === 'link');
  load(git, contents, [...new Set(links.map(({ object }) => object))]);
  return contents;
}

function load(git: Git, contents: Map<string, Buffer>, objects: readonly string[]): void {
  if (objects.length === 0) return;
  for (const [index, content] of git.readObjects(objects).entries()) {
    if (content) contents.set(objects[index] as string, content);
  }
}
