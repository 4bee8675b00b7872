import type { ReportFinding } from '../model/report.ts';
import type { ChangedPassage, PinnedQuote, Revision } from '../model/revision.ts';
import { countOf } from './verdict.ts';
import { makeVisibleLine } from './visible-text.ts';

/** More changed passages than this, or a longer diff, are told by their number alone. */
const mostShown = 40;
const longestDiff = 600;

/** What a correction changed in a source, and what that means for its quotes, for people at a terminal. */
export function renderRevision({ source, file, passages, quotes, pinned, findings }: Revision): string {
  const { stayed, moved, mended, lost } = quotes;
  const standing = stayed + moved;
  const lines = [
    ...tellPassages(file, passages),
    standing + lost + mended === 0
      ? makeVisibleLine(`no claim quotes ${source}`)
      : `${countOf(standing, 'quote')} still found: ${stayed} in the same line, ${moved} moved with the text`,
    ...(pinned.length > 0
      ? [
          `${countOf(pinned.length, 'quote')} got a new \`prefix\` or \`suffix\`, to keep ${pinned.length === 1 ? 'its place' : 'their places'}:`,
          ...pinned.map(renderPinned),
        ]
      : []),
    ...(mended > 0 ? [`${countOf(mended, 'quote')} found that was not found before`] : []),
    ...(lost > 0 ? [`${countOf(lost, 'quote')} no longer found`] : []),
    ...(findings.length > 0
      ? ['what the check finds now, and did not find before:', ...findings.map(renderFinding)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function tellPassages(path: string, passages: Revision['passages']): string[] {
  const file = makeVisibleLine(path);
  if (!passages) return [`${file}: so much has changed that it reads as another text`];
  const more = passages.length - mostShown;
  return [
    `${file}: ${countOf(passages.length, 'passage')} changed`,
    ...passages.slice(0, mostShown).map(renderPassage),
    ...(more > 0 ? [`  … and ${countOf(more, 'passage')} more`] : []),
  ];
}

function renderPassage({ line, diff }: ChangedPassage): string {
  const shown = makeVisibleLine(diff);
  return `  line ${line}: ${shown.length > longestDiff ? `${shown.slice(0, longestDiff)} …` : shown}`;
}

function renderPinned({ file, line, prefix, suffix }: PinnedQuote): string {
  const written = Object.entries({ prefix, suffix }).flatMap(([key, words]) =>
    words === undefined ? [] : [`${key}: ${words}`],
  );
  return `  ${makeVisibleLine(`${file}:${line}: ${written.join(', ')}`)}`;
}

function renderFinding({ severity, rule, message, primary, notes }: ReportFinding): string {
  const place = `${primary.file}:${primary.line}:${primary.column}`;
  const head = `  ${severity}[${rule}] ${makeVisibleLine(`${place}: ${message}`)}`;
  return [head, ...notes.map((note) => `    ${makeVisibleLine(note)}`)].join('\n');
}
