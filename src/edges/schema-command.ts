import * as z from 'zod';
import { acceptanceSchema, claimsFileSchema, configSchema, frontMatterSchema } from '../parse/schema.ts';
import { reportSchema } from '../report/report-schema.ts';
import { allRules } from '../rules/index.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  claims: claimsFileSchema,
  source: frontMatterSchema,
  config: configSchema,
  report: reportSchema,
};

export const schemaNames = Object.keys(schemas);

/** Prints the JSON Schema of a format; false where there is none of that name. `claim` is `claims`, too. */
export function printSchema(name: string): boolean {
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : name === 'claim' ? claimsFileSchema : undefined;
  if (!schema) return false;
  process.stdout.write(`${JSON.stringify(makeJsonSchema(schema), null, 2)}\n`);
  return true;
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
