import { Git, GitError } from './git.ts';
import type { Revision } from './read-base.ts';

/** What set off a run, as the runner tells it: `GITHUB_EVENT_NAME`, and the JSON at `GITHUB_EVENT_PATH`. */
export interface GithubEvent {
  readonly name: string;
  readonly payload: unknown;
}

/** The revision that a run holds its findings against, or why there is none; nothing for events without one. */
export type EventBase = Revision | { readonly missing: string } | undefined;

/** Works out what a change starts from. What is checked out may be a branch, or the merge that GitHub made of it. */
export function findEventBase(root: string, { name, payload }: GithubEvent): EventBase {
  if (!['pull_request', 'push', 'merge_group'].includes(name)) return undefined;
  const git = new Git(root);
  try {
    git.locate();
  } catch (error) {
    if (error instanceof GitError) return { missing: `git shows no history here: ${withoutPaths(error.message)}` };
    throw error;
  }
  if (name === 'pull_request') return findPullRequestBase(git, payload);
  if (name === 'merge_group') {
    const ref = textAt(payload, 'merge_group', 'base_ref').replace(/^refs\/heads\//, '');
    return nameRevision(git, ref, textAt(payload, 'merge_group', 'base_sha'));
  }
  const before = textAt(payload, 'before');
  if (/^0*$/.test(before)) return { missing: 'this is the first push of its branch' };
  return nameRevision(git, before.slice(0, 7), before);
}

function findPullRequestBase(git: Git, payload: unknown): EventBase {
  const ref = textAt(payload, 'pull_request', 'base', 'ref');
  const base = textAt(payload, 'pull_request', 'base', 'sha');
  const [into, merged] = git.findParents('HEAD');
  // The base may have gone on since the event: the merge itself names what it was merged into.
  if (into !== undefined && merged === textAt(payload, 'pull_request', 'head', 'sha')) {
    return nameRevision(git, ref, into);
  }
  const fork = git.findCommit(base) && git.ask(['merge-base', base, 'HEAD']);
  return nameRevision(git, ref, fork ?? '');
}

function nameRevision(git: Git, ref: string, id: string): EventBase {
  const commit = git.findCommit(id);
  return commit === undefined ? missingHistory(ref) : { ref, commit };
}

/** What is said where the clone does not go back far enough. */
export function missingHistory(ref: string): { readonly missing: string } {
  const advice = 'with `fetch-depth: 0` in the checkout only what is new counts';
  return { missing: `the history of this clone does not go back to ${ref || 'the base'}; ${advice}` };
}

/** The report is the same on every machine, and git puts paths between quotation marks. */
function withoutPaths(message: string): string {
  return message.replace(/(?: at)? '[^']*'/g, '');
}

/** A text somewhere in JSON; empty where there is none. */
function textAt(value: unknown, ...path: readonly string[]): string {
  const found = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    value,
  );
  return typeof found === 'string' ? found : '';
}
