import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CodeAction,
  CodeActionKind,
  CompletionItemKind,
  type Connection,
  createConnection,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type Location,
  type LocationLink,
  type TextDocumentPositionParams,
  TextDocumentSyncKind,
  TextDocuments,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../package.json';
import { chooseFixes, groupEdits } from '../edit/apply-edits.ts';
import { type Completion, complete } from '../editor/complete.ts';
import { describeSubject } from '../editor/describe-subject.ts';
import { findReferences, findTargets } from '../editor/find-targets.ts';
import type { Severity } from '../model/config.ts';
import type { Finding } from '../model/finding.ts';
import type { Fix } from '../model/fix.ts';
import type { Examined } from '../report/build-report.ts';
import { renderHover } from '../reporters/hover.ts';
import { planFixes } from '../run/fix-files.ts';
import { EditorWorkspace, type Range } from './editor-workspace.ts';

/** The options of `lsp` as the command line gives them. */
export interface LspOptions {
  readonly root?: string;
}

/** How long the editor must be still before everything is checked anew, in milliseconds. */
const pause = 150;

const fixAll = `${CodeActionKind.SourceFixAll}.crossquote`;

/** Speaks the Language Server Protocol on standard input and output until the editor ends it. */
export function runLsp({ root }: LspOptions): void {
  const connection = createConnection(process.stdin, process.stdout);
  new LanguageServer(connection, root).listen();
}

class LanguageServer {
  private readonly documents = new TextDocuments(TextDocument);
  private readonly sent = new Map<string, string>();
  private readonly connection: Connection;
  private readonly givenRoot: string | undefined;
  private workspace = new EditorWorkspace('.');
  private waiting: NodeJS.Timeout | undefined;
  private canWatch = false;
  private canLink = false;

  constructor(connection: Connection, root: string | undefined) {
    this.connection = connection;
    this.givenRoot = root;
  }

  listen(): void {
    const { connection, documents } = this;
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.watch());
    connection.onDidChangeWatchedFiles(() => this.checkSoon());
    documents.onDidChangeContent(() => this.checkSoon());
    documents.onDidClose(() => this.checkSoon());
    connection.onHover((params) =>
      this.answer(params, (examination, path, offset) => this.hover(examination, path, offset)),
    );
    connection.onDefinition((params) =>
      this.answer(params, (examination, path, offset) => this.define(examination, path, offset)),
    );
    connection.onReferences((params) =>
      this.answer(params, (examination, path, offset) =>
        findReferences(examination, path, offset).map((span): Location => this.locate(span)),
      ),
    );
    connection.onCompletion((params) => this.complete(params));
    connection.onCodeAction(({ textDocument, range, context }) =>
      this.listActions(textDocument.uri, range, context.only),
    );
    documents.listen(connection);
    connection.listen();
  }

  private initialize({ capabilities, workspaceFolders, rootUri }: InitializeParams): InitializeResult {
    this.canWatch = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.canLink = capabilities.textDocument?.definition?.linkSupport === true;
    this.workspace = new EditorWorkspace(
      this.givenRoot ?? chooseRoot([...(workspaceFolders ?? []).map(({ uri }) => uri), ...(rootUri ? [rootUri] : [])]),
    );
    return {
      serverInfo: { name: 'crossquote', version },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        completionProvider: { triggerCharacters: [' ', '"', "'", '/', '-'] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll] },
      },
    };
  }

  private watch(): void {
    if (this.canWatch) {
      const watchers = [{ globPattern: '**/*.{yaml,yml,txt,md}' }];
      void this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    this.checkSoon();
  }

  private checkSoon(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.checkNow(), pause);
  }

  /** A fault of one check is told, and the next change is checked all the same. */
  private checkNow(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    try {
      this.publish(this.workspace.check(this.documents.all()));
    } catch (error) {
      this.connection.console.error(`crossquote: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** The check of the documents as they are now. */
  private get current(): Examined | undefined {
    if (this.waiting || !this.workspace.examination) this.checkNow();
    return this.workspace.examination;
  }

  /** Sends the diagnostics of the files in which they are other than before. */
  private publish({ verdict }: Examined): void {
    const byUri = new Map<string, Diagnostic[]>([...this.sent.keys()].map((uri) => [uri, []]));
    for (const document of this.documents.all()) byUri.set(document.uri, []);
    for (const finding of verdict.findings) {
      if (finding.status === 'accepted') continue;
      const uri = this.workspace.uriOf(finding.primary.at.file);
      byUri.set(uri, [...(byUri.get(uri) ?? []), this.diagnose(finding)]);
    }
    for (const [uri, diagnostics] of byUri) {
      const text = JSON.stringify(diagnostics);
      if (this.sent.get(uri) === text) continue;
      this.sent.set(uri, text);
      void this.connection.sendDiagnostics({ uri, diagnostics });
    }
  }

  private diagnose({ primary, severity, rule, message, notes, help, related, fingerprint }: Finding): Diagnostic {
    const label = primary.text === '' ? [] : [primary.text];
    return {
      range: this.workspace.rangeOf(primary.at),
      severity: severityNumbers[severity],
      code: rule,
      source: 'crossquote',
      message: [message, ...label, ...(notes ?? []), ...(help === undefined ? [] : [`help: ${help}`])].join('\n'),
      relatedInformation: (related ?? []).map(({ at, text }) => {
        const words = this.workspace.wordsOf(at).replace(/\s+/g, ' ').trim();
        return {
          location: this.locate(at),
          message: [text, words === '' ? '' : `“${words}”`].filter(Boolean).join(': '),
        };
      }),
      data: fingerprint,
    };
  }

  private locate(span: Parameters<EditorWorkspace['rangeOf']>[0]): Location {
    return { uri: this.workspace.uriOf(span.file), range: this.workspace.rangeOf(span) };
  }

  /** Asks the check of the documents as they are now about a position; nothing for files outside the project. */
  private answer<T>(
    { textDocument, position }: TextDocumentPositionParams,
    ask: (examination: Examined, path: string, offset: number) => T,
  ): T | null {
    const examination = this.current;
    const path = this.workspace.pathOf(textDocument.uri);
    const document = this.documents.get(textDocument.uri);
    if (!examination || path === undefined || !document) return null;
    return ask(examination, path, document.offsetAt(position));
  }

  private hover(examination: Examined, path: string, offset: number) {
    const hover = describeSubject(examination, path, offset);
    if (!hover) return null;
    const value = renderHover(hover, (file, line) => `${this.workspace.uriOf(file)}#L${line}`);
    return { contents: { kind: 'markdown' as const, value }, range: this.workspace.rangeOf(hover.at) };
  }

  private define(examination: Examined, path: string, offset: number): Location[] | LocationLink[] | null {
    const found = findTargets(examination, path, offset);
    if (!found) return null;
    const locations = found.targets.map((target) => this.locate(target));
    if (!this.canLink) return locations;
    const originSelectionRange = this.workspace.rangeOf(found.at);
    return locations.map(({ uri, range }) => ({
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
      originSelectionRange,
    }));
  }

  /** What is being typed need not be YAML: the last check serves, and no new one is waited for. */
  private complete({ textDocument, position }: TextDocumentPositionParams) {
    const examination = this.workspace.examination ?? this.current;
    const document = this.documents.get(textDocument.uri);
    const kind = this.workspace.kindOf(this.workspace.pathOf(textDocument.uri) ?? '');
    if (!examination || !document || !kind) return null;
    const found = complete(examination, kind, document.getText(), document.offsetAt(position));
    return {
      // The source's words depend on all that is typed, not on the last word alone.
      isIncomplete: true,
      items: found.map(({ label, kind: what, detail, edit }, index) => {
        const range = { start: document.positionAt(edit.start), end: document.positionAt(edit.end) };
        return {
          label,
          detail,
          kind: itemKinds[what],
          sortText: String(index).padStart(6, '0'),
          // Editors hold what stands in the range against this: the source's words fit whatever their glyphs.
          ...(what === 'words' && { filterText: document.getText(range) }),
          textEdit: { range, newText: edit.text },
        };
      }),
    };
  }

  private listActions(uri: string, range: Range, only: readonly string[] | undefined): CodeAction[] {
    const examination = this.current;
    const path = this.workspace.pathOf(uri);
    if (!examination || path === undefined) return [];
    const fixes = planFixes(examination).filter(({ edits }) => edits.every(({ file }) => file === path));
    const wants = (kind: string) => !only || only.some((each) => kind === each || kind.startsWith(`${each}.`));
    const here = wants(CodeActionKind.QuickFix)
      ? fixes.filter(({ at }) => meet(this.workspace.rangeOf(at), range))
      : [];
    const actions: CodeAction[] = here.map((fix) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      edit: { changes: this.writeChanges([fix]) },
    }));
    // Only where it is asked for: it is for the editor's own "fix all", and for fixing on save.
    if (only?.some((each) => fixAll === each || fixAll.startsWith(`${each}.`)) && fixes.length > 0) {
      const changes = this.writeChanges(chooseFixes(fixes));
      actions.push({ title: 'make every safe fix in this file', kind: fixAll, edit: { changes } });
    }
    return actions;
  }

  private writeChanges(fixes: readonly Fix[]): Record<string, TextEdit[]> {
    return Object.fromEntries(
      [...groupEdits(fixes.flatMap(({ edits }) => edits))].map(([file, edits]) => [
        this.workspace.uriOf(file),
        edits.map((edit) => ({ range: this.workspace.rangeOf(edit), newText: edit.text })),
      ]),
    );
  }
}

const severityNumbers: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
};

const itemKinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  source: CompletionItemKind.File,
  words: CompletionItemKind.Text,
  key: CompletionItemKind.Property,
  name: CompletionItemKind.Value,
};

/** The first of the folders that the editor has open which holds claims; else the first. */
function chooseRoot(uris: readonly string[]): string {
  const folders = uris.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri));
  const holdsClaims = (folder: string) =>
    ['crossquote.yaml', 'claims'].some((name) => existsSync(resolve(folder, name)));
  return folders.find(holdsClaims) ?? folders[0] ?? '.';
}

function meet(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
