import type { Anchor } from '../model/anchor.ts';
import type { Evidence } from '../model/claim.ts';
import type { AnchoredCorpus, ParsedCorpus } from '../model/corpus.ts';
import type { Credit, Source } from '../model/source.ts';

/** An anchor as plain data: the usual one, exact and in one place, is two offsets in its source's file. */
type PackedAnchor = Anchor | readonly [start: number, end: number] | null;

/** Where the quotes of one file stand, in the order in which the file has them: plain data, to keep or to send. */
export interface FileRecord {
  readonly path: string;
  readonly anchors: readonly PackedAnchor[];
}

export type Asker = Evidence | Credit;
export type KnownAnchors = ReadonlyMap<Asker, Anchor>;

/** Whether what was recorded of a quote holds still. */
export type Trust = (anchor: Anchor, path: string, source: Source) => boolean;

/** What was found, file by file; nothing for a quote that was not looked up. */
export function recordAnchors(corpus: AnchoredCorpus): FileRecord[] {
  const foundOf = (asker: Asker) => corpus.anchors.get(asker as Evidence) ?? corpus.credits.get(asker as Credit);
  return [...groupByFile(corpus)].map(([path, asked]) => ({
    path,
    anchors: asked.map(({ asker, source }) => pack(foundOf(asker), source)),
  }));
}

/** Finds the quotes of a corpus in what was recorded of it, as far as `trusts` says that it holds. */
export function recallAnchors(corpus: ParsedCorpus, records: readonly FileRecord[], trusts: Trust): Map<Asker, Anchor> {
  const known = new Map<Asker, Anchor>();
  const files = groupByFile(corpus);
  for (const { path, anchors } of records) {
    const asked = files.get(path) ?? [];
    if (asked.length !== anchors.length) continue;
    for (const [place, { asker, source }] of asked.entries()) {
      const anchor = unpack(anchors[place] ?? null, source);
      if (anchor && source && trusts(anchor, path, source)) known.set(asker, anchor);
    }
  }
  return known;
}

interface Asked {
  readonly asker: Asker;
  readonly source: Source | undefined;
}

function groupByFile(corpus: ParsedCorpus): Map<string, Asked[]> {
  const files = new Map<string, Asked[]>();
  const enter = (path: string, asked: Asked) => {
    const known = files.get(path);
    if (known) known.push(asked);
    else files.set(path, [asked]);
  };
  for (const claim of corpus.claims) {
    for (const evidence of claim.evidence) {
      enter(claim.at.file, { asker: evidence, source: corpus.sources.get(evidence.source?.text ?? '') });
    }
  }
  for (const source of corpus.sources.values()) {
    for (const credit of [source.origin, source.published]) {
      if (credit?.quote) enter(source.file, { asker: credit, source });
    }
  }
  return files;
}

function pack(anchor: Anchor | undefined, source: Source | undefined): PackedAnchor {
  if (!anchor || anchor.class === 'unchecked') return null;
  const [place] = anchor.places;
  const usual =
    anchor.class === 'exact' && anchor.places.length === 1 && anchor.parts.length === 1 && !anchor.contextMissing;
  return usual && place && place.file === source?.file ? [place.start, place.end] : anchor;
}

function unpack(packed: PackedAnchor, source: Source | undefined): Anchor | undefined {
  if (packed === null || !source) return undefined;
  if ('class' in packed) return packed;
  const place = { file: source.file, start: packed[0], end: packed[1] };
  return {
    class: 'exact',
    places: [place],
    parts: [place],
    omitted: [],
    contextMissing: false,
    retyped: [],
    differences: [],
    diff: [],
  };
}
