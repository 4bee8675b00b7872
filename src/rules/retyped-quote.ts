import { mendTypography } from '../edit/mend-quote.ts';
import type { Rule } from '../model/finding.ts';
import { aboutReading, listReadings, locateIn } from './list-readings.ts';
import page from './retyped-quote.md';

export const retypedQuote: Rule = {
  id: 'retyped-quote',
  summary: 'A quote has the words of its source in other typography.',
  severity: 'note',
  page,
  *check(corpus) {
    for (const reading of listReadings(corpus)) {
      const { claim, evidence, anchor, source } = reading;
      const [place] = anchor.places;
      if (anchor.class !== 'typographic' || anchor.retyped.length === 0 || !place) continue;
      const fix = mendTypography(corpus, evidence, source, place);
      yield {
        ...aboutReading(reading),
        message: `quote in \`${claim.id}\` has other typography than \`${source.id}\``,
        primary: { at: locateIn(corpus, evidence.quote), text: '' },
        related: [{ at: place, text: 'as it stands in the source' }],
        notes: anchor.retyped.map(
          ({ quote, source: printed }) => `the quote has ${show(quote)}, the source ${show(printed)}`,
        ),
        ...(fix && { fix }),
      };
    }
  },
};

/** A glyph as itself and by its code points: many of them cannot be told apart, or not be seen. */
function show(glyphs: string): string {
  if (glyphs === '') return 'nothing';
  const codes = [...glyphs].map(
    (glyph) => `U+${(glyph.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  const visible = glyphs.replace(/[\u00AD\p{Cf}\s]/gu, '');
  return visible === '' ? codes.join(' ') : `${visible} (${codes.join(' ')})`;
}
