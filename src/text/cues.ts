/*
 * Words of English news that turn a statement into something else: they negate it, deny it, hedge it, make
 * it depend on a condition, or give it to somebody. Each pattern says how far its words reach; all of them
 * rather miss a case than make one up.
 */

export type Turn = 'negates' | 'denies' | 'hedges' | 'conditions';

/** Words that turn a statement, with their place in the text that was searched (UTF-16 code units). */
export interface Cue {
  readonly turn: Turn;
  readonly words: string;
  readonly start: number;
}

const fewWords = (most: number) => `(?:\\s+[\\p{L}\\p{N}'\u2019-]+){0,${most}}`;
const end = '[\\s"\u201C\u2018\'(\\[]*$';

/** Looked for right before the words of a statement. The first that fits counts. */
const leading: readonly (readonly [Turn, RegExp])[] = [
  [
    'negates',
    new RegExp(`\\b(not|never|cannot|\\p{L}+n['\u2019]t)(?!\\s+(?:only|just|merely))${fewWords(3)}${end}`, 'iu'),
  ],
  [
    'negates',
    new RegExp(
      `\\b(no(?!\\s+(?:doubt|surprise|secret|question|fewer|less|more|later))|neither|nor|no longer|nobody|nothing|hardly|barely)${fewWords(2)}${end}`,
      'iu',
    ),
  ],
  [
    'negates',
    new RegExp(
      `\\b(fail(?:s|ed)? to|unable to|refus(?:es|ed|ing)? to|declin(?:es|ed|ing)? to)${fewWords(1)}${end}`,
      'iu',
    ),
  ],
  [
    'denies',
    new RegExp(
      `\\b(den(?:y|ies|ied|ying)|denials?|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|rul(?:es?|ed|ing) out)\\b[^.;:,]*${end}`,
      'iu',
    ),
  ],
  ['negates', new RegExp(`\\b(without|yet to)${end}`, 'iu')],
  [
    'denies',
    new RegExp(
      `\\b(den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:es|ed|ing)?)\\b[^;:]*\\bthat\\b[^;:,]*${end}`,
      'iu',
    ),
  ],
  ['hedges', new RegExp(`\\b(unlikely)(?:\\s+(?:that|to))?${fewWords(3)}${end}`, 'iu')],
  ['hedges', new RegExp(`\\b(reportedly|allegedly|apparently|supposedly),${end}`, 'iu')],
  // In lower case only: May is a month.
  ['hedges', new RegExp(`\\b(could|may|might)(?:\\s+\\p{L}+ly)?(?:\\s+(?:be|have|also|soon|still))*${end}`, 'u')],
  [
    'hedges',
    new RegExp(
      `\\b(reportedly|allegedly|apparently|supposedly|purportedly|possibly|perhaps|probably)${fewWords(3)}${end}`,
      'iu',
    ),
  ],
  ['hedges', new RegExp(`\\b(potential|possible|alleged|apparent|purported|suspected|likely)${end}`, 'iu')],
  ['hedges', new RegExp(`\\b((?:appear|seem)(?:s|ed)?)(?:\\s+(?:that|to|as if))?${fewWords(2)}${end}`, 'iu')],
  [
    'hedges',
    new RegExp(
      `\\b((?:said|believed|thought|alleged|reported|expected|understood|rumou?red) to)(?:\\s+(?:be|have))?${end}`,
      'iu',
    ),
  ],
  ['hedges', new RegExp(`(?<!\\bno )\\b(doubt(?:s|ed|ful)?)\\b[^.;:,]*${end}`, 'iu')],
  ['conditions', new RegExp(`(?<!\\bas )\\b(if|unless|whether|provided that|in case)\\b[^.;:,]*${end}`, 'iu')],
  ['conditions', new RegExp(`(?<!\\bas )\\b(if|unless|provided that|in case)\\b[^.;:,]*,${end}`, 'iu')],
];

/** Looked for right behind the words of a statement. */
const trailing: readonly (readonly [Turn, RegExp])[] = [
  ['conditions', /^["\u201D\u2019']*,?\s+((?:only |but only |even )?(?:if|unless|provided that))\b/iu],
  [
    'denies',
    /^["\u201D\u2019']*,\s+(?:a|an|the)\s+(?:claim|charge|accusation|allegation|assertion)s?\b[^.;]*?\b(den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed))\b/iu,
  ],
  [
    'denies',
    /^["\u201D\u2019']*,?\s+(?:which|something)\s+[^.;,]*?\b(den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed))\b/iu,
  ],
  ['hedges', /^["\u201D\u2019']*,\s+(it (?:appears|seems)|reportedly|allegedly|apparently)\b/iu],
];

/** A new clause begins behind these: what stands before them reaches no further. */
const newClause =
  /[;:]|\s[-\u2013\u2014]{1,2}\s|,?\s\b(?:but|and|while|whereas|although|though|because)\b(?=\s)(?!\s+that\b)/giu;

/** Cues stand near what they turn; a bound keeps the cost of a text without full stops bounded, too. */
const farthest = 400;

/** Every leading cue holds one of these: a quick way to tell that none is there. */
const anyLeading =
  /\b(?:not?|nor|neither|nobody|nothing|never|cannot|without|hardly|barely|fail|unable|refus|declin|den[iy]|reject|refut|disput|dismiss|rul|could|may|might|reportedly|alleg|apparent|suppos|purport|possib|perhaps|probab|potential|suspect|likely|unlikely|yet to|appear|seem|said|believed|thought|reported|expected|understood|rumou?red|doubt|if|unless|whether|provided|in case)|n['\u2019]t\b/i;

/** What turns the statement that begins where `before` ends. */
export function findLeadingCue(before: string): Cue | undefined {
  const near = Math.max(0, before.length - farthest);
  if (!anyLeading.test(before.slice(near))) return undefined;
  const from = near + lastEnd(before.slice(near), newClause);
  const clause = before.slice(from);
  for (const [turn, pattern] of leading) {
    const match = pattern.exec(clause);
    if (match) return { turn, words: match[1] ?? '', start: from + match.index };
  }
  return undefined;
}

/** What turns the statement that ends where `behind` begins. */
export function findTrailingCue(behind: string): Cue | undefined {
  for (const [turn, pattern] of trailing) {
    const match = pattern.exec(behind.slice(0, farthest));
    if (match) return { turn, words: match[1] ?? '', start: match.index + match[0].lastIndexOf(match[1] ?? '') };
  }
  return undefined;
}

function lastEnd(text: string, pattern: RegExp): number {
  let last = 0;
  for (const match of text.matchAll(pattern)) last = match.index + match[0].length;
  return last;
}

const saying =
  '(?:sa(?:id|ys)|claim(?:s|ed)|insist(?:s|ed)|stress(?:es|ed)|argu(?:es|ed)|assert(?:s|ed)|maintain(?:s|ed)|contend(?:s|ed)|alleg(?:es|ed)|den(?:ies|ied)|announc(?:es|ed)|told\\s+(?:reporters|\\p{Lu}[\\p{L}-]+)|ma(?:kes|de) it clear|indicat(?:es|ed)|warn(?:s|ed) that|declar(?:es|ed)|estimat(?:es|ed))';

/** Somebody to whom words can be given: a name, an office, or a pronoun. */
const someone =
  "(?:\\p{Lu}[\\p{L}.'\u2019-]*|he|she|it|they|ministry|government|officials?|spokes(?:man|woman|person)|sources|police|side|mayor|minister|company|court|council|prosecutors|residents|witness(?:es)?|operator)";

/** Behind what it gives to somebody: "…, the foreign ministry said." and `…," it said in a release.` */
const trailingAttribution = new RegExp(
  `[,"\u201D]\\s+((?:[\\p{L}\\p{N}.'\u2019-]+\\s+){1,6}?${saying})(?=\\s*(?:[.,;]|$)|\\s+(?:in|on|at|to|during|after|as|when|by|citing|adding)\\b)`,
  'u',
);

/** Before what it gives to somebody: "According to the ministry, …", "Japan has claimed that …". */
const leadingAttributions: readonly RegExp[] = [
  /\b(according to)\b/iu,
  new RegExp(`\\b(${someone}\\s+(?:(?:has|have|had|also|did|once|again|further)\\s+)*${saying})\\b`, 'u'),
  new RegExp(`\\b(${someone}\\s+(?:do|does|did)\\s+say)\\b`, 'u'),
];

/** Behind these a clause may be the outlet's own again. */
const ownClause = /;|,\s+(?:and|but|while|whereas|although)\s/;

/** Longer sentences are searched this far. */
const longestSentence = 2_000;

/** A stretch of a sentence, in its own offsets. */
interface Within {
  readonly start: number;
  readonly end: number;
}

/** The words by which a sentence gives a part of what it says to somebody. */
export function findAttribution(sentence: string, part: Within): { words: string; start: number } | undefined {
  const searched = sentence.slice(0, longestSentence);
  const trailing = place(trailingAttribution.exec(searched));
  if (trailing && trailing.start >= part.end) return trailing;
  return leadingAttributions
    .map((pattern) => place(pattern.exec(searched)))
    .find((found) => {
      if (!found) return false;
      // "According to" works from the end of a sentence, too.
      if (found.words.toLowerCase() === 'according to') return true;
      const between = searched.slice(found.start + found.words.length, Math.max(part.start, 0));
      return found.start < part.end && !ownClause.test(between);
    });
}

function place(match: RegExpExecArray | null): { words: string; start: number } | undefined {
  if (!match) return undefined;
  const words = match[1] ?? '';
  return { words, start: match.index + match[0].lastIndexOf(words) };
}
