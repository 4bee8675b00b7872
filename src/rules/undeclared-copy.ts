import type { Corpus } from '../model/corpus.ts';
import type { Rule } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { hashWords } from '../text/hash-words.ts';
import { count, joinWith, listSome } from '../text/wording.ts';
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
    for (const { copies, share } of groupCopies(corpus, sources)) {
      const [first, ...others] = copies;
      if (!first) continue;
      const newsrooms = [...new Set(copies.map(({ newsroom }) => newsroom))];
      const ids = copies.map(({ id }) => `\`${id}\``);
      const from = newsrooms.length > mostNamed ? count(newsrooms.length, 'newsroom') : joinWith('and', newsrooms);
      yield {
        message: `${joinWith('and', listSome(ids, mostNamed, 'more source'))} are nearly the same text, from ${from}`,
        primary: { at: firstLine(corpus, first), text: first.outlet },
        related: others.slice(0, mostNamed).map((other) => ({ at: firstLine(corpus, other), text: other.outlet })),
        notes: [
          copies.length === 2
            ? `${Math.round(100 * share)}% of the shorter text's runs of ${shingleWords} words stand in the other`
            : `of each two that were compared, at least ${Math.round(100 * share)}% of the shorter one's runs of ${shingleWords} words stand in the other`,
        ],
        help: `give ${copies.length === 2 ? 'both' : 'all of them'} the \`origin\` that wrote the text, so that they count as one newsroom`,
        source: first.id,
        subject: copies.map(({ id }) => id),
      };
    }
  },
};

/** Sources and newsrooms that are named; more are counted. */
const mostNamed = 4;

interface CopyGroup {
  /** In the order of their ids. */
  readonly copies: readonly Source[];
  /** The smallest share by which one of them was found to be the copy of another. */
  readonly share: number;
}

/** Texts that are copies of one another, directly or over a third, and name no common origin. */
function groupCopies(corpus: Corpus, sources: readonly Source[]): CopyGroup[] {
  const groups = new Map<Source, { readonly copies: Set<Source>; share: number }>();
  // Few texts share what pairs them up: of the others, no more is kept than that.
  const known = new Map<Source, Shingles>();
  const shinglesOf = (source: Source): Shingles => {
    const shingles = known.get(source) ?? sortDistinct(listShingles(corpus, source));
    known.set(source, shingles);
    return shingles;
  };
  for (const [source, other] of pairUp(corpus, sources)) {
    if (source.outlet === other.outlet || source.newsroom === other.newsroom) continue;
    const share = countShared(shinglesOf(source), shinglesOf(other));
    if (share < copyShare) continue;
    const [one, two] = [groups.get(source), groups.get(other)];
    const joined = one ?? two ?? { copies: new Set<Source>(), share };
    for (const copy of [source, other, ...(one && two ? two.copies : [])]) {
      joined.copies.add(copy);
      groups.set(copy, joined);
    }
    joined.share = Math.min(joined.share, share, one && two ? two.share : share);
  }
  return [...new Set(groups.values())]
    .map(({ copies, share }) => ({ copies: [...copies].sort((a, b) => (a.id < b.id ? -1 : 1)), share }))
    .sort((a, b) => ((a.copies[0]?.id ?? '') < (b.copies[0]?.id ?? '') ? -1 : 1));
}

/** In ascending order, each once: of an archive's texts, sets would take ten times the room. */
type Shingles = Uint32Array;

/** The hash of every run of words, in their order; that two share one by chance is rare, and never makes a copy. */
function listShingles(corpus: Corpus, source: Source): Shingles {
  const body = (corpus.texts.get(source.file) ?? '').slice(source.body.start, source.body.end);
  const words = hashWords(body);
  const shingles = new Uint32Array(Math.max(0, words.length - shingleWords + 1));
  for (let i = 0; i < shingles.length; i++) {
    let mixed = 0;
    for (let k = 0; k < shingleWords; k++) mixed = Math.imul(mixed, 0x01000193) ^ (words[i + k] as number);
    shingles[i] = mixed;
  }
  return shingles;
}

function sortDistinct(shingles: Uint32Array): Shingles {
  shingles.sort();
  let size = 0;
  for (const shingle of shingles) if (size === 0 || shingle !== shingles[size - 1]) shingles[size++] = shingle;
  return shingles.slice(0, size);
}

/** The share of the shorter text's shingles that stand in the other; none where it is too short to tell. */
function countShared(one: Shingles, other: Shingles): number {
  const shorter = Math.min(one.length, other.length);
  if (shorter < fewestShingles) return 0;
  let shared = 0;
  for (let i = 0, k = 0; i < one.length && k < other.length; ) {
    const [left, right] = [one[i] as number, other[k] as number];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) k++;
  }
  return shared / shorter;
}

/** Of the shingles, those that pair texts up: a sample by value, the same in every text (Manber 1994). */
const sampled = 8;

/** Of very many texts with one shingle, each is paired with so many that follow it: a copy is found over another. */
const mostNeighbours = 8;

/** Sources that share a sampled shingle, two by two, in the order of their ids. A copy shares many. */
function pairUp(corpus: Corpus, sources: readonly Source[]): [Source, Source][] {
  const owned = listOwners(corpus, sources);
  const shingleOf = (key: number) => Math.floor(key / sources.length);
  const partners = sources.map(() => new Set<number>());
  for (const [at, key] of owned.entries()) {
    const shingle = shingleOf(key);
    for (let next = at + 1; next <= at + mostNeighbours && next < owned.length; next++) {
      const other = owned[next] as number;
      if (shingleOf(other) !== shingle) break;
      partners[key % sources.length]?.add(other % sources.length);
    }
  }
  return partners.flatMap((others, place) =>
    [...others].map((other): [Source, Source] => [sources[place] as Source, sources[other] as Source]),
  );
}

/** Every sampled shingle with the place of a text that has it, as one number each, in ascending order. */
function listOwners(corpus: Corpus, sources: readonly Source[]): Float64Array {
  const owned: number[] = [];
  for (const [place, source] of sources.entries()) {
    const own = sortDistinct(pickSample(listShingles(corpus, source)));
    for (const shingle of own) owned.push(shingle * sources.length + place);
  }
  return new Float64Array(owned).sort();
}

function pickSample(shingles: Uint32Array): Uint32Array {
  let size = 0;
  for (const shingle of shingles) if (shingle % sampled === 0) shingles[size++] = shingle;
  return shingles.subarray(0, size);
}

function firstLine(corpus: Corpus, source: Source) {
  const text = corpus.texts.get(source.file) ?? '';
  const start = source.body.start + (/^\s*/.exec(text.slice(source.body.start, source.body.end))?.[0].length ?? 0);
  const length = /^[^\r\n]*/.exec(text.slice(start, source.body.end))?.[0].length ?? 0;
  return { file: source.file, start, end: start + length };
}
