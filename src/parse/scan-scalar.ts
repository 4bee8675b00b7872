/** A scalar as it was scanned: what it says, and the offset right behind its raw form (UTF-16 code units). */
export interface Scanned {
  readonly text: string;
  readonly end: number;
}

const newline = 0x0a;
const space = 0x20;
const hash = 0x23;
const colon = 0x3a;
const backslash = 0x5c;

/** Whether nothing but the end of the line, or of the text, is at an offset, or a space. */
export function isBlankAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === space || unit === newline || at >= text.length;
}

/** What separates the items of `{ }` and `[ ]`. */
function isFlowIndicator(unit: number): boolean {
  return unit === 0x2c || unit === 0x5b || unit === 0x5d || unit === 0x7b || unit === 0x7d;
}

/** The number of spaces at an offset. */
export function countSpaces(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === space) end++;
  return end - at;
}

const indicators = new Set([...'-?:,[]{}#&*!|>\'"%@`'].map((character) => character.charCodeAt(0)));

/** Whether an unquoted text can begin here. `-5%` can, `- 5` cannot; `?` and `:` are left to the YAML library. */
export function beginsPlain(text: string, at: number, inFlow: boolean): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x2d && !inFlow) return !isBlankAt(text, at + 1);
  return at < text.length && unit !== space && unit !== newline && !indicators.has(unit);
}

/** The end of an unquoted text within its line: before `: `, ` #`, or the end of the line. */
export function findPlainEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === newline) break;
    if (unit === space) {
      if (text.charCodeAt(at + 1) === hash) break;
      continue;
    }
    if (unit === colon && isBlankAt(text, at + 1)) break;
    end = at + 1;
  }
  return end;
}

/** An unquoted text inside `{ }` or `[ ]`, as far as its line goes. */
export function scanFlowPlain(text: string, start: number): Scanned {
  let end = start;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === newline || isFlowIndicator(unit)) break;
    if (unit === space) {
      if (text.charCodeAt(at + 1) === hash) break;
      continue;
    }
    if (unit === colon && (isBlankAt(text, at + 1) || isFlowIndicator(text.charCodeAt(at + 1)))) break;
    end = at + 1;
  }
  return { text: text.slice(start, end), end };
}

/**
 * An unquoted text that may run over several lines; those behind the first are indented by `indent` spaces
 * or more. Nothing where one of them would make a key of it.
 */
export function scanPlain(text: string, start: number, indent: number): Scanned | undefined {
  let end = findPlainEnd(text, start);
  let line = end + countSpaces(text, end);
  let lines = 1;
  while (text.charCodeAt(line) === newline) {
    let next = line + 1;
    let spaces = countSpaces(text, next);
    while (text.charCodeAt(next + spaces) === newline) {
      next += spaces + 1;
      spaces = countSpaces(text, next);
    }
    const at = next + spaces;
    if (spaces < indent || at >= text.length || text.charCodeAt(at) === hash) break;
    const lineEnd = findPlainEnd(text, at);
    // `: ` on a later line is an error, or not what its author means.
    if (lineEnd === at) return undefined;
    end = lineEnd;
    line = end + countSpaces(text, end);
    lines++;
    if (text.charCodeAt(line) === colon) return undefined;
  }
  const raw = text.slice(start, end);
  return { text: lines === 1 ? raw : unfoldLines(raw), end };
}

/** A text in quotation marks, from its opening mark on. Nothing where it is not closed, or not plainly written. */
export function scanQuoted(text: string, start: number, indent: number): Scanned | undefined {
  const double = text.charCodeAt(start) === 0x22;
  const close = double ? findDoubleEnd(text, start + 1) : findSingleEnd(text, start + 1);
  if (close < 0) return undefined;
  const raw = text.slice(start + 1, close);
  const folded = raw.includes('\n');
  if (folded && !staysIndented(text, start, close, indent)) return undefined;
  const end = close + 1;
  if (!double) {
    const said = folded ? unfoldLines(raw) : raw;
    return { text: said.includes("''") ? said.replaceAll("''", "'") : said, end };
  }
  if (!raw.includes('\\')) return { text: folded ? unfoldLines(raw) : raw, end };
  const said = readEscaped(raw);
  return said === undefined ? undefined : { text: said, end };
}

function findSingleEnd(text: string, from: number): number {
  let end = text.indexOf("'", from);
  while (end >= 0 && text.charCodeAt(end + 1) === 0x27) end = text.indexOf("'", end + 2);
  return end;
}

function findDoubleEnd(text: string, from: number): number {
  for (let end = text.indexOf('"', from); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (before >= from && text.charCodeAt(before) === backslash) before--;
    if ((end - 1 - before) % 2 === 0) return end;
  }
  return -1;
}

function staysIndented(text: string, start: number, end: number, indent: number): boolean {
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    const spaces = countSpaces(text, at + 1);
    if (spaces < indent && text.charCodeAt(at + 1 + spaces) !== newline) return false;
  }
  return true;
}

/** One line break is a space; of several in a row, all but the first stay (YAML 1.2.2, section 6.5). */
function unfoldLines(raw: string): string {
  const lines = raw.split('\n');
  let said = trimEnd(lines[0] as string);
  let breaks = 0;
  for (let i = 1; i < lines.length; i++) {
    const last = i === lines.length - 1;
    const line = trimStart(lines[i] as string);
    const kept = last ? line : trimEnd(line);
    breaks++;
    if (kept === '' && !last) continue;
    said += (breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)) + kept;
    breaks = 0;
  }
  return said;
}

function trimStart(line: string): string {
  return line.slice(countSpaces(line, 0));
}

function trimEnd(line: string): string {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) === space) end--;
  return line.slice(0, end);
}

const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', n: '\n', t: '\t', ' ': ' ' };
const escaped = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|(["\\/nt ]))/y;

/** Text between double quotation marks; nothing where it has an escape that is seldom seen, or one before a line's end. */
function readEscaped(raw: string): string | undefined {
  let said = '';
  let from = 0;
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', from)) {
    escaped.lastIndex = at;
    const found = escaped.exec(raw);
    if (!found) return undefined;
    const code = found[1] ?? found[2];
    const before = raw.slice(from, at);
    // White space beside a line break is folded, escaped white space is not: too seldom to be told apart here.
    if (before.includes('\n')) return undefined;
    said +=
      before + (code === undefined ? escapes[found[3] as string] : String.fromCharCode(Number.parseInt(code, 16)));
    from = at + found[0].length;
  }
  const rest = raw.slice(from);
  return rest.includes('\n') ? undefined : said + rest;
}

const blockHeader = /([|>])([1-9]?)([-+]?)([1-9]?) *(?: #[^\n]*)?\n/y;

/**
 * A block scalar, from its `|` or `>` on, in a mapping or list that is indented by `indent` spaces. Nothing
 * where it is empty, or where blank lines have spaces that count.
 */
export function scanBlock(text: string, start: number, indent: number): (Scanned & { folded: boolean }) | undefined {
  blockHeader.lastIndex = start;
  const header = blockHeader.exec(text);
  if (!header) return undefined;
  const [all, mode, before, chomp, behind] = header;
  if (before !== '' && behind !== '') return undefined;
  const stated = Number(before || behind);
  const lines: string[] = [];
  let own = stated > 0 ? indent + stated : 0;
  let at = start + all.length;
  let contentEnd = at;
  let blanks = 0;
  let widest = 0;
  while (at < text.length) {
    const spaces = countSpaces(text, at);
    const lineEnd = text.indexOf('\n', at);
    const stop = lineEnd < 0 ? text.length : lineEnd;
    if (at + spaces === stop) {
      widest = Math.max(widest, spaces);
      if (lineEnd < 0) return undefined;
      lines.push('');
      blanks++;
      at = lineEnd + 1;
      continue;
    }
    if (own === 0) own = spaces;
    if (spaces < own || spaces <= indent) break;
    lines.push(text.slice(at + own, stop));
    blanks = 0;
    at = Math.min(stop + 1, text.length);
    contentEnd = at;
  }
  if (blanks === lines.length || widest > own) return undefined;
  const content = lines.slice(0, lines.length - blanks);
  const folded = mode === '>';
  const said = folded ? foldBlock(content) : content.join('\n');
  if (chomp === '+') return { text: said + '\n'.repeat(blanks + 1), end: at, folded };
  return { text: chomp === '-' ? said : `${said}\n`, end: contentEnd, folded };
}

/** Folds the lines of `>`: a break between two lines of text is a space; more-indented lines keep theirs. */
function foldBlock(lines: readonly string[]): string {
  let said = '';
  let blanks = 0;
  let before: 'nothing' | 'text' | 'indented' = 'nothing';
  for (const line of lines) {
    if (line === '') {
      blanks++;
      continue;
    }
    const indented = line.charCodeAt(0) === space;
    if (before === 'nothing') said += '\n'.repeat(blanks);
    else if (before === 'text' && !indented) said += blanks === 0 ? ' ' : '\n'.repeat(blanks);
    else said += '\n'.repeat(blanks + 1);
    said += line;
    before = indented ? 'indented' : 'text';
    blanks = 0;
  }
  return said;
}
