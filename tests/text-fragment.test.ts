import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragment } from '../src/reporters/html/text-fragment.ts';

const article = `Ferry "sails again"

The ferry sailed at noon. The mayor, who had waited, was on board.
The ferry sailed at night & came back; a semi-official count gave 1,900 people.

"It was a long day," the mayor said, "and it was a long night, and nobody slept, and nobody complained, and it was a long way home."
It was a long way home.`;

const longQuote = /It was a long day.*?home/.exec(article)?.[0] ?? '';

const fragmentOf = (quote: string) => {
  const start = article.indexOf(quote);
  return textFragment(article, { start, end: start + quote.length });
};

test.each([
  ['a quote that stands once', 'was on board', ':~:text=was%20on%20board'],
  ['a quote that stands twice', 'The ferry sailed at night', ':~:text=The%20ferry%20sailed%20at%20night'],
  [
    'a dash, a comma, and an ampersand',
    'night & came back; a semi-official count gave 1,900 people',
    ':~:text=night%20%26%20came%20back%3B%20a%20semi%2Dofficial%20count%20gave%201%2C900%20people',
  ],
  ['words that also stand elsewhere', 'The ferry sailed', ':~:text=again%22-,The%20ferry%20sailed,-at'],
  ['a part of a word group in quotation marks', 'sails again', ':~:text=sails%20again'],
  [
    'words over two paragraphs, each part within its own',
    'on board.\nThe ferry sailed at night',
    ':~:text=on%20board.,ferry%20sailed%20at%20night',
  ],
  ['a long quote, by its ends', longQuote, ':~:text=people.%20%22-,It%20was%20a%20long,a%20long%20way%20home'],
])('%s', (_, quote, expected) => {
  expect(fragmentOf(quote)).toBe(expected);
});

/** Where a browser finds a directive first, as the draft of the standard has it. */
function find(text: string, directive: string): readonly [number, number] | undefined {
  const parts = directive.replace(':~:text=', '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const passage = parts.map(decodeURIComponent).join('.*?');
  const before = prefix === undefined ? '' : `${decodeURIComponent(prefix)}\\s*`;
  const after = suffix === undefined ? '' : `\\s*${decodeURIComponent(suffix)}\\b`;
  return new RegExp(`\\b${before}\\b(${passage})\\b${after}`, 'ds').exec(text)?.indices?.[1];
}

test('the first passage that a browser finds is the one that is meant', () => {
  const word = fc.constantFrom('the', 'ferry', 'sailed', 'again', 'at', 'noon');
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 70 }),
      fc.nat(),
      fc.integer({ min: 1, max: 40 }),
      (words, at, length) => {
        const from = at % words.length;
        const start = words.slice(0, from).join(' ').length + (from === 0 ? 0 : 1);
        const end = start + words.slice(from, from + length).join(' ').length;
        const text = words.join(' ');
        expect(find(text, textFragment(text, { start, end }))).toEqual([start, end]);
      },
    ),
  );
});
