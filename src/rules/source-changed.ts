import type { Rule } from '../model/finding.ts';
import { locateIn } from './list-readings.ts';
import page from './source-changed.md';

export const sourceChanged: Rule = {
  id: 'source-changed',
  summary: 'The text of a source no longer has the hash that was taken when it was captured.',
  severity: 'error',
  page,
  *check(corpus) {
    for (const source of corpus.sources.values()) {
      const { pinned } = source;
      // A hash of another form is a finding of shape.
      if (!pinned || !/^[\da-f]{64}$/.test(pinned.text) || pinned.text === source.sha256) continue;
      yield {
        message: `the text of \`${source.id}\` is not the text that was captured`,
        primary: { at: locateIn(corpus, pinned), text: 'hash of the captured text' },
        notes: [`the text now has the hash ${source.sha256}`],
        help: 'bring the captured text back; for a corrected article run `crossquote import --update`',
        source: source.id,
        subject: [source.id, pinned.text, source.sha256],
      };
    }
  },
};
