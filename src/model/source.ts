import type { Span } from './span.ts';
import type { Written } from './written.ts';

/** Words of the text that show where it comes from or when it appeared. */
export interface Credit {
  readonly value: Written;
  readonly quote?: Written;
}

/** One captured text. It belongs to the outlet that published it. */
export interface Source {
  readonly id: string;
  readonly file: string;
  readonly outlet: string;
  /** The newsroom that wrote it; the outlet itself where none is given. */
  readonly newsroom: string;
  readonly origin?: Credit;
  /** EDTF. */
  readonly published?: Credit;
  readonly title?: string;
  readonly url?: string;
  /** Where a copy of the page is kept. */
  readonly archived?: string;
  readonly supersedes?: Written;
  /** The hash the front matter gives, as against the one the body has. */
  readonly pinned?: Written;
  /** SHA-256 of the file that the text was taken from. */
  readonly original?: string;
  /** SHA-256 of the body's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly body: Span;
}
