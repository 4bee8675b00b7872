import type { Claim, Entity, Property } from '../model/claim.ts';
import { type Config, defaultConfig } from '../model/config.ts';
import type { ParsedCorpus } from '../model/corpus.ts';
import type { Digest, InputFile } from '../model/input.ts';
import type { FileKind, InputProblem } from '../model/problem.ts';
import { type TellProgress, tellNobody } from '../model/progress.ts';
import type { Source } from '../model/source.ts';
import type { Written } from '../model/written.ts';
import { checkEntities } from './check-entities.ts';
import { decodeText } from './decode-text.ts';
import { leadsBack } from './leads-back.ts';
import { parseClaims } from './parse-claims.ts';
import { parseConfig } from './parse-config.ts';
import { parseSource } from './parse-source.ts';
import { nameSource } from './source-id.ts';

/** What each kind of file is called in a sentence. */
const fileNames: Readonly<Record<FileKind, string>> = {
  claims: 'the claims file',
  source: 'the source file',
  config: 'the configuration file',
};

/** Reads every file; what cannot be read becomes a problem. The order of `files` makes no difference. */
export function parseCorpus(
  files: readonly InputFile[],
  digest: Digest,
  ruleIds: readonly string[],
  onProgress: TellProgress = tellNobody,
): ParsedCorpus {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const texts = new Map<string, string>();
  const problems: InputProblem[] = [];
  for (const file of sorted) {
    const decoded = decode(file);
    if (typeof decoded === 'string') texts.set(file.path, decoded);
    else problems.push(decoded.problem);
  }
  const config = readConfig(sorted, texts, ruleIds, problems);
  const sources = readSources(sorted, texts, digest, config, problems);
  const unreadClaims = new Set(
    sorted.filter(({ kind, path }) => kind === 'claims' && !texts.has(path)).map(({ path }) => path),
  );
  const claims: Claim[] = [];
  const properties = new Map<string, Property>();
  const entities = new Map<string, Entity>();
  const acceptances: ParsedCorpus['acceptances'][number][] = [];
  const claimFiles = pick(sorted, texts, 'claims');
  for (const [index, { path, text }] of claimFiles.entries()) {
    onProgress({ phase: 'reading claims files', done: index, total: claimFiles.length });
    const reading = parseClaims(text, path);
    problems.push(...reading.problems);
    if (reading.problems.some(({ kind }) => kind === 'yaml')) unreadClaims.add(path);
    claims.push(...reading.claims);
    acceptances.push(...reading.acceptances);
    for (const property of reading.properties) declare(properties, property, 'property', problems);
    for (const entity of reading.entities) declare(entities, entity, 'entity', problems);
  }
  problems.push(...checkEntities(entities));
  return { texts, ...sources, unreadClaims, claims, properties, entities, acceptances, config, problems };
}

function decode(file: InputFile): string | { problem: InputProblem } {
  const problem = (message: string, label: string, help: string): { problem: InputProblem } => ({
    problem: {
      kind: 'shape',
      fileKind: file.kind,
      at: { file: file.path, start: 0, end: 0 },
      message,
      label,
      notes: [`nothing in ${file.path} was checked`],
      help,
    },
  });
  const name = `${fileNames[file.kind]} ${file.path}`;
  if ('unreadable' in file)
    return problem(`${name} could not be read: ${file.unreadable}`, '', 'check that the file is there and may be read');
  const text = file.text ?? decodeText(file.bytes);
  if (text !== undefined) return text;
  const byte = findBadByte(file.bytes);
  return problem(`${name} is not UTF-8: byte ${byte} begins no character`, '', 'save the file as UTF-8');
}

/** The offset of the first byte, counted from 1, at which the bytes stop being UTF-8. */
function findBadByte(bytes: Uint8Array): number {
  const loose = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let at = 0;
  for (const character of loose) {
    const size = new TextEncoder().encode(character).length;
    if (character === '\uFFFD' && !isReplacement(bytes, at)) return at + 1;
    at += size;
  }
  return at + 1;
}

function isReplacement(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
}

function pick(
  files: readonly InputFile[],
  texts: ReadonlyMap<string, string>,
  kind: FileKind,
): { path: string; text: string; file: InputFile }[] {
  return files.flatMap((file) => {
    const text = texts.get(file.path);
    return file.kind === kind && text !== undefined ? [{ path: file.path, text, file }] : [];
  });
}

function readConfig(
  files: readonly InputFile[],
  texts: ReadonlyMap<string, string>,
  ruleIds: readonly string[],
  problems: InputProblem[],
): Config {
  for (const { path, text } of pick(files, texts, 'config')) {
    const reading = parseConfig(text, path, ruleIds);
    problems.push(...reading.problems);
    return reading.config;
  }
  return defaultConfig;
}

function readSources(
  files: readonly InputFile[],
  texts: ReadonlyMap<string, string>,
  digest: Digest,
  config: Config,
  problems: InputProblem[],
): Pick<ParsedCorpus, 'sources' | 'unreadable'> {
  const sources = new Map<string, Source>();
  const paths = new Map<string, string>();
  const unreadable = new Set<string>();
  for (const file of files) {
    if (file.kind !== 'source') continue;
    const id = nameSource(file.path, config.sources);
    const other = paths.get(id);
    if (other !== undefined) {
      // Which of the two is meant is not known: quotes from it are unchecked.
      problems.push(describeSameId(id, file.path, other));
      sources.delete(id);
      unreadable.add(id);
      continue;
    }
    paths.set(id, file.path);
    const text = texts.get(file.path);
    const reading = text === undefined ? undefined : parseSource(text, file.path, id, digest);
    problems.push(...(reading?.problems ?? []));
    if (reading?.source) sources.set(id, reading.source);
    else unreadable.add(id);
  }
  for (const [id, source] of breakLoops(sources, problems)) sources.set(id, source);
  return { sources, unreadable };
}

/** Of sources that supersede one another in a circle none is the later one: all of them still speak. */
function breakLoops(sources: ReadonlyMap<string, Source>, problems: InputProblem[]): Map<string, Source> {
  const freed = new Map<string, Source>();
  const earlierThan = (id: string) => sources.get(id)?.supersedes?.text;
  for (const [id, { supersedes, ...source }] of sources) {
    if (!supersedes || !leadsBack(id, earlierThan)) continue;
    freed.set(id, source);
    problems.push({
      kind: 'shape',
      fileKind: 'source',
      source: id,
      at: supersedes.span,
      message: `\`supersedes\` of source \`${id}\` leads back to \`${id}\` itself`,
      label: 'an earlier version is meant',
      notes: ['no version is taken for the later one: each of them still counts'],
      help: 'name the earlier version in the later one, and nothing in the earliest',
    });
  }
  return freed;
}

function describeSameId(id: string, path: string, other: string): InputProblem {
  return {
    kind: 'shape',
    fileKind: 'source',
    source: id,
    at: { file: path, start: 0, end: 0 },
    message: `two files have the source id \`${id}\``,
    label: 'this one',
    related: [{ at: { file: other, start: 0, end: 0 }, text: 'and this one' }],
    notes: ['the id of a source is its path without the extension', `no quote of \`${id}\` was checked`],
    help: 'rename one of them',
  };
}

function declare<T extends { readonly key: Written }>(
  declared: Map<string, T>,
  entry: T,
  noun: 'property' | 'entity',
  problems: InputProblem[],
): void {
  const name = entry.key.text;
  const first = declared.get(name);
  if (!first) {
    declared.set(name, entry);
    return;
  }
  problems.push({
    kind: 'shape',
    fileKind: 'claims',
    at: entry.key.span,
    message: `${noun} \`${name}\` is declared twice`,
    label: 'again here',
    related: [{ at: first.key.span, text: 'first here' }],
    notes: ['only the first declaration counts'],
    help: 'keep one of them',
  });
}
