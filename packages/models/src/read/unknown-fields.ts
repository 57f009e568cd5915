import type * as z from 'zod/mini';
import type { Report } from './collector.js';

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly items?: readonly Schema[];
}

interface Schema {
  readonly _zod: { readonly def: Definition };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** An `unknown-field` advice for each key that no schema names. `$schema` at the top is for editors and is let be. */
export function reportUnknownFields(root: z.ZodMiniType, document: unknown, report: Report): void {
  const path: (string | number)[] = [];
  const visit = (part: Schema, value: unknown): void => {
    const { shape, element, innerType, items } = part._zod.def;
    if (innerType) return visit(innerType, value);
    if (!isObject(value)) return;
    if (Array.isArray(value)) value.forEach((child, at) => step(element ?? items?.[at], at, child));
    else if (shape) visitObject(shape, value);
  };
  const step = (schema: Schema | undefined, key: string | number, value: unknown): void => {
    if (!schema) return;
    path.push(key);
    visit(schema, value);
    path.pop();
  };
  const visitObject = (shape: Readonly<Record<string, Schema>>, value: Record<string, unknown>): void => {
    for (const key of Object.keys(value)) {
      if (Object.prototype.hasOwnProperty.call(shape, key)) step(shape[key], key, value[key]);
      else if (path.length || key !== '$schema') report('unknown-field', 'advice', [...path, key], { key });
    }
  };
  visit(root as unknown as Schema, document);
}
