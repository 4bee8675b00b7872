import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * The way from the repository to the root, with `/` at its end: annotations name files from there. Where there is
 * no repository, the way from the current folder. Git itself is not asked: it would take as long as a small check.
 */
export function findAnnotationFolder(root: string): string {
  const folder = realpathSync(root);
  for (let top = folder; ; top = dirname(top)) {
    if (existsSync(join(top, '.git'))) return showWay(top, folder);
    if (top === dirname(top)) return showWay('.', root);
  }
}

function showWay(from: string, to: string): string {
  const way = relative(from, to).split(sep).join('/');
  return way === '' ? '' : `${way}/`;
}
