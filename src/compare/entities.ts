import type { ParsedCorpus } from '../model/corpus.ts';
import { foldText } from '../text/fold.ts';
import type { IsPartOf } from '../values/compare-values.ts';
import type { FindEntity } from '../values/read-value.ts';

/** Names, and what is a part of what. */
export interface EntityIndex {
  readonly findEntity: FindEntity;
  readonly isPartOf: IsPartOf;
  /** The name under which somebody is shown; nothing where none is declared. */
  readonly nameOf: (id: string) => string | undefined;
}

/** Names and aliases match without case; an undeclared name is an entity of that name. */
export function indexEntities({ entities }: ParsedCorpus): EntityIndex {
  const ids = new Map<string, string>();
  const name = (called: string | undefined, id: string) => {
    const key = called === undefined ? undefined : normalize(called);
    if (key !== undefined && !ids.has(key)) ids.set(key, id);
  };
  // No entity goes by the name of another one's id, nor by the alias of one's name.
  for (const id of entities.keys()) name(id, id);
  for (const [id, entity] of entities) name(entity.name, id);
  for (const [id, { aliases }] of entities) for (const alias of aliases) name(alias, id);
  const findEntity: FindEntity = (name) => ids.get(normalize(name));
  const wholeOf = new Map<string, string>();
  for (const [id, { partOf }] of entities) {
    if (partOf) wholeOf.set(id, findEntity(partOf.text) ?? normalize(partOf.text));
  }
  const isPartOf: IsPartOf = (part, whole) => {
    const seen = new Set<string>();
    for (let at = wholeOf.get(part); at !== undefined && !seen.has(at); at = wholeOf.get(at)) {
      if (at === whole) return true;
      seen.add(at);
    }
    return false;
  };
  return { findEntity, isPartOf, nameOf: (id) => entities.get(id)?.name };
}

export function normalize(name: string): string {
  return foldText(name).trim().toLowerCase();
}
