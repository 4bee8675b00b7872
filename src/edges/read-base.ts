import { resolve } from 'node:path';
import type { InputFile } from '../model/input.ts';
import type { BaseInput } from '../run/run.ts';
import { MissingObject } from './disk.ts';
import { Failure } from './failure.ts';
import { Git, GitError } from './git.ts';
import { requireFolder } from './read-file.ts';
import { readEarlierProject } from './read-project.ts';
import { openRevision } from './revision-disk.ts';

/** A commit, and what people call it. */
export interface Revision {
  readonly ref: string;
  readonly commit: string;
}

/** The clone does not hold what a revision holds. */
export class MissingHistory extends Failure {}

/**
 * The commit that a revision names.
 * @throws {Failure} where there is no such commit, or no repository.
 */
export function findRevision(root: string, ref: string): Revision {
  requireFolder(root);
  const git = new Git(root);
  try {
    git.locate();
  } catch (error) {
    if (error instanceof GitError) throw new Failure(`a revision needs a git repository: ${error.message}`);
    throw error;
  }
  const commit = git.findCommit(ref);
  if (commit !== undefined) return { ref, commit };
  const advice = git.isShallow() ? ': this clone is shallow, fetch the history first (git fetch --unshallow)' : '';
  throw new Failure(`there is no revision "${ref}"${advice}`);
}

/**
 * Reads the files of a project as they were at a revision, from git's objects; the work tree stays as it is.
 * @param files the project as it is now.
 * @param named whether its configuration was named, and so holds for the revision, too, where that has none.
 * @throws {MissingHistory} where the clone does not hold the files.
 */
export function readBase(
  root: string,
  { ref, commit }: Revision,
  files: readonly InputFile[],
  named: boolean,
): Extract<BaseInput, { files: unknown }> {
  const git = new Git(root);
  try {
    const { top, below } = git.locate();
    const config = named ? files.find(({ kind }) => kind === 'config') : undefined;
    return { ref, commit, files: readEarlierProject(resolve(top, below), config, openRevision(git, commit, top)) };
  } catch (error) {
    // The commit is there: what git cannot read of it, a partial clone left out.
    if (error instanceof MissingObject || error instanceof GitError)
      throw new MissingHistory(`the files of "${ref}" are not all in this clone (${error.message}): fetch them first`);
    throw error;
  }
}
