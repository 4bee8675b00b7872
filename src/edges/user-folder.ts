import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { writeNew } from './write-output.ts';

/** Where this program keeps what is its user's own, by the XDG Base Directory Specification. */
export function findUserFolder(): string {
  const { XDG_CACHE_HOME: named = '' } = process.env;
  return join(isAbsolute(named) ? named : join(homedir(), '.cache'), 'crossquote');
}

/** Of the secret, in hexadecimal. */
const keyText = /^[\da-f]{64}\n$/;

/**
 * The secret by which a cache is known for this user's own, made when it is first asked for. It lies outside of every
 * project: whoever sends one with a cache in it does not know it, and can pass no verdict off for ours.
 * @throws {Failure} where it cannot be kept, and the error of the file system where it cannot be read.
 */
export function readSecret(): Buffer {
  const path = join(findUserFolder(), 'key');
  const text = readOwn(path) ?? makeSecret(path);
  if (!keyText.test(text)) throw new Error(`${path} holds no key: delete it`);
  return Buffer.from(text.trim(), 'hex');
}

function makeSecret(path: string): string {
  const text = `${randomBytes(32).toString('hex')}\n`;
  // Another run may have been quicker.
  return writeNew(path, text, 0o600) ? text : readFileSync(path, 'latin1');
}

function readOwn(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
