import { letter } from './letters.ts';

/*
 * Words of English news that give a statement to somebody: "the ministry said", "according to". A list of verbs that
 * say, and of those that say only where "that" or a whole sentence follows: who announces the curbs says nothing.
 */

/** They say wherever they stand, unless it is goodbye. */
const says = '(?:sa(?:id|ys?)\\b(?!\\s+(?:to|goodbye|farewell|hello|yes|no|nothing|little|so|prayers?)\\b))';

/** They say where "that" follows, or where they stand behind what is said. */
const reports =
  '(?:claim(?:s|ed)|insist(?:s|ed)|stress(?:es|ed)|argu(?:es|ed)|assert(?:s|ed)|maintain(?:s|ed)|contend(?:s|ed)|alleg(?:es|ed)|den(?:ies|ied)|announc(?:es|ed)|ma(?:kes|de) it clear|indicat(?:es|ed)|warn(?:s|ed)|declar(?:es|ed)|estimat(?:es|ed)|report(?:s|ed)|add(?:s|ed)|explain(?:s|ed)|believes?|confirm(?:s|ed)|not(?:es|ed)|acknowledg(?:es|ed)|admit(?:s|ted)|conced(?:es|ed)|emphasi[sz](?:es|ed)|reiterat(?:es|ed)|point(?:s|ed) out|reveal(?:s|ed)|disclos(?:es|ed)|testif(?:ies|ied)|predict(?:s|ed)|forecasts?|tweet(?:s|ed)|wrote|writes)';

/** Those of them that are followed by a sentence without "that", too. */
const reportsBare =
  '(?:claim(?:s|ed)|insist(?:s|ed)|alleg(?:es|ed)|argu(?:es|ed)|warn(?:s|ed)|estimat(?:es|ed)|believes?|predict(?:s|ed))';

/** What several say; some of these are nouns, too. */
const reportsOfMany = '(?:claim|insist|argue|assert|maintain|contend|allege|warn|believe|suspect|predict)';

/** Those that hardly ever have anything but a sentence behind them. */
const insists = '(?:insist(?:s|ed)?|alleg(?:es?|ed)|believes?)(?=\\s+(?:the|its|his|her|their|he|she|it|they)\\s)';

/** A capital that opens a name: no small letter of the Latin alphabets, no digit or sign. */
const capital = `(?![a-z\u00DF-\u00F6\u00F8-\u00FF])[${letter}]`;

/** They listen: "told a news conference". */
const listeners =
  '(?:conference|briefing|hearing|committee|panel|court|rally|crowd|audience|inquiry|meeting|forum|session|summit|newspaper|reporter|judge|jury)';

/** "Told reporters", "told the committee", "told Kim", "told a court"; never "told a story". */
const told = `(?:told\\s+an?\\s+(?:[${letter}]+\\s+){0,2}${listeners}\\b|told\\s+(?!an?\\b)(?:(?:the|its|his|her|their)\\s+)?[${letter}'\u2019-]+(?:\\s+${capital}[${letter}'\u2019-]+)*)`;

/** A sentence follows: a verb that only a sentence has, before any "that" or "which". */
const sentenceFollows = `(?=[\\s:"\u201C]+(?:(?!that\\b|which\\b|who\\b)[${letter}\\d'\u2019.-]+\\s+){1,6}?(?:was|were|is|are|has|have|had|will|would|could|can|did)\\b)`;

const auxiliaries = '(?:(?:has|have|had|also|did|does|do|once|again|further|later|repeatedly)\\s+)*';
const subject = `[${letter}\\d.'\u2019-]+`;

/** Not within "didn't". */
const wordStart = `(?<![${letter}\\d'\u2019-])`;

/** A word right before a verb of saying that makes it none of a speaker's: "needless to say", "it must be said". */
const nobody =
  "(?!(?:to|without|must|can|could|may|might|be|is|was|are|were|been|being|[Hh]aving|not|never|[a-z]+n['\u2019]t)\\s)";
/** "The alleged attack", "an estimated 40", "Japan's claim that": no verb. */
const verbal = `(?!(?:[Tt]he|[Aa]n?|[Tt]his|that|[Tt]hese|[Tt]hose|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa]ny|[Nn]o|such|[Ss]ome|[Aa]ll|of|[${letter}.-]+['\u2019]s?)\\s)`;
/** Words that open a clause of its own: "a day after the firm said", "no matter what critics say". */
const sameClause =
  '(?!(?:after|before|when|while|because|since|as|than|what|whom?|which|that|if|though|although|whether|where|until|no\\s+matter)\\s)';
const ofOtherClause = '(?<!\\b(?:because|but|and|that|which|who|although|though|while|where|when|if|as))';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** "That", with the day of the saying before it. */
const that = `(?:\\s+(?:(?:on|late|early)\\s+)?(?:${weekday}|yesterday|today|last\\s+(?:week|month|year)))?(?:\\s+(?:on condition of anonymity|by (?:phone|telephone|e-?mail)|in an? (?:[a-z]+ )?(?:interview|statement|letter|report|speech|release)))?\\s+that\\b`;

const writes = '(?:wrote|writes|tweeted|posted)';

const ends = '(?=\\s*(?:[.,;]|$))';
const goesOn = `(?=\\s*(?:[.,;]|$)|\\s+(?:in|on|at|to|during|after|as|when|by|citing|adding|late|early|earlier|later|yesterday|today|${weekday})\\b)`;
const sayers = `(?!(?:and|but|or|so|yet|then)\\s)(?:${sameClause}${nobody}(?:${subject}(?:/${subject})?|&|\\([${letter}.-]{1,12}\\))\\s+){1,12}?`;
const quoted = `(?:quot|cit)(?:es|ed)\\s+(?:${subject}\\s+){0,6}?as\\s+saying`;

/** A way to give a statement to somebody, and the words without which it is not worth trying: most patterns never are. */
interface Pattern {
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

function write(needs: string, source: string, flags = ''): Pattern {
  return { needs: new RegExp(needs), pattern: new RegExp(source, flags) };
}

/** Behind what it gives to somebody: "…, the foreign ministry said." and `…," it said in a release.` */
const trailing = write(
  `${says}|${reports}|told`,
  `${ofOtherClause}[,"\u201D]['\u2019]?\\s+(${sayers}(?:${says}|(?!den)${reports}|${told}))${goesOn}`,
);

const closing = '["\u201D]';
const answers = '(?:recall(?:s|ed)|continued|concluded|replied|posted|reads?|shouted|asked|cried)';

/** Behind words in quotation marks: `…," Suh, the head of the office, said`, `…," he recalled`. */
const behindQuotation: readonly Pattern[] = [
  write(answers, `${closing}\\s+(${sayers}${answers})${goesOn}`),
  write(
    closing,
    `${closing}\\s+((?:${subject}\\s+){0,11}?${subject},\\s[^,.;:"\u201C\u201D]{1,90},\\s+${says})${goesOn}`,
  ),
  write(closing, `${closing}\\s+((?:reads?|said)\\s+(?:an?|the|its|his|her|their)\\s+[${letter}]+)`),
];

/** "…, the general was quoted as saying", "…, as the minister put it". */
const behind: readonly Pattern[] = [
  write('as\\s+saying', `[,"\u201D]['\u2019]?\\s+(?:${subject}\\s+){1,12}?(${quoted})${ends}`),
  write('puts? it', `[,"\u201D]['\u2019]?\\s+as\\s+((?:${subject}\\s+){1,5}?puts? it)${ends}`),
];

/** The last words of a headline: "Driver fell asleep: police". */
const heading =
  /^(?:["\u201D]?:|["\u201D]?\s[-\u2013\u2014])\s+((?:[a-z]+\s+){0,2}?(?:police|officials?|prosecutors|ministry|minister|reports?|sources?|spokes(?:man|woman|person)|experts?|analysts?|survey|poll|study))$/;

/** The same the other way round: "…, said the council", `…," wrote Kim`. */
const inverted = write(
  '[,"\u201D]',
  `[,"\u201D]['\u2019]?\\s+((?:sa(?:id|ys?)|report(?:s|ed)|wrote|adds?|added|tweeted|explained|replied|recall(?:s|ed)|claim(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|shout(?:s|ed))\\s+(?:(?:the|an?|one|two|its|his|her|their|another)\\s+)?(?:${capital}${subject}|(?<=\\b(?:the|an?|one|two|its|his|her|their|another)\\s)[${letter}]+|officials|police|ministry|minister|report|study|poll|union|sources|prosecutors|residents|witnesses|analysts|experts))`,
);

/** From where they stand to the next clause: "According to the ministry, …", "Japan has claimed that …". */
const leading: readonly Pattern[] = [
  write(
    'ccording to|n the (?:view|opinion|words) of',
    '\\b([Aa]ccording to|[Ii]n the (?:view|opinion|words) of)\\b(?! (?:the )?(?:plans?|schedules?|tradition|custom|law|size|age|need|taste|rules)\\b)',
    'g',
  ),
  write(
    'view|opinion|words',
    `\\b([Ii]n\\s+(?:his|her|their|[${letter}.-]+['\u2019]s?)\\s+(?:view|opinion|words))\\b`,
    'g',
  ),
  write(
    says,
    `${wordStart}((?!(?:That said|[Tt]he|[Ee]asier|us)\\b)${nobody}${subject},?\\s+${auxiliaries}${says})`,
    'g',
  ),
  write(reports, `${wordStart}(${nobody}${subject},?\\s+${auxiliaries}${reports})${that}`, 'g'),
  write(reportsOfMany, `${wordStart}(${nobody}${verbal}${subject},?\\s+${auxiliaries}${reportsOfMany})${that}`, 'g'),
  write(
    `${reportsBare}|${reportsOfMany}`,
    `${wordStart}(${nobody}${verbal}${subject},?\\s+${auxiliaries}(?:${reportsBare}|${reportsOfMany}))${sentenceFollows}`,
    'g',
  ),
  write(insists, `${wordStart}(${nobody}${verbal}${subject},?\\s+${auxiliaries}${insists})`, 'g'),
  write('told', `${wordStart}(${nobody}${subject},?\\s+${auxiliaries}${told})(?:(?=${that})|${sentenceFollows})`, 'g'),
  write(
    writes,
    `${wordStart}(${nobody}${subject},?\\s+${auxiliaries}${writes})\\s+(?:on|in)(?:\\s+[^\\s,.;:"\u201C]+){1,4}?\\s+that\\b`,
    'g',
  ),
  write(
    '["\u201C]',
    `${wordStart}(${nobody}${subject},?\\s+${auxiliaries}(?:${writes}|replied|answered|responded|asked|added|declared|concluded|warned|insisted))(?:\\s+[^\\s,.;:"\u201C]+){0,6}[,:]\\s*["\u201C]`,
    'g',
  ),
  write('as\\s+saying', `\\b(${quoted})`, 'g'),
  write(
    'position|stance|contention|argument|view',
    '\\b((?:position|stance|contention|argument|view) (?:is|was)) that\\b(?! of\\b)',
    'g',
  ),
];

/** Behind these a clause may be the outlet's own again. */
const ownClause = /;|,\s+(?:and|but|while|whereas|although)\s(?!that\b)/;

/** "After he said no, …": the speaker is in a clause of its own, which ends at the comma. */
const subordinate = /(?:^|[,;:]\s*)(?:after|when|because|since|although|though|if|once|before|while)\s[^,;:]*$/i;

/** "The treaty, which Japan says settled the matter, …". */
const relative = /\b(?:which|whom|whose)\s+(?:[^\s,.;:]+\s+){0,3}$/i;

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
  const headed = place(heading.exec(searched.slice(part.end)), part.end);
  if (headed) return headed;
  const from = Math.max(0, part.end - 1);
  const rest = searched.slice(from);
  for (const { needs, pattern } of [trailing, inverted, ...behindQuotation, ...behind]) {
    const found = needs.test(rest) ? place(pattern.exec(rest), from) : undefined;
    if (found && found.start >= part.end) return found;
  }
  for (const { needs, pattern } of leading) {
    if (!needs.test(searched)) continue;
    for (const match of searched.matchAll(pattern)) {
      const found = place(match, 0);
      if (found && givesTo(found, searched, part)) return found;
    }
  }
  return undefined;
}

function givesTo({ words, start }: Attribution, searched: string, part: Within): boolean {
  // "According to" works from the end of a sentence, too.
  if (/^(?:according to|in )/i.test(words)) return true;
  const end = start + words.length;
  if (start >= part.end || (start >= part.start && end > part.end)) return false;
  const between = searched.slice(end, Math.max(part.start, 0));
  if (ownClause.test(between)) return false;
  const before = searched.slice(0, start);
  // "What he said" is a thing, "the man who said so" is a man, unless the very words follow.
  if (/\b[Ww]hat(?:ever)?\s+(?:[^\s,.;:]+\s+){0,2}$/.test(before)) return false;
  if (/^(?:who|which)\s/.test(words) && !/^\s*(?:that\s*)?["\u201C]?$/.test(between)) return false;
  if (between.includes(',') && (subordinate.test(before) || relative.test(before))) return false;
  return !closesQuotation(before) || /["\u201C]|\b(?:that|adding)\b/.test(searched.slice(end, part.start + 1));
}

/** `"We welcome it," Moon said` gives to him what stands in quotation marks, and not what follows. */
function closesQuotation(before: string): boolean {
  return /^["\u201C]?[^"\u201C\u201D]*[,?!\u2026]["\u201D]\s+(?:(?!and\b|but\b)[^\s"\u201C\u201D]+\s+)*$/.test(before);
}

function place(match: RegExpExecArray | null, from: number): Attribution | undefined {
  if (!match) return undefined;
  const words = match[1] ?? '';
  return { words, start: from + match.index + match[0].lastIndexOf(words) };
}
