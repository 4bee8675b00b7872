import type { InputFile } from '../model/input.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What bytes say in UTF-8, with a byte-order mark if there is one; nothing where they are no UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The same file without its bytes, which are made anew when they are asked for: of an archive, they take much room. */
export function keepAsText(file: InputFile): InputFile {
  if ('unreadable' in file) return file;
  const { path, kind } = file;
  const text = file.text ?? decodeText(file.bytes);
  if (text === undefined) return file;
  return {
    path,
    kind,
    text,
    get bytes() {
      return new TextEncoder().encode(text);
    },
  };
}
