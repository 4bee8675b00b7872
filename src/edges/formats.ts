import type { Report } from '../model/report.ts';
import type { PrettyOptions } from '../reporters/pretty.ts';
import { joinWith, suggest } from '../text/wording.ts';
import { Failure } from './failure.ts';

/** Where a report is shown: `pretty` asks what the terminal is like, `github` where the repository is. */
export interface Surroundings extends PrettyOptions {
  /** The way from the repository to the root, with `/` at its end. */
  readonly folder: string;
}

/** Gives the text in pieces: all of it together may be more than one string can hold. */
type Renderer = (report: Report, around: Surroundings) => Iterable<string>;

/** How each format is rendered; loaded when it is asked for. */
const renderers: Readonly<Record<string, () => Promise<Renderer>>> = {
  pretty: async () => (await import('../reporters/pretty.ts')).renderPrettyInPieces,
  github: async () => {
    const { renderGithub } = await import('../reporters/github.ts');
    return (report, { folder }) => [renderGithub(report, folder)];
  },
  json: async () => (await import('../reporters/json.ts')).renderJsonInPieces,
  markdown: async () => {
    const { renderMarkdown } = await import('../reporters/markdown.ts');
    return (report) => [renderMarkdown(report)];
  },
  sarif: async () => {
    const { renderSarif } = await import('../reporters/sarif.ts');
    return (report) => [renderSarif(report)];
  },
  junit: async () => (await import('../reporters/junit.ts')).renderJunitInPieces,
  html: async () => {
    const [page, { digest }] = await Promise.all([import('../reporters/html.ts'), import('./digest.ts')]);
    return (report) => page.renderHtmlInPieces(report, digest);
  },
};

/** What a shard writes for `merge`: no report, and no text for people. */
const partialFormat = 'partial';

const reportFormats = Object.keys(renderers);
export const formatNames = [...reportFormats, partialFormat];

/** A format, and the file that it goes to; standard output where none is named. */
export interface Output {
  readonly format: string;
  readonly file?: string;
}

/**
 * Reads `NAME` or `NAME=FILE` of a report.
 * @throws {Failure} for an unknown format.
 */
export function parseOutput(text: string, names: readonly string[] = reportFormats): Output {
  const [format = '', ...rest] = text.split('=');
  if (!names.includes(format)) {
    const near = suggest(format, names)[0];
    throw new Failure(
      `unknown format "${format}": ${near ? `did you mean ${near}?` : `it can be ${joinWith('or', names)}`}`,
    );
  }
  if (rest.length === 0) return { format };
  const file = rest.join('=');
  if (file === '') throw new Failure(`format "${format}=" names no file`);
  return { format, file };
}

/** What a run writes: reports, and what `merge` makes one of. */
export interface Outputs {
  readonly reports: readonly Output[];
  readonly partials: readonly Output[];
}

/**
 * Reads what `--format` asks for, as often as it is given.
 * @throws {Failure} for an unknown format, and for two on standard output.
 */
export function parseOutputs(given: readonly string[]): Outputs {
  const outputs = given.map((text) => parseOutput(text, formatNames));
  const toOutput = outputs.filter(({ file }) => file === undefined);
  if (toOutput.length > 1)
    throw new Failure('only one format can go to standard output: give the others a file, as in json=report.json');
  const all = toOutput.length === 0 ? [...outputs, { format: 'pretty' }] : outputs;
  return {
    reports: all.filter(({ format }) => format !== partialFormat),
    partials: all.filter(({ format }) => format === partialFormat),
  };
}

/** The text of a report in one format, in pieces. */
export async function render(report: Report, format: string, around: Surroundings): Promise<Iterable<string>> {
  const renderer = await renderers[format]?.();
  if (!renderer) throw new Error(`no renderer for ${format}`);
  return renderer(report, around);
}
