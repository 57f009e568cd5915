import { join } from 'node:path';
import type { DocumentType } from '@cunju/models';
import { jsonSchemaOf, type JsonSchema } from '../../packages/models/scripts/json-schemas.js';
import { describeSchemas, type Described } from './docstrings.js';

/** One field of an object of a document. */
export interface Field {
  readonly key: string;
  /** The key of the object that holds it, or the document type at the top. */
  readonly parent: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
  /** What the source says about it, in English. */
  readonly doc?: string | undefined;
  /** The section that lists what is in it. */
  readonly section?: Section | undefined;
}

/** An object of a document: where it stands and its fields. Objects that are alike are one section. */
export interface Section {
  readonly paths: string[];
  readonly fields: readonly Field[];
  readonly doc?: string | undefined;
}

const described = describeSchemas(join(import.meta.dirname, '../../packages/models/src/documents/index.ts'));

/** The object inside a field: itself, or the items of its list. */
function objectIn(schema: JsonSchema): JsonSchema | undefined {
  if (schema.properties) return schema;
  return schema.items ? objectIn(schema.items) : undefined;
}

const shapeKey = (schema: JsonSchema): string => JSON.stringify([schema.properties, schema.required]);

/** The sections of a document type, outermost first. */
export function sectionsOf(type: DocumentType): readonly Section[] {
  const sections = new Map<string, Section>();
  const visit = (schema: JsonSchema, about: Described | undefined, path: string, parent: string): Section => {
    const own = `${parent} ${shapeKey(schema)}`;
    const known = sections.get(own);
    if (known) {
      if (!known.paths.includes(path)) known.paths.push(path);
      return known;
    }
    const fields: Field[] = [];
    const section: Section = { paths: [path], fields, doc: about?.doc };
    sections.set(own, section);
    for (const [key, child] of Object.entries(schema.properties ?? {})) {
      const inside = about?.fields.get(key);
      const object = objectIn(child);
      const at = `${path ? `${path}.` : ''}${key}${child.type === 'array' ? '[]' : ''}`;
      fields.push({
        key,
        parent,
        required: schema.required?.includes(key) ?? false,
        schema: child,
        doc: inside?.doc,
        section: object && visit(object, inside, at, key),
      });
    }
    return section;
  };
  visit(jsonSchemaOf(type), described.get(type), '', type);
  return [...sections.values()];
}
