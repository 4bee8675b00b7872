import { existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { explainSystemError, Failure } from './failure.ts';

/**
 * Writes a file whole or not at all: readers see the old one or the new one.
 * @throws {Failure} where it cannot be written.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  writeDraft(file, content, renameSync);
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
