import { allRules } from '../rules/index.ts';
import { Failure } from './failure.ts';
import { nameNear } from './name-near.ts';

/**
 * Prints the page of a rule.
 * @throws {Failure} where there is no such rule.
 */
export function runExplain(id: string): void {
  const rule = allRules.find((each) => each.id === id);
  const names = allRules.map((each) => each.id);
  if (!rule) throw new Failure(`there is no rule "${id}": ${nameNear(id, names)}`);
  process.stdout.write(rule.page);
}
