import type { PhysicalLocation, Region } from 'sarif';
import type { Place } from '../model/span.ts';

/** Stands for the folder that was checked, so that no path of the machine is told. */
export const sourceRoot = '%SRCROOT%';

/** A longer stretch is shown by its place alone, in UTF-16 code units. */
const longestSnippet = 2_000;

/** A place as SARIF has it. */
export function locatePlace(place: Place, texts: ReadonlyMap<string, string>): PhysicalLocation {
  return {
    artifactLocation: { uri: encodePath(place.file), uriBaseId: sourceRoot },
    region: showRegion(place, texts.get(place.file)?.startsWith('\uFEFF') === true),
  };
}

/** SARIF counts as if there were no byte-order mark; our offsets and the columns of the first line count it. */
function showRegion({ line, column, endLine, endColumn, start, end, text }: Place, hasMark: boolean): Region {
  const shift = (number: number, counts: boolean, least: number) => (counts ? Math.max(least, number - 1) : number);
  const charOffset = shift(start, hasMark, 0);
  return {
    startLine: line,
    startColumn: shift(column, hasMark && line === 1, 1),
    endLine,
    endColumn: shift(endColumn, hasMark && endLine === 1, 1),
    charOffset,
    charLength: shift(end, hasMark, 0) - charOffset,
    ...(text.length <= longestSnippet && { snippet: { text: hasMark && start === 0 ? text.slice(1) : text } }),
  };
}

/** A path relative to the root as a URI: each of its names percent-encoded. */
function encodePath(path: string): string {
  return path
    .split('/')
    .map((name) => encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/');
}
