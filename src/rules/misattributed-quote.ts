import type { Rule } from '../model/finding.ts';
import { joinWith } from '../text/wording.ts';
import { aboutReading, listReadings, locateIn } from './list-readings.ts';
import page from './misattributed-quote.md';

export const misattributedQuote: Rule = {
  id: 'misattributed-quote',
  summary: 'A quote stands in another source than the one it is credited to.',
  severity: 'error',
  page,
  *check(corpus) {
    const byFile = new Map(Array.from(corpus.sources.values(), (source) => [source.file, source]));
    for (const reading of listReadings(corpus)) {
      const { claim, evidence, anchor, source } = reading;
      if (anchor.class !== 'misattributed' || !evidence.source) continue;
      const files = [...new Set(anchor.places.map(({ file }) => file))].sort();
      const owners = files.flatMap((file) => byFile.get(file) ?? []);
      const names = joinWith(
        'and',
        owners.map((owner) => `\`${owner.id}\``),
      );
      yield {
        ...aboutReading(reading),
        message: `quote in \`${claim.id}\` stands in ${names}, not in \`${source.id}\``,
        primary: { at: locateIn(corpus, evidence.source), text: 'cited here' },
        related: [
          { at: locateIn(corpus, evidence.quote), text: 'the quote' },
          ...owners.slice(0, 3).flatMap((owner) => {
            const at = anchor.places.find(({ file }) => file === owner.file);
            return at ? [{ at, text: `these words, in ${owner.outlet}` }] : [];
          }),
        ],
        help:
          owners.length === 1 ? `cite ${names}, or quote what \`${source.id}\` says` : `cite the source that is meant`,
      };
    }
  },
};
