import { resolve } from 'node:path';
import { version } from '../../package.json';
import { measureCoverage } from '../audit/measure-coverage.ts';
import { compareFacts } from '../compare/compare-facts.ts';
import { renderCoverage } from '../reporters/coverage.ts';
import { anchorFiles } from '../run/anchor-files.ts';
import { digest } from './digest.ts';
import { printData, printText } from './print.ts';
import { readProject } from './read-project.ts';

/** The options of `coverage` as the command line gives them. */
export interface CoverageOptions {
  readonly root: string;
  readonly config?: string;
  readonly json?: boolean;
}

/**
 * Prints what the claims do not touch.
 * @throws {Failure} where the project cannot be read.
 */
export function runCoverage({ root, config, json }: CoverageOptions): void {
  const corpus = anchorFiles(readProject(resolve(root), config), digest);
  const coverage = measureCoverage(corpus, compareFacts(corpus), { name: 'crossquote', version });
  if (json === true) printData('json', `${JSON.stringify(coverage, null, 2)}\n`);
  else printText(renderCoverage(coverage));
}
