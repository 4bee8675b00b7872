import * as fs from 'node:fs';

/** What reading a project asks of a file system; paths are absolute. */
export type Disk = Pick<
  typeof fs,
  'existsSync' | 'statSync' | 'lstatSync' | 'readdirSync' | 'realpathSync' | 'readFileSync'
> & {
  /** Fetches files that will be read, where doing so one by one is slow. */
  prepare?(paths: readonly string[]): void;
};

export const realDisk: Disk = fs;

/** A file of an earlier revision that this clone does not hold, so that it is not compared; the message is its path. */
export class MissingObject extends Error {}
