import { resolve } from 'node:path';

/** Git said no, with its own words. */
export class GitError extends Error {}

/** Git as a child process in one folder. It reads objects that are there: no work tree, no network. */
export class Git {
  private readonly folder: string;
  private place: readonly string[] | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * What git prints.
   * @throws {GitError} where it is not there, or fails.
   */
  run(args: readonly string[], input?: string): Buffer {
    // Loaded here: most runs ask git nothing.
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const { error, status, stdout, stderr } = spawnSync('git', args, {
      cwd: this.folder,
      env: { ...process.env, LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
      maxBuffer: 4 * 1024 * 1024 * 1024,
      ...(input !== undefined && { input }),
    });
    if (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      throw new GitError(missing ? 'git is not installed' : `git cannot be run: ${error.message}`);
    }
    if (status !== 0) throw new GitError(findReason(stderr.toString()) || `git ${args[0]} failed`);
    return stdout;
  }

  /** What git prints, without the line end; nothing where it fails. */
  ask(args: readonly string[]): string | undefined {
    try {
      return this.run(args).toString().replace(/\n$/, '');
    } catch (error) {
      if (error instanceof GitError) return undefined;
      throw error;
    }
  }

  /**
   * Where the repository begins, and the way from there to this folder, with `/` at its end where there is one.
   * @throws {GitError} where this is no repository with files.
   */
  locate(): { readonly top: string; readonly below: string } {
    this.place ??= this.run(['rev-parse', '--show-toplevel', '--show-prefix']).toString().split('\n');
    const [top = '', below = ''] = this.place;
    return { top: resolve(top), below };
  }

  /** The full id of a commit, or nothing where it is not there. */
  findCommit(revision: string): string | undefined {
    // What begins with a dash is an option to git, and no revision can be called so.
    if (revision === '' || revision.startsWith('-')) return undefined;
    const commit = this.ask(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    // A shallow clone may name a commit that it does not hold.
    return commit && this.ask(['cat-file', '-e', `${commit}^{tree}`]) !== undefined ? commit : undefined;
  }

  /** The commits that a commit was made from, as it names them; they need not be there. */
  findParents(revision: string): string[] {
    const commit = this.ask(['cat-file', 'commit', revision]) ?? '';
    return [...(commit.split('\n\n')[0] ?? '').matchAll(/^parent ([\da-f]+)$/gm)].map(([, id]) => id ?? '');
  }

  /** Whether history was cut off when the repository was cloned. */
  isShallow(): boolean {
    return this.ask(['rev-parse', '--is-shallow-repository']) === 'true';
  }

  /** The contents of some objects, in their order; nothing for one that is not there. */
  readObjects(ids: readonly string[]): (Buffer | undefined)[] {
    const printed = this.run(['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
    let at = 0;
    return ids.map(() => {
      const end = printed.indexOf(10, at);
      const [, type, size] = printed.toString('latin1', at, end).split(' ');
      const start = end + 1;
      if (type === 'missing') {
        at = start;
        return undefined;
      }
      at = start + Number(size) + 1;
      return printed.subarray(start, start + Number(size));
    });
  }
}

/** The line that says why git stopped; others are hints. */
function findReason(text: string): string {
  const lines = text.trim().split('\n');
  const reason = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? '';
  return reason.replace(/^(?:fatal|error): /, '');
}
