import type { Label, Span } from './span.ts';

/** Which kind of file a problem of shape is in. */
export type FileKind = 'claims' | 'source' | 'config';

/** Something wrong with a file before any rule can look at what it says. */
export type InputProblem =
  | { readonly kind: 'yaml'; readonly code: string; readonly detail: string; readonly at: Span }
  | {
      readonly kind: 'cut-by-comment';
      readonly key: string;
      readonly text: string;
      readonly dropped: string;
      readonly at: Span;
    }
  | {
      readonly kind: 'shape';
      readonly fileKind: FileKind;
      readonly at: Span;
      /** Stands alone, names the file or the claim. */
      readonly message: string;
      readonly label: string;
      readonly related?: readonly Label[];
      readonly notes?: readonly string[];
      readonly help?: string;
      readonly claim?: string;
      readonly source?: string;
    };
