import * as z from 'zod/mini';
import { SCHEMA_VERSION, fieldClasses, schemas, type DocumentType, type ShownType } from '../src/documents/index.js';
import { shownSchemas } from '../src/documents/shown.js';

/** The part of JSON Schema 2020-12 that the document schemas use. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $comment?: string;
  title?: string;
  type?: string;
  const?: string;
  enum?: string[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: JsonSchema | false;
  prefixItems?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: Record<string, never>;
  'x-field-class'?: string;
}

/** The document types, in the order in which they are written. */
export const documentTypes = Object.keys(schemas) as DocumentType[];

/** The document types that a page reads: what a widget shows, and the index. */
export const compiledTypes = Object.keys(shownSchemas) as ShownType[];

/** JSON Schema of one document type; each string field carries its privacy class as `x-field-class`. */
export function jsonSchemaOf(type: DocumentType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schemas[type], {
    override: ({ zodSchema, jsonSchema }) => {
      const known = fieldClasses.get(zodSchema as unknown as z.ZodMiniType);
      if (known) Object.assign(jsonSchema, { 'x-field-class': known.fieldClass });
      if (jsonSchema.type === 'object') delete jsonSchema.additionalProperties;
    },
  }) as JsonSchema;
  return {
    ...($schema && { $schema }),
    $id: `urn:cunju:schema:${type}:${SCHEMA_VERSION}`,
    title: type,
    $comment: 'Fields that no schema names may be there and are kept.',
    ...rest,
  };
}

/** Text of `schemas/<type>.schema.json`. */
export const jsonSchemaText = (type: DocumentType): string => `${JSON.stringify(jsonSchemaOf(type), null, 2)}\n`;
