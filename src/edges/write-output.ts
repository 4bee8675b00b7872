import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { InputFile } from '../model/input.ts';
import { Draft } from './draft.ts';
import { Failure } from './failure.ts';
import { isWithin } from './read-file.ts';

/**
 * Writes a file whole or not at all: readers see the old one or the new one. Who may read it stays as it was.
 * @throws {Failure} where it cannot be written.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  writeInPieces(file, [content]);
}

/**
 * The same of content that comes in pieces, each written before the next is asked for.
 * @throws {Failure} where it cannot be written.
 */
export function writeInPieces(file: string, pieces: Iterable<string | Uint8Array>): void {
  fill(new Draft(file), pieces).replace();
}

/**
 * Writes a new file whole; never over one that is there. False where there is one. `mode` is who may read it.
 * @throws {Failure} where it cannot be written.
 */
export function writeNew(file: string, text: string, mode?: number): boolean {
  return !existsSync(resolve(file)) && fill(new Draft(file, mode), [text]).placeNew();
}

function fill(draft: Draft, pieces: Iterable<string | Uint8Array>): Draft {
  try {
    for (const piece of pieces) draft.add(piece);
    return draft;
  } catch (error) {
    draft.drop();
    throw error;
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
