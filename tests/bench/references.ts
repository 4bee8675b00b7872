import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { AskedQuote } from './corpus.ts';

/** Other work on the same files. */
export const references = {
  floor: 'reading and hashing all files',
  yaml: 'yaml parsing the claims',
  indexOf: 'indexOf of every quote',
  ripgrep: 'rg -F -f quotes',
} as const;
export type Reference = keyof typeof references;

export function isReference(name: string | undefined): name is Reference {
  return name !== undefined && name in references;
}

export function runReference(reference: Reference, root: string): void {
  if (reference === 'floor') {
    for (const path of list(root)) createHash('sha256').update(readFileSync(path)).digest('hex');
  } else if (reference === 'yaml') {
    for (const path of list(join(root, 'claims'))) {
      parseDocument(readFileSync(path, 'utf8'), { schema: 'failsafe', prettyErrors: false });
    }
  } else if (reference === 'indexOf') {
    const texts = new Map<string, string>();
    for (const path of list(join(root, 'sources'))) texts.set(path, readFileSync(path, 'utf8'));
    const quotes = JSON.parse(readFileSync(join(root, 'quotes.json'), 'utf8')) as AskedQuote[];
    for (const { source, quote } of quotes) texts.get(join(root, 'sources', `${source}.txt`))?.indexOf(quote);
  }
}

/** Every file of a corpus below a folder. */
function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|yaml)$/.test(entry.name) && entry.name !== 'quotes.txt')
    .map((entry) => join(entry.parentPath, entry.name));
}
