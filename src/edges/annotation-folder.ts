import { relative, resolve, sep } from 'node:path';
import { Git, GitError } from './git.ts';

/** The way from the repository to the root, with `/` at its end: annotations name files from there. */
export function findAnnotationFolder(root: string): string {
  try {
    return new Git(resolve(root)).locate().below;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const way = relative('.', root).split(sep).join('/');
    return way === '' ? '' : `${way}/`;
  }
}
