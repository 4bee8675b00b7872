import { basename, resolve } from 'node:path';
import type { Captured, Unreadable } from '../capture/captured.ts';
import { combine, composeSource, type Details } from '../capture/compose-source.ts';
import { describeIdFault, proposeIds } from '../capture/propose-id.ts';
import type { Config } from '../model/config.ts';
import type { AnchoredCorpus } from '../model/corpus.ts';
import type { InputFile } from '../model/input.ts';
import { placeSource } from '../parse/match-paths.ts';
import { makeVisibleLine } from '../reporters/visible-text.ts';
import { anchorFiles } from '../run/anchor-files.ts';
import { groupDigits } from '../text/wording.ts';
import { isEdtf } from '../values/edtf.ts';
import { FileReader } from './capture-files.ts';
import { digest } from './digest.ts';
import { explainSystemError, Failure } from './failure.ts';
import { printError, printText } from './print.ts';
import { readChunks } from './read-chunks.ts';
import { readProject } from './read-project.ts';
import { updateSource } from './update-source.ts';
import { placeBelow, writeNew } from './write-output.ts';

/** The options of `import` as the command line gives them. */
export interface ImportOptions {
  readonly root: string;
  readonly config?: string;
  readonly outlet?: string;
  readonly id?: string;
  readonly published?: string;
  readonly origin?: string;
  readonly url?: string;
  readonly retrieved?: string;
  readonly wholePage?: boolean;
  readonly update?: boolean;
  readonly dryRun?: boolean;
}

/**
 * Makes sources of saved articles, says of each what became of it, and returns the exit status: 1 where one of them
 * could not be imported, or a correction took a quote away. A file that cannot be imported never keeps another from it.
 * @throws {Failure} for an option that says nothing, and where the project cannot be read, or a source not be written.
 */
export async function runImport(paths: readonly string[], options: ImportOptions): Promise<number> {
  const details = readDetails(paths, options);
  let project = openProject(readProject(resolve(options.root), options.config));
  const taken = new Map([...project.corpus.sources].map(([id, { original }]) => [id, original]));
  for (const id of project.corpus.unreadable) taken.set(id, undefined);
  const reader = new FileReader({ wholePage: options.wholePage === true });
  const place = (article: Article) =>
    options.update
      ? updateSource(article, details, project, options)
      : addSource(article, details, taken, project.corpus.config, options);
  let status = 0;
  let done = 0;
  try {
    for (const [index, path] of paths.entries()) {
      showProgress(index, paths.length);
      const article = await readArticle(path, reader);
      const outcome = 'fault' in article ? article : place(article);
      showProgress(undefined, paths.length);
      if ('fault' in outcome) {
        printError(`${path} was not imported: ${outcome.fault.replace(/\s+/g, ' ')}`);
        status = 1;
        continue;
      }
      done++;
      if (outcome.loses) status = 1;
      if (outcome.files) project = openProject(outcome.files);
      printText(outcome.said);
    }
  } finally {
    reader.close();
  }
  if (paths.length > 1) printText(`${done} of ${paths.length} files imported\n`);
  if (options.dryRun) process.stderr.write('nothing was written: this was a dry run\n');
  return status;
}

/** An article as it came from the disk. */
export interface Article {
  readonly captured: Captured;
  /** SHA-256 of the file. */
  readonly original: string;
}

/** The files of a project, and what they say. */
export interface Project {
  readonly files: readonly InputFile[];
  readonly corpus: AnchoredCorpus;
}

function openProject(files: readonly InputFile[]): Project {
  return { files, corpus: anchorFiles(files, digest) };
}

/** What was done with an article, in words. */
export interface Outcome {
  readonly said: string;
  /** Whether a quote that was found before is no longer. */
  readonly loses?: boolean;
  /** The files of the project, where they are others than before. */
  readonly files?: readonly InputFile[];
}

function readDetails(paths: readonly string[], options: ImportOptions): Details {
  const { outlet, origin, published, url, retrieved, id } = options;
  for (const [option, text] of Object.entries({ outlet, origin, url }))
    if (text?.trim() === '') throw new Failure(`--${option} needs some text`);
  for (const [option, text] of Object.entries({ published, retrieved }))
    if (text !== undefined && !isEdtf(text))
      throw new Failure(`--${option} needs a date such as 2020-10-29, 2020-10, or 2020, not "${text}"`);
  if (id !== undefined) {
    const fault = describeIdFault(id);
    if (fault) throw new Failure(`--id "${id}" cannot name a source: ${fault}`);
    if (paths.length > 1) throw new Failure('--id names one source: give it one file');
  }
  return Object.fromEntries(
    Object.entries({ outlet, origin, published, url, retrieved }).flatMap(([key, text]) =>
      text === undefined ? [] : [[key, text.trim()]],
    ),
  );
}

async function readArticle(path: string, reader: FileReader): Promise<Article | Unreadable> {
  let bytes: Uint8Array;
  try {
    bytes = Buffer.concat([...readChunks(path)]);
  } catch (error) {
    return { fault: explainSystemError(error) };
  }
  const captured = await reader.read(bytes, basename(path));
  return 'fault' in captured ? captured : { captured, original: digest(bytes) };
}

function addSource(
  { captured, original }: Article,
  details: Details,
  taken: Map<string, string | undefined>,
  config: Config,
  options: ImportOptions,
): Outcome | Unreadable {
  const known = combine(captured, details);
  const composed = composeSource(known, captured.body, original, digest);
  if ('fault' in composed) return composed;
  const id = options.id ?? chooseId(proposeIds(known, captured.body), original, taken);
  if (taken.has(id)) {
    if (taken.get(id) === original) return { fault: `it is source \`${id}\` already` };
    return { fault: `there is a source \`${id}\` already; for a corrected article add --update, for another one --id` };
  }
  const path = placeSource(id, config);
  if (path === undefined) return { fault: `the configuration looks for sources where \`${id}\` cannot be written` };
  if (!options.dryRun && !writeNew(placeBelow(options.root, path), composed.text))
    return { fault: `${path} is there already` };
  taken.set(id, original);
  const about = [known.outlet, known.published].filter((part) => part !== undefined).join(', ');
  const title = known.title === undefined ? '' : `: ${known.title}`;
  const said = `${path}: ${about}${title} (${groupDigits(captured.body.length)} characters)`;
  const notes = captured.notes.map((note) => `  note: ${note}`);
  return { said: [said, ...notes].map((line) => `${makeVisibleLine(line)}\n`).join('') };
}

/** The first id that is free, or that the same file has already. */
function chooseId(
  proposed: readonly [string, ...string[]],
  original: string,
  taken: ReadonlyMap<string, string | undefined>,
): string {
  const last = proposed.at(-1) ?? proposed[0];
  const fits = (id: string) => !taken.has(id) || taken.get(id) === original;
  let id = proposed.find(fits);
  for (let number = 2; id === undefined; number++) if (fits(`${last}-${number}`)) id = `${last}-${number}`;
  return id;
}

/** Which file is being read, for a terminal alone; nothing where none is. */
function showProgress(index: number | undefined, total: number): void {
  if (process.stderr.isTTY !== true || total < 2) return;
  process.stderr.write(index === undefined ? '\r\u001B[K' : `\rimporting ${index + 1} of ${total}\u001B[K`);
}
