import type { ScalarStyle } from '../model/written.ts';
import {
  beginsPlain,
  countSpaces,
  findPlainEnd,
  isBlankAt,
  type Scanned,
  scanBlock,
  scanFlowPlain,
  scanPlain,
  scanQuoted,
} from './scan-scalar.ts';
import { TakenKeys } from './taken-keys.ts';
import type { YamlEntry, YamlMapping, YamlNode, YamlScalar, YamlSequence } from './yaml-tree.ts';

/** Thrown, and caught, in this file alone: the text is for the YAML library to read. */
const notEveryday = Symbol('not everyday YAML');

/** Tabs, carriage returns, and other control characters; byte-order marks. */
const unusual = /[^\n\P{Cc}]|\uFEFF/u;

/** Deeper nesting than this is not what people write. */
const deepest = 40;

/**
 * Reads YAML as people write it by hand: mappings, lists, scalars in every style, `{ }` and `[ ]`, comments.
 * It takes a tenth of the library's time. Anchors, aliases, tags, directives, several documents, and whatever is
 * not plainly right give nothing: the library reads those, and says what is wrong. Where it gives a tree, it is the
 * very tree that the library would give, offset by offset. `base` is the offset of `text` in its file.
 */
export function readEverydayYaml(text: string, file: string, base = 0): YamlNode | undefined {
  if (unusual.test(text) || text.endsWith(' ')) return undefined;
  try {
    return new Reader(text, file, base).readDocument();
  } catch (reason) {
    if (reason === notEveryday) return undefined;
    throw reason;
  }
}

const newline = 0x0a;
const hash = 0x23;
const dash = 0x2d;
const colon = 0x3a;
const comma = 0x2c;

/** One pass over a text. `at` is where it stands; `column` that of the content there, or -1 at the end of the text. */
class Reader {
  private at = 0;
  private column = 0;
  private depth = 0;
  /** The deepest column of the comments that were just passed; -1 where there were none. */
  private commentColumn = -1;
  /** Where the node that was just read ends for what encloses it: behind its comment and line break. */
  private nodeEnd = 0;
  private readonly text: string;
  private readonly file: string;
  private readonly base: number;

  constructor(text: string, file: string, base: number) {
    this.text = text;
    this.file = file;
    this.base = base;
  }

  readDocument(): YamlNode {
    this.skipToContent();
    if (this.column === 0 && this.text.startsWith('---\n', this.at)) {
      this.at += 4;
      this.skipToContent();
    }
    if (this.column !== 0) throw notEveryday;
    const root = this.isItem() ? this.readSequence(0) : this.readMapping(0);
    if (this.column >= 0) throw notEveryday;
    return root;
  }

  private readMapping(indent: number): YamlMapping {
    if (++this.depth > deepest) throw notEveryday;
    const start = this.at;
    const entries: YamlEntry[] = [];
    const keys = new TakenKeys(entries);
    do {
      const key = this.readKey();
      if (keys.has(key.text)) throw notEveryday;
      entries.push({ key, value: this.readValue(indent) });
      if (this.column > indent || (this.column === indent && this.isItem())) throw notEveryday;
    } while (this.column === indent);
    this.depth--;
    return { kind: 'mapping', entries, span: this.spanOf(start, this.nodeEnd) };
  }

  private readSequence(indent: number): YamlSequence {
    if (++this.depth > deepest) throw notEveryday;
    const start = this.at;
    const items: YamlNode[] = [];
    do {
      const spaces = countSpaces(this.text, this.at + 1);
      this.at += 1 + spaces;
      const first = this.text.charCodeAt(this.at);
      if (first === newline || first === hash || this.at >= this.text.length || this.isItem()) throw notEveryday;
      if (this.findKeyEnd() >= 0) items.push(this.readMapping(indent + 1 + spaces));
      else {
        items.push(this.readInline(indent));
        this.moveOn(indent);
      }
      if (this.column > indent) throw notEveryday;
    } while (this.column === indent && this.isItem());
    // A comment between a list and the next key of the mapping around it, all in one column, belongs to the list.
    if (this.column === indent && indent > 0 && this.commentColumn >= indent) throw notEveryday;
    this.depth--;
    return { kind: 'sequence', items, span: this.spanOf(start, this.nodeEnd) };
  }

  /** A key up to its colon; leaves `at` behind the colon. */
  private readKey(): YamlScalar {
    const start = this.at;
    const end = this.findKeyEnd();
    if (end < 0 || end - start > 1000) throw notEveryday;
    const scalar = this.scanKey(start, end);
    this.at = end + countSpaces(this.text, end) + 1;
    return scalar;
  }

  private scanKey(start: number, end: number): YamlScalar {
    const quote = this.quoteAt(start);
    if (!quote) return this.makeScalar({ text: this.text.slice(start, end), end }, start, 'plain');
    return this.makeScalar(scanQuoted(this.text, start, 0) ?? giveUp(), start, quote);
  }

  /** The end of the key that begins here; -1 where there is none. */
  private findKeyEnd(): number {
    const { text, at } = this;
    let end: number;
    if (this.quoteAt(at)) {
      end = scanQuoted(text, at, 0)?.end ?? -1;
      if (end < 0 || text.slice(at, end).includes('\n')) return -1;
    } else {
      if (!beginsPlain(text, at, false) || this.isMarker()) return -1;
      end = findPlainEnd(text, at);
    }
    const mark = end + countSpaces(text, end);
    return text.charCodeAt(mark) === colon && isBlankAt(text, mark + 1) ? end : -1;
  }

  /** What stands behind a key's colon, on its line or below; then moves on to the next content. */
  private readValue(indent: number): YamlNode {
    this.at += countSpaces(this.text, this.at);
    const first = this.text.charCodeAt(this.at);
    if (first !== newline && first !== hash && this.at < this.text.length) {
      if (this.isItem()) throw notEveryday;
      const value = this.readInline(indent);
      this.moveOn(indent);
      return value;
    }
    const empty = this.at;
    this.skipToContent();
    if (this.column > indent || (this.column === indent && this.isItem())) {
      if (this.isItem()) return this.readSequence(this.column);
      if (this.findKeyEnd() >= 0) return this.readMapping(this.column);
      const value = this.readInline(indent);
      this.moveOn(indent);
      return value;
    }
    if (this.commentColumn >= 0) throw notEveryday;
    this.nodeEnd = empty;
    return this.makeScalar({ text: '', end: empty }, empty, 'plain');
  }

  /** A scalar, or `{ }` or `[ ]`, with what ends its line. */
  private readInline(indent: number): YamlNode {
    const { text, at: start } = this;
    const first = text[start];
    if (first === '|' || first === '>') {
      const scanned = scanBlock(text, start, indent) ?? giveUp();
      this.at = scanned.end;
      this.nodeEnd = scanned.end;
      return this.makeScalar(scanned, start, scanned.folded ? 'folded' : 'literal');
    }
    const node = this.readFlowNode(indent + 1, false);
    this.at += this.spaceBeforeComment();
    if (this.at < text.length && text.charCodeAt(this.at) !== newline) throw notEveryday;
    this.at = Math.min(this.at + 1, text.length);
    this.nodeEnd = this.at;
    return node;
  }

  private readFlowNode(indent: number, inFlow: boolean): YamlNode {
    const { text, at: start } = this;
    const first = text[start];
    if (first === '{') return this.readFlowMapping(indent);
    if (first === '[') return this.readFlowSequence(indent);
    const quote = this.quoteAt(start);
    if (!quote && (!beginsPlain(text, start, inFlow) || this.isMarker())) throw notEveryday;
    const scan = quote ? scanQuoted : inFlow ? scanFlowPlain : scanPlain;
    const scanned = scan(text, start, indent) ?? giveUp();
    this.at = scanned.end;
    return this.makeScalar(scanned, start, quote ?? 'plain');
  }

  private readFlowMapping(indent: number): YamlMapping {
    if (++this.depth > deepest) throw notEveryday;
    const start = this.at++;
    const entries: YamlEntry[] = [];
    const keys = new TakenKeys(entries);
    for (this.skipFlowSpace(indent); this.text[this.at] !== '}'; this.skipFlowComma(indent, '}')) {
      const from = this.at;
      const key = this.readFlowNode(indent, true);
      if (key.kind !== 'scalar' || this.text.slice(from, this.at).includes('\n')) throw notEveryday;
      if (keys.has(key.text)) throw notEveryday;
      this.at += countSpaces(this.text, this.at);
      if (this.text.charCodeAt(this.at) !== colon || !isBlankAt(this.text, this.at + 1)) throw notEveryday;
      this.at++;
      this.skipFlowSpace(indent);
      entries.push({ key, value: this.readFlowNode(indent, true) });
    }
    this.at++;
    this.depth--;
    return { kind: 'mapping', entries, span: this.spanOf(start, this.at) };
  }

  private readFlowSequence(indent: number): YamlSequence {
    if (++this.depth > deepest) throw notEveryday;
    const start = this.at++;
    const items: YamlNode[] = [];
    for (this.skipFlowSpace(indent); this.text[this.at] !== ']'; this.skipFlowComma(indent, ']')) {
      items.push(this.readFlowNode(indent, true));
    }
    this.at++;
    this.depth--;
    return { kind: 'sequence', items, span: this.spanOf(start, this.at) };
  }

  private skipFlowComma(indent: number, close: string): void {
    this.skipFlowSpace(indent);
    if (this.text.charCodeAt(this.at) === comma) {
      this.at++;
      this.skipFlowSpace(indent);
    } else if (this.text[this.at] !== close) throw notEveryday;
  }

  private skipFlowSpace(indent: number): void {
    this.at += countSpaces(this.text, this.at);
    while (this.text.charCodeAt(this.at) === newline) {
      const spaces = countSpaces(this.text, this.at + 1);
      this.at += 1 + spaces;
      if (spaces < indent && this.text.charCodeAt(this.at) !== newline) throw notEveryday;
    }
    if (this.at >= this.text.length || this.text.charCodeAt(this.at) === hash) throw notEveryday;
  }

  /** The length of the spaces at a line's end, and of a comment behind them. */
  private spaceBeforeComment(): number {
    const spaces = countSpaces(this.text, this.at);
    if (spaces === 0 || this.text.charCodeAt(this.at + spaces) !== hash) return spaces;
    const end = this.text.indexOf('\n', this.at);
    return (end < 0 ? this.text.length : end) - this.at;
  }

  /**
   * Moves to the next content behind a value in a collection that is indented by `indent`. Which node a comment
   * belongs to changes where the nodes around it end; only where it changes nothing is it read here.
   */
  private moveOn(indent: number): void {
    this.skipToContent();
    if (this.commentColumn > indent) throw notEveryday;
    if (this.column < indent && this.commentColumn > Math.max(this.column, 0)) throw notEveryday;
  }

  /** Passes comments, blank lines, and the rest of this line if only those are in it. */
  private skipToContent(): void {
    this.commentColumn = -1;
    const { text } = this;
    for (;;) {
      const lineStart = text.lastIndexOf('\n', this.at - 1) + 1;
      const at = this.at + countSpaces(text, this.at);
      const unit = text.charCodeAt(at);
      if (at >= text.length) {
        this.at = text.length;
        this.column = -1;
        return;
      }
      if (unit !== newline && unit !== hash) {
        this.at = at;
        this.column = at - lineStart;
        if (this.column === 0 && this.isMarker()) {
          // The document's own beginning is read by its caller.
          if (!text.startsWith('---\n', at)) throw notEveryday;
        }
        return;
      }
      if (unit === hash) this.commentColumn = Math.max(this.commentColumn, at - lineStart);
      const end = text.indexOf('\n', at);
      this.at = end < 0 ? text.length : end + 1;
    }
  }

  private isItem(): boolean {
    return this.text.charCodeAt(this.at) === dash && isBlankAt(this.text, this.at + 1);
  }

  /** `---` or `...`, which begin or end a document. */
  private isMarker(): boolean {
    return this.text.startsWith('---', this.at) || this.text.startsWith('...', this.at);
  }

  private quoteAt(at: number): 'single' | 'double' | undefined {
    const first = this.text[at];
    return first === '"' ? 'double' : first === "'" ? 'single' : undefined;
  }

  private makeScalar({ text, end }: Scanned, start: number, style: ScalarStyle): YamlScalar {
    const span = this.spanOf(start, end);
    if (style !== 'plain' || text === '' || this.text.charCodeAt(end) !== 0x20) {
      return { kind: 'scalar', text, style, span };
    }
    const from = end + countSpaces(this.text, end);
    if (this.text.charCodeAt(from) !== hash) return { kind: 'scalar', text, style, span };
    const lineEnd = this.text.indexOf('\n', from);
    const dropped = this.text.slice(from, lineEnd < 0 ? undefined : lineEnd).trim();
    return { kind: 'scalar', text, style, span, dropped };
  }

  private spanOf(start: number, end: number): YamlNode['span'] {
    return { file: this.file, start: this.base + start, end: this.base + end };
  }
}

function giveUp(): never {
  throw notEveryday;
}
