import {
  type Alias,
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Parser,
  Scalar,
  visit,
  type YAMLError,
  YAMLParseError,
} from 'yaml';
import type { InputProblem } from '../model/problem.ts';
import type { Span } from '../model/span.ts';
import type { ScalarStyle } from '../model/written.ts';
import { readEverydayYaml } from './read-everyday-yaml.ts';
import type { YamlEntry, YamlNode, YamlScalar } from './yaml-tree.ts';

/** What a YAML text holds. The tree is there, as far as it goes, beside a problem too. */
export interface YamlReading {
  readonly root: YamlNode | undefined;
  readonly problem: InputProblem | undefined;
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  [Scalar.PLAIN]: 'plain',
  [Scalar.QUOTE_SINGLE]: 'single',
  [Scalar.QUOTE_DOUBLE]: 'double',
  [Scalar.BLOCK_LITERAL]: 'literal',
  [Scalar.BLOCK_FOLDED]: 'folded',
};

/** Where a text is no everyday YAML, each character may take hundreds of bytes to read: in UTF-16 code units. */
const mostRead = 4 * 1024 * 1024;

/** More errors say nothing more, and each takes its memory. */
const mostErrors = 1_000;

/** The library would hold each key of a mapping against every other one. */
const settings = { schema: 'failsafe', prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const;

/** Aliases repeat what they name: more nodes than this are a bomb, not a claims file. */
const mostAliased = 10_000;

/**
 * Reads YAML 1.2 with the failsafe schema: every scalar is the text its author wrote, so that `2018`
 * and `"2018"` are the same. `base` is the offset of `text` in its file (UTF-16 code units).
 */
export function readYaml(text: string, file: string, base = 0): YamlReading {
  const root = readEverydayYaml(text, file, base);
  return root ? { root, problem: undefined } : readByLibrary(text, file, base);
}

/** Reads YAML whatever is in it, and tells what is wrong with it. */
export function readByLibrary(text: string, file: string, base = 0): YamlReading {
  if (text.length > mostRead) return { root: undefined, problem: describe('SIZE', '', [0, 0], file, base) };
  try {
    const document = parseText(text);
    // How deep the parser comes is a matter of the machine: what it read so far is not the file.
    if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw new RangeError();
    // A tag (`!x`) takes the first word of an unquoted text away, and the parser only warns.
    const [first] = [...findRepeatedKeys(document.contents), ...document.errors, ...document.warnings].sort(
      (a, b) => a.pos[0] - b.pos[0],
    );
    if (!first) {
      const open = findUnclosed(text, document.contents);
      if (open !== undefined) {
        const problem = describe('MISSING_CHAR', 'Missing closing "quote', [open, open + 1], file, base);
        return { root: convertDamaged(document.contents, text, file, base), problem };
      }
      return { root: convertRoot(document.contents, text, file, base), problem: undefined };
    }
    const [start, end] = findOpening(first, document.contents) ?? first.pos;
    // The library also points behind the last character, at what is missing there.
    const inside = [Math.min(start, text.length), Math.min(end, text.length)] as const;
    const problem = describe(first.code, first.message, inside, file, base);
    return { root: convertDamaged(document.contents, text, file, base), problem };
  } catch (error) {
    if (error instanceof AliasFault) {
      const { contents } = parseText(text);
      const root = error.code === 'BAD_ALIAS' ? convertDamaged(contents, text, file, base) : undefined;
      return { root, problem: describe(error.code, error.detail, error.range, file, base) };
    }
    // Thousands of levels of nesting run the parser out of stack.
    if (error instanceof RangeError) return { root: undefined, problem: describe('DEPTH', '', [0, 0], file, base) };
    throw error;
  }
}

/** What `parseDocument` of the library does, up to so many errors. */
function parseText(text: string): Document.Parsed {
  const composer = new Composer(settings);
  // biome-ignore lint/complexity/useLiteralKeys: it is private, and nothing else stands between an error and its object.
  const report = composer['onError'];
  let count = 0;
  // biome-ignore lint/complexity/useLiteralKeys: as above.
  composer['onError'] = (...error: Parameters<typeof report>) => {
    if (count++ < mostErrors) report(...error);
  };
  const [document, another] = takeTwo(composer.compose(new Parser().parse(text), true, text.length));
  if (!document) throw new Error('the parser gives a document, whatever it reads');
  if (another) {
    const [start, end] = another.range;
    document.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'Source contains multiple documents'));
  }
  return document;
}

function takeTwo<T>(items: Iterable<T>): T[] {
  const taken: T[] = [];
  for (const item of items) if (taken.push(item) === 2) break;
  return taken;
}

function findRepeatedKeys(contents: Node | null): YAMLParseError[] {
  const errors: YAMLParseError[] = [];
  visit(contents, {
    Map(_, { items }) {
      const taken = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const start = key.range?.[0] ?? 0;
        if (taken.has(key.value))
          errors.push(new YAMLParseError([start, start + 1], 'DUPLICATE_KEY', 'Map keys must be unique'));
        taken.add(key.value);
      }
    },
  });
  return errors;
}

/** A quotation mark that is never closed is seen at the end of the file; its opening is what to show. */
function findOpening(error: YAMLError, contents: Node | null): [number, number] | undefined {
  if (error.code !== 'MISSING_CHAR' || !/closing .quote/.test(error.message)) return undefined;
  let opening: [number, number] | undefined;
  visit(contents, {
    Scalar(_, scalar) {
      const [start = 0, end = 0] = scalar.range ?? [];
      if (scalar.type?.startsWith('QUOTE') && start < error.pos[0] && end >= error.pos[0]) opening = [start, start + 1];
    },
  });
  return opening;
}

/**
 * The opening of the first double-quoted text that ends with an escaped quotation mark, which is none of its ends: the
 * library takes it for one where nothing else is on its line.
 */
function findUnclosed(text: string, contents: Node | null): number | undefined {
  let opening: number | undefined;
  visit(contents, {
    Scalar(_, { type, range }) {
      if (type !== Scalar.QUOTE_DOUBLE || !range || !endsEscaped(text.slice(range[0], range[1]))) return undefined;
      [opening] = range;
      return visit.BREAK;
    },
  });
  return opening;
}

function endsEscaped(raw: string): boolean {
  let before = raw.length - 2;
  while (raw[before] === '\\') before--;
  return (raw.length - before) % 2 === 1;
}

class AliasFault extends Error {
  readonly code: 'BAD_ALIAS' | 'ALIASES';
  readonly detail: string;
  readonly range: readonly [number, number];

  constructor(code: 'BAD_ALIAS' | 'ALIASES', detail: string, range: readonly [number, number]) {
    super(code);
    this.code = code;
    this.detail = detail;
    this.range = range;
  }
}

function convertRoot(contents: Node | null, text: string, file: string, base: number): YamlNode | undefined {
  return contents ? new Conversion(text, file, base).convert(contents) : undefined;
}

/** The tree of a text with errors in it may have any shape: what can be read of it, so that its quotes are counted. */
function convertDamaged(contents: Node | null, text: string, file: string, base: number): YamlNode | undefined {
  try {
    return contents ? new Conversion(text, file, base, true).convert(contents) : undefined;
  } catch (error) {
    if (error instanceof AliasFault || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** One walk from the library's nodes to ours. */
class Conversion {
  private aliased = 0;
  private depth = 0;
  private readonly anchors = new Map<string, Node>();
  private readonly text: string;
  private readonly file: string;
  private readonly base: number;

  private readonly damaged: boolean;

  constructor(text: string, file: string, base: number, damaged = false) {
    this.text = text;
    this.file = file;
    this.base = base;
    this.damaged = damaged;
  }

  convert(node: Node): YamlNode {
    if (isAlias(node)) return this.convertAliased(node);
    const anchor = (node as { anchor?: string }).anchor;
    if (anchor !== undefined) this.anchors.set(anchor, node);
    if (this.depth > 0 && ++this.aliased > mostAliased) throw new AliasFault('ALIASES', '', [0, 0]);
    const span = this.spanOf(node);
    if (isScalar(node)) return this.convertScalar(node, span);
    if (isSeq(node)) {
      const items = node.items.filter((item): item is Node => item !== null && typeof item === 'object');
      return { kind: 'sequence', items: items.map((item) => this.convert(item)), span };
    }
    if (!isMap(node)) return { kind: 'scalar', text: '', style: 'plain', span };
    const entries: YamlEntry[] = [];
    for (const pair of node.items) {
      const key = this.convert(pair.key as Node);
      const value = pair.value ? this.convert(pair.value as Node) : this.emptyBehind(key.span);
      entries.push({
        key: key.kind === 'scalar' ? key : { kind: 'scalar', text: '', style: 'plain', span: key.span },
        value,
      });
    }
    return { kind: 'mapping', entries, span };
  }

  /** An alias stands for the node it names: its words are where that node is written. */
  private convertAliased(alias: Alias): YamlNode {
    const node = this.anchors.get(alias.source);
    const [start, end] = alias.range ?? [0, 0];
    // In a damaged file the words count, whatever they name.
    if (!node && this.damaged)
      return { kind: 'scalar', text: `*${alias.source}`, style: 'plain', span: this.spanOf(alias) };
    if (!node || this.depth > 20) throw new AliasFault('BAD_ALIAS', alias.source, [start, end]);
    this.depth++;
    const converted = this.convert(node);
    this.depth--;
    return converted;
  }

  private convertScalar(node: Scalar, span: Span): YamlScalar {
    const style = styles[node.type ?? Scalar.PLAIN] ?? 'plain';
    const scalar: YamlScalar = { kind: 'scalar', text: String(node.value ?? ''), style, span };
    if (style !== 'plain' || scalar.text === '') return scalar;
    const from = span.end - this.base;
    if (this.text[from] !== ' ' && this.text[from] !== '\t') return scalar;
    const lineEnd = this.text.indexOf('\n', from);
    const behind = this.text.slice(from, lineEnd < 0 ? undefined : lineEnd).trim();
    return behind.startsWith('#') ? { ...scalar, dropped: behind } : scalar;
  }

  private emptyBehind(key: Span): YamlScalar {
    return { kind: 'scalar', text: '', style: 'plain', span: { file: this.file, start: key.end, end: key.end } };
  }

  private spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    // Of a text with errors in it the library's ranges may go on behind its end.
    const within = (offset: number) => this.base + Math.min(offset, this.text.length);
    return { file: this.file, start: within(start), end: within(end) };
  }
}

function describe(
  code: string,
  detail: string,
  [start, end]: readonly [number, number],
  file: string,
  base: number,
): InputProblem {
  return { kind: 'yaml', code, detail, at: { file, start: base + start, end: base + end } };
}
