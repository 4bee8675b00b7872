import { findNearest } from '../../src/anchor/find-nearest.ts';
import { PassageText } from '../../src/anchor/passage-text.ts';
import { Chance } from './chance.ts';
import { type InventedSource, inventSource } from './invent-source.ts';
import { spoil } from './spoil-quote.ts';

/** How many quotes share the indexes over the text: few, with code that has hardly run yet, and many. */
const shares = [200, 2_000];

/** What explaining a quote that fails costs, in one long text. */
export function measureNearMisses(seed: number): { what: string; 'ms a quote': string; '× indexOf': string }[] {
  const chance = new Chance(seed);
  const sources = Array.from({ length: 230 }, (_, index) => inventSource(index, chance));
  const body = sources.map(({ sentences }) => sentences.join(' ')).join('\n\n');
  const makers: Readonly<Record<string, (quote: string, other: InventedSource) => string>> = {
    'one word changed': (quote, other) => spoil('word', quote, other, chance),
    'in another order': (quote, other) => spoil('order', quote, other, chance),
    'in no text': (quote, other) => spoil('absent', quote, other, chance),
  };
  return shares.flatMap((quotes) =>
    Object.entries(makers).map(([what, make]) => {
      const asked = Array.from({ length: quotes }, () =>
        make(chance.pick(chance.pick(sources).sentences), chance.pick(sources)),
      );
      const text = wrap(body);
      const plain = time(() => asked.map((quote) => body.indexOf(quote)));
      // The indexes over the text are made at the first question: their cost is shared by all of them.
      const explained = time(() => asked.map((quote) => findNearest(quote, text)));
      return {
        what: `${what}, ${quotes} quotes`,
        'ms a quote': (explained / quotes).toFixed(2),
        '× indexOf': (explained / plain).toFixed(2),
      };
    }),
  );
}

function wrap(body: string): PassageText {
  const file = 'long.txt';
  const source = {
    id: 'long',
    file,
    outlet: 'X',
    newsroom: 'X',
    sha256: '',
    body: { file, start: 0, end: body.length },
  };
  return new PassageText(source, body);
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
