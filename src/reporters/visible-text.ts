/**
 * Characters that would steer a terminal or a page, turn the direction of its text, or hide in it (the tag
 * characters), and those that no XML file may hold.
 */
const unsafe =
  /(?![\t\n])\p{Cc}|\p{Cs}|[\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu;

/** Text from files with every steering character spelled out; line breaks and tabs stay. */
export function makeVisible(text: string): string {
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
