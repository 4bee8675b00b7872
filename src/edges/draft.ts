import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { explainSystemError, Failure } from './failure.ts';

/**
 * What a file is to hold, written beside it piece by piece, so that the file itself is written whole or not at all.
 * Whoever opens a draft puts it in place or drops it. Where it cannot be written, it is gone, and a `Failure` says why.
 */
export class Draft {
  private readonly file: string;
  private readonly path: string;
  private readonly draft: string;
  /** A device or a pipe passes on what it is given, and is no file to be put in place of. */
  private readonly passesOn: boolean;
  private open: number | undefined;

  /** @throws {Failure} where it cannot be written. */
  constructor(file: string, mode = 0o666) {
    this.file = file;
    this.path = resolve(file);
    this.passesOn = passesOn(this.path);
    const folder = dirname(this.path);
    // Hidden, so that no glob takes it for a source.
    this.draft = join(folder, `.crossquote-${process.pid}-${randomUUID()}.tmp`);
    this.attempt(() => {
      if (this.passesOn) {
        this.open = openSync(this.path, 'a');
        return;
      }
      mkdirSync(folder, { recursive: true });
      sweepDrafts(folder);
      this.open = openSync(this.draft, 'wx', mode);
    });
  }

  /** @throws {Failure} where it cannot be written. */
  add(piece: string | Uint8Array): void {
    this.attempt(() => writeFileSync(this.open ?? -1, piece));
  }

  /**
   * Puts it in the place of the file, of which who may read it stays as it was.
   * @throws {Failure} where it cannot be written.
   */
  replace(): void {
    this.attempt(() => {
      this.close();
      if (this.passesOn) return;
      if (existsSync(this.path)) chmodSync(this.draft, statSync(this.path).mode);
      renameSync(this.draft, this.path);
    });
  }

  /**
   * Puts it where no file is; false where one is.
   * @throws {Failure} where it cannot be written.
   */
  placeNew(): boolean {
    return this.attempt(() => {
      this.close();
      try {
        // Unlike renaming, this fails where somebody has just written the file.
        linkSync(this.draft, this.path);
        rmSync(this.draft);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
          rmSync(this.draft);
          return false;
        }
        renameSync(this.draft, this.path); // A disk without links.
      }
      return true;
    });
  }

  /** Leaves the file as it is. */
  drop(): void {
    this.close();
    if (existsSync(this.draft)) rmSync(this.draft);
  }

  private close(): void {
    const { open } = this;
    this.open = undefined;
    if (open !== undefined) closeSync(open);
  }

  private attempt<T>(write: () => T): T {
    try {
      return write();
    } catch (error) {
      this.drop();
      throw new Failure(`cannot write ${this.file}: ${explainSystemError(error)}`);
    }
  }
}

/** A link is replaced, whatever it leads to: a project may hold one. Those of the system, such as `/dev/stdout`, are not. */
function passesOn(path: string): boolean {
  if (!existsSync(path)) return false;
  const there = lstatSync(path);
  return path.startsWith('/dev/') || there.isCharacterDevice() || there.isFIFO() || there.isSocket();
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
