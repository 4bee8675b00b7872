import { type QuoteClass, quoteClasses } from '../model/anchor.ts';
import type { Counts, Report } from '../model/report.ts';

/** "1 quote", "2 quotes". */
export function countOf(number: number, noun: string): string {
  return `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${number === 1 ? '' : 's'}`;
}

/** What was checked, in one sentence. */
export function tellQuotes({ quotes, sources, claims, newsrooms }: Counts): string {
  if (quotes.total === 0) return 'no quote was checked: there are no claims with evidence';
  const accepted = quotes.exact + quotes.typographic + quotes.elided + quotes.bracketed;
  const from = `${countOf(claims, 'claim')}, ${countOf(quotes.total, 'quote')} from ${countOf(sources, 'source')} by ${countOf(newsrooms, 'newsroom')}`;
  if (accepted === quotes.total) return `${from}: all verbatim`;
  const failed: readonly QuoteClass[] = ['altered', 'misattributed', 'absent', 'unchecked'];
  const rest = failed.filter((name) => quotes[name] > 0).map((name) => `${quotes[name]} ${name}`);
  return `${from}: ${accepted} verbatim, ${rest.join(', ')}`;
}

/** How the findings add up, in one line. */
export function tellFindings({ findings }: Counts): string {
  const parts = (['error', 'warning', 'note'] as const)
    .filter((severity) => findings[severity] > 0)
    .map((severity) => countOf(findings[severity], severity));
  const open = parts.length === 0 ? 'no findings' : parts.join(', ');
  return findings.accepted === 0 ? open : `${open}; ${findings.accepted} accepted`;
}

/** How many quotes are of each class, leaving out classes that have none. */
export function tellClasses({ counts }: Report): string {
  return quoteClasses
    .filter((name) => counts.quotes[name] > 0)
    .map((name) => `${counts.quotes[name]} ${name}`)
    .join(', ');
}
