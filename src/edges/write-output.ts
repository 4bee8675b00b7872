import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { InputFile } from '../model/input.ts';
import { explainSystemError, Failure } from './failure.ts';

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
  const draft = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, content);
    put(draft, path);
  } catch (error) {
    if (existsSync(draft)) rmSync(draft);
    throw new Failure(`cannot write ${file}: ${explainSystemError(error)}`);
  }
}

/**
 * Writes the files of a project that are other than they were, each whole or not at all. A link stays a link:
 * where it leads, within the folder, was settled when the file was read.
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
  for (const { path, bytes } of changed) writeWhole(followLink(resolve(root, path)), bytes);
}

function holds(path: string, bytes: Uint8Array): boolean {
  return existsSync(path) ? readFileSync(path).equals(bytes) : bytes.length === 0;
}

function followLink(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
