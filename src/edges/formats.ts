import type { Report } from '../model/report.ts';
import { renderGithub } from '../reporters/github.ts';
import { renderHtml } from '../reporters/html.ts';
import { renderJson } from '../reporters/json.ts';
import { renderJunit } from '../reporters/junit.ts';
import { renderMarkdown } from '../reporters/markdown.ts';
import { type PrettyOptions, renderPretty } from '../reporters/pretty.ts';
import { renderSarif } from '../reporters/sarif.ts';
import { joinWith, suggest } from '../text/wording.ts';
import { digest } from './digest.ts';
import { Failure } from './failure.ts';

/** Where a report is shown: `pretty` asks what the terminal is like, `github` where the repository is. */
export interface Surroundings extends PrettyOptions {
  /** The way from the repository to the root, with `/` at its end. */
  readonly folder: string;
}

/** How each format is rendered. */
const renderers: Readonly<Record<string, (report: Report, around: Surroundings) => string>> = {
  pretty: renderPretty,
  github: (report, { folder }) => renderGithub(report, folder),
  json: renderJson,
  markdown: (report) => renderMarkdown(report),
  sarif: renderSarif,
  junit: renderJunit,
  html: (report) => renderHtml(report, digest),
};

export const formatNames = Object.keys(renderers);

/** A format, and the file that it goes to; standard output where none is named. */
export interface Output {
  readonly format: string;
  readonly file?: string;
}

/** @throws {Failure} for an unknown format. */
export function parseOutput(text: string): Output {
  const [format = '', ...rest] = text.split('=');
  if (!formatNames.includes(format)) {
    const near = suggest(format, formatNames)[0];
    throw new Failure(
      `unknown format "${format}": ${near ? `did you mean ${near}?` : `it can be ${joinWith('or', formatNames)}`}`,
    );
  }
  if (rest.length === 0) return { format };
  const file = rest.join('=');
  if (file === '') throw new Failure(`format "${format}=" names no file`);
  return { format, file };
}

/**
 * Reads `NAME` or `NAME=FILE`, as often as it is given.
 * @throws {Failure} for an unknown format, and for two on standard output.
 */
export function parseOutputs(given: readonly string[]): Output[] {
  const outputs = given.map(parseOutput);
  const toOutput = outputs.filter(({ file }) => file === undefined);
  if (toOutput.length > 1)
    throw new Failure('only one format can go to standard output: give the others a file, as in json=report.json');
  return toOutput.length === 0 ? [...outputs, { format: 'pretty' }] : outputs;
}

export function render(report: Report, format: string, around: Surroundings): string {
  const renderer = renderers[format];
  if (!renderer) throw new Error(`no renderer for ${format}`);
  return renderer(report, around);
}
