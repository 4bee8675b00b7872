/** A table to look up words of a file in: it knows its own keys alone, and not `constructor` or `toString`. */
export function tabulate<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
