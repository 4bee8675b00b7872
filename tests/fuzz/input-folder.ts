import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('tests', 'fuzz');

/** The inputs that are kept of a target, by the name of their file. */
export function readCorpus(target: string): Map<string, string> {
  const place = join(folder, 'corpus', target);
  const names = existsSync(place) ? readdirSync(place).sort() : [];
  return new Map(names.map((name) => [name, readFileSync(join(place, name), 'utf8')]));
}

/** Puts inputs in the place of those that were kept. */
export function replaceCorpus(target: string, inputs: readonly string[]): void {
  const place = join(folder, 'corpus', target);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const input of inputs) writeFileSync(join(place, nameInput(input)), input);
}

/** Writes down what failed, and tells where. */
export function keepFailing(target: string, input: string): string {
  const place = join(folder, 'found');
  mkdirSync(place, { recursive: true });
  const path = join(place, `${target}-${nameInput(input)}`);
  writeFileSync(path, input);
  return path;
}

function nameInput(input: string): string {
  return `${createHash('sha256').update(input).digest('hex').slice(0, 8)}.txt`;
}
