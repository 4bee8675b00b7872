import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recallAnchors } from '../src/anchor/record-anchors.ts';
import { Cache } from '../src/edges/cache.ts';
import { keepAnchors, recallFrom } from '../src/edges/recall.ts';
import { renderJson } from '../src/reporters/json.ts';
import { anchorFiles } from '../src/run/anchor-files.ts';
import { digestFiles } from '../src/run/corpus-digest.ts';
import { joinPartials } from '../src/run/partial.ts';
import { judge } from '../src/run/run.ts';
import { digest, type Project, partOf, toInputs } from './in-memory.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossquote-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = { today: '2026-11-22', digest, tool: { name: 'crossquote', version: '0' } };

const sentence = fc.constantFrom(
  'The ferry sailed on Thursday with 1,900 people.',
  'The ferry sailed on Friday with 1,800 people.',
  '“Nobody was hurt,” the operator said.',
  'The operator denied that anybody was hurt on board.',
  'The harbour has been closed since February.',
);

const source = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));

const quote = fc.oneof(
  sentence.map((text) => text.slice(0, -1)),
  fc.constantFrom('sailed on Thursday … people', 'The ferry sailed on Sunday', 'erry sailed', 'Nobody wrote this'),
);

const claimsFile = fc.array(fc.record({ quote, source: fc.nat(3), value: fc.boolean() }), {
  minLength: 1,
  maxLength: 4,
});

/** A project of a few files: two of them often have most files in common. */
const project = fc
  .record({
    sources: fc.array(fc.option(source, { freq: 6 }), { minLength: 3, maxLength: 3 }),
    claims: fc.array(claimsFile, { minLength: 1, maxLength: 2 }),
    config: fc.constantFrom(undefined, undefined, 'rules: { uncited-source: off }\n', 'min-independent: 2\n'),
  })
  .map(({ sources, claims, config }): Project => {
    const files: Record<string, string> = {};
    for (const [place, body] of sources.entries()) {
      if (body !== null) files[`sources/s${place}.txt`] = `---\noutlet: Outlet ${place}\n---\n${body}`;
    }
    for (const [file, asked] of claims.entries()) {
      const lines = asked.map(
        (each, place) =>
          `  - { id: c${file}-${place}, claim: It is so., fact: ferry/hurt, value: ${each.value}, ` +
          `evidence: [{ source: s${each.source}, quote: ${JSON.stringify(each.quote)} }] }\n`,
      );
      files[`claims/c${file}.yaml`] = `claims:\n${lines.join('')}`;
    }
    return { ...files, ...(config !== undefined && { 'crossquote.yaml': config }) };
  });

const mixed = fc
  .tuple(project, project, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
  .map(([before, other, chooses]) => {
    // After a change: some files as they were, some as in another project, some gone.
    const after: Record<string, string | Uint8Array> = {};
    for (const [place, path] of Object.keys({ ...before, ...other })
      .sort()
      .entries()) {
      const content = chooses[place] ? before[path] : other[path];
      if (content !== undefined) after[path] = content;
    }
    return [before, after] as const;
  });

test('with what an earlier run found, whatever has changed since, the report is that of a run on its own', () => {
  const cache = new Cache(folder, 'test');
  fc.assert(
    fc.property(mixed, ([before, after]) => {
      const [old, now] = [before, after].map((each) => {
        const files = toInputs(each);
        return { files, digests: digestFiles(files, digest) };
      });
      if (!old || !now) return;
      keepAnchors(cache, old, anchorFiles(old.files, digest));
      const recalled = anchorFiles(now.files, digest, { known: recallFrom(cache, now) });
      const afresh = anchorFiles(now.files, digest);
      expect(renderJson(judge(now.files, recalled, options))).toBe(renderJson(judge(now.files, afresh, options)));
    }),
    { numRuns: 150 },
  );
});

test('however many parts a check is divided into, joined they give the report of one run', () => {
  fc.assert(
    fc.property(project, fc.integer({ min: 1, max: 6 }), (each, of) => {
      const files = toInputs(each);
      const parts = Array.from({ length: of }, (_, place) => {
        const part = { index: place + 1, of };
        return { name: `${place}`, lines: partOf(files, part) };
      });
      const joined = joinPartials(parts.reverse(), 'x', digest);
      if ('mismatch' in joined) throw new Error(joined.mismatch);
      const merged = anchorFiles(joined.files, digest, {
        known: (parsed) => recallAnchors(parsed, joined.records, () => true),
      });
      expect(renderJson(judge(joined.files, merged, options))).toBe(
        renderJson(judge(files, anchorFiles(files, digest), options)),
      );
    }),
    { numRuns: 60 },
  );
});
