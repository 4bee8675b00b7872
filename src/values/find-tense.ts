/** Which way a text looks in time. News looks back unless its words say otherwise. */
export type Tense = 'past' | 'future';

/** Words near a date that put it ahead of the text. */
const ahead =
  /\b(?:will|shall|won['\u2019]t|would|to be held|is to|are to|is set to|are set to|scheduled|slated|due|planned|plans?|planning|expected|expects?|upcoming|forthcoming|coming|ahead of|set for|next|going to|until|till|by|deadline|to take place|hopes? to|aims? to|seeks? to|may|might|could|should|can|intends?|must|ends?|expires?)\b/i;

/** Words that put it behind, whatever else stands there. */
const behind = /\b(?:since|last|ago|earlier|was|were|had|held|began|took|said on|reported on)\b/i;

const clauseEnd = /[.;!?]\s|,\s+(?:but|and|while|which|who|after|before)\s/g;

/** How far a word can look, in code units. */
const reach = 80;

/** The tense of the clause around a date expression. */
export function findTense(text: string, start: number, end: number): Tense {
  const before = text.slice(Math.max(0, start - reach), start);
  const cut = [...before.matchAll(clauseEnd)].at(-1);
  const head = cut ? before.slice(cut.index + cut[0].length) : before;
  const tail = text.slice(end, end + reach).split(/[.;!?]\s|,\s/)[0] ?? '';
  // What stands right before the date says most: "since", "last", "until", "by".
  const nearest = /(\S+)\s*$/.exec(head)?.[1] ?? '';
  if (/^(?:since|last|past|from)$/i.test(nearest)) return 'past';
  const clause = `${head} ${tail}`;
  if (!ahead.test(clause)) return 'past';
  return behind.test(clause) && !/\b(?:will|scheduled|upcoming|next|expected|to be held|set for)\b/i.test(clause)
    ? 'past'
    : 'future';
}
