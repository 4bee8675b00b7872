import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complete } from '../src/editor/complete.ts';
import { describeSubject } from '../src/editor/describe-subject.ts';
import { findReferences, findTargets } from '../src/editor/find-targets.ts';
import { findTyping } from '../src/editor/find-typing.ts';
import { examine } from '../src/run/examine.ts';
import { digest, toInputs } from './in-memory.ts';
import { listScalars, readOwn } from './own-claims.ts';

const claims = readOwn('claims/');
const files = { ...claims, ...readOwn('sources/') };
const examination = examine(toInputs(files), { today: '2026-11-22', digest });

describe('what is typed is known from lines and indentation', () => {
  test.each(Object.entries(claims))('as YAML knows it, in %s', (_, text) => {
    for (const { key, value, path, siblings } of listScalars(text)) {
      const { start, end } = value.span;
      for (const offset of [start + 1, Math.floor((start + end) / 2), end - 1]) {
        // A block's header and the first column of a line belong to no word.
        if (offset <= start || text[offset - 1] === '\n' || /^[>|][^\n]*$/.test(text.slice(start, offset))) continue;
        const typing = findTyping(text, offset);
        expect(typing, text.slice(start, offset)).toMatchObject({ kind: 'value', key, path });
        if (key !== 'source') expect(typing?.siblings.get('source')).toBe(siblings.get('source'));
      }
    }
  });

  const pieces = fc.constantFrom(
    'claims:',
    '\n',
    '  ',
    '- ',
    'quote: ',
    'source: ',
    '{',
    '}',
    '[',
    ', ',
    '"',
    "'",
    '>-',
    '#',
    ': ',
    'word',
    '\t',
    '\r\n',
    '💥',
    '…',
  );

  test('and nothing that can be typed is too broken for an answer', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.nat(), (typed, at) => {
        const text = typed.join('');
        const offset = Math.min(at % 160, text.length);
        for (const kind of ['claims', 'source', 'config'] as const) {
          for (const { edit } of complete(examination, kind, text, offset)) {
            expect(edit.start).toBeLessThanOrEqual(offset);
            expect(edit.end).toBeGreaterThanOrEqual(offset);
            expect(text.slice(edit.start, offset)).not.toContain('\n');
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('and every place of every file can be pointed at', () => {
    for (const [path, text] of Object.entries(files)) {
      for (let offset = 0; offset <= text.length; offset += 97) {
        for (const span of [
          describeSubject(examination, path, offset)?.at,
          findTargets(examination, path, offset)?.at,
        ]) {
          if (span) expect([span.file === path, span.start <= offset, offset <= span.end]).toEqual([true, true, true]);
        }
        for (const { file, end } of findReferences(examination, path, offset))
          expect(end).toBeLessThanOrEqual(files[file]?.length ?? -1);
      }
    }
  });
});
