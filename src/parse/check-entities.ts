import type { Entity } from '../model/claim.ts';
import type { InputProblem } from '../model/problem.ts';
import { foldText } from '../text/fold.ts';

/** Names that stand for two entities, and entities that are parts of themselves: either could make any two the same. */
export function checkEntities(entities: ReadonlyMap<string, Entity>): InputProblem[] {
  const called = new Map<string, Entity>();
  const problems: InputProblem[] = [];
  for (const names of [
    ({ key }: Entity) => [key.text],
    ({ name }: Entity) => (name === undefined ? [] : [name]),
    ({ aliases }: Entity) => aliases,
  ]) {
    for (const entity of entities.values()) {
      for (const name of names(entity)) {
        const other = called.get(toKey(name));
        if (other && other !== entity) problems.push(describeSharedName(name, entity, other));
        else called.set(toKey(name), entity);
      }
    }
  }
  for (const entity of entities.values()) {
    if (entity.partOf && leadsBack(entity, called))
      problems.push({
        kind: 'shape',
        fileKind: 'claims',
        at: entity.partOf.span,
        message: `\`part-of\` of entity \`${entity.key.text}\` leads back to \`${entity.key.text}\` itself`,
        label: 'a larger whole is meant',
        notes: [],
        help: 'name what it is a part of, and what that is a part of in turn',
      });
  }
  return problems;
}

function toKey(name: string): string {
  return foldText(name).trim().toLowerCase();
}

function describeSharedName(name: string, entity: Entity, other: Entity): InputProblem {
  return {
    kind: 'shape',
    fileKind: 'claims',
    at: entity.key.span,
    message: `entities \`${other.key.text}\` and \`${entity.key.text}\` are both called \`${name}\``,
    label: 'this one',
    related: [{ at: other.key.span, text: 'and this one' }],
    notes: [`\`${name}\` is taken for \`${other.key.text}\``],
    help: 'give the name to one of them, or make one entity of both',
  };
}

function leadsBack(entity: Entity, called: ReadonlyMap<string, Entity>): boolean {
  const seen = new Set<Entity>();
  const wholeOf = ({ partOf }: Entity) => (partOf ? called.get(toKey(partOf.text)) : undefined);
  let at = wholeOf(entity);
  while (at && at !== entity && !seen.has(at)) {
    seen.add(at);
    at = wholeOf(at);
  }
  return at === entity;
}
