import { hash } from 'node:crypto';
import type { Digest } from '../model/input.ts';

/** SHA-256 in lower-case hexadecimal. */
export const digest: Digest = (data) => hash('sha256', data);
