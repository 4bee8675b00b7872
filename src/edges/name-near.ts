import { joinWith, suggest } from '../text/wording.ts';

/** What somebody may have meant by a name that is none of these. */
export function nameNear(name: string, names: readonly string[]): string {
  const near = suggest(name, names);
  return near.length > 0 ? `did you mean ${joinWith('or', near)}?` : `it can be ${joinWith('or', names)}`;
}
