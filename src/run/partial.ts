import type { Part } from '../anchor/anchor-corpus.ts';
import { type FileRecord, recordAnchors } from '../anchor/record-anchors.ts';
import type { AnchoredCorpus } from '../model/corpus.ts';
import type { Digest, InputFile } from '../model/input.ts';
import type { FileKind } from '../model/problem.ts';
import { decodeText } from '../parse/decode-text.ts';
import { joinWith } from '../text/wording.ts';
import { digestCorpus, digestFiles } from './corpus-digest.ts';

const format = 'crossquote partial report';

/** A file as text where it is UTF-8, else as bytes. */
type SentFile = { readonly path: string; readonly kind: FileKind } & (
  | { readonly text: string }
  | { readonly bytes: readonly number[] }
  | { readonly unreadable: string }
);

/** The first line of a part: what it is a part of, and how many lines follow of its files and of its records. */
interface Head {
  readonly format: typeof format;
  /** Which crossquote wrote it: a part of another one may have found other things. */
  readonly maker: string;
  readonly shard: Part;
  /** The hash of all files, of this part's and of all others'. */
  readonly corpus: string;
  readonly files: number;
  readonly records: number;
}

/**
 * One part of a check: its share of the files and what it found. All parts together hold every file once, so that
 * whoever joins them needs nothing else.
 */
interface Partial {
  readonly head: Head;
  readonly files: readonly SentFile[];
  readonly records: readonly FileRecord[];
}

/** A part as it is written: its name, and its lines without their ends. */
export interface WrittenPart {
  readonly name: string;
  readonly lines: Iterable<string>;
}

/** What the parts were of: every file, and where the quotes stand. */
export interface Joined {
  readonly files: readonly InputFile[];
  readonly records: readonly FileRecord[];
}

/** Parts that do not make one check; in words that name the file. */
export interface Mismatch {
  readonly mismatch: string;
}

/**
 * Writes what one part found, a line at a time: all of an archive may be more than one string can hold. Each line is
 * JSON, and the last one the hash of all before it, so that damage is noticed.
 */
export function* writePartial(
  files: readonly InputFile[],
  anchored: AnchoredCorpus,
  shard: Part,
  maker: string,
  digest: Digest,
): Generator<string> {
  const own = sortByPath(files).filter((_, place) => place % shard.of === shard.index - 1);
  const records = recordAnchors(anchored).filter(({ anchors }) => anchors.some((anchor) => anchor !== null));
  const corpus = digestCorpus(files, digestFiles(files, digest), digest);
  const head: Head = { format, maker, shard, corpus, files: own.length, records: records.length };
  let seal = '';
  const write = (content: Head | SentFile | FileRecord): string => {
    const line = JSON.stringify(content);
    seal = sealNext(seal, line, digest);
    return `${line}\n`;
  };
  yield write(head);
  for (const file of own) yield write(sendFile(file));
  for (const record of records) yield write(record);
  yield `${JSON.stringify(seal)}\n`;
}

/** The hash of some lines and the next one. */
function sealNext(seal: string, line: string, digest: Digest): string {
  return digest(`${seal}\n${line}`);
}

/** Joins the parts of one check: every part of it, each once, all of the same files and by the same crossquote. */
export function joinPartials(given: Iterable<WrittenPart>, maker: string, digest: Digest): Joined | Mismatch {
  const parts: { readonly name: string; readonly partial: Partial }[] = [];
  for (const { name, lines } of given) {
    const partial = readPartial(lines, digest);
    if (typeof partial === 'string') return { mismatch: `${name} ${partial}` };
    parts.push({ name, partial });
  }
  const mismatch = findMismatch(
    parts.map(({ name, partial }) => ({ name, ...partial.head })),
    maker,
  );
  if (mismatch !== undefined) return { mismatch };
  const files = sortByPath(parts.flatMap(({ partial }) => partial.files.map(receiveFile)));
  if (digestCorpus(files, digestFiles(files, digest), digest) !== parts[0]?.partial.head.corpus) {
    return { mismatch: 'the partial reports do not hold the files that were checked' };
  }
  return { files, records: joinRecords(parts.flatMap(({ partial }) => partial.records)) };
}

function readPartial(lines: Iterable<string>, digest: Digest): Partial | string {
  let head: Head | undefined;
  let seal = '';
  let isWhole = false;
  const files: SentFile[] = [];
  const records: FileRecord[] = [];
  for (const line of lines) {
    if (!head && !line.startsWith(`{"format":${JSON.stringify(format)}`)) break;
    if (isWhole) return damaged;
    const content = parseLine(line);
    if (content === undefined) return damaged;
    if (!head) head = content as Head;
    else if (files.length < head.files) files.push(content as SentFile);
    else if (records.length < head.records) records.push(content as FileRecord);
    else isWhole = content === seal;
    seal = sealNext(seal, line, digest);
  }
  if (!head) return 'is no partial report of crossquote';
  return isWhole ? { head, files, records } : damaged;
}

const damaged = 'is damaged';

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function findMismatch(parts: readonly (Head & { readonly name: string })[], maker: string): string | undefined {
  const [first] = parts;
  if (!first) return 'there is no partial report to merge';
  const { of } = first.shard;
  const seen = new Map<number, string>();
  for (const { name, ...partial } of parts) {
    if (partial.maker !== maker) return `${name} was written by another version of crossquote`;
    if (partial.corpus !== first.corpus)
      return `${name} is of other files, or of another configuration, than ${first.name}`;
    if (partial.shard.of !== of) return `${name} is one of ${partial.shard.of} shards, ${first.name} one of ${of}`;
    const other = seen.get(partial.shard.index);
    if (other !== undefined) return `shard ${partial.shard.index} of ${of} is given twice: ${other}, ${name}`;
    seen.set(partial.shard.index, name);
  }
  const missing = Array.from({ length: of }, (_, place) => place + 1).filter((index) => !seen.has(index));
  if (missing.length === 0) return undefined;
  return `shard ${joinWith('and', missing.map(String))} of ${of} is missing`;
}

/** The records of one file, each with what its own part found. */
function joinRecords(records: readonly FileRecord[]): FileRecord[] {
  const joined = new Map<string, FileRecord['anchors']>();
  for (const { path, anchors } of records) {
    const known = joined.get(path);
    joined.set(path, known ? known.map((anchor, place) => anchor ?? anchors[place] ?? null) : anchors);
  }
  return [...joined].map(([path, anchors]) => ({ path, anchors }));
}

function sortByPath<T extends { readonly path: string }>(files: readonly T[]): T[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function sendFile(file: InputFile): SentFile {
  const { path, kind } = file;
  if ('unreadable' in file) return { path, kind, unreadable: file.unreadable };
  const text = file.text ?? decodeText(file.bytes);
  return text === undefined ? { path, kind, bytes: [...file.bytes] } : { path, kind, text };
}

function receiveFile(file: SentFile): InputFile {
  const { path, kind } = file;
  if ('unreadable' in file) return { path, kind, unreadable: file.unreadable };
  return { path, kind, bytes: 'text' in file ? new TextEncoder().encode(file.text) : Uint8Array.from(file.bytes) };
}
