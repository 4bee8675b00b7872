import { mendSourceId } from '../edit/mend-quote.ts';
import type { Rule } from '../model/finding.ts';
import { askForName, suggest } from '../text/wording.ts';
import { locateIn } from './list-readings.ts';
import { stripPath } from './strip-path.ts';
import page from './unknown-source.md';

export const unknownSource: Rule = {
  id: 'unknown-source',
  summary: 'A claim cites a source that is not there.',
  severity: 'error',
  page,
  *check(corpus) {
    for (const claim of corpus.claims) {
      for (const evidence of claim.evidence) {
        const id = evidence.source;
        // A source that is there but cannot be read has a finding of its own; so has a damaged entry.
        if (!id || evidence.damaged || corpus.sources.has(id.text) || corpus.unreadable.has(id.text)) continue;
        const bare = stripPath(id.text);
        const near = corpus.sources.has(bare) ? [bare] : suggest(id.text, corpus.sources.keys());
        const fix = mendSourceId(corpus, evidence, near);
        yield {
          message: `\`${claim.id}\` cites unknown source \`${id.text}\``,
          primary: { at: locateIn(corpus, id), text: 'no source has this id' },
          notes: ['its quote was not checked'],
          help: corpus.sources.has(bare)
            ? `write \`${bare}\`: the id is the path without folder and extension`
            : (askForName(id.text, corpus.sources.keys()) ?? 'add the text to the sources, or correct the id'),
          ...(fix && { fix }),
          claim: claim.id,
          source: id.text,
          readings: [{ claim, evidence }],
        };
      }
    }
  },
};
