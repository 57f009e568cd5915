import { checks } from '../checks/index.js';
import { schemas, type DocumentType } from '../documents/index.js';
import type { Report } from './collector.js';
import { readAs } from './read-as.js';
import type { ReadInput, ReadResult } from './result.js';
import { checkShape } from './shape.js';
import { reportUnknownFields } from './unknown-fields.js';

/**
 * Reads a document of the given type: text, bytes (UTF-8, GBK or UTF-16) or a parsed value. Never throws.
 *
 * The document that comes back is the parsed value itself; for a value it is the same object, never changed.
 * With `ok: false` at least one finding is an error. At most 200 findings, errors first.
 */
export function read<T extends DocumentType>(type: T, input: ReadInput): ReadResult<T> {
  const schema = schemas[type];
  const shapeOf = (value: unknown, report: Report): boolean => {
    const right = checkShape(schema, value, report);
    reportUnknownFields(schema, value, report);
    return right;
  };
  return readAs<T>({ type, checkShape: shapeOf, check: checks[type] }, input);
}
