import type { Format } from './recognize-format.ts';

/** The text of a file, and a note where its encoding had to be assumed. */
export interface Decoded {
  readonly text: string;
  readonly note?: string;
}

/** The largest share of characters that a damaged file may have lost. */
const mostLost = 0.01;

/**
 * Decodes the bytes of an article: by its byte-order mark, by what it says of itself, as UTF-8. A page that says
 * nothing and is not UTF-8 is read as browsers read it (WHATWG HTML, "determining the character encoding").
 */
export function decodeBytes(bytes: Uint8Array, format: Exclude<Format, 'pdf'>): Decoded | { readonly fault: string } {
  const decoded = readBytes(bytes, format);
  if (typeof decoded === 'string') return { fault: decoded };
  const { text } = decoded;
  if (isBinary(text)) return { fault: `it holds bytes that are no ${format === 'html' ? 'page' : 'text'}` };
  const lost = text.split('\uFFFD').length - 1;
  if (lost > Math.max(1, text.length * mostLost)) return { fault: `${lost} of its characters cannot be read` };
  return text.trim() === '' ? { fault: 'it holds no text' } : decoded;
}

function readBytes(bytes: Uint8Array, format: Exclude<Format, 'pdf'>): Decoded | string {
  const marked = findMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes) };
  const utf8 = tryUtf8(bytes);
  // Bytes beyond ASCII that are UTF-8 throughout are so by no chance, whatever the page says: its server said better.
  if (utf8 !== undefined && !isAscii(utf8)) return { text: utf8 };
  const declared = format === 'html' ? findDeclared(bytes) : undefined;
  if (declared !== undefined && !declared.startsWith('utf-16')) {
    const decoder = makeDecoder(declared);
    if (!decoder) return `it names an encoding that is not known: ${declared}`;
    return { text: finish(decoder.encoding, decoder.decode(bytes)) };
  }
  if (utf8 !== undefined) return { text: utf8 };
  if (format === 'text') return 'it is not UTF-8: save it as UTF-8';
  const text = finish('windows-1252', new TextDecoder('windows-1252').decode(bytes));
  return { text, note: 'read as windows-1252: it names no encoding and is not UTF-8' };
}

function findMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** The encoding that the first 2,048 bytes of a page name. */
function findDeclared(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 2048)).replace(/<!--[\s\S]*?-->/g, '');
  const named =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ??
    /^<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(start);
  return named?.[1]?.toLowerCase();
}

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function makeDecoder(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7F]/.test(text);
}

/** 0x80 to 0x9F in windows-1252; some versions of Node leave them as control characters. */
const windows1252 =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F' +
  '\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178';

function finish(encoding: string, text: string): string {
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9F]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] as string);
}

/** Text has no zeros, and of other control characters a stray one at most. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const controls = text.match(/[\x01-\x08\x0E-\x1A\x1C-\x1F\x7F-\x84\x86-\x9F]/g)?.length ?? 0;
  return controls > Math.max(2, text.length / 1000);
}
