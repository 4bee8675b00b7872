import { countOf } from './verdict.ts';

/** A part of a document that may be cut, and only between entries. */
export interface Section {
  /** What its entries are: "finding". */
  readonly noun: string;
  /** Before and behind the entries, kept while there is room for any section: its title, and how many there are. */
  readonly head: string;
  readonly foot: string;
  /** Between head and entries, where there are any: the head of a table. */
  readonly lead?: string;
  readonly entries: readonly string[];
  /** Between two entries. */
  readonly between: string;
  /** The most it may take of the room that is left when its turn comes, from 0 to 1. */
  readonly share: number;
}

/** A part that is folded away until a reader opens it. `title` is a text of ours. */
export function foldAway(title: string): Pick<Section, 'head' | 'foot'> {
  return { head: `<details>\n<summary>${title}</summary>`, foot: '</details>' };
}

const encoder = new TextEncoder();

/** The length of a text in UTF-8 bytes. */
function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/**
 * A document of an opening and sections, of at most `limit` UTF-8 bytes. The opening is kept whole. Each
 * section in turn takes as many whole entries as fit, and says how many it leaves out.
 */
export function fitSections(opening: string, sections: readonly Section[], limit: number): string {
  let room = limit - bytesOf(opening) - 1;
  const framed: Section[] = [];
  for (const section of sections.filter(({ entries }) => entries.length > 0)) {
    const cost = bytesOf(frame(section, [], section.entries.length)) + 2;
    if (cost > room) break;
    room -= cost;
    framed.push(section);
  }
  const parts = framed.map((section) => {
    const { kept, cost } = takeEntries(section, room * section.share);
    room -= cost;
    return frame(section, kept, section.entries.length - kept.length);
  });
  return `${[opening, ...parts].join('\n\n')}\n`;
}

function frame({ noun, head, lead, between, foot }: Section, kept: readonly string[], left: number): string {
  const shown = kept.length === 0 ? '' : `${lead === undefined ? '' : `${lead}\n`}${kept.join(between)}`;
  const rest =
    left === 0
      ? ''
      : `… and ${countOf(left, `${kept.length === 0 ? '' : 'more '}${noun}`)}, for which there is no room.`;
  return [head, shown, rest, foot].filter((part) => part !== '').join('\n\n');
}

function takeEntries(section: Section, room: number): { readonly kept: string[]; readonly cost: number } {
  const kept: string[] = [];
  let cost = section.lead === undefined ? 2 : bytesOf(section.lead) + 3;
  for (const entry of section.entries) {
    const more = bytesOf(entry) + section.between.length;
    if (cost + more > room) continue;
    kept.push(entry);
    cost += more;
  }
  return kept.length === 0 ? { kept, cost: 0 } : { kept, cost };
}
