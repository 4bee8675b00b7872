/** A source's id where an author wrote its path: without the folder and the extension. */
export function stripPath(id: string): string {
  return id.replace(/^(?:\.?\/)?sources\//, '').replace(/\.(?:txt|md)$/, '');
}
