/** What stands between the texts of one input. */
export const fence = '\n~\n';

/** The texts of an input, in order; a missing one is empty. */
export function readFields(input: string): string[] {
  return input.split(fence);
}
