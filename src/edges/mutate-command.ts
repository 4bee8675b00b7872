import { resolve } from 'node:path';
import { version } from '../../package.json';
import { scoreMutations } from '../audit/score-mutations.ts';
import { renderMutation } from '../reporters/mutation.ts';
import { anchorFiles } from '../run/anchor-files.ts';
import { digest } from './digest.ts';
import { Failure } from './failure.ts';
import { printData, printText } from './print.ts';
import { readDay } from './read-day.ts';
import { readProject } from './read-project.ts';

/** The options of `mutate` as the command line gives them. */
export interface MutateOptions {
  readonly root: string;
  readonly config?: string;
  readonly budget: string;
  readonly minScore?: string;
  readonly today?: string;
  readonly json?: boolean;
}

/**
 * Changes claims one small thing at a time, prints the changes that no rule noticed, and returns the exit status:
 * 1 where fewer than `minScore` per cent of them were noticed.
 * @throws {Failure} where the project cannot be read, or an option is no number.
 */
export function runMutate({ root, config, budget, minScore, today, json }: MutateOptions): number {
  const least = readNumber('--min-score', minScore ?? '0');
  const score = scoreMutations(anchorFiles(readProject(resolve(root), config), digest), {
    budget: readNumber('--budget', budget),
    // No change is about a day: the expiry of accepted findings is the same with it and without it.
    today: readDay(today),
    digest,
    tool: { name: 'crossquote', version },
  });
  if (json === true) printData('json', `${JSON.stringify(score, null, 2)}\n`);
  else printText(renderMutation(score));
  return score.noticed * 100 < least * score.total ? 1 : 0;
}

function readNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Failure(`${option} needs a whole number, not "${text}"`);
  return Number(text);
}
