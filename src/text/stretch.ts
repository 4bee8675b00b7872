/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch without the white space at its ends, which no quote begins or ends with. */
export function trimStretch({ start, end }: Stretch, text: string): Stretch {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: from + words.trim().length };
}

/** A text with spaces in the place of some stretches, which may overlap. */
export function blankOut(text: string, stretches: readonly Stretch[]): string {
  let blanked = '';
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, blanked.length);
    blanked += text.slice(blanked.length, from) + ' '.repeat(Math.max(0, end - from));
  }
  return blanked + text.slice(blanked.length);
}
