import type { Entity } from '../model/claim.ts';
import type { InputProblem } from '../model/problem.ts';
import { foldText } from '../text/fold.ts';

/** Entities that are parts of themselves: any two of such a circle would be the same. */
export function checkEntities(entities: ReadonlyMap<string, Entity>): InputProblem[] {
  const byName = indexNames([...entities.values()]);
  const circular = [...entities.values()].filter((entity) => leadsBack(entity, byName));
  return circular.flatMap(({ key, partOf }): InputProblem[] =>
    partOf
      ? [
          {
            kind: 'shape',
            fileKind: 'claims',
            at: partOf.span,
            message: `\`part-of\` of entity \`${key.text}\` leads back to \`${key.text}\` itself`,
            label: 'a larger whole is meant',
            notes: [],
            help: 'name what it is a part of, and what that is a part of in turn',
          },
        ]
      : [],
  );
}

/** An entity's id before another one's name, and its name before another one's alias. */
function indexNames(entities: readonly Entity[]): Map<string, Entity> {
  const byName = new Map<string, Entity>();
  const enter = (name: string | undefined, entity: Entity) => {
    if (name !== undefined && !byName.has(toKey(name))) byName.set(toKey(name), entity);
  };
  for (const entity of entities) enter(entity.key.text, entity);
  for (const entity of entities) enter(entity.name, entity);
  for (const entity of entities) for (const alias of entity.aliases) enter(alias, entity);
  return byName;
}

function toKey(name: string): string {
  return foldText(name).trim().toLowerCase();
}

function leadsBack(entity: Entity, byName: ReadonlyMap<string, Entity>): boolean {
  const seen = new Set<Entity>();
  const wholeOf = ({ partOf }: Entity) => (partOf ? byName.get(toKey(partOf.text)) : undefined);
  let at = wholeOf(entity);
  while (at && at !== entity && !seen.has(at)) {
    seen.add(at);
    at = wholeOf(at);
  }
  return at === entity;
}
