/** Characters that would steer a terminal or a page, or turn the direction of its text. */
const unsafe = /(?![\t\n])\p{Cc}|\p{Cs}|[\u061C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/** Text from files with every steering character spelled out; line breaks and tabs stay. */
export function makeVisible(text: string): string {
  return text.replace(
    unsafe,
    (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

/** The same on one line. */
export function makeVisibleLine(text: string): string {
  return makeVisible(text.replace(/[\t\r\n\u2028\u2029]+/g, ' '));
}
