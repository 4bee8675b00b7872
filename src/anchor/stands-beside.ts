import { foldText } from '../text/fold.ts';
import type { Stretch } from '../text/stretch.ts';

/** The words that must stand right before and right after a quote, where they are given. */
export interface Context {
  readonly prefix?: string;
  readonly suffix?: string;
}

export type Side = keyof Context;

/** Whether prefix and suffix stand right beside a stretch of a body, whatever their typography; `fold` says what else counts for nothing. */
export function standsBeside(
  { start, end }: Stretch,
  { prefix, suffix }: Context,
  body: string,
  fold: (words: string) => string = foldText,
): boolean {
  if (prefix !== undefined) {
    const wanted = fold(prefix).trim();
    const before = fold(body.slice(Math.max(0, start - reach(prefix)), start)).trimEnd();
    if (!before.endsWith(wanted)) return false;
  }
  if (suffix === undefined) return true;
  const behind = fold(body.slice(end, end + reach(suffix))).trimStart();
  return behind.startsWith(fold(suffix).trim());
}

/** How far to look for a prefix or suffix: white space and marks may make the source's form longer. */
function reach(context: string): number {
  return context.length * 4 + 100;
}
