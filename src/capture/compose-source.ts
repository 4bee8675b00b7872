import { Document, type Node } from 'yaml';
import type { Digest } from '../model/input.ts';
import type { Captured, Unreadable } from './captured.ts';
import { findDateline, findOriginLine } from './find-credits.ts';

/** What whoever imports an article says of it; it counts before what the page says. */
export interface Details {
  readonly outlet?: string;
  readonly origin?: string;
  /** EDTF. */
  readonly published?: string;
  readonly url?: string;
  /** EDTF. */
  readonly retrieved?: string;
}

/** What is known of an article: what was said, and else what its page says. */
export interface Known extends Details {
  readonly title?: string;
  readonly byline?: string;
  readonly language?: string;
}

export function combine(captured: Captured, details: Details): Known {
  const { body: _body, notes: _notes, ...page } = captured;
  return { ...page, ...details };
}

/**
 * A source's file: front matter, then the body. `original` is the hash of the file that the text was taken from. Where
 * the text shows its origin or its date, the words that show it are given as well.
 */
export function composeSource(
  captured: Captured,
  details: Details,
  original: string,
  digest: Digest,
): { readonly text: string } | Unreadable {
  const known = combine(captured, details);
  const { outlet, origin } = known;
  if (outlet === undefined) return { fault: 'it does not name its outlet: say it with --outlet' };
  const slack = details.published === undefined ? 1 : 0;
  const dateline = known.published === undefined ? undefined : findDateline(captured.body, known.published, slack);
  const originLine = origin === undefined ? undefined : findOriginLine(captured.body, origin);
  const front = new Document({});
  const entries: Readonly<Record<string, unknown>> = {
    outlet,
    origin: origin !== undefined && originLine !== undefined ? { newsroom: origin, quote: originLine } : origin,
    published: dateline ? { date: dateline.day, quote: dateline.quote } : known.published,
    title: known.title,
    byline: known.byline,
    url: known.url,
    retrieved: known.retrieved,
    language: known.language,
    sha256: digest(captured.body),
    original: { sha256: original },
  };
  for (const [key, entry] of Object.entries(entries)) {
    // `{ date: …, quote: … }` on one line, as people write it.
    if (entry !== undefined) front.set(key, front.createNode(entry, { flow: true }) as Node);
  }
  return { text: `---\n${front.toString({ lineWidth: 0, flowCollectionPadding: true })}---\n${captured.body}` };
}
