import { createHash } from 'node:crypto';
import type { Part } from '../src/anchor/anchor-corpus.ts';
import type { Digest, InputFile } from '../src/model/input.ts';
import type { Report } from '../src/model/report.ts';
import { anchorFiles } from '../src/run/anchor-files.ts';
import { writePartial } from '../src/run/partial.ts';
import { type RunOptions, run } from '../src/run/run.ts';

export const digest: Digest = (data) => createHash('sha256').update(data).digest('hex');

/** A project as a map from path to text, or to bytes where they matter. */
export type Project = Readonly<Record<string, string | Uint8Array>>;

export function toInputs(project: Project): InputFile[] {
  return Object.entries(project).map(([path, content]) => ({
    path,
    kind: path.startsWith('claims/') ? 'claims' : path.startsWith('sources/') ? 'source' : 'config',
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
}

/** The report on a project, on a day that never changes. */
export function report(project: Project, options: Partial<RunOptions> = {}): Report {
  return run(toInputs(project), {
    today: '2026-11-22',
    digest,
    tool: { name: 'crossquote', version: '0.0.0' },
    ...options,
  });
}

/** A source with a body and nothing unusual about it. */
export function source(body: string, outlet = 'The Daily'): string {
  return `---\noutlet: ${outlet}\n---\n${body}`;
}

/** A claims file with one claim and one quote, written as given. */
export function claimWith(quote: string, rest = ''): string {
  return `claims:\n  - id: c\n    claim: Something happened.\n    evidence:\n      - source: s\n        quote: ${quote}\n${rest}`;
}

/** What becomes of one quote in one text. */
export function anchorOf(body: string, quote: string, rest = '') {
  const result = report({ 'sources/s.txt': source(body), 'claims/c.yaml': claimWith(JSON.stringify(quote), rest) });
  const evidence = result.claims[0]?.evidence[0];
  if (!evidence) throw new Error('the quote is not in the report');
  return { ...evidence, rules: result.findings.map(({ rule }) => rule), report: result };
}

/** The lines of the partial report of one shard. */
export function partOf(files: readonly InputFile[], part: Part): string[] {
  return [...writePartial(files, anchorFiles(files, digest, { part }), part, 'x', digest)]
    .join('')
    .trimEnd()
    .split('\n');
}
