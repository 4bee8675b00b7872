import type { Entity } from '../model/claim.ts';
import type { InputProblem } from '../model/problem.ts';
import { indexNames, normalize } from './entity-names.ts';
import { leadsBack } from './leads-back.ts';

/** Entities that are parts of themselves: any two of such a circle would be the same. */
export function checkEntities(entities: ReadonlyMap<string, Entity>): InputProblem[] {
  const ids = indexNames(entities);
  const wholeOf = (id: string) => {
    const partOf = entities.get(id)?.partOf;
    return partOf && ids.get(normalize(partOf.text));
  };
  return [...entities].flatMap(([id, { partOf }]): InputProblem[] => {
    if (!partOf || !leadsBack(id, wholeOf)) return [];
    return [
      {
        kind: 'shape',
        fileKind: 'claims',
        at: partOf.span,
        message: `\`part-of\` of entity \`${id}\` leads back to \`${id}\` itself`,
        label: 'a larger whole is meant',
        notes: [],
        help: 'name what it is a part of, and what that is a part of in turn',
      },
    ];
  });
}
