import search from 'approx-string-match';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ApproximateNeedle } from '../src/anchor/approximate-needle.ts';

const words = fc.array(fc.constantFrom('ferry ', 'ferries ', 'sailed ', 'sank ', 'é', '\u4E00', 'a'), {
  minLength: 1,
  maxLength: 40,
});
const nearly = fc.tuple(words, words, words, fc.nat(20), fc.nat(20));

test('finds what a library of the same algorithm finds', () => {
  fc.assert(
    fc.property(words, words, fc.nat(40), (some, others, allowed) => {
      const [needle, text] = [some.join(''), others.join('')];
      const all = search(text, needle, allowed).map(({ end, errors }) => ({ end, errors }));
      const found = (which: 'first' | 'last') =>
        new ApproximateNeedle(needle).findEnd(text, 0, text.length, allowed, which);
      expect([found('first'), found('last')]).toEqual([all[0], all.at(-1)]);
    }),
  );
});

test('finds what was cut out of the text, and where it begins when read backward', () => {
  const reverse = (text: string) => text.split('').reverse().join('');
  fc.assert(
    fc.property(nearly, ([before, some, behind, at, allowed]) => {
      const needle = some.join('');
      const text = `${before.join('')}${needle.slice(0, at)}x${needle.slice(at + 1)}${behind.join('')}`;
      const forward = new ApproximateNeedle(reverse(needle)).findEnd(reverse(text), 0, text.length, allowed, 'last');
      const backward = new ApproximateNeedle(needle, 'backward').findEnd(text, 0, text.length, allowed, 'last');
      expect(backward).toEqual(forward && { ...forward, end: text.length - forward.end });
      const all = search(text, needle, allowed);
      expect(new ApproximateNeedle(needle).findEnd(text, 0, text.length, allowed, 'first')?.errors).toBe(
        all[0]?.errors,
      );
    }),
  );
});

test('takes the fewest edits of all places, counted one by one', () => {
  fc.assert(
    fc.property(words, words, (some, others) => {
      const [needle, text] = [some.join(''), others.join('')];
      let column = Array.from({ length: needle.length + 1 }, (_, row) => row);
      const fewest: number[] = [];
      for (const unit of text.split('')) {
        const next = [0];
        for (let row = 1; row <= needle.length; row++) {
          const replaced = (column[row - 1] as number) + (needle[row - 1] === unit ? 0 : 1);
          next.push(Math.min(replaced, (column[row] as number) + 1, (next[row - 1] as number) + 1));
        }
        column = next;
        fewest.push(column[needle.length] as number);
      }
      const errors = Math.min(...fewest, needle.length);
      const found = new ApproximateNeedle(needle).findEnd(text, 0, text.length, needle.length, 'first');
      expect(found?.errors).toBe(errors);
      expect(found?.end).toBe(fewest.indexOf(errors) + 1);
    }),
  );
});
