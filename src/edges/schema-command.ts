import * as z from 'zod';
import { acceptanceSchema, claimsFileSchema, configSchema, frontMatterSchema } from '../parse/schema.ts';
import { reportSchema } from '../report/report-schema.ts';
import { allRules } from '../rules/index.ts';
import { Failure } from './failure.ts';
import { nameNear } from './name-near.ts';
import { type SchemaName, schemaNames } from './schema-names.ts';

const schemas: Readonly<Record<SchemaName, z.ZodType>> = {
  claims: claimsFileSchema,
  source: frontMatterSchema,
  config: configSchema,
  report: reportSchema,
};

/**
 * Prints the JSON Schema of a format.
 * @throws {Failure} where there is none of that name.
 */
export function runSchema(name: string): void {
  // A claims file holds claims: whoever asks for one means the other.
  const known = schemaNames.find((each) => each === (name === 'claim' ? 'claims' : name));
  if (!known) throw new Failure(`there is no schema "${name}": ${nameNear(name, schemaNames)}`);
  process.stdout.write(writeSchema(known));
}

/** The JSON Schema of a format as a file. */
export function writeSchema(name: SchemaName): string {
  return `${JSON.stringify(makeJsonSchema(schemas[name]), null, 2)}\n`;
}

/** The rules are named where they can be written, so that an editor offers them and says what they find. */
function makeJsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const { rules, rule } = jsonSchema.properties ?? {};
      if (zodSchema === configSchema && typeof rules === 'object') {
        const setting = rules.additionalProperties;
        if (typeof setting !== 'object') return;
        rules.properties = Object.fromEntries(
          allRules.map(({ id, summary, severity }) => [
            id,
            { ...setting, description: `${summary} Without a setting: ${severity}.` },
          ]),
        );
        rules.additionalProperties = false;
      }
      if (zodSchema === acceptanceSchema && typeof rule === 'object') rule.enum = allRules.map(({ id }) => id);
    },
  });
}
