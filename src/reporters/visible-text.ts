/**
 * Characters that would steer a terminal or a page, turn the direction of its text, or hide in it (the tag
 * characters), and those that no XML file may hold.
 */
const unsafe =
  /(?![\t\n])\p{Cc}|\p{Cs}|[\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu;

const plain = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/;

/**
 * Whether a text is made of Latin letters and the punctuation of print alone: nothing of it is unsafe, and each
 * UTF-16 code unit is a character of one column. Most texts are, and need no look at Unicode's tables.
 */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** Text from files with every steering character spelled out; line breaks and tabs stay. */
export function makeVisible(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(
    unsafe,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

/** The same on one line. */
export function makeVisibleLine(text: string): string {
  return makeVisible(text.replace(/[\t\r\n\u2028\u2029]+/g, ' '));
}

/** At most about `most` UTF-16 code units of a text, cut before a word where one begins nearby; the rest is counted. */
export function shorten(text: string, most = 600): string {
  if (text.length <= most) return text;
  const whole = text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  const kept = whole.replace(/\s+\S{0,30}$/, '');
  return `${kept} … (${text.length - kept.length} more characters)`;
}
