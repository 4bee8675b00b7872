import { ok, strictEqual } from 'node:assert/strict';
import { explain, findElsewhere, findInSource } from '../../src/anchor/anchor-quote.ts';
import { widestGap } from '../../src/anchor/find-quote.ts';
import { PassageText } from '../../src/anchor/passage-text.ts';
import { cutAtEllipses } from '../../src/anchor/quote-pattern.ts';
import type { Anchor } from '../../src/model/anchor.ts';
import type { Span } from '../../src/model/span.ts';
import { foldText } from '../../src/text/fold.ts';
import { splitsWord } from '../../src/text/word-bounds.ts';
import { readFields } from './input-fields.ts';

/** The body stands behind front matter, so that its offsets are not those of the file. */
const head = '---\n';
const elsewhere = 'Nobody wrote this; the ferry sailed at noon.';

/**
 * A quote that is accepted stands in the text, whatever both hold; all places are inside the text. The input is a
 * text, a quote, the words before it, and those behind it.
 */
export function checkAnchoring(input: string): void {
  const [body = '', quote = '', prefix, suffix] = readFields(input).map(readEscapes);
  const selector = { exact: quote, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  const [text, other] = [passageText('s', body), passageText('t', elsewhere)];
  const anchor =
    findInSource(selector, text) ?? findElsewhere(quote, text.source.id, [text, other]) ?? explain(quote, text);
  const within = anchor.class === 'misattributed' ? other : text;
  for (const span of [
    ...anchor.places,
    ...anchor.parts,
    ...anchor.omitted,
    ...(anchor.nearest ? [anchor.nearest] : []),
  ])
    ok(isInside(span, within), `${span.start} to ${span.end} is outside the text`);
  checkAccepted(anchor, quote, body);
  checkFound(anchor, quote, body);
}

/** A quote may hold what no file does: YAML's `"\ud800"` is half a character. */
function readEscapes(text: string): string {
  return text.replace(/\\u([\da-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function passageText(id: string, body: string): PassageText {
  const file = `sources/${id}.txt`;
  const span = { file, start: head.length, end: head.length + body.length };
  return new PassageText({ id, file, outlet: id, newsroom: id, sha256: '', body: span }, head + body);
}

function isInside({ start, end }: Span, { source }: PassageText): boolean {
  return start >= source.body.start && start <= end && end <= source.body.end;
}

function checkAccepted(anchor: Anchor, quote: string, body: string): void {
  const says = ({ start, end }: Span) => body.slice(start - head.length, end - head.length);
  const own = foldText(quote).trim();
  if (['exact', 'typographic', 'elided', 'bracketed'].includes(anchor.class)) {
    for (const { start, end } of [...anchor.places, ...anchor.parts]) {
      ok(!splitsWord(body, start - head.length) && !splitsWord(body, end - head.length), 'the place splits a word');
    }
  }
  if (anchor.class === 'exact') ok(anchor.places.some((place) => says(place) === quote.trim()));
  if (anchor.class === 'exact' || anchor.class === 'typographic') {
    for (const place of anchor.places) strictEqual(foldText(says(place)).trim(), own);
  }
  const loose = (words: string) => foldText(words).replace(/[[\]]/g, '').trim().toLowerCase();
  const same = anchor.class === 'elided' ? (words: string) => foldText(words).trim() : loose;
  if (anchor.class !== 'elided' && anchor.class !== 'bracketed') return;
  strictEqual(anchor.parts.map((part) => same(says(part))).join('|'), cutAtEllipses(quote).map(same).join('|'));
  for (const [index, part] of anchor.parts.entries()) {
    const before = anchor.parts[index - 1];
    if (before) ok(before.end <= part.start && part.start - before.end <= widestGap, 'the parts are not in order');
  }
}

/** The very words at word bounds are never refused. */
function checkFound(anchor: Anchor, quote: string, body: string): void {
  const written = quote.trim();
  if (foldText(written).trim() !== written || written === '') return;
  for (let at = body.indexOf(written); at >= 0; at = body.indexOf(written, at + 1)) {
    const end = at + written.length;
    if (splitsWord(body, at) || splitsWord(body, end)) continue;
    // What folding joins to a neighbour is no word of its own.
    const alone = [body.slice(0, at), written, body.slice(end)].map(foldText).join('');
    if (alone !== foldText(body)) continue;
    ok(['exact', 'typographic'].includes(anchor.class), `it stands at ${at} and is ${anchor.class}`);
  }
}
