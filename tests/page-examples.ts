import type { Report } from '../src/model/report.ts';
import { report, toInputs } from './in-memory.ts';

/** One example of a page: the files of a small project, and what the tool prints on it. */
export interface Example {
  readonly section: string;
  readonly title: string;
  readonly files: Record<string, string>;
  /** What differs at the base; no file where the example has no base. */
  readonly before: Record<string, string>;
  readonly printed: string;
  /** Where in the page the printed text stands. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the examples of a Markdown page. A fenced block behind a line that ends with a path in backticks
 * is a file, or what the file was before the change where the line says so; a block marked `report` closes the example; a heading begins a new one.
 */
export function readExamples(page: string): Example[] {
  const examples: Example[] = [];
  let section = '';
  let title = '';
  let files: Record<string, string> = {};
  let before: Record<string, string> = {};
  const block =
    /^(#{2,3}) (.+)$|(Before the change, )?`((?:claims|sources)\/[^`\n]+|crossquote\.yaml)`:?\n\n?```\w*\n([\s\S]*?)^```$|^```report\n([\s\S]*?)^```$/gm;
  for (const match of page.matchAll(block)) {
    const [whole, level, heading, earlier, path, content, printed] = match;
    if (level === '##') section = heading ?? '';
    if (level) {
      title = heading ?? '';
      files = {};
      before = {};
    } else if (path !== undefined) (earlier ? before : files)[path] = (content ?? '').replace(/\n$/, '');
    else if (printed !== undefined) {
      const start = match.index + '```report\n'.length;
      const end = match.index + whole.length - 3;
      examples.push({ section, title: `${title} ${examples.length + 1}`, files, before, printed, start, end });
      files = {};
      before = {};
    }
  }
  return examples;
}

/** The page with what the tool prints now in its `report` blocks. */
export function rewriteExamples(page: string, print: (example: Pick<Example, 'files' | 'before'>) => string): string {
  return readExamples(page).reduceRight(
    (rest, { start, end, ...example }) => rest.slice(0, start) + print(example) + rest.slice(end),
    page,
  );
}

/** The report on an example, held against its base where it has one. */
export function reportExample({ files, before }: Pick<Example, 'files' | 'before'>): Report {
  if (Object.keys(before).length === 0) return report(files);
  return report(files, { base: { ref: 'main', commit: '0'.repeat(40), files: toInputs({ ...files, ...before }) } });
}
