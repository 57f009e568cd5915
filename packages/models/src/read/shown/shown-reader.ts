import { checkIndex } from '../../checks/document-index.js';
import { isIndexShape } from '../../compiled/shapes/index.js';
import type { Predicate } from '../../compiled/shapes/predicates.js';
import type { DocumentType, Documents, ShownType } from '../../documents/index.js';
import { finding, type Finding } from '../../finding.js';
import { explainShape } from '../explain-shape.js';
import { readAs, type Kit } from '../read-as.js';
import type { ReadInput, ReadResult } from '../result.js';

/** `read` of a few types. Any other type is refused. */
export type ShownReader = <T extends DocumentType>(type: T, input: ReadInput) => ReadResult<T>;

const kitOf = <T extends ShownType>(
  type: T,
  shape: Predicate,
  check: (document: Documents[T]) => readonly Finding[],
): Kit<T> => ({ type, check, checkShape: (value, report) => explainShape(shape, value, report) });

const index = /* @__PURE__ */ kitOf('index', isIndexShape, checkIndex);

/** `read` of one type that a page shows, and of the index that may stand in its place: without schemas, so without zod. */
export function shownReader<S extends ShownType>(
  own: S,
  shape: Predicate,
  check: (document: Documents[S]) => readonly Finding[],
): ShownReader {
  const ownKit = kitOf(own, shape, check);
  return <T extends DocumentType>(type: T, input: ReadInput): ReadResult<T> => {
    if ((type as DocumentType) === own) return readAs(ownKit as unknown as Kit<T>, input);
    if (type === 'index') return readAs(index as unknown as Kit<T>, input);
    return { ok: false, findings: [finding('wrong-kind', 'error', [], { expected: own, found: type })] };
  };
}
