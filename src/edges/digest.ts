import { createHash } from 'node:crypto';
import type { Digest } from '../model/input.ts';

/** SHA-256 in lower-case hexadecimal. */
export const digest: Digest = (data) => createHash('sha256').update(data).digest('hex');
