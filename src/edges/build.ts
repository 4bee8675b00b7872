import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';
import { digest } from './digest.ts';

/**
 * Names this very build: what one build found says nothing of what another would find, even under one version.
 * The built command is a file that holds all of it.
 */
export const build = `${version}+${digest(readFileSync(fileURLToPath(import.meta.url))).slice(0, 16)}`;
