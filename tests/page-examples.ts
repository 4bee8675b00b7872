/** One example of a page: the files of a small project, and what the tool prints on it. */
export interface Example {
  readonly section: string;
  readonly title: string;
  readonly files: Record<string, string>;
  readonly printed: string;
  /** Where in the page the printed text stands. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the examples of a Markdown page. A fenced block behind a line that ends with a path in backticks
 * is a file; a block marked `report` closes the example; a heading begins a new one.
 */
export function readExamples(page: string): Example[] {
  const examples: Example[] = [];
  let section = '';
  let title = '';
  let files: Record<string, string> = {};
  const block =
    /^(#{2,3}) (.+)$|`((?:claims|sources)\/[^`\n]+|crossquote\.yaml)`:?\n\n?```\w*\n([\s\S]*?)^```$|^```report\n([\s\S]*?)^```$/gm;
  for (const match of page.matchAll(block)) {
    const [whole, level, heading, path, content, printed] = match;
    if (level === '##') section = heading ?? '';
    if (level) {
      title = heading ?? '';
      files = {};
    } else if (path !== undefined) files[path] = (content ?? '').replace(/\n$/, '');
    else if (printed !== undefined) {
      const start = match.index + '```report\n'.length;
      const end = match.index + whole.length - 3;
      examples.push({ section, title: `${title} ${examples.length + 1}`, files, printed, start, end });
      files = {};
    }
  }
  return examples;
}

/** The page with what the tool prints now in its `report` blocks. */
export function rewriteExamples(page: string, print: (files: Record<string, string>) => string): string {
  return readExamples(page).reduceRight(
    (rest, { files, start, end }) => rest.slice(0, start) + print(files) + rest.slice(end),
    page,
  );
}
