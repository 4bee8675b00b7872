import type { Entity } from '../model/claim.ts';
import { foldText } from '../text/fold.ts';

/** Names and aliases match without case. */
export function normalize(name: string): string {
  return foldText(name).trim().toLowerCase();
}

/** The id that each name stands for: an entity's own id before another one's name, and a name before another one's alias. */
export function indexNames(entities: ReadonlyMap<string, Entity>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const enter = (name: string | undefined, id: string) => {
    const key = name === undefined ? undefined : normalize(name);
    if (key !== undefined && !ids.has(key)) ids.set(key, id);
  };
  for (const id of entities.keys()) enter(id, id);
  for (const [id, { name }] of entities) enter(name, id);
  for (const [id, { aliases }] of entities) for (const alias of aliases) enter(alias, id);
  return ids;
}
