import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from './digest.ts';
import { realDisk } from './disk.ts';
import { explainSystemError, Failure } from './failure.ts';
import { printError } from './print.ts';
import { readContent } from './read-file.ts';
import { isDraft, writeWhole } from './write-output.ts';

const name = 'crossquote cache';

/** Outputs that are kept: of the last few states of a project, not of its history. */
const mostOutputs = 12;

/** What a run printed and wrote. */
export interface KeptOutputs {
  readonly status: number;
  readonly texts: readonly Buffer[];
}

/**
 * What earlier runs found, in a folder. An entry holds who wrote it and a hash of what it says; one that is damaged,
 * foreign, or by another version is left aside with a word on standard error. Entries are written whole or not at
 * all, so that two runs at once do no harm, and nothing goes by a file's time.
 */
export class Cache {
  private readonly folder: string;
  private readonly maker: string;
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
    const end = body.indexOf('\n');
    const { status, lengths } = JSON.parse(body.toString('utf8', 0, end)) as { status: number; lengths: number[] };
    let from = end + 1;
    const texts = lengths.map((length) => {
      from += length;
      return body.subarray(from - length, from);
    });
    return { status, texts };
  }

  keepOutputs(key: string, status: number, texts: readonly string[]): void {
    const bytes = texts.map((text) => Buffer.from(text));
    const head = Buffer.from(`${JSON.stringify({ status, lengths: bytes.map(({ length }) => length) })}\n`);
    this.write(`output-${key}`, Buffer.concat([head, ...bytes]));
    this.forgetOldest();
  }

  /** What was kept under a name, as data. */
  findData(entry: string): unknown {
    const body = this.read(entry);
    return body && JSON.parse(body.toString('utf8'));
  }

  keepData(entry: string, data: unknown): void {
    this.write(entry, Buffer.from(JSON.stringify(data)));
  }

  private read(entry: string): Buffer | undefined {
    const path = join(this.folder, entry);
    const content = readContent(path, realDisk);
    if ('unreadable' in content) {
      if (existsSync(path)) this.warn(`cannot read the cache ${path}: ${content.unreadable}`);
      return undefined;
    }
    const bytes = Buffer.from(content.bytes.buffer, content.bytes.byteOffset, content.bytes.length);
    const end = bytes.indexOf('\n');
    const [title, maker, hash] = bytes.toString('utf8', 0, Math.max(0, Math.min(end, 1000))).split('\t');
    const body = bytes.subarray(end + 1);
    if (title !== name) this.warn(`ignored ${path}: it is no cache of crossquote`);
    else if (maker !== this.maker) this.warn(`ignored the cache ${path}: another version of crossquote wrote it`);
    else if (hash !== digest(body)) this.warn(`ignored the cache ${path}: it is damaged`);
    else return body;
    return undefined;
  }

  private write(entry: string, body: Buffer): void {
    const head = Buffer.from(`${[name, this.maker, digest(body)].join('\t')}\n`);
    try {
      this.openFolder();
      writeWhole(join(this.folder, entry), Buffer.concat([head, body]));
    } catch (error) {
      const words = error instanceof Failure ? error.message : explainSystemError(error);
      this.warn(`keeps no cache in ${this.folder}: ${words}`);
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
