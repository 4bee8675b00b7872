import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Nobody's configuration has a say, and nobody's name is needed. */
export const gitEnvironment = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Desk',
  GIT_AUTHOR_EMAIL: 'desk@example.org',
  GIT_COMMITTER_NAME: 'Desk',
  GIT_COMMITTER_EMAIL: 'desk@example.org',
  GIT_AUTHOR_DATE: '2031-05-04T12:00:00Z',
  GIT_COMMITTER_DATE: '2031-05-04T12:00:00Z',
};

const folders: string[] = [];

/** A new folder, which `removeFolders` takes away again. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossquote-'));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A real git repository in a folder of its own. */
export class Repository {
  readonly folder: string;

  constructor(folder = makeFolder()) {
    this.folder = folder;
  }

  static create(): Repository {
    const repository = new Repository();
    repository.git('init', '--quiet', '--initial-branch=main');
    return repository;
  }

  /** A clone with the whole history, or as much of it as `depth` commits, as the checkout action makes one. */
  clone(depth?: number, branch = 'main'): Repository {
    const clone = new Repository();
    const shallow = depth === undefined ? [] : [`--depth=${depth}`];
    clone.git('clone', '--quiet', ...shallow, `--branch=${branch}`, `file://${this.folder}`, '.');
    return clone;
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.folder, env: gitEnvironment, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  /** Writes files; `undefined` removes one. */
  write(files: Readonly<Record<string, string | undefined>>): this {
    for (const [name, text] of Object.entries(files)) {
      const path = join(this.folder, name);
      mkdirSync(dirname(path), { recursive: true });
      if (text === undefined) rmSync(path);
      else writeFileSync(path, text);
    }
    return this;
  }

  /** Commits everything that is there, and returns the id. */
  commit(files: Readonly<Record<string, string | undefined>> = {}): string {
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'x');
    return this.git('rev-parse', 'HEAD');
  }
}
