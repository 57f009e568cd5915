import type { Asked, Fields, Predicate } from '../compiled/shapes/predicates.js';
import type { Report } from './collector.js';
import type { FormatName } from './formats.js';
import { kindOf } from './kind.js';
import { reportMissing, reportSize, shown } from './wrong-value.js';

/** A text that only this form lets pass, among those that come after it. */
const FORMS: readonly (readonly [FormatName, string])[] = [
  ['id', '村'],
  ['phone', '(0)1'],
  ['date', '2026-01-01'],
  ['instant', '2026-01-01T00:00Z'],
  ['sha256', '0'.repeat(64)],
  ['area-code', '430000'],
];

const formatName = (form: RegExp): FormatName => {
  for (const [name, example] of FORMS) if (form.test(example)) return name;
  return 'other';
};

const AREA_CODE_MOST = 12;

const own = (object: object, key: string): boolean => Object.prototype.hasOwnProperty.call(object, key);

/**
 * What `checkShape` and `reportUnknownFields` find with the schema, found with the compiled shape that was made from it:
 * the same codes, paths and facts, in the order of the document. A page needs no schema for it.
 *
 * Returns whether the shape is right.
 */
export function explainShape(root: Predicate, document: unknown, report: Report): boolean {
  let right = true;
  const wrong: Report = (...found) => {
    right = false;
    report(...found);
  };
  new ShapeReader(wrong, report).visit(root, document);
  return right;
}

class ShapeReader {
  private readonly path: (string | number)[] = [];

  constructor(
    private readonly wrong: Report,
    private readonly advise: Report,
  ) {}

  visit({ asks = {} }: Predicate, value: unknown): void {
    if (asks.needed) this.object(asks.needed, asks.free ?? {}, value);
    else if (asks.items) this.tuple(asks.items, value);
    else if (asks.item) this.list(asks.item, asks.most ?? 0, value);
    else if (asks.all) this.word(asks.all, value);
    else if (asks.top !== undefined) this.whole(asks.least ?? 0, asks.top, value);
    else if (asks.form ?? asks.most) this.text(asks, value);
    else if (typeof value !== 'boolean') this.wrongType('boolean', value);
  }

  private step(is: Predicate, key: string | number, value: unknown): void {
    this.path.push(key);
    this.visit(is, value);
    this.path.pop();
  }

  private object(needed: Fields, free: Fields, value: unknown): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.wrongType('object', value);
    const fields: Fields = { ...needed, ...free };
    const values = value as Record<string, unknown>;
    // A value of a page may have fields of its class, which are no keys of its own.
    for (const key of new Set([...Object.keys(values), ...Object.keys(fields)])) {
      if (!own(fields, key)) this.unknown(key);
      else if (own(needed, key) || values[key] !== undefined) this.step(fields[key] as Predicate, key, values[key]);
    }
  }

  private unknown(key: string): void {
    // `$schema` at the top is for editors.
    if (this.path.length || key !== '$schema') this.advise('unknown-field', 'advice', [...this.path, key], { key });
  }

  private list(item: Predicate, most: number, value: unknown): void {
    if (!Array.isArray(value)) return this.wrongType('list', value);
    if (value.length > most) return this.size(value, false, most);
    for (let at = 0; at < value.length; at++) this.step(item, at, value[at]);
  }

  private tuple(items: readonly Predicate[], value: unknown): void {
    if (!Array.isArray(value)) return this.wrongType('list', value);
    if (value.length < items.length) return this.size(value, true, items.length);
    if (value.length > items.length) this.size(value, false, items.length);
    items.forEach((item, at) => this.step(item, at, value[at]));
  }

  private word(all: readonly string[], value: unknown): void {
    if (value === undefined) return reportMissing(this.path, this.wrong);
    if (!all.includes(value as string))
      this.wrong('not-allowed-value', 'error', this.path, { found: shown(value), allowed: all });
  }

  private whole(least: number, top: number, value: unknown): void {
    if (typeof value !== 'number' || !Number.isFinite(value)) return this.wrongType('number', value);
    if (!Number.isInteger(value)) return this.wrongType('integer', value);
    if (value < least) this.size(value, true, least);
    if (value > top) this.size(value, false, top);
  }

  private text({ form, most }: Asked, value: unknown): void {
    if (typeof value !== 'string') return this.wrongType('text', value);
    const format = form && formatName(form);
    const top = most ?? (format === 'area-code' ? AREA_CODE_MOST : undefined);
    if (top && !value) this.size(value, true, 1);
    // Characters are counted, not their halves.
    if (top && value.length > top && Array.from(value).length > top) this.size(value, false, top);
    if (form && format && !most && !form.test(value))
      this.wrong('wrong-format', 'error', this.path, { format, found: shown(value) });
  }

  private size(value: unknown, small: boolean, bound: number): void {
    reportSize(value, small, bound, this.path, this.wrong);
  }

  private wrongType(expected: string, value: unknown): void {
    if (value === undefined) return reportMissing(this.path, this.wrong);
    this.wrong('wrong-type', 'error', this.path, { expected, found: kindOf(value) });
  }
}
