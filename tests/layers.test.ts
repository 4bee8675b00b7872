import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../src');

/** Earlier layers first; a file imports its own layer or an earlier one. */
const order = [
  ['model'],
  ['text'],
  ['values'],
  ['parse'],
  ['anchor'],
  ['compare'],
  ['edit'],
  ['rules'],
  ['check'],
  ['report'],
  ['run'],
  ['audit'],
  ['cite'],
  ['capture'],
  ['editor'],
  ['reporters'],
  ['edges'],
];
const rankOf = (layer: string) => order.findIndex((layers) => layers.includes(layer));

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** Every import of a file that names another module. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';|^import '([^']+)';/gm)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

test('every folder of src is a layer', () => {
  expect([...new Set(files.map((file) => file.split('/')[0]))].sort()).toEqual(order.flat().sort());
});

test.each(files)('%s imports only its own layer and earlier ones', (file) => {
  const own = file.split('/')[0] ?? '';
  for (const name of importsOf(file).filter((each) => each.startsWith('.'))) {
    const target = relative(root, resolve(root, dirname(file), name));
    if (target.startsWith('..')) {
      expect(own, `${file} imports ${name}`).toBe('edges');
      continue;
    }
    const other = target.split('/')[0] ?? '';
    if (other === own) continue;
    expect(rankOf(other), `${file} imports ${name}`).toBeLessThan(rankOf(own));
    if (own === 'reporters') expect(other, `${file} imports ${name}`).toBe('model');
  }
});

test.each(files.filter((file) => !file.startsWith('edges/')))(
  '%s touches no disk, clock, chance, or environment',
  (file) => {
    expect(importsOf(file).filter((name) => name.startsWith('node:'))).toEqual([]);
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(
      /\bDate\.now|\bnew Date\(\)|\bMath\.random|\bprocess\.|\blocaleCompare\b/,
    );
  },
);
