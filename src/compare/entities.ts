import type { ParsedCorpus } from '../model/corpus.ts';
import { indexNames, normalize } from '../parse/entity-names.ts';
import type { IsPartOf } from '../values/compare-values.ts';
import type { FindEntity } from '../values/read-value.ts';

/** Names, and what is a part of what. */
export interface EntityIndex {
  readonly findEntity: FindEntity;
  readonly isPartOf: IsPartOf;
  /** The name under which somebody is shown; nothing where none is declared. */
  readonly nameOf: (id: string) => string | undefined;
}

/** An undeclared name is an entity of that name. */
export function indexEntities({ entities }: ParsedCorpus): EntityIndex {
  const ids = indexNames(entities);
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
