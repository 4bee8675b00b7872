import * as z from 'zod';
import { claimsFileSchema, configSchema, frontMatterSchema } from '../parse/schema.ts';
import { reportSchema } from '../report/report-schema.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  claims: claimsFileSchema,
  source: frontMatterSchema,
  config: configSchema,
  report: reportSchema,
};

export const schemaNames = Object.keys(schemas);

/** Prints the JSON Schema of a format; false where there is none of that name. */
export function printSchema(name: string): boolean {
  const schema = writeSchema(name);
  if (schema !== undefined) process.stdout.write(schema);
  return schema !== undefined;
}

/** The JSON Schema of a format as a file; nothing where there is none of that name. */
export function writeSchema(name: string): string | undefined {
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  return schema && `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
}
