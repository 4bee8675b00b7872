import { resolve } from 'node:path';
import { findNearest } from '../anchor/find-nearest.ts';
import { PassageText } from '../anchor/passage-text.ts';
import { type Citation, citePassage } from '../cite/cite-passage.ts';
import { findWords, widenToSentences } from '../cite/find-words.ts';
import { insertCitation } from '../cite/insert-citation.ts';
import { writeItem } from '../cite/write-citation.ts';
import type { ParsedCorpus } from '../model/corpus.ts';
import type { InputFile } from '../model/input.ts';
import { makeVisibleLine } from '../reporters/visible-text.ts';
import { anchorFiles } from '../run/anchor-files.ts';
import { findLineStarts, findPosition } from '../text/positions.ts';
import type { Stretch } from '../text/stretch.ts';
import { askForName, count } from '../text/wording.ts';
import { digest } from './digest.ts';
import { Failure } from './failure.ts';
import { printData, printError, printText } from './print.ts';
import { readProject } from './read-project.ts';
import { disarmForRunner } from './runner-log.ts';
import { writeChanged } from './write-output.ts';

/** The options of `quote` as the command line gives them. */
export interface QuoteOptions {
  readonly root: string;
  readonly config?: string;
  readonly sentence?: boolean;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly place?: string;
  readonly add?: string;
}

/** More places than this are told by their number alone. */
const mostShown = 20;
/** Columns of the list in which claims keep their evidence. */
const usualColumn = 6;

/**
 * Prints the evidence entry for some words of a source, or puts it into a claim, and returns the exit status: 1 where
 * the words stand nowhere, or in several places.
 * @throws {Failure} for an unknown source or claim, and where the project cannot be read.
 */
export function runQuote(id: string, words: readonly string[], options: QuoteOptions): number {
  const root = resolve(options.root);
  const files = readProject(root, options.config);
  const corpus = anchorFiles(files, digest);
  const text = openSource(id, corpus);
  const wanted = words.join(' ');
  const { prefix, suffix } = options;
  const context = { ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
  const found = findWords(wanted, text, context);
  const places = options.sentence ? widenToSentences(found, text.body) : found;
  const place = choosePlace(places, options.place);
  const fileText = corpus.texts.get(text.source.file) ?? '';
  if (!place) return places.length === 0 ? tellNone(wanted, text, fileText) : listPlaces(places, text, fileText);
  const citation = citePassage(place, text);
  if (!citation) throw new Failure(`these words of \`${id}\` cannot be told from others: take more of them`);
  if (options.add === undefined) printData('yaml', writeItem(citation, usualColumn));
  else addTo(options.add, citation, corpus, { root, files });
  return 0;
}

function openSource(id: string, corpus: ParsedCorpus): PassageText {
  const source = corpus.sources.get(id);
  if (source) return new PassageText(source, corpus.texts.get(source.file) ?? '');
  if (corpus.unreadable.has(id)) throw new Failure(`source \`${id}\` cannot be read: \`crossquote check\` tells why`);
  throw new Failure(`there is no source \`${id}\`${addHint(askForName(id, corpus.sources.keys()))}`);
}

function addHint(hint: string | undefined): string {
  return hint === undefined ? '' : `: ${hint}`;
}

function choosePlace(places: readonly Stretch[], number: string | undefined): Stretch | undefined {
  if (number === undefined) return places.length === 1 ? places[0] : undefined;
  const place = /^\d{1,9}$/.test(number) ? places[Number(number) - 1] : undefined;
  if (!place) throw new Failure(`--place needs a number from 1 to ${places.length}, not "${number}"`);
  return place;
}

function tellNone(words: string, text: PassageText, fileText: string): number {
  const nearest = findNearest(words, text);
  const near = nearest ? `; the nearest is at ${showPlace(nearest, text, fileText)}` : '';
  printError(`\`${text.source.id}\` does not have these words${near}`);
  return 1;
}

function listPlaces(places: readonly Stretch[], text: PassageText, fileText: string): number {
  const head = `these words stand in ${count(places.length, 'place')}; give more of them, or --place N:`;
  const lines = places.slice(0, mostShown).map((place, index) => `  ${index + 1}  ${showPlace(place, text, fileText)}`);
  const more = places.length > mostShown ? [`  … and ${count(places.length - mostShown, 'place')} more`] : [];
  printError(head);
  process.stderr.write(disarmForRunner([...lines, ...more].map((line) => `${line}\n`).join('')));
  return 1;
}

/** File, line, and column, and the words with some of what stands around them. */
function showPlace({ start, end }: Stretch, text: PassageText, fileText: string): string {
  const { file, body } = text.source;
  const { line, column } = findPosition(findLineStarts(fileText), body.start + start);
  const words = text.body.slice(start, end);
  const shown = words.length > 200 ? `${words.slice(0, 100)} … ${words.slice(-100)}` : words;
  const [before, behind] = [text.body.slice(Math.max(0, start - 40), start), text.body.slice(end, end + 40)];
  return makeVisibleLine(`${file}:${line}:${column}: …${before}[${shown}]${behind}…`);
}

/** The files of a project, as they were read below a folder. */
interface ReadFiles {
  readonly root: string;
  readonly files: readonly InputFile[];
}

function addTo(claim: string, citation: Citation, corpus: ParsedCorpus, { root, files }: ReadFiles): void {
  const named = corpus.claims.filter(({ id }) => id === claim);
  const [only] = named;
  if (!only)
    throw new Failure(
      `there is no claim \`${claim}\`${addHint(
        askForName(
          claim,
          corpus.claims.map(({ id }) => id),
        ),
      )}`,
    );
  if (named.length > 1)
    throw new Failure(`${count(named.length, 'claim')} are called \`${claim}\`: rename all but one`);
  const { file } = only.at;
  const inserted = insertCitation(corpus.texts.get(file) ?? '', claim, citation);
  if ('fault' in inserted) throw new Failure(`${file}: ${inserted.fault}`);
  const bytes = new TextEncoder().encode(inserted.text);
  writeChanged(
    root,
    files,
    files.map((each) => (each.path === file ? { path: file, kind: each.kind, bytes } : each)),
  );
  printText(`${makeVisibleLine(`${file}: added to claim \`${claim}\`:`)}\n${writeItem(citation, usualColumn)}`);
}
