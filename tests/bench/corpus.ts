import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Chance } from './chance.ts';
import { type InventedSource, inventSource } from './invent-source.ts';
import { spellQuote } from './spell-quote.ts';
import { spoil, spoilings } from './spoil-quote.ts';

/** How large a corpus is, and how much of it fails. */
export interface Size {
  readonly quotes: number;
  readonly sources: number;
  /** The share of quotes that are not verbatim, in equal parts of every kind of failure. */
  readonly failing: number;
}

/** A quote, and the id of the source that it is credited to. */
export interface AskedQuote {
  readonly source: string;
  readonly quote: string;
}

/** What was made: every file by its path below the root, and the quotes that stand in the claims. */
export interface BenchCorpus {
  readonly files: ReadonlyMap<string, string>;
  readonly quotes: readonly AskedQuote[];
}

const quotesPerClaim = 2;
const claimsPerFile = 50;

/** Makes a corpus from a seed: the same size and seed give the same bytes on every machine. */
export function makeCorpus({ quotes, sources, failing }: Size, seed: number): BenchCorpus {
  const chance = new Chance(seed);
  const files = new Map<string, string>();
  const texts: InventedSource[] = [];
  for (let i = 0; i < sources; i++) {
    const source = inventSource(i, chance);
    texts.push(source);
    files.set(`sources/${source.id}.txt`, source.file);
  }
  files.set('claims/properties.yaml', declarations);
  const asked: AskedQuote[] = [];
  const claimCount = Math.ceil(quotes / quotesPerClaim);
  for (let from = 0; from < claimCount; from += claimsPerFile) {
    const lines = ['# Claims for a benchmark.', 'claims:'];
    for (let claim = from; claim < Math.min(claimCount, from + claimsPerFile); claim++) {
      lines.push(...spellClaim(claim, Math.min(quotesPerClaim, quotes - asked.length)));
    }
    files.set(`claims/part-${String(from / claimsPerFile).padStart(5, '0')}.yaml`, `${lines.join('\n')}\n`);
  }
  return { files, quotes: asked };

  function spellClaim(claim: number, count: number): string[] {
    const lines = [`  - id: claim-${claim}`, `    claim: ${chance.pick(texts).sentences[0]}`];
    if (claim % 4 === 0) lines.push(`    fact: matter-${claim % 1000}/holds-${claim % 7}`, '    value: true');
    if (claim % 9 === 0) lines.push('    scope: { mode: in-person, event: summit } # as both report it');
    lines.push('    evidence:');
    for (let i = 0; i < count; i++) {
      const source = chance.pick(texts);
      const words = takeWords(source, chance);
      const fails = chance.next() < failing;
      const quote = fails ? spoil(chance.pick(spoilings), words, chance.pick(texts), chance) : words;
      asked.push({ source: source.id, quote });
      lines.push(...spellQuote(source.id, quote, chance));
    }
    return lines;
  }
}

/** One or two whole sentences of a source, without the last full stop. */
function takeWords(source: InventedSource, chance: Chance): string {
  const at = chance.below(source.sentences.length - 1);
  return source.sentences
    .slice(at, at + 1 + chance.below(2))
    .join(' ')
    .slice(0, -1);
}

const declarations = `properties:
${[0, 1, 2, 3, 4, 5, 6].map((n) => `  holds-${n}: { type: boolean }`).join('\n')}
`;

/** Writes a corpus below a folder. */
export function writeCorpus(corpus: BenchCorpus, root: string): void {
  for (const [path, text] of corpus.files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
