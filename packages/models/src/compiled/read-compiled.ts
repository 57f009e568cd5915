import type { DocumentType, Documents } from '../documents/index.js';
import type { Finding } from '../finding.js';
import { maxBytes } from '../read/limits.js';
import type { ReadInput } from '../read/result.js';
import type { Predicate } from './shapes/predicates.js';

/**
 * What a compiled reader returns. `ok: true`: the document is surely right; `read` of `@cunju/models` would accept it and may
 * have warnings for its keeper. `explain: true`: it is not surely right; `read`, loaded apart, decides and says why.
 */
export type CompiledResult<T extends DocumentType> =
  | { readonly ok: true; readonly document: Documents[T]; readonly findings: readonly Finding[] }
  | {
      readonly ok: false;
      readonly findings: readonly Finding[];
      readonly explain: true;
      /** The document says that it is an index, which another reader reads. */
      readonly index?: true;
    };

/** Decoding, shape and soundness in one pass, without sentences, zod or packs. Never throws. */
export function readCompiled<T extends DocumentType>(
  type: T,
  input: ReadInput,
  isShape: Predicate,
  isSound: (document: Documents[T]) => boolean,
): CompiledResult<T> {
  try {
    const value = valueOf(type, input);
    if (isShape(value) && isSound(value as Documents[T])) return { ok: true, document: value as Documents[T], findings: [] };
    const isIndex = type !== 'index' && (value as { type?: unknown } | undefined)?.type === 'index';
    return { ok: false, findings: [], explain: true, ...(isIndex && { index: true }) };
  } catch {
    // Broken text, bytes that are not UTF-8, or a value of the page that throws: `read` says which.
    return { ok: false, findings: [], explain: true };
  }
}

/** The value of UTF-8 bytes or text within the limit of its type; `undefined` is no document. */
function valueOf(type: DocumentType, input: ReadInput): unknown {
  const text = input instanceof Uint8Array ? new TextDecoder('utf-8', { fatal: true }).decode(input) : input;
  if (typeof text !== 'string') return text;
  // A character of a text takes at most three bytes.
  const short = (input instanceof Uint8Array ? input.length : text.length * 3) <= maxBytes(type);
  return short ? JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) : undefined;
}
