/** What is being typed at a place of a YAML file, which need not be YAML yet. Offsets are UTF-16 code units. */
export type Typing =
  | {
      readonly kind: 'value';
      readonly key: string;
      /** The keys around it, from the outside in. */
      readonly path: readonly string[];
      /** Where the value's part on this line begins, behind the key or the indentation. */
      readonly start: number;
      /** The value as it is typed so far, its lines joined; an opening quotation mark belongs to it. */
      readonly typed: string;
      /** Whether it goes on from earlier lines. */
      readonly isContinued: boolean;
      /** Whether it stands between `{}`. */
      readonly inFlow: boolean;
      /** The other entries beside it that are written on one line. */
      readonly siblings: ReadonlyMap<string, string>;
    }
  | {
      readonly kind: 'key';
      readonly path: readonly string[];
      readonly start: number;
      readonly typed: string;
      readonly siblings: ReadonlyMap<string, string>;
    };

interface Line {
  readonly text: string;
  readonly start: number;
  /** The column of the content: behind dashes, where the line begins an entry of a list. */
  readonly column: number;
  /** The column of the first dash, or of the content. */
  readonly indent: number;
  readonly key: string | undefined;
  readonly rest: string;
}

const entryLine = /^([ ]*)((?:- +)*)(?:([\w-]+|"[\w-]+"|'[\w-]+'):(?=\s|$)[ \t]*)?(.*)$/;

/** Works out from lines and indentation what is typed at an offset. */
export function findTyping(text: string, offset: number): Typing | undefined {
  const lines = readLines(text.slice(0, offset));
  const current = lines.at(-1);
  if (!current || /^\s*#/.test(current.text)) return undefined;
  const below = readLines(text.slice(offset)).slice(1);
  return findInFlow(text, offset, lines, current) ?? findInBlock(lines, current, below);
}

function readLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((raw) => {
    const line = readLine(raw.replace(/\r$/, ''), start);
    start += raw.length + 1;
    return line;
  });
}

function readLine(text: string, start: number): Line {
  const [, indent = '', dashes = '', key, rest = ''] = entryLine.exec(text) ?? [];
  return {
    text,
    start,
    indent: indent.length,
    column: indent.length + dashes.length,
    key: key?.replace(/^["']|["']$/g, ''),
    rest,
  };
}

function isBlank({ text }: Line): boolean {
  return /^\s*(?:#.*)?$/.test(text);
}

function findInBlock(lines: readonly Line[], current: Line, below: readonly Line[]): Typing | undefined {
  const { column, key, rest, start, text } = current;
  if (key !== undefined) {
    const from = start + text.length - rest.length;
    // Right behind the colon nothing can be typed yet.
    if (rest === '' && text.endsWith(':')) return undefined;
    return {
      kind: 'value',
      key,
      path: findPath(lines),
      start: from,
      typed: rest,
      isContinued: false,
      inFlow: false,
      siblings: findSiblings(lines, column, below),
    };
  }
  const owner = findOwner(lines, current);
  if (owner) {
    const { index, line } = owner;
    const parts = [
      line.rest.replace(/^[|>][-+\d]*[ \t]*(?:#.*)?$/, ''),
      ...lines.slice(index + 1).map((each) => each.text),
    ];
    return {
      kind: 'value',
      key: line.key ?? '',
      path: findPath(lines.slice(0, index + 1)),
      start: start + current.indent,
      typed: parts
        .map((part) => part.trimStart())
        .join(' ')
        .trimStart(),
      isContinued: true,
      inFlow: false,
      siblings: findSiblings(lines.slice(0, index + 1), line.column, [...lines.slice(index + 1), ...below]),
    };
  }
  if (!/^[\w-]*$/.test(rest)) return undefined;
  return {
    kind: 'key',
    path: findPath(lines),
    start: start + column,
    typed: rest,
    siblings: findSiblings(lines, column, below),
  };
}

/** The key whose text goes on in a line: the nearest line above that is less indented, if its text is not done. */
function findOwner(lines: readonly Line[], current: Line): { index: number; line: Line } | undefined {
  if (current.column !== current.indent) return undefined;
  for (let index = lines.length - 2; index >= 0; index--) {
    const line = lines[index] as Line;
    if (isBlank(line) || line.indent >= current.indent) continue;
    const takesText = line.key !== undefined && line.rest !== '' && line.column < current.indent;
    const isDone = /^"(?:[^"\\]|\\.)*"\s*$|^'(?:[^']|'')*'\s*$|^[[{].*[\]}]\s*$/.test(line.rest);
    return takesText && !isDone ? { index, line } : undefined;
  }
  return undefined;
}

/** The keys around the content of the last line, from the outside in. */
function findPath(lines: readonly Line[]): string[] {
  const open: { readonly column: number; readonly key: string }[] = [];
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    if (isBlank(line) && !isLast) continue;
    // The dashes of a list may stand right below its key.
    const isItem = line.indent < line.column;
    while (open.length > 0 && (open.at(-1)?.column ?? 0) >= (isItem ? line.indent + 1 : line.column)) open.pop();
    if (!isLast && line.key !== undefined) open.push({ column: line.column, key: line.key });
  }
  return open.map(({ key }) => key);
}

/** What the entries of the same mapping say, those before the last line and those below it. */
function findSiblings(lines: readonly Line[], column: number, below: readonly Line[]): Map<string, string> {
  const found = new Map<string, string>();
  const note = ({ key, column: own, rest }: Line) => {
    if (key !== undefined && own === column && !found.has(key)) found.set(key, readWord(rest));
  };
  const own = lines.at(-1);
  if (own?.indent === own?.column) {
    for (const line of lines.slice(0, -1).reverse()) {
      if (isBlank(line)) continue;
      if (line.column < column) break;
      note(line);
      if (line.column === column && line.indent < column) break;
    }
  }
  for (const line of below) {
    if (isBlank(line)) continue;
    if (line.indent < column) break;
    note(line);
  }
  return found;
}

/** A short text as YAML writes it on one line. */
function readWord(rest: string): string {
  const bare = rest.replace(/(?<!\s)\s+#.*$/, '').trim();
  return /^".*"$|^'.*'$/.test(bare) ? bare.slice(1, -1) : bare;
}

const flowEntry = /([\w-]+):[ \t]+("(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?|[^,{}[\]"'][^,{}[\]]*|)$/;

function findInFlow(text: string, offset: number, lines: readonly Line[], current: Line): Typing | undefined {
  const opening = findBrace(current.text);
  if (opening === undefined) return undefined;
  const inside = current.text.slice(opening + 1);
  const behind = /^[^\r\n}]*/.exec(text.slice(offset))?.[0] ?? '';
  const siblings = new Map(
    [...`${inside}${behind}`.matchAll(/(?:^|,)\s*([\w-]+):[ \t]+("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,{}[\]"']*)/g)].map(
      ([, key = '', value = '']) => [key, readWord(value)],
    ),
  );
  const outer = readLine(current.text.slice(0, opening), current.start);
  const path = [...findPath([...lines.slice(0, -1), outer]), ...(outer.key === undefined ? [] : [outer.key])];
  const entry = flowEntry.exec(inside);
  if (entry) {
    const [, key = '', typed = ''] = entry;
    siblings.delete(key);
    return {
      kind: 'value',
      key,
      path,
      start: offset - typed.length,
      typed,
      isContinued: false,
      inFlow: true,
      siblings,
    };
  }
  const typed = /(?:^|,)\s*([\w-]*)$/.exec(inside)?.[1];
  return typed === undefined ? undefined : { kind: 'key', path, start: offset - typed.length, typed, siblings };
}

/** The brace of the innermost flow mapping that is open at the end of a line. */
function findBrace(line: string): number | undefined {
  const open: number[] = [];
  for (const { 0: found, index } of line.matchAll(/"(?:[^"\\]|\\.)*"?|(?<=[\s,{[])'(?:[^']|'')*'?|[{}]/g)) {
    if (found === '{' && (index === 0 || /[\s,[{]/.test(line[index - 1] ?? ''))) open.push(index);
    else if (found === '}') open.pop();
  }
  return open.at(-1);
}
