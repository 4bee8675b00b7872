import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { crossquote } from './run-command.ts';

/*
 * Each folder of tests/projects is a project, and `expected.txt` in it what the tool prints on it, with the
 * exit status. `arguments`, where there is one, holds the arguments. `UPDATE=1 npm test` rewrites them all.
 */
const folder = fileURLToPath(new URL('./projects/', import.meta.url));

describe('a project', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const path = `${folder}${name}`;
    const args = existsSync(`${path}/arguments`) ? readFileSync(`${path}/arguments`, 'utf8').trim().split(' ') : [];
    const { status, stdout, stderr } = crossquote([...args, '--today', '2026-11-22', '--no-cache'], path);
    const actual = `${stdout}${stderr}exit status ${status}\n`;
    if (process.env.UPDATE === '1') writeFileSync(`${path}/expected.txt`, actual);
    expect(actual).toBe(readFileSync(`${path}/expected.txt`, 'utf8'));
  });
});
