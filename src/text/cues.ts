import { letter, lowerCase } from './letters.ts';

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

const fewWords = (most: number) => `(?:\\s+[${letter}\\d'\u2019-]+){0,${most}}`;
const end = '[\\s"\u201C\u2018\'(\\[]*$';

/** A pattern for the lower case of a text, or for the text as it is written. */
type CuePattern = readonly [turn: Turn, pattern: RegExp, written?: 'as it is'];

/** Looked for right before the words of a statement. The first that fits counts. */
const leading: readonly CuePattern[] = [
  [
    'negates',
    new RegExp(
      `\\b(not|never|cannot|[a-z]+n['\u2019]t)(?!\\s+(?:only|just|merely|until|long|since|least|to mention))${fewWords(3)}${end}`,
    ),
  ],
  [
    'negates',
    new RegExp(
      `\\b(no(?!\\s+(?:doubt|surprise|secret|question|wonder|comment|fewer|less|more|later))|neither|nor|no longer|nobody|nothing|hardly|barely)${fewWords(2)}${end}`,
    ),
  ],
  [
    'negates',
    new RegExp(`\\b(fail(?:s|ed)? to|unable to|refus(?:es|ed|ing)? to|declin(?:es|ed|ing)? to)${fewWords(1)}${end}`),
  ],
  [
    'denies',
    new RegExp(
      `(?<!\\b(?:the|an?|its|his|her|their) (?=[a-z]+ed\\b))\\b(den(?:y|ies|ied|ying)|denials?|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|rul(?:es?|ed|ing) out)\\b[^.;:,]*${end}`,
    ),
  ],
  ['negates', new RegExp(`\\b(without|yet to|(?:none|few|neither|hardly any) of)${end}`)],
  ['hedges', new RegExp(`\\b(no (?:[a-z]+ )?(?:confirmation|proof|sign|indication) that)${end}`)],
  ['hedges', new RegExp(`\\b(likely to)(?:\\s+(?:be|have))?${end}`)],
  [
    'denies',
    new RegExp(`\\b(den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:es|ed|ing)?)\\b[^;:]*\\bthat\\b[^;:,]*${end}`),
  ],
  ['denies', new RegExp(`\\b(false|untrue|a myth|a lie|a hoax|disagree[sd]?) that${end}`)],
  [
    'negates',
    new RegExp(
      `\\b(few|hardly anyone|no one|nobody|nothing|none)${fewWords(3)} (?:believ|think|thought|expect|claim|sa[iy]|suggest|argu)[a-z]*(?: that)?${end}`,
    ),
  ],
  ['negates', new RegExp(`\\b(st(?:op|ops|opped|opping) short of)${fewWords(2)}${end}`)],
  [
    'hedges',
    new RegExp(
      `\\b(rumou?rs?|speculation|fears?|suspicions?|worries|concerns?|allegations?|it (?:is|was)(?: [a-z]+ly)? (?:feared|believed|thought|alleged|rumou?red|possible|likely|suspected|understood|reported)) that${end}`,
    ),
  ],
  ['hedges', new RegExp(`\\b(unlikely)(?:\\s+(?:that|to))?${fewWords(3)}${end}`)],
  ['hedges', new RegExp(`\\b(reportedly|allegedly|apparently|supposedly),${end}`)],
  // May is a month.
  ['hedges', new RegExp(`\\b(could|may|might)(?:\\s+[a-z]+ly)?(?:\\s+(?:be|have|also|soon|still))*${end}`), 'as it is'],
  [
    'hedges',
    new RegExp(
      `\\b(reportedly|allegedly|apparently|supposedly|purportedly|possibly|perhaps|probably)${fewWords(3)}${end}`,
    ),
  ],
  ['hedges', new RegExp(`\\b(potential|possible|alleged|apparent|purported|suspected|likely)${end}`)],
  [
    'hedges',
    new RegExp(
      `\\b((?:appears?|seem(?:s|ed)?)|appeared(?=\\s+(?:that|to|as if)\\b)|(?<=\\b(?:it|there|what) )appeared)(?:\\s+(?:that|to|as if))?${fewWords(2)}${end}`,
    ),
  ],
  [
    'hedges',
    new RegExp(
      `\\b((?:said|believed|thought|alleged|reported|expected|understood|rumou?red) to)(?:\\s+(?:be|have))?${end}`,
    ),
  ],
  ['hedges', new RegExp(`(?<!\\bno )\\b(doubt(?:s|ed|ful)?)\\b[^.;:,]*${end}`)],
  [
    'conditions',
    new RegExp(
      `(?<!\\b(?:as|even) )\\b(if(?! anything)|unless|whether|provided that|on (?:the )?condition that|in case)\\b[^.;:,]*${end}`,
    ),
  ],
  [
    'conditions',
    new RegExp(`(?<!\\b(?:as|even) )\\b(if(?! anything)|unless|provided that|in case)\\b[^.;:,]*,${fewWords(3)}${end}`),
  ],
  // "Should the wind drop, …" and "Had the alarm sounded, …": only at the beginning of a sentence.
  ['conditions', new RegExp(`^[\\s"\u201C]*(Should|Had|Were)\\s[^.;:,?]*,${end}`), 'as it is'],
];

const closing = '["\u201D\u2019\']*';
const denying = '(den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed)|refut(?:es|ed))';

/** Looked for right behind the words of a statement. */
const trailing: readonly CuePattern[] = [
  [
    'conditions',
    new RegExp(
      `^${closing},?\\s+((?:only |but only )?(?:if(?! (?:[a-z]+ly|not|only|anything|any|needed|necessary|possible)\\b)|unless|provided that|(?<=, )provided(?! (?:by|for|to|with|in|at)\\b)|on (?:the )?condition that))\\b`,
    ),
  ],
  [
    'denies',
    new RegExp(
      `^${closing}(?:,|\\s+[-\u2013\u2014]+)\\s+(?:a|an|the)\\s+(?:claim|charge|accusation|allegation|assertion)s?\\b[^.;]*?\\b${denying}\\b`,
    ),
  ],
  ['denies', new RegExp(`^${closing}(?:,?|\\s+[-\u2013\u2014]+)\\s+(?:which|something)\\s+[^.;,]*?\\b${denying}\\b`)],
  [
    'denies',
    new RegExp(`^${closing},?\\s+but\\s+[^.;,]*?\\b${denying}\\s+(?:it|this|that|the [${letter}]+)(?=[.,;]|$)`),
  ],
  [
    'hedges',
    new RegExp(
      `^${closing},\\s+(it (?:appears|seems|is (?:believed|thought|feared|alleged|reported))|reportedly|allegedly|apparently|perhaps|possibly|probably)\\b`,
    ),
  ],
];

/** Before a statement that is the content of a claim: "the rumour that …". */
const heading = new RegExp(
  `\\b(?:claims?|ideas?|rumou?rs?|reports?|notion|belief|suggestions?|allegations?|accusations?|theory|assertions?|charges?|stor(?:y|ies)) that${end}`,
);

/** Behind such a statement: what becomes of the claim. */
const verdicts: readonly CuePattern[] = [
  [
    'denies',
    new RegExp(
      `^${closing},?\\s+(?:is|are|was|were|(?:has|have) (?:since )?been|proved|proved to be|turned out to be)\\s+(?:[a-z]+ly\\s+)?(false|untrue|wrong|incorrect|unfounded|baseless|nonsense|a myth|a lie|a hoax|debunked|disproved|refuted|discredited|denied|rejected|dismissed|not true)\\b`,
    ),
  ],
  [
    'negates',
    new RegExp(`^${closing},?\\s+((?:was|were|has|have) (?:never|not) (?:been )?prove[dn]|remains? unprove[dn])\\b`),
  ],
];

/** "No one disputes that", "there is no denying that", "he never doubted that": the statement stands. */
const upheld = new RegExp(
  `\\b(?:no|not|never|cannot|nobody|no one|none|few|[a-z]+n['\u2019]t)${fewWords(2)} (?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|doubt(?:s|ed)?|rul(?:e|es|ed) out)\\b[^.;:,]*${end}`,
);

/** A new clause begins behind these: what stands before them reaches no further. */
const newClause =
  /[;:]|\s[-\u2013\u2014]{1,2}\s|,?\s\b(?:but|and|while|whereas|although|though|because|after|before|when|until|once)\b(?=\s)(?!\s+that\b)/g;

/** Cues stand near what they turn; a bound keeps the cost of a text without full stops bounded, too. */
const farthest = 400;

/** Every leading cue holds one of these: a quick way to tell that none is there. */
const anyLeading =
  /\b(?:not?|nor|neither|nobody|nothing|never|cannot|without|hardly|barely|fail|unable|refus|declin|den[iy]|reject|refut|disput|dismiss|rul|could|may|might|reportedly|alleg|apparent|suppos|purport|possib|perhaps|probab|potential|suspect|likely|unlikely|yet to|appear|seem|said|believed|thought|reported|expected|understood|rumou?red|doubt|if|unless|whether|provided|in case|false|untrue|myth|lie|hoax|disagree|few|none|stop|rumou?rs?|speculation|fear|suspicion|worries|concern|understood|possible|condition|should|had|were)|n['\u2019]t\b/;

/** What turns the statement that begins where `before` ends. */
export function findLeadingCue(before: string): Cue | undefined {
  const near = Math.max(0, before.length - farthest);
  const lower = lowerCase(before.slice(near));
  if (!anyLeading.test(lower)) return undefined;
  const from = lastEnd(lower, newClause);
  if (upheld.test(lower.slice(from))) return undefined;
  const cue = findFirst(leading, before.slice(near + from), (match, words) => match.indexOf(words));
  return cue && { ...cue, start: near + from + cue.start };
}

/** What turns the statement that ends where `behind` begins; `before` ends where it begins. */
export function findTrailingCue(behind: string, before: string): Cue | undefined {
  const patterns = heading.test(lowerCase(before.slice(-farthest))) ? [...trailing, ...verdicts] : trailing;
  return findFirst(patterns, behind.slice(0, farthest), (match, words) => match.lastIndexOf(words));
}

/** What an ellipsis leaves out right behind the words of a statement: "has … withdrawn" of "has never, they say, withdrawn". */
const omitted: readonly CuePattern[] = [
  ['negates', /^\s+(not|never|no longer|hardly|barely)\b(?!\s+(?:only|just|merely|until)\b)/],
];

/** What turns the statement that an ellipsis breaks off; `gap` is what it leaves out. */
export function findOmittedCue(gap: string): Cue | undefined {
  return findFirst(omitted, gap.slice(0, farthest), (match, words) => match.lastIndexOf(words));
}

/** The cue of the first pattern that fits; `place` tells where its words stand in the match. */
function findFirst(
  patterns: readonly CuePattern[],
  text: string,
  place: (match: string, words: string) => number,
): Cue | undefined {
  const lower = lowerCase(text);
  for (const [turn, pattern, written] of patterns) {
    const match = pattern.exec(written ? text : lower);
    if (!match) continue;
    const [whole, words = ''] = match;
    const start = match.index + place(whole, words);
    return { turn, words: text.slice(start, start + words.length), start };
  }
  return undefined;
}

function lastEnd(text: string, pattern: RegExp): number {
  let last = 0;
  for (const match of text.matchAll(pattern)) last = match.index + match[0].length;
  return last;
}
