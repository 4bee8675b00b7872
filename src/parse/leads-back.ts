/** Whether the steps from one thing to the next lead back to where they began. */
export function leadsBack<T>(start: T, next: (at: T) => T | undefined): boolean {
  const seen = new Set<T>();
  let at = next(start);
  while (at !== undefined && at !== start && !seen.has(at)) {
    seen.add(at);
    at = next(at);
  }
  return at === start;
}
