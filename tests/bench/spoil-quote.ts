import type { Chance } from './chance.ts';
import type { InventedSource } from './invent-source.ts';

export const spoilings = ['word', 'number', 'negation', 'order', 'cut', 'elsewhere', 'absent', 'elided'] as const;
export type Spoiling = (typeof spoilings)[number];

/** Makes a quote fail in one way: `other` is a source that it does not come from. */
export function spoil(how: Spoiling, quote: string, other: InventedSource, chance: Chance): string {
  const words = quote.split(' ');
  const at = 2 + chance.below(words.length - 4);
  switch (how) {
    case 'word':
      return [...words.slice(0, at), 'unheardof', ...words.slice(at + 1)].join(' ');
    case 'number':
      return [...words.slice(0, at), '4,711', ...words.slice(at)].join(' ');
    case 'negation':
      return [...words.slice(0, at), 'never', ...words.slice(at)].join(' ');
    case 'order':
      return [...words.slice(at), ...words.slice(0, at)].join(' ');
    case 'cut':
      return quote.slice(0, -2);
    case 'elsewhere':
      return chance.pick(other.sentences).slice(0, -1);
    case 'absent':
      return words.map((word) => [...word].reverse().join('')).join(' ');
    case 'elided':
      return `${words.slice(at).join(' ')} \u2026 ${words.slice(0, at).join(' ')}`;
  }
}
