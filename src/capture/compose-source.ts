import type { Digest } from '../model/input.ts';
import { writeFlow } from '../parse/write-yaml.ts';
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
  readonly dateline?: string;
}

/** Where the text shows the date, `dateline` has the words; its day counts before that of the page's data. */
export function combine(captured: Captured, details: Details): Known {
  const { body, notes: _notes, ...page } = captured;
  const known = { ...page, ...details };
  const slack = details.published === undefined ? 1 : 0;
  const dateline = known.published === undefined ? undefined : findDateline(body, known.published, slack);
  return dateline ? { ...known, published: dateline.day, dateline: dateline.quote } : known;
}

/**
 * A source's file: front matter, then the body. `original` is the hash of the file that the text was taken from. Where
 * the text shows its origin or its date, the words that show it are given as well.
 */
export function composeSource(
  known: Known,
  body: string,
  original: string,
  digest: Digest,
): { readonly text: string } | Unreadable {
  const { outlet, origin, published, dateline } = known;
  if (outlet === undefined) return { fault: 'it does not name its outlet: say it with --outlet' };
  const originLine = origin === undefined ? undefined : findOriginLine(body, origin);
  const entries: Readonly<Record<string, unknown>> = {
    outlet,
    origin: originLine === undefined ? origin : { newsroom: origin, quote: originLine },
    published: dateline === undefined ? published : { date: published, quote: dateline },
    title: known.title,
    byline: known.byline,
    url: known.url,
    retrieved: known.retrieved,
    language: known.language,
    sha256: digest(body),
    original: { sha256: original },
  };
  const lines = Object.entries(entries).flatMap(([key, entry]) =>
    entry === undefined ? [] : [`${key}: ${writeFlow(entry)}\n`],
  );
  return { text: `---\n${lines.join('')}---\n${body}` };
}
