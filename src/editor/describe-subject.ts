import { type Anchor, acceptedClasses } from '../model/anchor.ts';
import type { Evidence } from '../model/claim.ts';
import type { Hover, Passage } from '../model/hover.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import type { Examined } from '../report/build-report.ts';
import { findLineStarts, findPosition } from '../text/positions.ts';
import { count } from '../text/wording.ts';
import { findSubject, listCitations } from './find-subject.ts';

/** Places of one quote that are shown. */
const mostPassages = 3;

/** What an editor shows for the words at an offset of a file (UTF-16 code units). */
export function describeSubject({ corpus, verdict }: Examined, file: string, offset: number): Hover | undefined {
  const subject = findSubject(corpus, file, offset);
  if (!subject) return undefined;
  const { at } = subject;
  switch (subject.kind) {
    case 'quote':
      return describeQuote(corpus, subject.evidence, at);
    case 'source': {
      const source = corpus.sources.get(subject.id);
      return source && describeSource(corpus, source, at);
    }
    case 'fact':
      return describeFact(corpus, subject.fact, at);
    case 'finding': {
      const found = verdict.findings.find(({ fingerprint }) => fingerprint === subject.finding);
      if (!found) return { at, title: 'no finding has this id any more', passages: [], notes: [] };
      return { at, title: `${found.rule}: ${found.message}`, passages: [], notes: found.notes ?? [] };
    }
    case 'passage': {
      const citations = listCitations(corpus, file, offset);
      const [first] = citations;
      if (!first) return undefined;
      const notes = citations.map(
        ({ claim, evidence }) => `${claim.id}: ${tellReading(claim.statement?.text, evidence)}`,
      );
      return { at: first.place, title: `quoted by ${count(citations.length, 'claim')}`, passages: [], notes };
    }
  }
}

type Corpus = Examined['corpus'];

function tellReading(statement: string | undefined, { value }: Evidence): string {
  const says = statement?.trim() ?? '';
  return value && 'text' in value ? `${says} (${value.text})` : says;
}

function describeQuote(corpus: Corpus, evidence: Evidence, at: Span): Hover | undefined {
  const anchor = corpus.anchors.get(evidence);
  if (!anchor) return undefined;
  const shown =
    anchor.places.length > 0 ? anchor.places.slice(0, mostPassages) : anchor.nearest ? [anchor.nearest] : [];
  const passages = shown.flatMap((place, index) => {
    const marked = index === 0 && anchor.parts.length > 1 ? anchor.parts : [place];
    return showPassage(corpus, place, marked);
  });
  const notes = anchor.differences.map(({ quote, source }) => `the quote has "${quote}", the source "${source}"`);
  return { at, title: tellClass(anchor), passages, notes };
}

function tellClass(anchor: Anchor): string {
  const places = anchor.places.length;
  if (anchor.class === 'unchecked') return 'not checked';
  if (anchor.class === 'absent') return 'in no source';
  if (anchor.class === 'altered')
    return anchor.nearest ? 'not word for word; the nearest passage' : 'not word for word';
  if (anchor.class === 'misattributed') return 'in another source than the one that is cited';
  const how = anchor.class === 'exact' ? '' : `, ${anchor.class}`;
  return `verbatim${how}${places > 1 ? `, in ${count(places, 'place')}` : ''}`;
}

function describeSource(corpus: Corpus, source: Source, at: Span): Hover {
  const cited = corpus.claims.flatMap(({ evidence }) => evidence.filter((each) => each.source?.text === source.id));
  const verbatim = cited.filter((each) => acceptedClasses.includes(corpus.anchors.get(each)?.class ?? 'unchecked'));
  return {
    at,
    title: source.title ?? source.id,
    passages: [],
    notes: [
      tellCredit(source),
      `${count(cited.length, 'quote')} from it, ${verbatim.length} of them verbatim`,
      ...(source.url === undefined ? [] : [source.url]),
    ],
  };
}

function describeFact(corpus: Corpus, name: string, at: Span): Hover | undefined {
  const fact = corpus.facts.find((each) => each.name === name);
  if (!fact) return undefined;
  const answers = fact.readings.map(({ shown, source, evidence }) => {
    const said = evidence.saidBy ? `, said by ${evidence.saidBy.text}` : '';
    return `${shown}: ${tellCredit(source)}${said}`;
  });
  return {
    at,
    title: `${name}: ${count(fact.readings.length, 'reading')}`,
    passages: [],
    notes: [...new Set(answers)],
  };
}

function tellCredit({ outlet, newsroom, published }: Source): string {
  const by = newsroom === outlet ? '' : `, by ${newsroom}`;
  return `${outlet}${by}${published ? `, ${published.value.text}` : ', no date'}`;
}

/** The paragraph around a place, cut at the words that are marked. */
function showPassage(corpus: Corpus, place: Span, marked: readonly Span[]): Passage[] {
  const text = corpus.texts.get(place.file) ?? '';
  const source = [...corpus.sources.values()].find(({ file }) => file === place.file);
  if (!source) return [];
  const body = text.slice(source.body.start, source.body.end);
  const from = place.start - source.body.start;
  const before = [...body.slice(0, from).matchAll(/\n[ \t\r]*\n/g)].at(-1);
  const start = source.body.start + (before ? before.index + before[0].length : 0);
  const behind = /\n[ \t\r]*\n/.exec(body.slice(place.end - source.body.start));
  const end = behind ? place.end + behind.index : source.body.end;
  const pieces: Passage['pieces'][number][] = [];
  let at = start;
  for (const part of marked) {
    pieces.push({ text: text.slice(at, part.start), isMarked: false });
    pieces.push({ text: text.slice(part.start, part.end), isMarked: true });
    at = part.end;
  }
  pieces.push({ text: text.slice(at, end).trimEnd(), isMarked: false });
  const { line } = findPosition(findLineStarts(text), place.start);
  return [{ credit: tellCredit(source), file: place.file, line, pieces: pieces.filter((piece) => piece.text !== '') }];
}
