import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../src/text/fold.ts';
import { hasWord, tokenize, visitWords } from '../src/text/words.ts';

const pieces = fc.constantFrom(
  'the',
  'U.S.',
  '1,900',
  "can't",
  '-',
  '+5%',
  ' ',
  '\n',
  '\u00E9t\u00E9',
  '\u6771',
  '_',
  '"',
  '$',
  ';',
);

test('visits the words that a text is cut into', () => {
  fc.assert(
    fc.property(fc.array(pieces), (some) => {
      const text = some.join('');
      const visited: string[] = [];
      visitWords(text, (start, end) => visited.push(text.slice(start, end)));
      expect(visited).toEqual(
        tokenize(text)
          .map((token) => token.text)
          .filter(hasWord),
      );
    }),
  );
});

test('folds a letter with more marks than any language writes, and keeps its place', () => {
  const marks = '\u0316\u0301'.repeat(100_000);
  const folded = fold(`x e${marks} y`);
  const last = folded.text.length - 1;
  expect(folded.text.startsWith('x \u00E9')).toBe(true);
  expect([folded.startOf(last), folded.endOf(last)]).toEqual([marks.length + 4, marks.length + 5]);
});
