import type { DocumentType, Documents } from '../documents/index.js';
import type { Finding } from '../finding.js';

/** What `read` returns. With `ok: true` the findings are warnings and advice only. */
export type ReadResult<T extends DocumentType = DocumentType> =
  | { readonly ok: true; readonly document: Documents[T]; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Text, bytes (UTF-8, with or without a byte order mark; GBK where UTF-8 fails), or a parsed value. */
export type ReadInput = string | Uint8Array | unknown;
