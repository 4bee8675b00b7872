import { getDocumentProxy, getMeta } from 'unpdf';
import type { Captured, Unreadable } from './captured.ts';

/** Reads the text of a PDF in the order in which it is set, line by line; a hyphen at a line's end stays. */
export async function readPdf(bytes: Uint8Array): Promise<Captured | Unreadable> {
  try {
    // The reader keeps the bytes for itself, and the caller still needs them.
    const document = await getDocumentProxy(bytes.slice(), { verbosity: 0, stopAtErrors: false });
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      pages.push(text.replace(/(?<![ \t])[ \t]+$/gm, '').trimEnd());
    }
    const body = pages.filter((page) => page.trim() !== '').join('\n\n');
    if (body === '') return { fault: 'it holds no text: a scan needs to be read by an OCR program first' };
    const title = await readTitle(document, body);
    return { body: `${body}\n`, ...(title !== undefined && { title }), notes: [] };
  } catch (error) {
    const name = (error as Error).name;
    if (name === 'PasswordException') return { fault: 'it is locked with a password' };
    return { fault: `it cannot be read as a PDF (${(error as Error).message.replace(/\s+/g, ' ')})` };
  }
}

/** The title that a PDF gives itself; only where the text has it, for many are the name of a file or of a template. */
async function readTitle(
  document: Awaited<ReturnType<typeof getDocumentProxy>>,
  body: string,
): Promise<string | undefined> {
  const { info } = await getMeta(document);
  const title = typeof info.Title === 'string' ? info.Title.replace(/\s+/g, ' ').trim() : '';
  return title !== '' && body.replace(/\s+/g, ' ').includes(title) ? title : undefined;
}
