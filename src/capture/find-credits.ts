import stringWidth from 'fast-string-width';
import { splitsWord } from '../text/word-bounds.ts';
import { findDays } from '../values/calendar.ts';
import { readDay } from './read-day.ts';

/** Bylines and datelines stand in the first lines, before the first paragraph, and are short; in columns. */
const firstLines = 15;
const longestLine = 100;
const paragraph = 200;

/**
 * The line above the story that shows on which day it appeared. `slack` is by how many days that may differ from the
 * day that is known: a page's own data may be a day off, by the time zone of its server, and the reader's line decides.
 */
export function findDateline(
  body: string,
  published: string,
  slack: 0 | 1,
): { readonly day: string; readonly quote: string } | undefined {
  const known = findDays(published);
  if (!known) return undefined;
  for (const line of listHeadLines(body)) {
    const day = readDay(line);
    const shown = day === undefined ? undefined : findDays(day);
    if (!day || !shown || shown.min < known.min - slack || shown.max > known.max + slack) continue;
    return { day: slack === 0 ? published : day, quote: line };
  }
  return undefined;
}

/** The line that names the newsroom: a byline above the story, or a credit at its end. */
export function findOriginLine(body: string, origin: string): string | undefined {
  const head = listHeadLines(body);
  const lines = body.split(/\r?\n/).map((line) => line.trim());
  const named = (line: string) => stringWidth(line) <= longestLine && holdsName(line, origin);
  return (
    head.find((line) => named(line) && /^(?:by|from|source)\b/i.test(line)) ??
    lines.find((line) => named(line) && /^(?:by|from|source)\b/i.test(line)) ??
    (body.includes(`(${origin})`) ? `(${origin})` : head.find(named))
  );
}

function listHeadLines(body: string): string[] {
  const lines = body.split(/\r?\n/).map((line) => line.trim());
  const story = lines.findIndex((line) => stringWidth(line) > paragraph);
  return lines
    .slice(0, story < 0 ? firstLines : Math.min(story, firstLines))
    .filter((line) => line !== '' && stringWidth(line) <= longestLine);
}

function holdsName(line: string, name: string): boolean {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1))
    if (!splitsWord(line, at) && !splitsWord(line, at + name.length)) return true;
  return false;
}
