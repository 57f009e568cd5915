import type { DocumentType } from '../src/documents/index.js';
import { documentTypes, jsonSchemaOf, type JsonSchema } from './json-schemas.js';

const HANDLED = new Set(
  (
    '$schema $id $comment title x-field-class type const enum minLength maxLength pattern minimum maximum minItems maxItems ' +
    'items prefixItems properties required'
  ).split(' '),
);

/** One function of the generated code: its name, its text, and the names it calls. */
interface Part {
  readonly name: string;
  readonly text: string;
}

/** Turns JSON Schemas into predicates; equal schemas become one function. */
class Writer {
  private readonly parts = new Map<string, Part>();
  private readonly patterns = new Map<string, string>();
  private readonly helpers = new Set<string>();

  constructor(
    private readonly prefix: string,
    private readonly shared?: Writer,
  ) {}

  /** Name of the predicate for a schema. */
  name(schema: JsonSchema): string {
    const { $schema: _, $id: _id, $comment: _comment, title: _title, 'x-field-class': _class, ...bare } = schema;
    const key = JSON.stringify(bare, (name, value: unknown) => (name === 'x-field-class' ? undefined : value));
    const known = this.shared?.parts.get(key) ?? this.parts.get(key);
    if (known) return known.name;
    for (const keyword of Object.keys(schema)) {
      if (!HANDLED.has(keyword)) throw new Error(`The keyword "${keyword}" of JSON Schema is not handled.`);
    }
    const text = this.body(schema);
    const part = { name: `${this.prefix}${this.parts.size}`, text };
    this.parts.set(key, part);
    return part.name;
  }

  private use(helper: string): string {
    this.helpers.add(helper);
    return helper;
  }

  private body(schema: JsonSchema): string {
    if (schema.const !== undefined) return `value === ${JSON.stringify(schema.const)}`;
    if (schema.enum) return schema.enum.map((one) => `value === ${JSON.stringify(one)}`).join(' || ');
    switch (schema.type) {
      case 'string':
        return this.string(schema);
      case 'integer':
        return `${this.use('isWhole')}(value, ${schema.minimum}, ${schema.maximum})`;
      case 'boolean':
        return `typeof value === 'boolean'`;
      case 'array':
        return schema.prefixItems ? this.tuple(schema, schema.prefixItems) : this.list(schema);
      case 'object':
        return this.object(schema);
      default:
        throw new Error(`A schema of type "${String(schema.type)}" is not handled.`);
    }
  }

  private string({ minLength = 0, maxLength, pattern }: JsonSchema): string {
    if (minLength > 1) throw new Error('A text of a least length above one needs its characters counted.');
    const checks: string[] = [];
    if (maxLength !== undefined) checks.push(`${this.use('isText')}(value, ${minLength}, ${maxLength})`);
    else checks.push(`typeof value === 'string'`);
    if (pattern !== undefined) {
      const name = this.patterns.get(pattern) ?? `${this.prefix.toUpperCase()}${this.patterns.size}`;
      this.patterns.set(pattern, name);
      checks.push(`${name}.test(value)`);
    }
    return checks.join(' && ');
  }

  private list({ items, minItems = 0, maxItems }: JsonSchema): string {
    if (!items || minItems !== 0 || maxItems === undefined)
      throw new Error('A list needs items and a most, and no least.');
    return `${this.use('isList')}(value, ${maxItems}, ${this.name(items)})`;
  }

  private tuple({ minItems, maxItems }: JsonSchema, items: JsonSchema[]): string {
    if (minItems !== items.length || maxItems !== items.length) throw new Error('A tuple has one length.');
    const checks = items.map((item, at) => `${this.name(item)}(value[${at}])`);
    return [`Array.isArray(value)`, `value.length === ${items.length}`, ...checks].join(' && ');
  }

  private object({ properties = {}, required = [] }: JsonSchema): string {
    const checks = Object.entries(properties).map(([key, schema]) =>
      required.includes(key)
        ? `${this.name(schema)}(value.${key})`
        : `${this.use('isAbsentOr')}(value.${key}, ${this.name(schema)})`,
    );
    return [`${this.use('isObject')}(value)`, ...checks].join(' && ');
  }

  /** The text of a module; `exported` gives the public name of a part. */
  module(exported: (part: Part) => string | undefined, imports: readonly string[] = []): string {
    const parts = [...this.parts.values()];
    const body = parts.map((part) => {
      const name = exported(part);
      return `${name ? 'export ' : ''}const ${name ?? part.name}: Predicate = (value) => ${part.text};`;
    });
    const patterns = [...this.patterns].map(
      ([pattern, name]) => `const ${name} = ${String(new RegExp(pattern, 'u'))};`,
    );
    const helpers = [...this.helpers].sort();
    return [
      '// Written by scripts/compile-validators.mjs from the schemas. Do not edit.',
      `import { ${[...helpers, 'type Predicate'].join(', ')} } from './predicates.js';`,
      ...imports,
      '',
      ...patterns,
      '',
      ...body,
      '',
    ].join('\n');
  }

  /** Names among `known` that the text of this writer calls. */
  calls(known: Writer): string[] {
    const text = [...this.parts.values()].map((part) => part.text).join('\n');
    const names = [...known.parts.values()].map((part) => part.name);
    return names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  }
}

/** `isConsultation` of `consultation`. */
export const validatorName = (type: DocumentType): string =>
  `is${type.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Shape`;

function subSchemas(schema: JsonSchema): JsonSchema[] {
  const inside = [...Object.values(schema.properties ?? {}), ...(schema.prefixItems ?? [])];
  if (schema.items) inside.push(schema.items);
  return inside.flatMap((one) => [...subSchemas(one), one]);
}

const keyOf = (schema: JsonSchema): string =>
  JSON.stringify(schema, (name, value: unknown) => (name === 'x-field-class' ? undefined : value));

/** Schemas that two or more document types use. */
function sharedSchemas(): JsonSchema[] {
  const users = new Map<string, { schema: JsonSchema; types: Set<DocumentType> }>();
  for (const type of documentTypes) {
    for (const schema of subSchemas(jsonSchemaOf(type))) {
      const known = users.get(keyOf(schema)) ?? { schema, types: new Set<DocumentType>() };
      users.set(keyOf(schema), { schema: known.schema, types: known.types.add(type) });
    }
  }
  return [...users.values()].filter(({ types }) => types.size > 1).map(({ schema }) => schema);
}

/** The generated modules of `src/compiled/shapes/`, by file name, before formatting. */
export function validatorModules(): Record<string, string> {
  const shared = new Writer('s');
  for (const schema of sharedSchemas()) shared.name(schema);
  const modules: Record<string, string> = { 'shared.ts': shared.module((part) => part.name) };
  for (const type of documentTypes) {
    const writer = new Writer('v', shared);
    const root = writer.name(jsonSchemaOf(type));
    const from = `import { ${writer.calls(shared).join(', ')} } from './shared.js';`;
    modules[`${type}.ts`] = writer.module((part) => (part.name === root ? validatorName(type) : undefined), [from]);
  }
  return modules;
}
