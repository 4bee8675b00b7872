import { foldText } from '../text/fold.ts';
import type { Stretch } from './find-quote.ts';

/** The words that must stand right before and right after a quote, where they are given. */
export interface Context {
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Whether prefix and suffix stand right beside a stretch of a body, whatever their typography. */
export function standsBeside({ start, end }: Stretch, { prefix, suffix }: Context, body: string): boolean {
  if (prefix !== undefined) {
    const wanted = foldText(prefix).trim();
    const before = foldText(body.slice(Math.max(0, start - reach(prefix)), start)).trimEnd();
    if (!before.endsWith(wanted)) return false;
  }
  if (suffix === undefined) return true;
  const behind = foldText(body.slice(end, end + reach(suffix))).trimStart();
  return behind.startsWith(foldText(suffix).trim());
}

/** How far to look for a prefix or suffix: white space and marks may make the source's form longer. */
function reach(context: string): number {
  return context.length * 4 + 100;
}
