/*
 * Letters, for patterns that are put together from parts. The class of Unicode, `\p{L}`, and the `i` flag each make a
 * pattern ten times as long to compile, a millisecond for every one of them: more than it takes to use it on all
 * quotes of a small project. English is looked for in the alphabets of the basic plane and in lower case instead.
 */

/** The letters of the basic plane, with the marks and rare signs that stand between them: for use within `[...]`. */
export const letter =
  'A-Za-z\u00AA\u00B5\u00BA\u00C0-\u1FFF\u2C00-\u2DFF\u3005\u3006\u3040-\uD7FF\uF900-\uFDFF\uFE70-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFDC';

/** A text in lower case, every letter at its place: the one that would become two, \u0130, is taken for an I. */
export function lowerCase(text: string): string {
  return text.replaceAll('\u0130', 'I').toLowerCase();
}
