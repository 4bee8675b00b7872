/** About as much text as one piece has, in UTF-16 code units. */
const pieceSize = 65_536;

/** A list of more entries than this is written in several pieces, and so is whatever holds one. */
const longest = 64;

/**
 * What `JSON.stringify(value, null, 2)` gives for plain data, in pieces of moderate size: all of it together may be
 * more than one string can hold.
 */
export function* stringifyInPieces(value: object): Generator<string> {
  let piece = '';
  for (const text of cut(value, 0)) {
    // Joining strings costs more than writing them one by one: only what is short waits for more.
    const isShort = text.length < pieceSize / 8;
    if (isShort) piece += text;
    if (piece !== '' && (!isShort || piece.length >= pieceSize)) {
      yield piece;
      piece = '';
    }
    if (!isShort) yield text;
  }
  if (piece !== '') yield piece;
}

/** A value that stands at a level of indentation; its first line has none. */
function* cut(value: unknown, level: number): Generator<string> {
  if (!isObject(value) || !holdsLongList(value)) yield stringifyAt(value, level);
  else {
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    yield open;
    yield* Array.isArray(value) ? cutItems(value, level + 1) : cutEntries(value, level + 1);
    yield `${lineAt(level)}${close}`;
  }
}

function* cutEntries(entries: object, level: number): Generator<string> {
  let separator = '';
  for (const [key, value] of Object.entries(entries)) {
    if (value === undefined) continue;
    yield `${separator}${lineAt(level)}${JSON.stringify(key)}: `;
    yield* cut(value, level);
    separator = ',';
  }
}

/** As many items at once as make about one piece: each call of `JSON.stringify` has its price. */
function* cutItems(items: readonly unknown[], level: number): Generator<string> {
  let count = 1;
  for (let from = 0; from < items.length; ) {
    if (from > 0) yield ',';
    const batch = takeShort(items, from, count);
    if (batch.length === 0) {
      yield lineAt(level);
      yield* cut(items[from++], level);
      continue;
    }
    const text = stringifyAt(batch, level - 1).slice(1, -lineAt(level - 1).length - 1);
    yield text;
    from += batch.length;
    count = Math.max(1, Math.min(count * 4, Math.floor((batch.length * pieceSize) / text.length)));
  }
}

/** Up to `count` items from `from` on, before the first that is to be cut itself. */
function takeShort(items: readonly unknown[], from: number, count: number): readonly unknown[] {
  let end = from;
  while (end < items.length && end < from + count && !holdsLongList(items[end])) end++;
  return items.slice(from, end);
}

function holdsLongList(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (Array.isArray(value)) return value.length > longest || value.some(holdsLongList);
  const entries = value as Readonly<Record<string, unknown>>;
  for (const key in entries) if (holdsLongList(entries[key])) return true;
  return false;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The value within as many lists as it has levels, so that `JSON.stringify` indents it; then without them. */
function stringifyAt(value: unknown, level: number): string {
  let nested = value;
  for (let outer = 0; outer < level; outer++) nested = [nested];
  const around = level * (level + 1);
  return JSON.stringify(nested, null, 2).slice(around + 2 * level, around === 0 ? undefined : -around);
}

function lineAt(level: number): string {
  return `\n${'  '.repeat(level)}`;
}
