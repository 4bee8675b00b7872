import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Project } from './in-memory.ts';

export interface TemporaryProject {
  readonly path: string;
  read(file: string): string;
  write(file: string, content: string | Uint8Array): void;
  remove(): void;
}

/** A project on the disk, in a folder of its own. */
export function inFolder(project: Project): TemporaryProject {
  const path = mkdtempSync(join(tmpdir(), 'crossquote-'));
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  };
  for (const [file, content] of Object.entries(project)) write(file, content);
  return {
    path,
    read: (file) => readFileSync(join(path, file), 'utf8'),
    write,
    remove: () => rmSync(path, { recursive: true }),
  };
}
