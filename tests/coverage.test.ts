import { describe, expect, test } from 'vitest';
import { measureCoverage } from '../src/audit/measure-coverage.ts';
import { compareFacts } from '../src/compare/compare-facts.ts';
import type { Coverage } from '../src/model/coverage.ts';
import { renderCoverage } from '../src/reporters/coverage.ts';
import { anchorFiles } from '../src/run/anchor-files.ts';
import { digest, type Project, toInputs } from './in-memory.ts';

function coverage(project: Project): Coverage {
  const corpus = anchorFiles(toInputs(project), digest);
  return measureCoverage(corpus, compareFacts(corpus), { name: 'crossquote', version: '0.0.0' });
}

const project: Project = {
  'sources/a.txt':
    '---\noutlet: A\norigin: Wire\n---\nThe ferry sailed on 4 May 2031. It carried 90 people.\n\nTickets cost $12 from June.',
  'sources/unused.txt': '---\noutlet: B\n---\nNothing of it is quoted.',
  'claims/ferry.yaml': `claims:
  - id: sailed
    claim: The ferry sailed on 4 May 2031.
    fact: ferry/sailed
    value: 2031-05-04
    evidence: [{ source: a, quote: The ferry sailed on 4 May 2031 }]
`,
};

describe('coverage', () => {
  test('finds the dates and numbers that stand in no quote, where they stand', () => {
    const [source] = coverage(project).sources;
    expect(source?.unread.map(({ text, line }) => `${line} ${text}`)).toEqual(['5 90', '7 $12', '7 June']);
    expect(source).toMatchObject({ id: 'a', quotes: 1, expressions: 4, read: 1, quoted: 30 });
  });

  test('names sources that no quote stands in, and facts of one newsroom', () => {
    const result = coverage(project);
    expect(result.uncited).toEqual(['unused']);
    expect(result.single).toEqual([{ fact: 'ferry/sailed', newsroom: 'Wire' }]);
    expect(renderCoverage(result)).toMatch(/1 of 4 dates and numbers in them stand in a quote/);
  });

  test('counts no quote that is not in its source', () => {
    const broken = {
      ...project,
      'claims/ferry.yaml': String(project['claims/ferry.yaml']).replace('quote: The ferry', 'quote: A ferry'),
    };
    expect(coverage(broken).sources).toEqual([]);
    expect(coverage(broken).uncited).toEqual(['a', 'unused']);
  });

  test('counts words that two quotes share once', () => {
    const twice = {
      ...project,
      'claims/more.yaml': `claims:
  - id: again
    claim: The ferry sailed.
    evidence: [{ source: a, quote: ferry sailed on 4 May 2031. It carried }]
`,
    };
    expect(coverage(twice).sources[0]).toMatchObject({ quotes: 2, quoted: 42 });
  });
});
