import { createHash } from 'node:crypto';
import { digest } from './digest.ts';
import { Draft } from './draft.ts';

const title = 'crossquote cache';

/** Of SHA-256 in hexadecimal, with the line break before it and the one behind it. */
const sealLength = 66;

/** An entry of the cache while it is written: who writes it, what it holds, and the hash of both. */
export class EntryDraft {
  private readonly draft: Draft;
  private readonly hash = createHash('sha256');

  /** @throws {Failure} where it cannot be written. */
  constructor(path: string, maker: string) {
    this.draft = new Draft(path);
    this.add(`${title}\t${maker}\t\n`);
  }

  /** @throws {Failure} where it cannot be written. */
  add(piece: string | Uint8Array): void {
    this.hash.update(piece);
    this.draft.add(piece);
  }

  /** @throws {Failure} where it cannot be written. */
  keep(): void {
    this.draft.add(`\n${this.hash.digest('hex')}\n`);
    this.draft.replace();
  }

  drop(): void {
    this.draft.drop();
  }
}

/** What an entry holds, or in words why it is not to be used. */
export function readEntry(bytes: Buffer, maker: string): Buffer | string {
  const end = bytes.indexOf('\n');
  const [foundTitle, foundMaker] = bytes.toString('utf8', 0, Math.max(0, Math.min(end, 1000))).split('\t');
  if (foundTitle !== title) return 'it is no cache of crossquote';
  if (foundMaker !== maker) return 'another version of crossquote wrote it';
  const sealed = bytes.subarray(0, -sealLength);
  const isWhole = bytes.toString('latin1', sealed.length) === `\n${digest(sealed)}\n`;
  return isWhole ? sealed.subarray(end + 1) : 'it is damaged';
}
