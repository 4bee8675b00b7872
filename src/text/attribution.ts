import { letter } from './letters.ts';

/*
 * Words of English news that give a statement to somebody: "the ministry said", "according to". A list of verbs that
 * say, and of those that say only where "that" or a whole sentence follows: who announces the curbs says nothing.
 */

/** They say wherever they stand, unless it is goodbye. */
const says = '(?:sa(?:id|ys?)\\b(?!\\s+(?:to|goodbye|farewell|hello|yes|no|nothing|little|so|prayers?)\\b))';

/** They say where "that" follows, or where they stand behind what is said. */
const reports =
  '(?:claim(?:s|ed)|insist(?:s|ed)|stress(?:es|ed)|argu(?:es|ed)|assert(?:s|ed)|maintain(?:s|ed)|contend(?:s|ed)|alleg(?:es|ed)|den(?:ies|ied)|announc(?:es|ed)|ma(?:kes|de) it clear|indicat(?:es|ed)|warn(?:s|ed)|declar(?:es|ed)|estimat(?:es|ed)|report(?:s|ed)|add(?:s|ed)|explain(?:s|ed)|believes?|confirm(?:s|ed)|not(?:es|ed))';

/** Those of them that are followed by a sentence without "that", too. */
const reportsBare =
  '(?:claim(?:s|ed)|insist(?:s|ed)|alleg(?:es|ed)|argu(?:es|ed)|warn(?:s|ed)|estimat(?:es|ed)|believes?)';

/** A capital that opens a name: no small letter of the Latin alphabets, no digit or sign. */
const capital = `(?![a-z\u00DF-\u00F6\u00F8-\u00FF])[${letter}]`;

/** "Told reporters", "told the committee", "told Kim"; never "told a story". */
const told = `(?:told\\s+(?!an?\\b)(?:(?:the|its|his|her|their)\\s+)?[${letter}'\u2019-]+(?:\\s+${capital}[${letter}'\u2019-]+)*)`;

/** A sentence follows: a verb that only a sentence has, before any "that" or "which". */
const sentenceFollows = `(?=[\\s:"\u201C]+(?:(?!that\\b|which\\b|who\\b)[${letter}\\d'\u2019.-]+\\s+){1,6}?(?:was|were|is|are|has|have|had|will|would|could|can|did)\\b)`;

const auxiliaries = '(?:(?:has|have|had|also|did|does|do|once|again|further|later|repeatedly)\\s+)*';
const subject = `[${letter}\\d.'\u2019-]+`;

/** A word right before a verb of saying that makes it none of a speaker's: "needless to say", "it must be said". */
const nobody = '(?!(?:to|without|must|can|could|may|might|be|is|was|are|were|been|being)\\s)';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** "That", with the day of the saying before it. */
const that = `(?:\\s+(?:(?:on|late|early)\\s+)?(?:${weekday}|yesterday|today|last\\s+(?:week|month|year)))?\\s+that\\b`;

/** Behind what it gives to somebody: "…, the foreign ministry said." and `…," it said in a release.` */
const trailing = new RegExp(
  `[,"\u201D]\\s+((?!as\\s)(?:${nobody}${subject}\\s+){1,6}?(?:${says}|${reports}|${told}|wrote|tweeted))(?=\\s*(?:[.,;]|$)|\\s+(?:in|on|at|to|during|after|as|when|by|citing|adding|late|early|earlier|later|yesterday|today|${weekday})\\b)`,
);

/** The same the other way round: "…, said the council", `…," wrote Kim`. */
const inverted = new RegExp(
  `[,"\u201D]\\s+((?:sa(?:id|ys?)|wrote|adds?|added|tweeted|explained|replied|claim(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|shout(?:s|ed))\\s+(?:(?:the|an?|one|two|its|his|her|their|another)\\s+)?(?:${capital}${subject}|(?<=\\b(?:the|an?|one|two|its|his|her|their|another)\\s)[${letter}]+|officials|police|sources|prosecutors|residents|witnesses|analysts|experts))`,
);

/** From where they stand to the next clause: "According to the ministry, …", "Japan has claimed that …". */
const leading: readonly RegExp[] = [
  /\b([Aa]ccording to|[Ii]n the (?:view|opinion|words) of)\b(?! (?:the )?(?:plans?|schedules?|tradition|custom|law|size|age|need|taste|rules)\b)/,
  new RegExp(`\\b((?!That said)${nobody}${subject},?\\s+${auxiliaries}${says})`),
  new RegExp(`\\b(${nobody}${subject},?\\s+${auxiliaries}${reports})${that}`),
  new RegExp(`\\b(${nobody}${subject},?\\s+${auxiliaries}${reportsBare})${sentenceFollows}`),
  new RegExp(`\\b(${nobody}${subject},?\\s+${auxiliaries}${told})(?:(?=${that})|${sentenceFollows})`),
];

/** Behind these a clause may be the outlet's own again. */
const ownClause = /;|,\s+(?:and|but|while|whereas|although)\s/;

/** "After he said no, …": the speaker is in a clause of its own, which ends at the comma. */
const subordinate = /(?:^|[,;:]\s*)(?:after|when|because|since|although|though|if|once|before|while)\s[^,;:]*$/i;

/** Longer sentences are searched this far. */
const longestSentence = 2_000;

/** A stretch of a sentence, in its own offsets. */
interface Within {
  readonly start: number;
  readonly end: number;
}

interface Attribution {
  readonly words: string;
  readonly start: number;
}

/** The words by which a sentence gives a part of what it says to somebody. */
export function findAttribution(sentence: string, part: Within): Attribution | undefined {
  const searched = sentence.slice(0, longestSentence);
  for (const pattern of [trailing, inverted]) {
    const found = place(pattern.exec(searched.slice(Math.max(0, part.end - 1))), Math.max(0, part.end - 1));
    if (found && found.start >= part.end) return found;
  }
  return leading
    .map((pattern) => place(pattern.exec(searched), 0))
    .find((found) => found && givesTo(found, searched, part));
}

function givesTo({ words, start }: Attribution, searched: string, part: Within): boolean {
  // "According to" works from the end of a sentence, too.
  if (/^(?:according to|in the )/i.test(words)) return true;
  const end = start + words.length;
  if (start >= part.end || (start >= part.start && end > part.end)) return false;
  const between = searched.slice(end, Math.max(part.start, 0));
  if (ownClause.test(between)) return false;
  const before = searched.slice(0, start);
  // "What he said" is a thing, "the man who said so" is a man, unless the very words follow.
  if (/\b[Ww]hat(?:ever)?\s+(?:[^\s,.;:]+\s+){0,2}$/.test(before)) return false;
  if (/^(?:who|which)\s/.test(words) && !/^\s*(?:that\s*)?["\u201C]?$/.test(between)) return false;
  return !(between.includes(',') && subordinate.test(before));
}

function place(match: RegExpExecArray | null, from: number): Attribution | undefined {
  if (!match) return undefined;
  const words = match[1] ?? '';
  return { words, start: from + match.index + match[0].lastIndexOf(words) };
}
