import type { Span } from './span.ts';

/** How an author wrote a scalar in YAML. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/**
 * A text from a YAML file: what it says, and where it is written. The span covers the scalar as it
 * stands in the file, with its quotation marks or block header; `locate` finds words within it.
 */
export interface Written {
  readonly text: string;
  readonly span: Span;
  readonly style: ScalarStyle;
}
