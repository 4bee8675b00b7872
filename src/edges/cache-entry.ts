import { createHmac, type Hmac, timingSafeEqual } from 'node:crypto';
import { Draft } from './draft.ts';

const title = 'crossquote cache';

/** Of a seal in hexadecimal, with the line break before it and the one behind it. */
const sealLength = 66;

/**
 * An entry of the cache while it is written: who writes it, what it holds, and the seal of both, which is made with the
 * user's secret (HMAC, RFC 2104, with SHA-256).
 */
export class EntryDraft {
  private readonly draft: Draft;
  private readonly seal: Hmac;

  /** @throws {Failure} where it cannot be written. */
  constructor(path: string, maker: string, secret: Buffer) {
    this.seal = createHmac('sha256', secret);
    this.draft = new Draft(path);
    this.add(`${title}\t${maker}\t\n`);
  }

  /** @throws {Failure} where it cannot be written. */
  add(piece: string | Uint8Array): void {
    this.seal.update(piece);
    this.draft.add(piece);
  }

  /** @throws {Failure} where it cannot be written. */
  keep(): void {
    this.draft.add(`\n${this.seal.digest('hex')}\n`);
    this.draft.replace();
  }

  drop(): void {
    this.draft.drop();
  }
}

/** What an entry holds, or in words why it is not to be used. */
export function readEntry(bytes: Buffer, maker: string, secret: Buffer): Buffer | string {
  const end = bytes.indexOf('\n');
  const [foundTitle, foundMaker] = bytes.toString('utf8', 0, Math.max(0, Math.min(end, 1000))).split('\t');
  if (foundTitle !== title) return 'it is no cache of crossquote';
  if (foundMaker !== maker) return 'another version of crossquote wrote it';
  const sealed = bytes.subarray(0, -sealLength);
  const seal = Buffer.from(`\n${createHmac('sha256', secret).update(sealed).digest('hex')}\n`);
  const found = bytes.subarray(sealed.length);
  const isOurs = found.length === seal.length && timingSafeEqual(found, seal);
  return isOurs ? sealed.subarray(end + 1) : 'it is damaged, or another user made it';
}
