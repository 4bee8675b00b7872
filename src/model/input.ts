import type { FileKind } from './problem.ts';

/** One file as it came from the disk, or from anywhere else. */
export type InputFile = {
  /** Below the root, with `/` between its parts. */
  readonly path: string;
  readonly kind: FileKind;
} & (FileContent | { readonly unreadable: string });

export interface FileContent {
  readonly bytes: Uint8Array;
  /** What the bytes say, where that is known already; they may then be made of it when they are asked for. */
  readonly text?: string;
}

/** SHA-256 in lower-case hexadecimal. The layers below the edges take it as an argument. */
export type Digest = (data: Uint8Array | string) => string;
