import * as z from 'zod';
import { claimsFileSchema, configSchema, frontMatterSchema } from '../parse/schema.ts';
import { reportSchema } from '../report/report-schema.ts';
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
  const known = schemaNames.find((each) => each === name);
  if (!known) throw new Failure(`there is no schema "${name}": ${nameNear(name, schemaNames)}`);
  process.stdout.write(writeSchema(known));
}

/** The JSON Schema of a format as a file. */
export function writeSchema(name: SchemaName): string {
  return `${JSON.stringify(z.toJSONSchema(schemas[name], { io: 'input' }), null, 2)}\n`;
}
