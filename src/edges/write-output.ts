import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { InputFile } from '../model/input.ts';
import { explainSystemError, Failure } from './failure.ts';

/**
 * Writes a file whole or not at all: readers see the old one or the new one.
 * @throws {Failure} where it cannot be written.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const path = resolve(file);
  const draft = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    if (existsSync(draft)) rmSync(draft);
    throw new Failure(`cannot write ${file}: ${explainSystemError(error)}`);
  }
}

/**
 * Writes the files of a project that are other than they were, each whole or not at all.
 * @throws {Failure} where one cannot be written.
 */
export function writeChanged(root: string, before: readonly InputFile[], after: readonly InputFile[]): void {
  for (const [index, file] of after.entries())
    if (file !== before[index] && 'bytes' in file) writeWhole(resolve(root, file.path), file.bytes);
}
