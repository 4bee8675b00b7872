import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EntryDraft, readEntry } from './cache-entry.ts';
import { isDraft } from './draft.ts';
import { explainSystemError } from './failure.ts';
import { printError } from './print.ts';
import { readSecret } from './user-folder.ts';
import { writeWhole } from './write-output.ts';

/** Outputs that are kept: of the last few states of a project, not of its history. */
const mostOutputs = 12;

/** What a run printed and wrote. */
export interface KeptOutputs {
  readonly status: number;
  readonly texts: readonly Buffer[];
}

/**
 * What earlier runs found, in a folder. An entry holds who wrote it, under the user's seal; one that is damaged,
 * foreign, or by another version is left aside with a word on standard error. Entries are written whole or not at
 * all, so that two runs at once do no harm, and nothing goes by a file's time.
 */
export class Cache {
  private readonly folder: string;
  private readonly maker: string;
  private secret: Buffer | undefined;
  private warned = false;

  /** `maker` names this very build of the tool. */
  constructor(folder: string, maker: string) {
    this.folder = folder;
    this.maker = maker;
  }

  /** What a run with the same key wrote. */
  findOutputs(key: string): KeptOutputs | undefined {
    const body = this.read(`output-${key}`);
    if (!body) return undefined;
    const end = body.lastIndexOf('\n');
    const { status, lengths } = JSON.parse(body.toString('utf8', end + 1)) as { status: number; lengths: number[] };
    let from = 0;
    const texts = lengths.map((length) => {
      from += length;
      return body.subarray(from - length, from);
    });
    return { status, texts };
  }

  /** Begins to keep what a run writes. */
  openOutputs(key: string): OutputKeeper {
    return new OutputKeeper(
      () => this.open(`output-${key}`),
      (work) => this.attempt(work),
      () => this.forgetOldest(),
    );
  }

  /** What was kept under a name, as data. */
  findData(entry: string): unknown {
    const body = this.read(entry);
    return body && JSON.parse(body.toString('utf8'));
  }

  keepData(name: string, data: unknown): void {
    this.attempt(() => {
      const entry = this.open(name);
      entry.add(JSON.stringify(data));
      entry.keep();
    });
  }

  private read(name: string): Buffer | undefined {
    const path = join(this.folder, name);
    let entry: Buffer | string;
    try {
      // A pipe would keep the reader waiting, and a device has no end.
      if (!statSync(path).isFile()) throw new Error('it is no ordinary file');
      entry = readEntry(readFileSync(path), this.maker, this.findSecret());
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT') this.warn(`cannot read the cache ${path}: ${explainSystemError(error)}`);
      return undefined;
    }
    if (typeof entry !== 'string') return entry;
    this.warn(`ignored the cache ${path}: ${entry}`);
    return undefined;
  }

  private open(name: string): EntryDraft {
    this.openFolder();
    return new EntryDraft(join(this.folder, name), this.maker, this.findSecret());
  }

  private findSecret(): Buffer {
    this.secret ??= readSecret();
    return this.secret;
  }

  /** Does what can fail without harm to the run; false where it did. */
  private attempt(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      this.warn(`keeps no cache in ${this.folder}: ${explainSystemError(error)}`);
      return false;
    }
  }

  /** A folder of our own making is nothing to commit. One that a killed run has left empty is that as well. */
  private openFolder(): void {
    mkdirSync(this.folder, { recursive: true });
    if (readdirSync(this.folder).every(isDraft)) writeWhole(join(this.folder, '.gitignore'), '*\n');
  }

  private forgetOldest(): void {
    try {
      const outputs = readdirSync(this.folder)
        .filter((each) => each.startsWith('output-'))
        .map((each) => ({ path: join(this.folder, each), time: statSync(join(this.folder, each)).mtimeMs }))
        .sort((a, b) => b.time - a.time);
      for (const { path } of outputs.slice(mostOutputs)) rmSync(path, { force: true });
    } catch {
      // Another run may have been quicker.
    }
  }

  /** One word a run: a cache is no reason to bury what was found. */
  private warn(words: string): void {
    if (!this.warned) printError(words);
    this.warned = true;
  }
}

/** Keeps the outputs of a run while they are written. Where it cannot, it does nothing. */
class OutputKeeper {
  private readonly attempt: (work: () => void) => boolean;
  private readonly onKept: () => void;
  private readonly lengths: number[] = [];
  private entry: EntryDraft | undefined;

  constructor(open: () => EntryDraft, attempt: (work: () => void) => boolean, onKept: () => void) {
    this.attempt = attempt;
    this.onKept = onKept;
    this.use(() => {
      this.entry = open();
    });
  }

  /** The same pieces, each kept when it is asked for. */
  *copy(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
    let length = 0;
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      length += bytes.length;
      this.use(() => this.entry?.add(bytes));
      yield bytes;
    }
    this.lengths.push(length);
  }

  /** Ends with all of it kept. */
  keep(status: number): void {
    this.use(() => {
      this.entry?.add(`\n${JSON.stringify({ status, lengths: this.lengths })}`);
      this.entry?.keep();
    });
    if (this.entry) this.onKept();
  }

  /** Ends with nothing kept. */
  drop(): void {
    this.entry?.drop();
  }

  private use(work: () => void): void {
    if (!this.attempt(work)) this.entry = undefined;
  }
}

/** Hands on the pieces of one output. */
export type HandOn = (pieces: Iterable<string | Uint8Array>) => Iterable<string | Uint8Array>;

/**
 * Has the outputs of a run written, and keeps a copy of what goes through `handOn` where there is a cache, and all of
 * it is written: `write` tells that.
 */
export async function keepOutputs(
  cache: Cache | undefined,
  key: string,
  status: number,
  write: (handOn: HandOn) => Promise<boolean>,
): Promise<void> {
  const keeper = cache?.openOutputs(key);
  try {
    const isWritten = await write((pieces) => (keeper ? keeper.copy(pieces) : pieces));
    if (isWritten) keeper?.keep(status);
    else keeper?.drop();
  } catch (error) {
    keeper?.drop();
    throw error;
  }
}
