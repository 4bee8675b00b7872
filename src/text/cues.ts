/*
 * Words of English news that turn a statement into something else: they negate it, deny it, hedge it, or make
 * it depend on a condition. Each pattern says how far its words reach; all of them rather miss a case than make
 * one up.
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
    new RegExp(`\\b(not|never|cannot|\\p{L}+n['\u2019]t)(?!\\s+(?:only|just|merely|until))${fewWords(3)}${end}`, 'iu'),
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
  ['denies', new RegExp(`\\b(false|untrue|a myth|a lie|a hoax|disagree[sd]?) that${end}`, 'iu')],
  [
    'negates',
    new RegExp(
      `\\b(few|hardly anyone|no one|nobody|nothing|none)${fewWords(3)} (?:believ|think|thought|expect|claim|sa[iy]|suggest|argu)\\p{L}*(?: that)?${end}`,
      'iu',
    ),
  ],
  ['negates', new RegExp(`\\b(st(?:op|ops|opped|opping) short of)${fewWords(2)}${end}`, 'iu')],
  [
    'hedges',
    new RegExp(
      `\\b(rumou?rs?|speculation|fears?|suspicions?|worries|concerns?|allegations?|it (?:is|was)(?: \\p{L}+ly)? (?:feared|believed|thought|alleged|rumou?red|possible|likely|suspected|understood|reported)) that${end}`,
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
  [
    'conditions',
    new RegExp(
      `(?<!\\b(?:as|even) )\\b(if(?! anything)|unless|whether|provided that|on (?:the )?condition that|in case)\\b[^.;:,]*${end}`,
      'iu',
    ),
  ],
  [
    'conditions',
    new RegExp(`(?<!\\b(?:as|even) )\\b(if(?! anything)|unless|provided that|in case)\\b[^.;:,]*,${end}`, 'iu'),
  ],
  // "Should the wind drop, …" and "Had the alarm sounded, …": only at the beginning of a sentence.
  ['conditions', new RegExp(`^[\\s"\u201C]*(Should|Had|Were)\\s[^.;:,?]*,${end}`, 'u')],
];

const closing = '["\u201D\u2019\']*';
const denying = '(den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed)|refut(?:es|ed))';

/** Looked for right behind the words of a statement. */
const trailing: readonly (readonly [Turn, RegExp])[] = [
  [
    'conditions',
    new RegExp(
      `^${closing},?\\s+((?:only |but only )?(?:if|unless|provided that|on (?:the )?condition that))\\b`,
      'iu',
    ),
  ],
  [
    'denies',
    new RegExp(
      `^${closing}(?:,|\\s+[-\u2013\u2014]+)\\s+(?:a|an|the)\\s+(?:claim|charge|accusation|allegation|assertion)s?\\b[^.;]*?\\b${denying}\\b`,
      'iu',
    ),
  ],
  ['denies', new RegExp(`^${closing},?\\s+(?:which|something)\\s+[^.;,]*?\\b${denying}\\b`, 'iu')],
  [
    'denies',
    new RegExp(`^${closing},?\\s+but\\s+[^.;,]*?\\b${denying}\\s+(?:it|this|that|the \\p{L}+)(?=[.,;]|$)`, 'iu'),
  ],
  [
    'hedges',
    new RegExp(
      `^${closing},\\s+(it (?:appears|seems|is (?:believed|thought|feared|alleged|reported))|reportedly|allegedly|apparently|perhaps|possibly|probably)\\b`,
      'iu',
    ),
  ],
];

/** Before a statement that is the content of a claim: "the rumour that …". */
const heading = new RegExp(
  `\\b(?:claims?|ideas?|rumou?rs?|reports?|notion|belief|suggestions?|allegations?|accusations?|theory|assertions?|charges?|stor(?:y|ies)) that${end}`,
  'iu',
);

/** Behind such a statement: what becomes of the claim. */
const verdicts: readonly (readonly [Turn, RegExp])[] = [
  [
    'denies',
    new RegExp(
      `^${closing},?\\s+(?:is|are|was|were|(?:has|have) (?:since )?been|proved|proved to be|turned out to be)\\s+(?:\\p{L}+ly\\s+)?(false|untrue|wrong|incorrect|unfounded|baseless|nonsense|a myth|a lie|a hoax|debunked|disproved|refuted|discredited|denied|rejected|dismissed|not true)\\b`,
      'iu',
    ),
  ],
  [
    'negates',
    new RegExp(
      `^${closing},?\\s+((?:was|were|has|have) (?:never|not) (?:been )?prove[dn]|remains? unprove[dn])\\b`,
      'iu',
    ),
  ],
];

/** "No one disputes that", "there is no denying that", "he never doubted that": the statement stands. */
const upheld = new RegExp(
  `\\b(?:no|not|never|cannot|nobody|no one|none|few|\\p{L}+n['\u2019]t)${fewWords(2)} (?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|doubt(?:s|ed)?|rul(?:e|es|ed) out)\\b[^.;:,]*${end}`,
  'iu',
);

/** A new clause begins behind these: what stands before them reaches no further. */
const newClause =
  /[;:]|\s[-\u2013\u2014]{1,2}\s|,?\s\b(?:but|and|while|whereas|although|though|because|after|before|when|until|once)\b(?=\s)(?!\s+that\b)/giu;

/** Cues stand near what they turn; a bound keeps the cost of a text without full stops bounded, too. */
const farthest = 400;

/** Every leading cue holds one of these: a quick way to tell that none is there. */
const anyLeading =
  /\b(?:not?|nor|neither|nobody|nothing|never|cannot|without|hardly|barely|fail|unable|refus|declin|den[iy]|reject|refut|disput|dismiss|rul|could|may|might|reportedly|alleg|apparent|suppos|purport|possib|perhaps|probab|potential|suspect|likely|unlikely|yet to|appear|seem|said|believed|thought|reported|expected|understood|rumou?red|doubt|if|unless|whether|provided|in case|false|untrue|myth|lie|hoax|disagree|few|none|stop|rumou?rs?|speculation|fear|suspicion|worries|concern|understood|possible|condition|should|had|were)|n['\u2019]t\b/i;

/** What turns the statement that begins where `before` ends. */
export function findLeadingCue(before: string): Cue | undefined {
  const near = Math.max(0, before.length - farthest);
  if (!anyLeading.test(before.slice(near))) return undefined;
  const from = near + lastEnd(before.slice(near), newClause);
  const clause = before.slice(from);
  if (upheld.test(clause)) return undefined;
  for (const [turn, pattern] of leading) {
    const match = pattern.exec(clause);
    if (match) return { turn, words: match[1] ?? '', start: from + match.index };
  }
  return undefined;
}

/** What turns the statement that ends where `behind` begins; `before` ends where it begins. */
export function findTrailingCue(behind: string, before: string): Cue | undefined {
  const patterns = heading.test(before.slice(-farthest)) ? [...trailing, ...verdicts] : trailing;
  for (const [turn, pattern] of patterns) {
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
