import type { DocumentType } from '../src/documents/index.js';
import { formatOf } from '../src/read/formats.js';
import { compiledTypes, jsonSchemaOf, type JsonSchema } from './json-schemas.js';

const HANDLED = new Set(
  (
    '$schema $id $comment title x-field-class type const enum minLength maxLength pattern minimum maximum minItems maxItems ' +
    'items prefixItems properties required'
  ).split(' '),
);

/** One predicate of the generated code: its name, its text, and the names it calls. */
interface Part {
  readonly name: string;
  readonly text: string;
}

/** Marks a call whose result nobody uses, so that a bundle leaves it out. */
const call = (helper: string, ...parameters: (string | number)[]): string =>
  `/* @__PURE__ */ ${helper}(${parameters.join(', ')})`;

const MOST_WHOLE = Number.MAX_SAFE_INTEGER;

/** Schemas that are looked at alike have one key, whatever they are called. */
const keyOf = (schema: JsonSchema): string =>
  JSON.stringify(schema, (name, value: unknown) => {
    if (['$schema', '$id', '$comment', 'title'].includes(name) && typeof value === 'string') return undefined;
    return name === 'x-field-class' && (value === 'public' || value === 'free-text') ? 'prose' : value;
  });

/** Turns JSON Schemas into predicates; equal schemas become one. */
class Writer {
  private readonly parts = new Map<string, Part>();
  private readonly helpers = new Set<string>();

  constructor(
    private readonly prefix: string,
    private readonly shared?: Writer,
  ) {}

  /** Name of the predicate for a schema that stands under `key`. */
  name(schema: JsonSchema, key = ''): string {
    const own = key === 'href' ? `href ${keyOf(schema)}` : keyOf(schema);
    const known = this.shared?.parts.get(own) ?? this.parts.get(own);
    if (known) return known.name;
    for (const keyword of Object.keys(schema)) {
      if (!HANDLED.has(keyword)) throw new Error(`The keyword "${keyword}" of JSON Schema is not handled.`);
    }
    const text = this.body(schema, key);
    const part = { name: `${this.prefix}${this.parts.size}`, text };
    this.parts.set(own, part);
    return part.name;
  }

  private use(helper: string): string {
    this.helpers.add(helper);
    return helper;
  }

  private body(schema: JsonSchema, key: string): string {
    if (schema.const !== undefined) return call(this.use('one'), JSON.stringify(schema.const));
    if (schema.enum) return call(this.use('one'), JSON.stringify(schema.enum.join(' ')));
    switch (schema.type) {
      case 'string':
        return this.string(schema, key);
      case 'integer':
        return this.integer(schema);
      case 'boolean':
        return this.use('bool');
      case 'array':
        return schema.prefixItems ? this.tuple(schema, schema.prefixItems) : this.list(schema);
      case 'object':
        return this.object(schema);
      default:
        throw new Error(`A schema of type "${String(schema.type)}" is not handled.`);
    }
  }

  private integer({ minimum, maximum }: JsonSchema): string {
    const bounds = maximum === MOST_WHOLE ? [String(minimum)] : [String(minimum), String(maximum)];
    return call(this.use('whole'), ...bounds);
  }

  private string(schema: JsonSchema, key: string): string {
    const { minLength = 0, maxLength = 0, pattern, 'x-field-class': fieldClass } = schema;
    if (key === 'href') return this.use('link');
    if (fieldClass === 'masked') return this.use('masked');
    if (pattern !== undefined) {
      const form = formatOf(`/${pattern}/`);
      if (form === 'date' || form === 'instant')
        return `/* @__PURE__ */ ${this.use('dayOf')}(${String(new RegExp(pattern, 'u'))})`;
      return call(this.use('like'), String(new RegExp(pattern, 'u')));
    }
    if (minLength !== 1) throw new Error('A text has at least one character.');
    return call(this.use(fieldClass === 'code' ? 'code' : 'text'), maxLength);
  }

  private list({ items, minItems = 0, maxItems }: JsonSchema): string {
    if (!items || minItems !== 0 || maxItems === undefined)
      throw new Error('A list needs items and a most, and no least.');
    return call(this.use('list'), maxItems, this.name(items));
  }

  private tuple({ minItems, maxItems }: JsonSchema, items: JsonSchema[]): string {
    if (minItems !== items.length || maxItems !== items.length) throw new Error('A tuple has one length.');
    return call(this.use('tuple'), ...items.map((item) => this.name(item)));
  }

  private object({ properties = {}, required = [] }: JsonSchema): string {
    const fields = (needed: boolean) =>
      Object.entries(properties)
        .filter(([key]) => required.includes(key) === needed)
        .map(([key, schema]) => `${key}: ${this.name(schema, key)}`)
        .join(', ');
    const free = fields(false);
    return call(this.use('shape'), `{ ${fields(true)} }`, ...(free ? [`{ ${free} }`] : []));
  }

  /** The text of a module; `exported` gives the public name of a part. */
  module(exported: (part: Part) => string | undefined, imports: readonly string[] = []): string {
    const body = [...this.parts.values()].map((part) => {
      const name = exported(part);
      return `${name ? 'export ' : ''}const ${name ?? part.name}: Predicate = ${part.text};`;
    });
    return [
      '// Written by scripts/compile-validators.mjs from the schemas. Do not edit.',
      `import { ${[...[...this.helpers].sort(), 'type Predicate'].join(', ')} } from './predicates.js';`,
      ...imports,
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

interface Place {
  readonly schema: JsonSchema;
  readonly key: string;
}

function subSchemas(schema: JsonSchema): Place[] {
  const inside: Place[] = [
    ...Object.entries(schema.properties ?? {}).map(([key, child]) => ({ key, schema: child })),
    ...[...(schema.prefixItems ?? []), ...(schema.items ? [schema.items] : [])].map((child) => ({
      key: '',
      schema: child,
    })),
  ];
  return inside.flatMap((one) => [...subSchemas(one.schema), one]);
}

/** Schemas that two or more document types use. */
function sharedSchemas(): Place[] {
  const users = new Map<string, { place: Place; types: Set<DocumentType> }>();
  for (const type of compiledTypes) {
    for (const place of subSchemas(jsonSchemaOf(type))) {
      const own = `${place.key === 'href'} ${keyOf(place.schema)}`;
      const known = users.get(own) ?? { place, types: new Set<DocumentType>() };
      users.set(own, { place: known.place, types: known.types.add(type) });
    }
  }
  return [...users.values()].filter(({ types }) => types.size > 1).map(({ place }) => place);
}

/** The generated modules of `src/compiled/shapes/`, by file name, before formatting. */
export function validatorModules(): Record<string, string> {
  const shared = new Writer('s');
  for (const { schema, key } of sharedSchemas()) shared.name(schema, key);
  const modules: Record<string, string> = { 'shared.ts': shared.module((part) => part.name) };
  for (const type of compiledTypes) {
    const writer = new Writer('v', shared);
    const root = writer.name(jsonSchemaOf(type));
    const from = `import { ${writer.calls(shared).join(', ')} } from './shared.js';`;
    modules[`${type}.ts`] = writer.module((part) => (part.name === root ? validatorName(type) : undefined), [from]);
  }
  return modules;
}
