import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { InputFile } from '../model/input.ts';
import { explainSystemError, Failure } from './failure.ts';
import { isWithin } from './read-file.ts';

/**
 * Writes a file whole or not at all: readers see the old one or the new one. Who may read it stays as it was.
 * @throws {Failure} where it cannot be written.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  writeDraft(file, content, (draft, path) => {
    if (existsSync(path)) chmodSync(draft, statSync(path).mode);
    renameSync(draft, path);
  });
}

/**
 * Writes a new file whole; never over one that is there. False where there is one.
 * @throws {Failure} where it cannot be written.
 */
export function writeNew(file: string, text: string): boolean {
  if (existsSync(resolve(file))) return false;
  let written = true;
  writeDraft(file, text, (draft, path) => {
    try {
      // Unlike renaming, this fails where somebody has just written the file.
      linkSync(draft, path);
      rmSync(draft);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') {
        written = false;
        rmSync(draft);
      } else renameSync(draft, path); // A disk without links.
    }
  });
  return written;
}

function writeDraft(file: string, content: string | Uint8Array, put: (draft: string, path: string) => void): void {
  const path = resolve(file);
  const folder = dirname(path);
  // Hidden, so that no glob takes it for a source.
  const draft = join(folder, `.crossquote-${process.pid}-${randomUUID()}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    sweepDrafts(folder);
    writeFileSync(draft, content, { flag: 'wx' });
    put(draft, path);
  } catch (error) {
    if (existsSync(draft)) rmSync(draft);
    throw new Failure(`cannot write ${file}: ${explainSystemError(error)}`);
  }
}

const draftName = /^\.crossquote-(\d+)-[\da-f-]{36}\.tmp$/;

/** Whether a file of this name is, or was, being written. */
export function isDraft(name: string): boolean {
  return draftName.test(name);
}

const sweptFolders = new Set<string>();
/** A draft that nobody has written to for as long (in milliseconds) was left by a kill. */
const abandonedAfter = 60_000;

/** Removes what a killed run has left in a folder, once a run. */
function sweepDrafts(folder: string): void {
  if (sweptFolders.has(folder)) return;
  sweptFolders.add(folder);
  for (const name of readdirSync(folder)) {
    const pid = Number(draftName.exec(name)?.[1]);
    // In another container, a process that is not seen from here may be writing.
    if (Number.isNaN(pid) || isRunning(pid)) continue;
    const draft = join(folder, name);
    try {
      if (Date.now() - statSync(draft).mtimeMs > abandonedAfter) rmSync(draft, { force: true });
    } catch {
      // Another run was quicker, or it is another user's: it is in nobody's way.
    }
  }
}

/** Containers number their processes alike: this one's number may have been that of the run which was killed. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Writes the files of a project that are other than they were, each whole or not at all. A link stays a link.
 * @throws {Failure} where one cannot be written, and before any is where another program has changed one.
 */
export function writeChanged(root: string, before: readonly InputFile[], after: readonly InputFile[]): void {
  const changed = after.flatMap((file, index) => {
    const was = before[index];
    return file !== was && was && 'bytes' in file && 'bytes' in was ? [{ ...file, was: was.bytes }] : [];
  });
  for (const { path, was } of changed) {
    if (!holds(resolve(root, path), was)) throw new Failure(`${path} was changed meanwhile, so nothing was written`);
  }
  for (const { path, bytes } of changed) writeWhole(placeBelow(root, path), bytes);
}

function holds(path: string, bytes: Uint8Array): boolean {
  return existsSync(path) ? readFileSync(path).equals(bytes) : bytes.length === 0;
}

/**
 * Where a file of a project lies, or is to lie, once all links are followed. Elsewhere, it would not be read again.
 * @throws {Failure} where that is out of the folder.
 */
export function placeBelow(root: string, path: string): string {
  const place = followLinks(resolve(root, path));
  if (!isWithin(realpathSync(root), place))
    throw new Failure(`cannot write ${path}: it leads out of the folder that is checked`);
  return place;
}

function followLinks(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(followLinks(dirname(path)), basename(path));
}
