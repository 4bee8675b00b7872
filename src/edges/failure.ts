/** The tool cannot do its work: bad usage, a missing file, an unreadable folder. One line, exit status 2. */
export class Failure extends Error {}

/** What went wrong with a file, in words. */
export function explainSystemError(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'it is not there',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is not a folder',
    ELOOP: 'its links lead in a circle',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota of the disk is used up',
    EFBIG: 'it is larger than files may be here',
    EROFS: 'the disk is read-only',
  };
  return words[code] ?? (code || String((error as Error).message ?? error));
}
