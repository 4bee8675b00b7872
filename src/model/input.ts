import type { FileKind } from './problem.ts';

/** One file as it came from the disk, or from anywhere else. */
export type InputFile = {
  /** Below the root, with `/` between its parts. */
  readonly path: string;
  readonly kind: FileKind;
} & ({ readonly bytes: Uint8Array } | { readonly unreadable: string });

/** SHA-256 in lower-case hexadecimal. The layers below the edges take it as an argument. */
export type Digest = (data: Uint8Array | string) => string;
