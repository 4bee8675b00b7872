import type { Corpus } from '../model/corpus.ts';
import type { Rule } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { listWords } from '../text/words.ts';
import page from './undeclared-copy.md';

/** Words in one shingle (Broder 1997, resemblance and containment of documents). */
const shingleWords = 5;

/** Texts with fewer shingles are too short to tell copy from chance. */
const fewestShingles = 40;

/**
 * The share of the shorter text's shingles that makes it a copy. Two newsrooms on one event share up to
 * a twentieth, with long statements quoted by both a quarter; copy with one word in seven changed, a half.
 */
const copyShare = 0.4;

export const undeclaredCopy: Rule = {
  id: 'undeclared-copy',
  summary: 'Two outlets print nearly the same text, and their sources name no common origin.',
  severity: 'warning',
  page,
  *check(corpus) {
    const sources = [...corpus.sources.values()];
    // One newsroom cannot copy from itself.
    if (new Set(sources.map(({ newsroom }) => newsroom)).size < 2) return;
    const shingles = new Map(sources.map((source) => [source, listShingles(corpus, source)]));
    for (const [source, other] of pairUp(shingles)) {
      if (source.outlet === other.outlet || source.newsroom === other.newsroom) continue;
      const share = countShared(shingles.get(source), shingles.get(other));
      if (share < copyShare) continue;
      yield {
        message: `\`${source.id}\` and \`${other.id}\` are nearly the same text, from ${source.newsroom} and ${other.newsroom}`,
        primary: { at: firstLine(corpus, source), text: source.outlet },
        related: [{ at: firstLine(corpus, other), text: other.outlet }],
        notes: [`${Math.round(100 * share)}% of the shorter text's runs of ${shingleWords} words stand in the other`],
        help: 'give both the `origin` that wrote the text, so that they count as one newsroom',
        source: source.id,
        subject: [source.id, other.id],
      };
    }
  },
};

type Shingles = ReadonlySet<number>;

/** The hash of every run of words; that two runs share one by chance is rare, and never makes a copy. */
function listShingles(corpus: Corpus, source: Source): Shingles {
  const body = (corpus.texts.get(source.file) ?? '').slice(source.body.start, source.body.end);
  const words = listWords(body.toLowerCase()).map(hash);
  const shingles = new Set<number>();
  for (let i = 0; i + shingleWords <= words.length; i++) {
    let mixed = 0;
    for (let k = 0; k < shingleWords; k++) mixed = Math.imul(mixed, 0x01000193) ^ (words[i + k] as number);
    shingles.add(mixed >>> 0);
  }
  return shingles;
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** The share of the shorter text's shingles that stand in the other; none where it is too short to tell. */
function countShared(one: Shingles = new Set(), other: Shingles = new Set()): number {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size < fewestShingles) return 0;
  let shared = 0;
  for (const shingle of shorter) if (longer.has(shingle)) shared++;
  return shared / shorter.size;
}

/** Of the shingles, those that pair texts up: a sample by value, the same in every text (Manber 1994). */
const sampled = 8;

/** Every two sources that share a sampled shingle, in the order of their ids. A copy shares many. */
function pairUp(shingles: ReadonlyMap<Source, Shingles>): [Source, Source][] {
  const owners = new Map<number, Source[]>();
  for (const [source, own] of shingles) {
    for (const shingle of own) {
      if (shingle % sampled !== 0) continue;
      const known = owners.get(shingle);
      if (known) known.push(source);
      else owners.set(shingle, [source]);
    }
  }
  const partners = new Map<Source, Set<Source>>();
  for (const together of owners.values()) {
    // Words that stand in very many texts are page furniture, not copy.
    if (together.length < 2 || together.length > mostOwners) continue;
    for (const [index, source] of together.entries()) {
      const known = partners.get(source) ?? new Set<Source>();
      partners.set(source, known);
      for (const other of together.slice(index + 1)) known.add(other);
    }
  }
  return [...shingles.keys()].flatMap((source) =>
    [...(partners.get(source) ?? [])].map((other): [Source, Source] => [source, other]),
  );
}

const mostOwners = 50;

function firstLine(corpus: Corpus, source: Source) {
  const text = corpus.texts.get(source.file) ?? '';
  const start = source.body.start + (/^\s*/.exec(text.slice(source.body.start, source.body.end))?.[0].length ?? 0);
  const length = /^[^\r\n]*/.exec(text.slice(start, source.body.end))?.[0].length ?? 0;
  return { file: source.file, start, end: start + length };
}
