import { findInSource } from '../anchor/anchor-quote.ts';
import type { PassageText } from '../anchor/passage-text.ts';
import { locateParts } from '../anchor/quote-pattern.ts';
import { acceptedClasses } from '../model/anchor.ts';
import type { Evidence } from '../model/claim.ts';
import type { AnchoredCorpus } from '../model/corpus.ts';
import type { Fix } from '../model/fix.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { hasWord } from '../text/words.ts';
import { applyEdits } from './apply-edits.ts';
import { type Change, changeScalar, replaceScalar } from './change-scalar.ts';
import { openText } from './open-text.ts';
import { findInOtherCase, retypeQuote } from './retype-quote.ts';

/** Gives a verbatim quote the glyphs of the passage that it stands for. */
export function mendTypography(
  corpus: AnchoredCorpus,
  evidence: Evidence,
  source: Source,
  place: Span,
): Fix | undefined {
  const text = openText(corpus, source);
  if (!text) return undefined;
  const passage = text.body.slice(place.start - source.body.start, place.end - source.body.start);
  const changes = retypeQuote(evidence.quote.text, passage) ?? [];
  return writeChanges(corpus, evidence, text, changes, 'write the quote with the typography of its source');
}

/** Gives a quote the capitals of its source, where these are all that keep it from being verbatim. */
export function mendCase(corpus: AnchoredCorpus, evidence: Evidence, source: Source): Fix | undefined {
  const text = openText(corpus, source);
  if (!text) return undefined;
  const changes: Change[] = [];
  for (const part of locateParts(evidence.quote.text)) {
    if (!hasWord(part.text)) continue;
    const passage = findInOtherCase(part.text, text);
    const own = passage === undefined ? undefined : retypeQuote(part.text, passage);
    if (!own) return undefined;
    changes.push(
      ...own.map((change) => ({ ...change, start: change.start + part.start, end: change.end + part.start })),
    );
  }
  return writeChanges(corpus, evidence, text, changes, 'write the quote with the capitals of its source');
}

function writeChanges(
  corpus: AnchoredCorpus,
  { quote }: Evidence,
  text: PassageText,
  changes: readonly Change[],
  title: string,
): Fix | undefined {
  const mended = findInSource({ exact: applyEdits(quote.text, changes) }, text);
  // What cannot be seen between two spaces, for instance, stays as it is.
  if (!mended || !acceptedClasses.includes(mended.class) || mended.retyped.length > 0) return undefined;
  const edits = changeScalar(corpus.texts, quote, changes);
  return edits && { title, edits };
}

/** Corrects a source's id, where only one of the ids that may be meant has the quote in its text. */
export function mendSourceId(
  corpus: AnchoredCorpus,
  evidence: Evidence,
  candidates: readonly string[],
): Fix | undefined {
  const { source: written, quote, prefix, suffix } = evidence;
  if (!written) return undefined;
  const selector = {
    exact: quote.text,
    ...(prefix && { prefix: prefix.text }),
    ...(suffix && { suffix: suffix.text }),
  };
  const homes = candidates.filter((id) => {
    const source = corpus.sources.get(id);
    const text = source && openText(corpus, source);
    if (!text) return false;
    const anchor = findInSource(selector, text);
    // What is left, its capitals, is mended next.
    return anchor ? acceptedClasses.includes(anchor.class) : findInOtherCase(quote.text, text) !== undefined;
  });
  const [id] = homes;
  if (id === undefined || homes.length > 1) return undefined;
  const edits = replaceScalar(corpus.texts, written, id);
  return edits && { title: `cite \`${id}\``, edits };
}
