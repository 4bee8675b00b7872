/** The input with all left out that can be, `keeps` still holding: long stretches first, then short ones. */
export function shrinkInput(input: string, keeps: (input: string) => boolean): string {
  let shortest = input;
  for (let length = Math.ceil(input.length / 2); length >= 1; length = length === 1 ? 0 : Math.ceil(length / 2)) {
    for (let start = 0; start < shortest.length; ) {
      const shorter = Buffer.from(shortest.slice(0, start) + shortest.slice(start + length)).toString();
      if (shorter.length < shortest.length && keeps(shorter)) shortest = shorter;
      else start += length;
    }
  }
  return shortest;
}
