import { describe, expect, test } from 'vitest';
import { reviseSource } from '../src/capture/revise-source.ts';
import { parseSource, readFrontMatter } from '../src/parse/parse-source.ts';
import { toPlain } from '../src/parse/yaml-tree.ts';
import { digest } from './in-memory.ts';

const hash = 'a'.repeat(64);
const body = 'Kim said the talks went badly.';
const captured = { body, title: 'New: title, and more', notes: [] };
const details = { published: '2020-02-02', retrieved: '2020-02-03', url: 'https://news.example/#a' };

function revise(front: string, lineBreak = '\n'): { text: string | undefined; before: string } {
  const before = `---\n${front}---\n`.replaceAll('\n', lineBreak).concat('Kim said the talks went well.');
  const { source, problems } = parseSource(before, 'sources/s.txt', 's', digest);
  expect(problems).toEqual([]);
  if (!source) throw new Error('no source');
  return { before, text: reviseSource(before, source, captured, details, hash, digest) };
}

const fronts: readonly (readonly [string, string])[] = [
  ['a folded title', 'outlet: D\ntitle: >-\n  Old\n  title\nurl: https://x.example/\n'],
  ['a literal title at the end', 'outlet: D\ntitle: |+\n  Old title\n\n'],
  ['a title over lines', 'outlet: D\ntitle: Old\n  title\nurl: https://x.example/\n'],
  ['a title with a comment', 'outlet: D # who\ntitle: "Old\n  title" # what\n'],
  ['braces', '{ outlet: D, title: Old title }\n'],
  ['braces over lines', '{ outlet: D,\n  title: Old title,\n}\n'],
  ['keys that are indented', '  outlet: D\n  title: Old title\n'],
  ['a mark of its end', 'outlet: D\ntitle: Old title\n...\n'],
  ['a mapping before another key', `outlet: D\noriginal:\n  sha256: ${hash}\ntitle: Old title\n`],
  ['a history between brackets', `outlet: D\nhistory: [ { sha256: ${hash} } ]\n`],
  ['an empty history', 'outlet: D\nhistory: []\ntitle: Old title\n'],
  ['a history with dashes', `outlet: D\nhistory:\n- sha256: ${hash}\n  retrieved: 2020-01-01\ntitle: Old title\n`],
  ['a history with dashes on their own', `outlet: D\nhistory:\n  # newest first\n  -\n    sha256: ${hash}\n`],
  ['a history with an anchor', `outlet: D\nhistory:\n  - &first { sha256: ${hash} }\n`],
];

describe('the front matter of a corrected article', () => {
  test.each(fronts)('says what is new, and the rest as before: %s', (_, front) => {
    for (const lineBreak of ['\n', '\r\n']) {
      const { text, before } = revise(front, lineBreak);
      const read = readFrontMatter(text ?? '', '');
      expect(text?.slice(read?.bodyStart)).toBe(body);
      const old = toPlain(readFrontMatter(before, '')?.root as never) as Record<string, unknown>;
      expect(toPlain(read?.root as never)).toEqual({
        ...old,
        ...(old.title !== undefined && { title: captured.title }),
        ...details,
        sha256: digest(body),
        original: { sha256: hash },
        history: [
          {
            sha256: digest('Kim said the talks went well.'),
            ...(old.original !== undefined && { original: { sha256: hash } }),
          },
          ...((old.history ?? []) as unknown[]),
        ],
      });
      if (lineBreak === '\r\n') expect(text?.slice(0, read?.bodyStart)).not.toMatch(/(?<!\r)\n/);
      for (const comment of before.match(/# .*/g) ?? []) expect(text).toContain(comment);
    }
  });

  test('is left as it is where a change would change something else, too', () => {
    expect(revise('outlet: D\norigin: &name Yonhap\ntitle: *name\n').text).toBeUndefined();
  });
});
