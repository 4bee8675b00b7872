import type { Unreadable } from './captured.ts';

export type Format = 'html' | 'pdf' | 'text';

/** Files that begin like this are no article, whatever their name. */
const otherFormats: readonly (readonly [start: string, name: string])[] = [
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['PK\x05\x06', 'a ZIP archive'],
  ['\x1f\x8b', 'a compressed file'],
  ['BZh', 'a compressed file'],
  ['\xfd7zXZ', 'a compressed file'],
  ['\x28\xb5\x2f\xfd', 'a compressed file'],
  ['7z\xbc\xaf', 'a compressed file'],
  ['Rar!', 'a compressed file'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['RIFF', 'an image or a recording'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['{\\rtf', 'an RTF document'],
  ['bplist', 'a Safari web archive'],
  ['\x7fELF', 'a program'],
];

/**
 * Tells by the first bytes of a file what it is, and only where they leave it open by its name. A name alone proves
 * nothing: pages are saved without an extension, and archives are renamed.
 */
export function recognizeFormat(bytes: Uint8Array, name: string): Format | Unreadable {
  if (bytes.length === 0) return { fault: 'it is empty' };
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return 'pdf';
  const other = otherFormats.find(([opening]) => start.startsWith(opening));
  if (other) return { fault: `it is ${other[1]}: save the article as HTML, PDF, or text` };
  if (/^(?:From|MIME-Version|Snapshot-Content-Location):.*multipart\/related/is.test(start)) {
    return { fault: 'it is a web archive (MHTML): save the page as "HTML only"' };
  }
  // The letters of a page in UTF-16 have zeros between them.
  const letters = start.replaceAll('\0', '');
  if (/<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(letters)) return 'html';
  if (/\.pdf$/i.test(name)) return { fault: 'it is named like a PDF and is none' };
  return /\.x?html?$/i.test(name) ? 'html' : 'text';
}
