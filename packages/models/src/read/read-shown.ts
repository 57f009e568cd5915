import { shownChecks } from '../checks/shown.js';
import type { ShownType } from '../documents/index.js';
import { shownSchemas } from '../documents/shown.js';
import { readAs } from './read-as.js';
import type { ReadInput, ReadResult } from './result.js';

/** `read` for what a page shows: the documents of the widgets, and the index. A page carries no other schema. */
export function readShown<T extends ShownType>(type: T, input: ReadInput): ReadResult<T> {
  return readAs<T>({ type, schema: shownSchemas[type], check: shownChecks[type] }, input);
}
