import type { Digest, InputFile } from '../model/input.ts';

/** The hash of each file's bytes, by path; of a file that cannot be read, of the reason. */
export function digestFiles(files: readonly InputFile[], digest: Digest): Map<string, string> {
  return new Map(
    files.map((file) => [
      file.path,
      digest('bytes' in file ? (file.text ?? file.bytes) : `unreadable: ${file.unreadable}`),
    ]),
  );
}

/** One hash for all that a check depends on: which files there are, what kind each is of, and what is in them. */
export function digestCorpus(
  files: readonly InputFile[],
  digests: ReadonlyMap<string, string>,
  digest: Digest,
): string {
  const lines = files.map(({ path, kind }) => JSON.stringify([path, kind, digests.get(path)]));
  return digest(lines.sort().join('\n'));
}
