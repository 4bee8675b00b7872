/** The formats that have a JSON Schema. */
export const schemaNames = ['claims', 'source', 'config', 'report'] as const;
export type SchemaName = (typeof schemaNames)[number];
