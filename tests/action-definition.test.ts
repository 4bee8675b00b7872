import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { inputs, outputs, type Parameter } from '../src/edges/action-definition.ts';
import { makeFolder, removeFolders } from './repository.ts';

/*
 * `action.yml` and the README's tables of inputs and outputs are written from the definition in the code:
 * `UPDATE=1 npx vitest run tests/action-definition.test.ts`.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts;

afterAll(removeFolders);

function writeActionFile(): string {
  const describe = ({ type, description }: Parameter) => `${description} (${type})`;
  const definition = {
    name: 'crossquote',
    description: 'Check that every quote of your claims stands in its source, and flag what the sources contradict.',
    branding: { icon: 'check-square', color: 'green' },
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [name, { description: describe(input), default: input.default }]),
    ),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, output]) => [name, { description: describe(output) }]),
    ),
    runs: { using: 'node24', main: 'dist/index.js' },
  };
  return `# Written from src/edges/action-definition.ts.\n${stringify(definition, { lineWidth: 0 })}`;
}

function writeTables(): string {
  const showDefault = (text: string) =>
    text
      .split('\n')
      .map((line) => (line === '' ? '' : `\`${line}\``))
      .join('<br>');
  return [
    '| input | what to give | default | what it does |',
    '| --- | --- | --- | --- |',
    ...Object.entries(inputs).map(
      ([name, input]) => `| \`${name}\` | ${input.type} | ${showDefault(input.default)} | ${input.description} |`,
    ),
    '',
    '| output | what comes out | what it tells |',
    '| --- | --- | --- |',
    ...Object.entries(outputs).map(([name, output]) => `| \`${name}\` | ${output.type} | ${output.description} |`),
  ].join('\n');
}

const tables = /(?<=\n)\| input \|[\s\S]*?\n\| output \|[\s\S]*?(?=\n\n)/;

if (process.env.UPDATE === '1') {
  writeFileSync(join(root, 'action.yml'), writeActionFile());
  writeFileSync(
    join(root, 'README.md'),
    read('README.md').replace(tables, () => writeTables()),
  );
}

test('action.yml gives the inputs and outputs of the code', () => {
  expect(read('action.yml')).toBe(writeActionFile());
});

test('the README gives the inputs and outputs of the code', () => {
  expect(tables.exec(read('README.md'))?.[0]).toBe(writeTables());
});

test('the bundle is what its sources make, byte for byte: else run `npm run bundle`', () => {
  const folder = makeFolder();
  execSync(`${scripts.bundle} ${folder}`, { cwd: root });
  const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  const digests = (of: string) => readdirSync(of).map((name) => [name, digest(join(of, name))]);
  expect(digests(folder)).toEqual(digests(join(root, 'dist')));
});

test('the bundle is small enough to start at once', () => {
  const sizes = readdirSync(join(root, 'dist')).map((name) => statSync(join(root, 'dist', name)).size);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(1_500_000);
});
