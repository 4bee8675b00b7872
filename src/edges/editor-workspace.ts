import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { InputFile } from '../model/input.ts';
import type { FileKind } from '../model/problem.ts';
import type { Span } from '../model/span.ts';
import type { Examined } from '../report/build-report.ts';
import { PlaceFinder } from '../report/show-place.ts';
import { examine } from '../run/examine.ts';
import { digest } from './digest.ts';
import { readDay } from './read-day.ts';
import { readProject } from './read-project.ts';

/** A document that is open in the editor: what it says counts, not what is on the disk. */
export interface OpenDocument {
  readonly uri: string;
  getText(): string;
}

/** Lines and characters count from 0, characters in UTF-16 code units. */
export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A project as the editor sees it: the files on the disk with the open documents laid over them. */
export class EditorWorkspace {
  readonly root: string;
  examination: Examined | undefined;
  private places = new PlaceFinder(new Map());
  private kinds: ReadonlyMap<string, FileKind> = new Map();
  private uris: ReadonlyMap<string, string> = new Map();

  constructor(root: string) {
    this.root = existsSync(root) ? realpathSync(root) : resolve(root);
  }

  /**
   * Reads and checks everything anew: facts are compared across files.
   * @throws {Failure} where the folder cannot be read.
   */
  check(documents: readonly OpenDocument[]): Examined {
    const open = new Map(documents.map((document) => [this.pathOf(document.uri) ?? '', document]));
    const files = readProject(this.root).map((file): InputFile => {
      const document = open.get(file.path);
      return document
        ? { path: file.path, kind: file.kind, bytes: new TextEncoder().encode(document.getText()) }
        : file;
    });
    this.kinds = new Map(files.map(({ path, kind }) => [path, kind]));
    this.uris = new Map([...open].map(([path, { uri }]) => [path, uri]));
    this.examination = examine(files, { today: readDay(undefined), digest });
    this.places = new PlaceFinder(this.examination.corpus.texts);
    return this.examination;
  }

  /** The path below the root of a document; nothing for one that is elsewhere. */
  pathOf(uri: string): string | undefined {
    if (!uri.startsWith('file:')) return undefined;
    const file = fileURLToPath(uri);
    const path = relative(this.root, existsSync(file) ? realpathSync(file) : file);
    return path.startsWith('..') || isAbsolute(path) ? undefined : path.split(sep).join('/');
  }

  /** The address of a file, as the editor writes it where the file is open. */
  uriOf(path: string): string {
    return this.uris.get(path) ?? pathToFileURL(resolve(this.root, path)).href;
  }

  /** What a file of the project is; nothing where it is no part of it. */
  kindOf(path: string): FileKind | undefined {
    return this.kinds.get(path);
  }

  rangeOf(span: Span): Range {
    const { line, column, endLine, endColumn } = this.places.showPlace(span);
    return {
      start: { line: line - 1, character: column - 1 },
      end: { line: endLine - 1, character: endColumn - 1 },
    };
  }

  wordsOf({ file, start, end }: Span): string {
    return this.examination?.corpus.texts.get(file)?.slice(start, end) ?? '';
  }
}
