import { type ClaimScore, type Mutant, type MutationScore, mutationKinds } from '../model/mutation.ts';
import { share } from './coverage.ts';
import { countOf } from './verdict.ts';
import { makeVisibleLine } from './visible-text.ts';

/** The changes that no rule noticed, claim by claim, for people at a terminal. */
export function renderMutation(score: MutationScore): string {
  const unchecked = score.claims.filter(({ answer }) => answer === 'unchecked');
  const rest = score.claims.filter(({ answer, survivors }) => answer !== 'unchecked' && survivors.length > 0);
  const blocks = [
    ...section('Claims whose answer nothing checks: whatever they said, no rule would speak up', unchecked),
    ...section('Claims of which something goes unnoticed', rest),
    tellTotals(score, unchecked.length),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section(title: string, claims: readonly ClaimScore[]): string[] {
  return claims.length === 0 ? [] : [`${title}:`, ...claims.map(renderClaim)];
}

function renderClaim(score: ClaimScore): string {
  const { claim, fact, total, noticed, survivors } = score;
  const name = fact === claim ? claim : `${claim} (${fact})`;
  const head = `${name}: ${noticed} of ${countOf(total, 'change')} noticed`;
  return [makeVisibleLine(head), ...explain(score), ...survivors.map(renderMutant)].join('\n');
}

/** What would have to be there for a rule to notice. */
function explain({ answer, newsrooms }: ClaimScore): string[] {
  if (answer !== 'unchecked') return [];
  const [only, ...others] = newsrooms;
  if (only === undefined) return [];
  const why =
    others.length === 0
      ? `only ${only} answers this fact, and its words name no date or number that could tell`
      : 'no other claim answers this fact, so that all its readings change together';
  return [`  ${makeVisibleLine(why)}`];
}

function renderMutant({ kind, place, from, to }: Mutant): string {
  const change = to === '' ? `without ${quote(from)}` : `${quote(from)} to ${quote(to)}`;
  return `  ${makeVisibleLine(`${place.file}:${place.line}:${place.column}  ${kind}: ${change}`)}`;
}

function quote(text: string): string {
  return `"${text.trim()}"`;
}

function tellTotals({ total, noticed, omitted, kinds, claims }: MutationScore, unchecked: number): string {
  const byKind = mutationKinds
    .filter((kind) => kinds[kind].total > 0)
    .map((kind) => `${kind} ${kinds[kind].noticed} of ${kinds[kind].total}`);
  return [
    `${noticed} of ${countOf(total, 'change')} noticed (${share(noticed, total)}): ${byKind.join(', ')}`,
    ...(omitted > 0 ? [`${countOf(omitted, 'more change')} not tried: raise --budget to try them`] : []),
    `nothing checks the answer of ${unchecked} of ${countOf(claims.filter(({ answer }) => answer !== 'none').length, 'claim')} that give one`,
  ].join('\n');
}
