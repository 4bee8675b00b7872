/**
 * Which way the words around a date look in time: `past` and `future` where they say so of the date itself,
 * `present` where it may be either, `untold` where they only stand in the past, or nothing tells. News looks back
 * unless its words say otherwise.
 */
export type Tense = 'past' | 'future' | 'present' | 'untold';

/** How far a word can look, in code units. */
const reach = 120;

/** The tense of the clause around a date expression in a sentence. */
export function findTense(text: string, start: number, end: number): Tense {
  const head = words(
    text
      .slice(Math.max(0, start - reach), start)
      .split(clauseEnd)
      .at(-1) ?? '',
  );
  const tail = words(
    text
      .slice(end, end + reach)
      .replace(/^['\u2019]s|^,/, '')
      .split(tailEnd)[0] ?? '',
  );
  const before = head.at(-1) ?? '';
  if (/^(?:since|last|past)$/i.test(before)) return 'past';
  const led = lookBack(head);
  if (/^(?:until|till|by)$/i.test(before)) return boundedBy(before, head, tail);
  if (/^to$/i.test(before) && head.some((word) => putOff.test(word))) return 'future';
  if (/^before$/i.test(before) && led !== 'future') return 'present';
  if (led === 'future' && isPlanOfThePast(head, tail)) return 'present';
  // "The figure for January will be published" says nothing of January.
  return led ?? (/^for$/i.test(before) ? undefined : lookAhead(tail)) ?? 'untold';
}

const clauseEnd = /[;:!?()]|["\u201C\u201D]|\.\s|\s[-\u2013\u2014]\s|,\s+(?:but|and|while|who|after|before|as)\s/;
const tailEnd = /[;:!?()]|\.\s/;

function words(clause: string): string[] {
  return clause.split(/[\s,]+/).filter((word) => word !== '');
}

const auxiliaryOfFuture = /^(?:will|shall|won['\u2019]t|would|may|might|can|could|should|must|going)$|['\u2019]ll$/;
/** What is said to come, whatever the tense of its verb. */
const awaited =
  /^(?:scheduled|slated|due|planned|expected|upcoming|forthcoming|coming|ahead|proposed|projected|anticipated|deadline|payable|prepares?|preparing)$/;
/** Words before one of them that tell of a plan of the past. */
const once = /^(?:was|were|been|originally|initially|previously|first)$/;
/** The present tense of what a timetable says. */
const timetabled =
  /^(?:begins?|starts?|opens?|reopens?|ends?|expires?|closes|convenes?|resumes?|reconvenes?|takes?|returns?|votes?|goes|go|leaves?|arrives?|faces?|matures?|reports|holds|meets?|marks|fly|flies|heads|plays?|visits|turns|launches|appears|speaks|airs|hosts|kicks|is|are)$/;
const happened =
  /^(?:said|told|met|held|began|took|went|came|made|gave|got|saw|left|became|found|sent|won|lost|ran|brought|bought|sold|kept|paid|put|cut|hit|rose|fell|grew|knew|spoke|wrote|broke|struck|fought|led|built|spent|stood|sat|shot|drew|flew|threw|drove|thought|taught|caught|felt|heard|meant|quit|shut|sank|swept|swore|withdrew|beat|born|shown|seen|known|taken|given|held|done|written|signed|set|split|slid|was|were|had|did|been)$/;
const seemsPast = /^(?:hundred|need|indeed|speed|feed|seed|breed|exceed|proceed|succeed|so-called|united|red)$/;
/** Small words between a verb and its date. */
const small =
  /^(?:on|in|at|the|a|an|early|late|mid|of|for|here|there|last|this|next|from|to|it|them|him|her|only|just|also|again|as|around|about|beginning|starting)$/i;
/** Verbs that open a clause of their own with what was said. */
const reporting =
  /^(?:said|says|say|told|announced|reported|added|believes?|thinks?|predicts?|reports|confirmed|argued|warned|officials|sources)$/;
/** Verbs whose object stands between them and the date: "told reporters Tuesday". */
const telling = /^(?:told|announced|informed|testified|wrote|released|issued|published)$/;
/** What happened, where such a verb comes before "to do" something. */
const carriedOut =
  /^(?:failed|managed|had|began|came|went|used|continued|tried|helped|refused|declined|rushed|started)$/;
const article = /^(?:the|a|an|its|his|her|their|this|that|these|those|by|recently|so)$/i;

/** From the date back to the beginning of its clause: the first word that tells. */
function lookBack(head: readonly string[]): Tense | undefined {
  let distance = 0;
  for (let i = head.length - 1; i >= 0; i--) {
    const word = head[i] ?? '';
    if (auxiliaryOfFuture.test(word)) return 'future';
    if (/^ahead$/.test(word) && head[i + 1] === 'of') return 'present';
    // What was due may have come, or may come still.
    if (awaited.test(word) && once.test(head[i - 1] ?? '')) return 'present';
    if (awaited.test(word) || (word === 'set' && /^(?:for|to)$/.test(head[i + 1] ?? ''))) return 'future';
    if (leadsToVerb(head, i)) {
      const governing = head[i - 1] ?? '';
      if (awaited.test(governing) && once.test(head[i - 2] ?? '')) return 'present';
      if (carriedOut.test(governing)) return distance <= 1 ? 'past' : 'untold';
      return 'future';
    }
    if (timetabled.test(word) && distance < 4 && head[i - 1] !== 'to' && !article.test(head[i - 1] ?? '')) {
      return /^(?:is|are)$/.test(word) && distance > 0 ? 'present' : 'future';
    }
    if (isPast(word) && head[i - 1] !== 'be') {
      if (/^(?:is|are)$/.test(head[i - 1] ?? '')) return 'present';
      if (distance === 0 || (distance < 3 && telling.test(word))) return 'past';
      // "A limited force", "the extended talks": no verb.
      if (!article.test(head[i - 1] ?? '')) return reporting.test(word) ? undefined : 'untold';
    } else if (/^(?:has|have)$/.test(word)) return 'untold';
    if (!small.test(word)) distance++;
  }
  return undefined;
}

/** From the date on to the end of the sentence. */
function lookAhead(tail: readonly string[]): Tense | undefined {
  for (const [i, word] of tail.entries()) {
    if (auxiliaryOfFuture.test(word) || awaited.test(word)) return 'future';
    if (isPast(word) && !article.test(tail[i - 1] ?? '')) return 'untold';
    if (/^(?:has|have)$/.test(word)) return 'untold';
  }
  return undefined;
}

/** "The decision to close in April surprised staff": the verb tells when it surprised, not when the doors close. */
function isPlanOfThePast(head: readonly string[], tail: readonly string[]): boolean {
  const to = head.findIndex((_, i) => leadsToVerb(head, i));
  if (to < 2 || !article.test(head[0] ?? '') || head.some((word) => isPast(word) || foretells(word))) return false;
  const verb = tail.findIndex((word) => isPast(word) || foretells(word));
  return verb >= 0 && isPast(tail[verb] ?? '') && !article.test(tail[verb - 1] ?? '');
}

function foretells(word: string): boolean {
  return auxiliaryOfFuture.test(word) || awaited.test(word);
}

/** Whether a word is the "to" of "to meet", and not that of "to Paris" or "to reporters". */
function leadsToVerb(head: readonly string[], i: number): boolean {
  const next = head[i + 1] ?? '';
  return (
    /^to$/.test(head[i] ?? '') &&
    /^[a-z]+$/.test(next) &&
    !small.test(next) &&
    !/(?:s|ing|ed)$|^(?:work|court|school|parliament|jail|prison|people|police|death|office|power|their|his|its|my|our)$/.test(
      next.replace(/^(?:address|discuss|pass|express|process|assess|impress|focus|press)$/, ''),
    )
  );
}

function isPast(word: string): boolean {
  return happened.test(word) || (/^[a-z]+(?:-[a-z]+)?ed$/.test(word) && word.length > 4 && !seemsPast.test(word));
}

/** What moves a date ahead, whatever its tense. */
const putOff =
  /^(?:extended|delayed|postponed|adjourned|suspended|prolonged|deferred|remanded|pushed|put|given|gave|has|have|barred|banned)$/;

/** "Until Friday" and "by Friday" lie ahead, but for "did not act until Friday" and "had left by Friday". */
function boundedBy(bound: string, head: readonly string[], tail: readonly string[]): Tense {
  const clause = [...head, ...tail];
  // "Until March the firm had 300 staff".
  if (head.length === 1 && tail.some(isPast)) return 'past';
  if (clause.some((word) => auxiliaryOfFuture.test(word))) return 'future';
  if (clause.some((word) => putOff.test(word))) return 'future';
  const done = /^by$/i.test(bound) ? /^(?:had|was|were)$/ : /^(?:was|were|not|never|didn['\u2019]t)$/;
  return clause.some((word) => done.test(word)) ? 'past' : 'future';
}
