import { acceptedClasses, quoteClasses } from '../model/anchor.ts';
import type { Since } from '../model/finding.ts';
import { agreements, type Counts, type Report } from '../model/report.ts';

/** "1,200". */
export function tellNumber(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "1 quote", "2 quotes"; irregular plurals are given. */
export function countOf(number: number, noun: string, plural = `${noun}s`): string {
  return `${tellNumber(number)} ${number === 1 ? noun : plural}`;
}

/** What was checked, in one sentence. */
export function tellQuotes({ quotes, sources, claims, newsrooms }: Counts): string {
  if (quotes.total === 0) return 'no quote was checked: there are no claims with evidence';
  const accepted = acceptedClasses.reduce((total, name) => total + quotes[name], 0);
  const from = `${countOf(claims, 'claim')}, ${countOf(quotes.total, 'quote')} from ${countOf(sources, 'source')} by ${countOf(newsrooms, 'newsroom')}`;
  if (accepted === quotes.total) return `${from}: all verbatim`;
  const failed = quoteClasses.filter((name) => !acceptedClasses.includes(name));
  const rest = failed.filter((name) => quotes[name] > 0).map((name) => `${tellNumber(quotes[name])} ${name}`);
  return `${from}: ${tellNumber(accepted)} verbatim, ${rest.join(', ')}`;
}

/** How the facts agree, the most at odds first; nothing where no claim has a value. */
export function tellFacts({ facts }: Counts): string {
  if (facts.total === 0) return '';
  const parts = agreements.filter((name) => facts[name] > 0).map((name) => `${tellNumber(facts[name])} ${name}`);
  return `${countOf(facts.total, 'fact')}: ${parts.join(', ')}`;
}

/** How the findings add up, in one line; that warnings alone fail nothing is said. */
export function tellFindings({ counts: { findings }, conclusion }: Report): string {
  const parts = (['error', 'warning', 'note'] as const)
    .filter((severity) => findings[severity] > 0)
    .map((severity) => countOf(findings[severity], severity));
  const open = parts.length === 0 ? 'no findings' : parts.join(', ');
  const passed =
    findings.error + findings.warning > 0 && conclusion !== 'findings' ? ', none of which fails the check' : '';
  const accepted = findings.accepted === 0 ? '' : `; ${tellNumber(findings.accepted)} accepted`;
  return `${open}${passed}${accepted}`;
}

/** What has changed since the base, in one line; nothing where no base was asked for. */
export function tellChange({ base, findings, fixed = [] }: Report): string | undefined {
  if (!base) return undefined;
  if ('missing' in base) return `everything was checked and counts: ${base.missing}`;
  const open = findings.filter(({ status }) => status === 'open');
  const count = (since: Since) => tellNumber(open.filter((finding) => finding.since === since).length);
  return `since ${base.ref}: ${count('new')} new, ${tellNumber(fixed.length)} fixed, ${count('still')} still there`;
}

/** How many quotes are of each class, leaving out classes that have none. */
export function tellClasses({ counts }: Report): string {
  return quoteClasses
    .filter((name) => counts.quotes[name] > 0)
    .map((name) => `${tellNumber(counts.quotes[name])} ${name}`)
    .join(', ');
}
