import type { Captured, CaptureOptions, Unreadable } from './captured.ts';
import { decodeBytes } from './decode-bytes.ts';
import { readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';
import { recognizeFormat } from './recognize-format.ts';

/** Reads an article's file: a saved page, a PDF, or plain text. The same bytes give the same text. */
export async function capture(
  bytes: Uint8Array,
  name: string,
  options: CaptureOptions,
): Promise<Captured | Unreadable> {
  const format = recognizeFormat(bytes, name);
  if (typeof format !== 'string') return format;
  if (format === 'pdf') return readPdf(bytes);
  const decoded = decodeBytes(bytes, format);
  if ('fault' in decoded) return decoded;
  if (format === 'text') return { body: decoded.text, notes: [] };
  const page = readHtml(decoded.text, options);
  return 'fault' in page || decoded.note === undefined ? page : { ...page, notes: [decoded.note, ...page.notes] };
}
