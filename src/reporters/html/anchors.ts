/**
 * Names for the items of a page that links can rely on: made of the ids in the files, and of letters, digits,
 * `-`, `.`, and `_` alone, so that they need no escaping in an address. Two different ids never share one.
 */
export class Anchors {
  private readonly taken = new Set<string>();

  /** The name of an item; the second item of one id gets a number. */
  take(kind: string, id: string): string {
    const name = nameAnchor(kind, id);
    let free = name;
    for (let count = 2; this.taken.has(free); count++) free = `${name}_x${count}`;
    this.taken.add(free);
    return free;
  }
}

/** `fact-export-curbs.retaliation`: a slash becomes a dot, all else that is special its code. */
function nameAnchor(kind: string, id: string): string {
  const safe = id.replace(/[^A-Za-z\d-]/gu, (character) =>
    character === '/' ? '.' : `_${character.codePointAt(0)?.toString(16) ?? ''}_`,
  );
  return `${kind}-${safe}`;
}
